/** No hot loop, whoever asks for one. */
export const leastWaitMs = 100;

/** Nobody means longer than a day. */
export const mostWaitMs = 86_400_000;

/** A wait between two reads, within what makes sense. */
export function paced(ms: number): number {
  return Math.min(Math.max(ms, leastWaitMs), mostWaitMs);
}
