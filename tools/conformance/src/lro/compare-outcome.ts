import { isDeepStrictEqual } from "node:util";
import { isRecord, parseJson, stringifyJson } from "@azbackup/core/codec";
import type { CaseExpectation } from "./lro-case.js";
import type { CaseOutcome } from "./outcome.js";

/** A thing that differs: what was expected, and what there was. */
export interface Difference {
  readonly expected: string;
  readonly got: string;
}

/** How far "about" goes, in milliseconds. */
const tolerance = 1500;

/** All the ways in which an outcome is not the expected one. */
export function compareOutcome(expect: CaseExpectation, told: CaseOutcome): Difference[] {
  const differences: Difference[] = [];
  const check = (met: boolean, what: string, expected: unknown, got: unknown) => {
    if (!met) differences.push({ expected: `${what} ${show(expected)}`, got: `${what} ${show(got)}` });
  };
  const text = errorText(told.error);
  check(told.deviation === undefined, "requests", "as scripted", told.deviation);
  check(
    told.outcome === expect.outcome,
    "outcome",
    expect.outcome,
    text ? `${told.outcome} (${text})` : told.outcome,
  );
  if (expect.result !== undefined) {
    check(isDeepStrictEqual(plain(told.result), plain(expect.result)), "result", expect.result, told.result);
  }
  for (const part of [expect.errorIncludes ?? []].flat()) {
    check(text.toLowerCase().includes(part.toLowerCase()), "error with", part, text);
  }
  if (expect.polls !== undefined) check(told.polls === expect.polls, "polls", expect.polls, told.polls);
  if (expect.outcome !== "error") {
    const finalGet = expect.finalGet ?? false;
    check(told.finalGets > 0 === finalGet, "final GET", finalGet, told.finalGets > 0);
  }
  if (expect.callbacks !== undefined)
    check(told.callbacks === expect.callbacks, "callbacks", expect.callbacks, told.callbacks);
  if (expect.firstDelayMs !== undefined) {
    const first = told.waits.find(({ polls }) => polls === 0)?.ms ?? 0;
    check(sameDelay(expect.firstDelayMs, first), "first delay", expect.firstDelayMs, first);
  }
  if (expect.delaysMs) {
    const delays = told.waits.filter(({ polls }) => polls > 0 && polls < told.polls).map(({ ms }) => ms);
    const same =
      delays.length === expect.delaysMs.length &&
      expect.delaysMs.every((delay, i) => sameDelay(delay, delays[i]));
    check(same, "delays", expect.delaysMs, delays);
  }
  return differences;
}

function sameDelay(expected: number | string, got: number | undefined): boolean {
  if (got === undefined) return false;
  if (typeof expected === "number") return got === expected;
  return Math.abs(got - Number(expected.replace("~", ""))) <= tolerance;
}

/** What all errors of a chain say, and the service's last word where one carries it. */
function errorText(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const code = "code" in error ? `${error.name} ${String(error.code)}` : error.name;
  const state = "lastState" in error ? error.lastState : undefined;
  const word = isRecord(state) ? ` (${String(state["serviceStatus"])})` : "";
  return `${code}: ${error.message}${word} ${errorText(error.cause)}`.trim();
}

/** As JSON has it: no prototypes, and `null` for nothing. */
function plain(value: unknown): unknown {
  return value === undefined ? null : parseJson(stringifyJson(value));
}

function show(value: unknown): string {
  const text = typeof value === "string" ? value : stringifyJson(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
