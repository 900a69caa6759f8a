import type { StatusVocabulary } from "./tracking-spec.js";

/** What a status word means for the operation. */
export type Verdict = "running" | "succeeded" | "failed" | "canceled" | "timedOut" | "notYet";

/**
 * Judges a word of the service, without regard to case. A word nobody knows means "running": services
 * add intermediate states.
 *
 * @param lenient takes a word that contains `fail` or `succeeded` for an end where none are listed
 */
export function judgeWord(word: string, vocabulary: StatusVocabulary, lenient?: boolean): Verdict {
  const said = word.toLowerCase();
  const lists = {
    notYet: [],
    timedOut: [],
    canceled: ["canceled", "cancelled"],
    failed: ["failed"],
    succeeded: ["succeeded"],
    ...vocabulary,
  };
  for (const verdict of ["notYet", "timedOut", "canceled", "failed", "succeeded"] as const) {
    if (lists[verdict].some((one) => one.toLowerCase() === said)) return verdict;
  }
  if (!lenient) return "running";
  // Failure first, so that a word which contains both is never reported as a success.
  return said.includes("fail") ? "failed" : said.includes("succeeded") ? "succeeded" : "running";
}
