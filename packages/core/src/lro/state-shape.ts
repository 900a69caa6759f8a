import { isRecord, own, parseJson } from "../codec/index.js";
import type { LroState } from "./state.js";
import { leastWaitMs, mostWaitMs } from "./reduce.js";

const isText = (value: unknown, most = 65_536) => typeof value === "string" && value.length <= most;
const isScalar = (value: unknown) => typeof value === "number" || typeof value === "boolean" || isText(value);
const isList = (value: unknown, most: number) =>
  Array.isArray(value) && value.length <= most && value.every((one) => isText(one));
const isOneOf = (words: string) => (value: unknown) =>
  typeof value === "string" && words.split(" ").includes(value);
const isWithin = (least: number, most: number) => (value: unknown) =>
  typeof value === "number" && value >= least && value <= most;
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
const isArguments = (value: unknown) => isRecord(value) && Object.values(value).every(isScalar);
const optional = (check: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || check(value);

/** A state as it stands in a token, which holds where to ask, and no end. */
export type TokenState = Omit<LroState, "phase" | "resultMissing">;

/** What each member of a state has to be: neither a hot loop, nor a wait for ever, nor a limit taken away. */
const members: Readonly<Record<keyof TokenState, (value: unknown) => boolean>> = {
  strategy: isOneOf("statusUrl location resource statusOperation"),
  stage: isOneOf("status job final"),
  url: optional(isText),
  finalUrls: optional((value) => isList(value, 2)),
  asked: optional(isAsked),
  intervalMs: isWithin(leastWaitMs, mostWaitMs),
  waitMs: isWithin(leastWaitMs, mostWaitMs),
  nextAt: isWithin(-8.64e15, 8.64e15),
  polls: isCount,
  inconclusiveReads: isCount,
  seen: optional((value) => typeof value === "boolean"),
  baseline: optional((value) => value === "" || isIdentity(value)),
  args: (value) =>
    isRecord(value) &&
    Object.keys(value).length === 3 &&
    ["statusOperation", "job", "cancel"].every((name) => isArguments(own(value, name))),
  serviceStatus: optional(isText),
  jobStatus: optional(isText),
  requestIds: (value) => isList(value, 2),
};

/** The state in something parsed from a token, without what does not belong there; undefined if a member is wrong. */
export function stateIn(value: unknown): TokenState | undefined {
  if (!isRecord(value)) return undefined;
  const names = Object.keys(members) as (keyof TokenState)[];
  if (!names.every((name) => members[name](own(value, name)))) return undefined;
  return Object.fromEntries(names.map((name) => [name, own(value, name)])) as unknown as TokenState;
}

function isAsked(value: unknown): boolean {
  const most = Object.keys(Object(value) as object).every((name) => name === "url" || name === "finalUrls");
  const finalUrls = isRecord(value) ? own(value, "finalUrls") : undefined;
  return (
    most && isRecord(value) && isText(own(value, "url")) && (finalUrls === undefined || isList(finalUrls, 2))
  );
}

function isIdentity(value: unknown): boolean {
  try {
    const parts: unknown = typeof value === "string" ? parseJson(value) : undefined;
    return Array.isArray(parts) && parts.every((part) => part === null || isText(part));
  } catch {
    return false;
  }
}
