import type { FaultCase, Rule } from "./rule.js";
import type { Target } from "./target.js";

/** What came of one fault at one target. */
export interface Cell {
  readonly target: Target;
  readonly rule: Rule;
  readonly fault: FaultCase;
  /** `"ok"`, `"hang"`, or the name of the error class. */
  readonly end: string;
  /** What the error says. */
  readonly message: string;
  /** Name of the error's cause. */
  readonly cause: string | undefined;
  /** How often the service was made to start work by the call. */
  readonly started: number;
  /** How often the request that was hit was sent; the rest of the call not counted. */
  readonly sends: number;
  /** All requests of the call. */
  readonly requests: number;
  /** How the call goes on once the fault is gone; undefined where it is over. */
  readonly again: string | undefined;
  /** What must not be; empty when all is well. */
  readonly problems: readonly string[];
}
