import type { StatusRule } from "./lro-spec.js";

/** What a status means for the operation. */
export type StatusClass = EndClass | "running" | "unknown" | "notYet";

/** A status after which nothing changes any more. */
export type EndClass = "succeeded" | "failed" | "canceled" | "timedOut";

export function isEnd(found: string): found is EndClass {
  return found === "succeeded" || found === "failed" || found === "canceled" || found === "timedOut";
}

/**
 * Says what a status means, without regard to its case and to blanks around it. One that is in no list
 * is no end: services add intermediate states.
 *
 * @param lenient takes a status that contains `fail` or `succeeded` for an end where none are listed
 */
export function classifyStatus(status: string, rule: StatusRule, lenient?: boolean): StatusClass {
  const said = status.trim().toLowerCase();
  const listed = (words: readonly string[] = []) => words.some((word) => word.toLowerCase() === said);
  const { succeeded = ["succeeded"], failed = ["failed"], canceled = ["canceled", "cancelled"] } = rule;
  if (listed(rule.notYet)) return "notYet";
  if (listed(rule.timedOut)) return "timedOut";
  if (listed(canceled)) return "canceled";
  if (listed(failed)) return "failed";
  if (listed(succeeded)) return "succeeded";
  // Failure first, so that a status which contains both is never reported as a success.
  if (lenient) return said.includes("fail") ? "failed" : said.includes("succeeded") ? "succeeded" : "running";
  return !rule.running || listed(rule.running) ? "running" : "unknown";
}
