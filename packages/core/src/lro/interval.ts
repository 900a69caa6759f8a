import { parseRetryAfter } from "../http/index.js";
import type { LroResponse } from "./protocol-types.js";

/** What a timer can hold. */
const maxMs = 2 ** 31 - 1;

/** Milliseconds to wait after `response`: what it asks for, else `current`. 0 asks for nothing. */
export function intervalAfter({ headers }: LroResponse, now: number, current = 2000): number {
  return Math.min(parseRetryAfter(headers, now) || current, maxMs);
}
