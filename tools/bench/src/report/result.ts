import type { Environment } from "../environment.js";
import type { Measure, Series } from "../measure.js";

/** A measure and what it came to. */
export interface MeasureResult {
  readonly measure: Measure;
  readonly series: readonly Series[];
}

/** All of one run. */
export interface Result {
  readonly environment: Environment;
  readonly measures: readonly MeasureResult[];
  /** Whether there are few samples only. */
  readonly quick: boolean;
  /** How long the run took. */
  readonly seconds: number;
}
