import type { Call } from "../answers/index.js";
import type { Reply } from "../exchange/index.js";
import type { View } from "../runs/index.js";
import { notYetReply } from "./not-yet-reply.js";
import { showRun } from "./show-run.js";

/** The answers URLs gave last, for status reads that lag behind. */
export type LastAnswers = WeakMap<View, Reply>;

/** Shows a run, late if the request's fault says so. Where there is nothing older, the truth is told. */
export function showPerhapsStale(call: Call, view: View, last: LastAnswers): Reply {
  const late = call.fault?.kind === "stale" ? lateReply(call, view, last, call.fault.show) : undefined;
  if (late !== undefined) return late;
  const reply = showRun(call, view);
  last.set(view, reply);
  return reply;
}

function lateReply(
  call: Call,
  view: View,
  last: LastAnswers,
  show: "last-answer" | "run-before" | "not-yet",
): Reply | undefined {
  if (show === "last-answer") return last.get(view);
  if (show === "not-yet") return notYetReply(call);
  return view.before === undefined ? undefined : showRun(call, view.before);
}
