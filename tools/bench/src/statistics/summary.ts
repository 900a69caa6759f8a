/** What is reported of some samples. */
export interface Summary {
  readonly median: number;
  /** A quarter of the samples is smaller. */
  readonly low: number;
  /** A quarter of the samples is larger. */
  readonly high: number;
  readonly count: number;
}

/** The value below which this share of sorted samples is, between two of them when it falls there. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [below = Number.NaN, above = below] = sorted.slice(Math.floor(at), Math.floor(at) + 2);
  return below + (above - below) * (at - Math.floor(at));
}

/** @throws Error when there are no samples, or one is no number. */
export function summarize(samples: readonly number[]): Summary {
  if (samples.length === 0 || !samples.every(Number.isFinite)) {
    throw new Error(`these are no samples: [${samples.join(", ")}]`);
  }
  const sorted = samples.toSorted((a, b) => a - b);
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share));
  return {
    median: median ?? Number.NaN,
    low: low ?? Number.NaN,
    high: high ?? Number.NaN,
    count: samples.length,
  };
}
