import { documentedAnswer, documentReply } from "../answers/index.js";
import type { Call } from "../answers/index.js";
import { substitute } from "../documents/index.js";
import { textReply } from "../exchange/index.js";
import type { Reply } from "../exchange/index.js";
import type { Run } from "../runs/index.js";
import { serveUrlHeaders } from "./follow-urls.js";
import { stillRunning } from "./still-running.js";

/** Asks the work to stop, and answers as documented. */
export function cancelRun(call: Call, run: Run): Reply {
  const { behaviour, runs } = call.service;
  run.cancel(call.now, behaviour?.operations[run.start.operation.name]?.cancelTakes?.(run));
  runs.touch(run);
  const { status, response, headers, document, texts } = documentedAnswer(
    call,
    call.operation,
    [202, 200, 204],
  );
  const id = call.makeId("");
  runs.addId(id, run);
  const urls = { ...headers, ...behaviour?.operations[call.operation.name]?.urls?.(call, id) };
  const served = serveUrlHeaders(call, run, urls, texts, { kind: "cancellation", id });
  return documentReply(status, response, served, substitute(document, texts));
}

/** Answers where the end of a cancellation is waited for. */
export function showCancellation(call: Call, run: Run): Reply {
  return run.isOver(call.now) ? textReply(204, {}, "") : stillRunning(call, run);
}
