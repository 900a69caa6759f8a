import { wallTime } from "../clock/index.js";
import { ValidationError } from "../errors/index.js";
import type { ClientContext } from "../operation/index.js";
import type { FindStartedOptions } from "./result.js";

/** How far the clocks of a service and of this machine may differ, in milliseconds. */
const toleranceMs = 60_000;

/** When the service may have begun the work, in milliseconds since the epoch by its own clock. */
export interface Window {
  /** What began before is another. */
  readonly from: number;
  /** What began between `from` and this moment may be another. */
  readonly after: number;
  /** What began after is another. */
  readonly until: number;
  /** A start that is not to be seen now did not happen. */
  readonly settled: boolean;
}

/** @param settleMs how long a start can stay invisible */
export function windowOf(
  { clock }: ClientContext,
  { startedAfter, startedBefore }: FindStartedOptions,
  settleMs: number,
): Window {
  const now = wallTime(clock);
  const after = moment("options.startedAfter", startedAfter);
  const before = startedBefore === undefined ? now : moment("options.startedBefore", startedBefore);
  if (before < after)
    throw new ValidationError("options.startedBefore", "later than startedAfter", startedBefore);
  const until = before + settleMs + toleranceMs;
  return { from: after - toleranceMs, after, until, settled: now >= until };
}

function moment(parameter: string, value: unknown): number {
  const time = value instanceof Date ? value.getTime() : Number.NaN;
  if (Number.isNaN(time)) throw new ValidationError(parameter, "a valid Date", value);
  return time;
}

/** Whether something began in the time asked about, by the moment a document gives. */
export function isWithin({ from, after, until }: Window, at: number | undefined): boolean | undefined {
  if (at === undefined) return undefined;
  if (at < from || at > until) return false;
  return at < after ? undefined : true;
}

/** A moment in a document; undefined for none, and for years in which no service was. */
export function timeOf(value: unknown): number | undefined {
  const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return time > 0 ? time : undefined;
}
