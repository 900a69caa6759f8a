import type { Summary } from "./summary.js";

/** How many times as much one is as the other. */
export interface Ratio {
  readonly value: number;
  /** False when the middle halves of the samples overlap: the noise is larger than the difference. */
  readonly certain: boolean;
}

/** The ratio of two medians; undefined where there is nothing to divide by. */
export function ratioOf(of: Summary, against: Summary): Ratio | undefined {
  if (against.median === 0) return undefined;
  const value = of.median / against.median;
  const exact = of.low === of.high && against.low === against.high;
  return { value, certain: exact || of.high < against.low || against.high < of.low };
}
