import type { Cell } from "../matrix/index.js";

/** What the user gets, in a few words. */
export function outcomeText({ end, cause, started, target, again }: Cell): string {
  const why = end === "StatusUnavailableError" && cause !== undefined ? ` (${cause})` : "";
  if (end === "ok") return "succeeds";
  const work = target.role === "trigger" ? (started === 0 ? ", nothing started" : ", started once") : "";
  const more = again === "ok" ? ", goes on afterwards" : "";
  return `${end}${why}${work}${more}`;
}
