import { wallTime } from "../clock/index.js";
import { isRecord } from "../codec/index.js";
import { parseRetryAfter } from "../http/index.js";
import type { Answer } from "./operation.js";

const brand: unique symbol = /* @__PURE__ */ Symbol.for("azbackup.notYet");

/** What is read in place of an operation's result while the operation runs: there is none yet. */
export interface NotYet {
  readonly notYet: true;
  /** Milliseconds the service asks to wait before the next reading; undefined if it does not say. */
  readonly retryAfterMs: number | undefined;
}

/** Whether a call that reads the result of an operation found that there is none yet. */
export function isNotYet(value: unknown): value is NotYet {
  return isRecord(value) && brand in value;
}

/** Reads an answer that says "not yet", whatever its body. */
export function readNotYet({ response, context }: Answer): NotYet {
  const retryAfterMs = parseRetryAfter(response.headers, wallTime(context.clock));
  const said: NotYet = { notYet: true, retryAfterMs };
  return Object.defineProperty(said, brand, { value: true });
}
