import { stringifyJson, valueAt } from "../codec/index.js";
import { bindArguments } from "./arguments.js";
import { countInconclusive } from "./reduce.js";
import type { Baseline, LatestRun, LroContext, LroSpec } from "./spec.js";
import { isEnd, judgeStatus } from "./status.js";

/** Stands for a run before this one that nobody can recognize: there may be one. */
const unknownRun = "";

/**
 * For a status operation that reports the latest run and not a given one: it is read once before the
 * start, and an end that reads like that one belongs to the run before.
 */
export function latestRun(run: LatestRun): Baseline {
  return {
    ...run,

    async read({ transport, spec }, limits) {
      const name = spec.statusOperation?.operation ?? "";
      const { statusOperation } = bindArguments(spec, { start: transport.arguments });
      try {
        const response = await transport.call(name, statusOperation, limits);
        if (response.status === 404) return undefined;
        const { found } = judgeStatus(response, spec.status);
        // What has not ended may end, and what was given up may still succeed, before the new run shows.
        return response.status === 200 && /^(succeeded|failed|canceled|notYet)$/.test(found)
          ? stringifyJson(identity(response.document, spec, run))
          : unknownRun;
      } catch {
        // No reason not to start; but an end must not be believed then before the run was seen under way.
        return unknownRun;
      }
    },

    doubt(state, found, document, context) {
      const { baseline, seen, stage, inconclusiveReads } = state;
      if (baseline === undefined || stage !== "status" || !isEnd(found)) return undefined;
      const isNew = baseline === unknownRun ? seen : !isSameRun(baseline, document, context, run);
      // A success that may be the one before must not be taken for this run's, however often it is read.
      if (isNew || (found !== "succeeded" && (seen || inconclusiveReads >= run.graceReads))) return undefined;
      const why = "the service may be showing the run before this one";
      return countInconclusive(state, why, run.graceReads, context);
    },
  };
}

/** Whether nothing tells the run a document shows apart from that of a baseline. */
function isSameRun(baseline: string, document: unknown, { spec }: LroContext, run: LatestRun): boolean {
  const before = JSON.parse(baseline) as readonly (string | null)[];
  const [status, ...members] = identity(document, spec, run);
  if (status !== before[0]) return false;
  return members.every((member, at) => member === null || (before[at + 1] ?? member) === member);
}

/** The status and the identifying members, each in one spelling for all the ways to write it. */
function identity(document: unknown, { status }: LroSpec, run: LatestRun): (string | null)[] {
  return [status?.path ?? ["status"], ...run.identity].map((path) => {
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
