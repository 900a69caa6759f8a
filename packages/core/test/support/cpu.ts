/** Work that takes less CPU than this cannot be told from noise; milliseconds. */
const tellable = 4;

/** CPU milliseconds of this process that a piece of work takes: the least of several tries. */
function cpuOf(work: () => unknown, tries: number): number {
  let least = Infinity;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/**
 * By how much the CPU time of some work grows when its input becomes eight times as long: about 8 when it
 * is linear, 64 when it is quadratic. Counts CPU and not time, so that a busy machine does not matter.
 *
 * @param longest length of the longest input tried; work that is done with an eighth of it in no time is
 *   taken to need just as much as can be told for it
 */
export function growth(
  work: (text: string) => unknown,
  flood: (length: number) => string,
  longest = 2 ** 15,
): number {
  let length = 2 ** 9;
  let base = 0;
  do {
    length *= 2;
    const text = flood(length);
    base = cpuOf(() => work(text), 1);
    if (base >= tellable) base = cpuOf(() => work(text), 3);
  } while (base < tellable && length * 16 <= longest);
  const text = flood(length * 8);
  return cpuOf(() => work(text), 2) / Math.max(base, tellable);
}

/** A text repeated to a length. */
export const repeated =
  (part: string, before = "", after = "") =>
  (length: number): string =>
    before + part.repeat(Math.ceil(length / part.length)) + after;
