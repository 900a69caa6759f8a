import { stringifyJson, valueAt } from "../codec/index.js";
import { judgeStatus } from "./judge.js";
import type { LroSpec } from "./lro-spec.js";
import type { LroResponse } from "./lro-transport.js";

/** Stands for a run before this one that nobody can recognize: there may be one. */
export const unknownRun = "";

/** What has to be known of the run before, from the read before the start. Undefined if there was no run. */
export function baselineOf(response: LroResponse, spec: LroSpec): string | undefined {
  if (response.status === 404) return undefined;
  if (response.status !== 200) return unknownRun;
  const { found } = judgeStatus(response, spec.status);
  // What has not ended may end, and what was given up may still succeed, before the new run shows.
  return found === "succeeded" || found === "failed" || found === "canceled" || found === "notYet"
    ? stringifyJson(identity(response.document, spec))
    : unknownRun;
}

/** Whether nothing tells the run a document shows apart from that of a baseline. */
export function isSameRun(baseline: string, document: unknown, spec: LroSpec): boolean {
  const before = JSON.parse(baseline) as readonly (string | null)[];
  const [status, ...members] = identity(document, spec);
  if (status !== before[0]) return false;
  return members.every((member, at) => member === null || (before[at + 1] ?? member) === member);
}

/** The status and the identifying members, each in one spelling for all the ways to write it. */
function identity(document: unknown, { status, baseline }: LroSpec): (string | null)[] {
  const paths = [status?.path ?? ["status"], ...(baseline?.identity ?? [])];
  return paths.map((path) => {
    const value = valueAt(document, path) ?? null;
    return value === null ? null : spelling(stringifyJson(value));
  });
}

function spelling(text: string): string {
  return text
    .toLowerCase()
    .replace(/["{}\s]/g, "")
    .replace(/(\d)t(\d)/g, "$1$2")
    .replace(
      /(:\d\d)(\.\d+)?(?:z|[+-]00:?00)?(?=$|[,\]])/g,
      (_, time: string, fraction = "0") => time + String(Number(fraction)).slice(1),
    );
}
