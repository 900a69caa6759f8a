import { valueAt } from "../codec/index.js";
import type { ReadContext } from "./read-context.js";
import { readFault } from "./read-fault.js";
import { readResult, type Reading } from "./read-status.js";
import type { Tracking } from "./tracking.js";
import type { StatusVocabulary } from "./tracking-spec.js";

/** Readings after which nothing changes any more. */
export type EndVerdict = "succeeded" | "failed" | "canceled" | "timedOut";

export function isEnd(verdict: Reading["verdict"]): verdict is EndVerdict {
  return verdict === "succeeded" || verdict === "failed" || verdict === "canceled" || verdict === "timedOut";
}

/** Ends the operation with what `reading` says of `document`; a success only if its result is one. */
export function endTracking(
  tracking: Tracking,
  document: unknown,
  reading: Reading,
  context: ReadContext,
): Tracking {
  const { status, resultStatus } = context.spec;
  if (!isEnd(reading.verdict))
    throw context.unavailable("the response does not tell how the operation ended");
  if (reading.verdict !== "succeeded") return failTracking(tracking, document, reading.verdict, status);
  const own = readResult(document, context.spec);
  if (own && !isEnd(own.verdict)) throw context.unavailable("its result says that it has not ended");
  const word = own?.word ?? tracking.word;
  if (own && isEnd(own.verdict) && own.verdict !== "succeeded") {
    return failTracking({ ...tracking, word }, document, own.verdict, resultStatus);
  }
  return { ...tracking, word, phase: "succeeded", resultDocument: document };
}

/** Ends the operation without success, for the reason the document gives. */
export function failTracking(
  tracking: Tracking,
  document: unknown,
  phase: Exclude<EndVerdict, "succeeded">,
  vocabulary: StatusVocabulary | undefined,
): Tracking {
  const status = vocabulary?.httpStatus ? Number(valueAt(document, vocabulary.httpStatus)) : NaN;
  const faultStatus = Number.isInteger(status) ? status : undefined;
  return { ...tracking, phase, fault: readFault(document, vocabulary), faultStatus };
}
