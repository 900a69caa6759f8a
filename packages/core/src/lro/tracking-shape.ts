import { isRecord, own } from "../codec/index.js";
import type { Tracking } from "./tracking.js";

const required = { intervalMs: "number", nextAt: "number", polls: "number", vagueReads: "number" };
const optional = {
  url: "string",
  finalUrl: "string",
  seen: "boolean",
  baseline: "string",
  word: "string",
  jobWord: "string",
  faultStatus: "number",
};
const choices = {
  mode: ["monitor", "location", "body", "operation", "inline"],
  stage: ["status", "job", "final"],
  phase: ["running", "succeeded", "failed", "canceled", "timedOut"],
};

/** Whether something parsed from a token has every member a tracking state must have, of the right kind. */
export function isTracking(value: unknown): value is Tracking {
  if (!isRecord(value)) return false;
  const [args, intervalMs] = [own(value, "args"), Number(own(value, "intervalMs"))];
  const kind = (name: string) => typeof own(value, name);
  return (
    Object.entries(required).every(([name, type]) => kind(name) === type) &&
    Object.entries(optional).every(([name, type]) => kind(name) === type || kind(name) === "undefined") &&
    Object.entries(choices).every(([name, words]) => words.some((word) => word === own(value, name))) &&
    isRecord(args) &&
    ["statusOperation", "job", "cancel"].every((name) => isRecord(own(args, name))) &&
    Array.isArray(own(value, "requestIds")) &&
    // Neither a hot loop nor more than a timer can hold.
    intervalMs >= 1 &&
    intervalMs < 2 ** 31
  );
}
