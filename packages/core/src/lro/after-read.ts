import { bindArguments, missingArgument } from "./bind-arguments.js";
import { valueAt } from "../codec/index.js";
import { endTracking, failTracking, isEnd } from "./end-tracking.js";
import type { LroResponse } from "./protocol-types.js";
import type { ReadContext } from "./read-context.js";
import { readDocument, readHttpStatus, readResource, readResult, type Reading } from "./read-status.js";
import { runIdentity, unknownRun } from "./run-identity.js";
import type { Tracking } from "./tracking.js";
import type { StatusVocabulary, TrackingSpec } from "./tracking-spec.js";

/**
 * What is known after a successful answer (2xx) to the next read.
 *
 * @param tracking already counts this read and holds when the next one is due
 */
export function afterRead(tracking: Tracking, response: LroResponse, context: ReadContext): Tracking {
  if (tracking.stage === "final") return afterFinal(tracking, response, context);
  return tracking.stage === "job"
    ? afterJob(tracking, response, context)
    : afterStatus(tracking, response, context);
}

function afterStatus(before: Tracking, response: LroResponse, context: ReadContext): Tracking {
  const { spec } = context;
  const { document } = response;
  const reading = readStatus(before, response, context);
  const known = {
    ...before,
    word: reading.word,
    document,
    args: bindArguments(spec, { status: document }, before.args),
  };
  const vague = vagueness(before, reading, document, context);
  if (vague) return countVague(known, vague, spec.status, context);
  if (!isEnd(reading.verdict)) {
    return { ...known, vagueReads: 0, seen: true, url: nextUrl(before, response, context) };
  }
  if (reading.verdict !== "succeeded") return failTracking(known, document, reading.verdict, spec.status);
  if (spec.job) {
    const missing = missingArgument(spec.job, known.args.job);
    if (missing !== undefined)
      throw context.unavailable(`it started a job, but does not tell its ${missing}`);
    return { ...known, stage: "job", vagueReads: 0 };
  }
  const elsewhere = valueAt(document, ["resourceLocation"]);
  const final =
    before.mode !== "monitor"
      ? undefined
      : typeof elsewhere === "string" && elsewhere
        ? elsewhere
        : before.finalUrl;
  if (final !== undefined) {
    return { ...known, stage: "final", url: context.accept(final, response.url), nextAt: context.now };
  }
  return endTracking(
    known,
    spec.resultPath ? valueAt(document, spec.resultPath) : document,
    reading,
    context,
  );
}

/** A status that is there must be readable; whether it may be missing depends on where it was read. */
function readStatus(
  { mode, word }: Tracking,
  response: LroResponse,
  { spec, unavailable }: ReadContext,
): Reading {
  const { document } = response;
  const said =
    mode === "location"
      ? readUnfinished(document, spec)
      : mode === "body"
        ? readResource(document, spec)
        : readDocument(document, spec.status, spec.lenient);
  // A resource that had a state and has none any more is one that nothing is being done to. A status
  // document without a status is none; but 202 always means that the answer is not there yet.
  const mayBeMissing =
    mode === "location" || response.status === 202 || mode === "body" || (mode === "monitor" && spec.lenient);
  const found = said ?? (mayBeMissing ? readHttpStatus(response) : undefined);
  if (!found || found.verdict === "unreadable") {
    throw unavailable("the response has no status that is a text");
  }
  // Accepted, but never seen under way: the resource may be the one that was there before.
  if (mode === "body" && word === undefined && found.verdict === "succeeded" && !spec.lenient) {
    throw unavailable("nothing tells whether the resource is the new one");
  }
  return found;
}

/** The result's own status, if it has one that says that the result is not the final one. */
function readUnfinished(document: unknown, spec: TrackingSpec): Reading | undefined {
  const own = readResult(document, spec);
  return own && isEnd(own.verdict) ? undefined : own;
}

/** Why a reading does not count as one of this run; undefined if it does. */
function vagueness(
  tracking: Tracking,
  reading: Reading,
  document: unknown,
  { spec }: ReadContext,
): string | undefined {
  if (reading.verdict === "notYet") return `the service says ${reading.word} only`;
  const { baseline, seen, vagueReads } = tracking;
  if (baseline === undefined || !isEnd(reading.verdict)) return undefined;
  if (baseline === unknownRun ? seen : runIdentity(reading, document, spec) !== baseline) return undefined;
  const believed = seen || vagueReads >= (spec.baseline?.graceReads ?? 0);
  // A success that may be the one before must not be taken for this run's, however often it is read.
  return believed && reading.verdict !== "succeeded"
    ? undefined
    : "the service may be showing the run before this one";
}

function countVague(
  tracking: Tracking,
  why: string,
  vocabulary: StatusVocabulary | undefined,
  context: ReadContext,
): Tracking {
  const limit = vocabulary?.notYetReads ?? context.spec.baseline?.graceReads ?? 10;
  if (tracking.vagueReads >= limit) throw context.unavailable(why);
  return { ...tracking, vagueReads: tracking.vagueReads + 1 };
}

/** Each answer may name another URL, in the header that named the first one. */
function nextUrl(
  { mode, url }: Tracking,
  { headers, url: base }: LroResponse,
  context: ReadContext,
): string | undefined {
  const updated =
    mode === "monitor"
      ? headers["operation-location"] || headers["azure-asyncoperation"]
      : mode === "location" && headers["location"];
  return updated ? context.accept(updated, base) : url;
}

function afterJob(before: Tracking, { document }: LroResponse, context: ReadContext): Tracking {
  const { job } = context.spec;
  const reading = readDocument(document, job?.vocabulary);
  if (!job || !reading || reading.verdict === "unreadable")
    throw context.unavailable("the job has no status that is a text");
  const known = { ...before, jobWord: reading.word, jobDocument: document };
  if (reading.verdict === "notYet") {
    return countVague(known, `the job says ${reading.word} only`, job.vocabulary, context);
  }
  if (!isEnd(reading.verdict)) return { ...known, vagueReads: 0 };
  if (reading.verdict !== "succeeded") return failTracking(known, document, reading.verdict, job.vocabulary);
  return endTracking(known, job.isResult ? document : before.document, reading, context);
}

/** The result may not be there yet: 202, or a status of its own that says so. */
function afterFinal(before: Tracking, response: LroResponse, context: ReadContext): Tracking {
  const reading = readUnfinished(response.document, context.spec) ?? readHttpStatus(response);
  if (isEnd(reading.verdict) || reading.verdict === "unreadable") {
    return endTracking(before, response.document, reading, context);
  }
  const updated = response.headers["location"];
  return { ...before, url: updated ? context.accept(updated, response.url) : before.url };
}
