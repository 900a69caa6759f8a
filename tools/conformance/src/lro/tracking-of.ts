import { type ArgumentSource, type LroRules, lroSpec, type LroSpec } from "@azbackup/core/lro";
import { lenient } from "./lenient.js";
import type { LroCase } from "./lro-case.js";
import { strategies, type Strategy } from "./strategies.js";

/** Reads that may still show an earlier run, or nothing yet, where a case names no number. */
const graceReads = 3;

/** How the operation of a case is followed: its strategy, or what its options say. */
export function trackingOf({ options, request, exchanges }: LroCase): LroSpec {
  const { intervalMs, staleGracePolls = graceReads, strategy: name } = options;
  const interval = intervalMs === undefined ? {} : { intervalMs };
  const strategy = name === undefined ? undefined : strategies[name];
  if (!strategy) return lenient(lroSpec({ ...genericTracking(options), ...interval }));
  const { tracking, identity } = strategy;
  const [first] = exchanges;
  // A script that begins with a read is one of a client that reads a baseline.
  const readsBaseline = identity && first && (first.method !== request.method || first.path !== request.path);
  return lroSpec({
    ...tracking,
    ...interval,
    ...(tracking.status && { status: { ...tracking.status, notYetReads: staleGracePolls } }),
    ...(readsBaseline && { baseline: { identity, graceReads: staleGracePolls } }),
  });
}

function genericTracking(options: LroCase["options"]): LroRules {
  const { finalStateVia, skipFinalGet, resultProperty, checkResultStatus, statusUrlFromBody } = options;
  return {
    ...(finalStateVia && { finalStateVia }),
    ...(skipFinalGet && { skipFinalGet }),
    ...(resultProperty !== undefined && { resultPath: resultProperty.split(".") }),
    ...(checkResultStatus && { resultStatus: {} }),
    ...(statusUrlFromBody !== undefined && statusUrlOf(statusUrlFromBody)),
  };
}

function statusUrlOf(source: string): LroRules {
  const names = [...source.matchAll(/\{([\w.]+)\}/g)].flatMap(([, name]) => name ?? []);
  if (names.length === 0) return { statusUrlPath: source.split(".") };
  const body = (name: string): ArgumentSource => ({ body: name.split(".") });
  return {
    statusOperation: {
      operation: "status",
      arguments: Object.fromEntries(names.map((name) => [name, body(name)])),
    },
  };
}

/** Path and query of the status operation of a case. */
export function statusPath({ options, request }: LroCase, args: Readonly<Record<string, unknown>>): string {
  const { strategy, statusUrlFromBody = "" } = options;
  const known: Strategy | undefined = strategy === undefined ? undefined : strategies[strategy];
  return known
    ? known.statusPath(request.path, args)
    : statusUrlFromBody.replace(/\{([\w.]+)\}/g, (_, name: string) => encodeURIComponent(String(args[name])));
}
