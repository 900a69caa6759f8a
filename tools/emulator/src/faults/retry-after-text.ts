import type { RetryAfter } from "./fault.js";

/** The header's value at a given moment of the clock. */
export function retryAfterText(value: RetryAfter, now: number): string {
  if (typeof value === "number") return String(value);
  return "text" in value ? value.text : new Date(now + value.dateInMs).toUTCString();
}
