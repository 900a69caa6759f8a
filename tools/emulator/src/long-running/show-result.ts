import { documentedAnswer, documentReply, problemReply } from "../answers/index.js";
import type { Call, DocumentedAnswer } from "../answers/index.js";
import { getAt, isObject, substitute } from "../documents/index.js";
import { textReply } from "../exchange/index.js";
import type { Reply } from "../exchange/index.js";
import type { Progress } from "../manifest/index.js";
import { statusDocument, statusPath } from "../runs/index.js";
import type { Run, View } from "../runs/index.js";
import { stillRunning } from "./still-running.js";

/** Answers where the result of work is waited for. */
export function showResult(call: Call, view: View): Reply {
  const { run } = view;
  const { operation: trigger, tracking } = run.start;
  const phase = run.phase("operation", call.now);
  if (phase.kind === "running") return stillRunning(call, run);
  if (phase.kind !== "succeeded" && tracking.resultStatus === undefined) {
    const problem =
      phase.kind === "failed"
        ? { code: phase.code, message: phase.message }
        : { code: "Canceled", message: phase.kind };
    const [status = 409] = tracking.failedHttpStatuses ?? [];
    return problemReply(call.service.behaviour, { status, ...problem }, trigger.error);
  }
  const answer = documentedAnswer(
    call,
    view.operation ?? trigger,
    view.operation === undefined ? [200, 201, 204] : [200, 204],
  );
  if (answer.status === 202 || answer.document === undefined) return textReply(204, {}, "");
  const document = resultDocument(call, run, answer);
  return documentReply(answer.status, answer.response, answer.headers, document);
}

function resultDocument(call: Call, run: Run, answer: DocumentedAnswer): unknown {
  const { resultStatus: vocabulary, progress } = run.start.tracking;
  const { document: example, response, texts } = answer;
  const hasStatus = vocabulary !== undefined && typeof getAt(example, statusPath(vocabulary)) === "string";
  const document = hasStatus
    ? statusDocument(
        {
          example,
          schema: response?.schema,
          named: call.service.manifest.schemas,
          vocabulary,
          progress: presentIn(example, progress),
          texts,
          identity: [],
        },
        run,
        "operation",
        call.now,
      )
    : substitute(example, texts);
  if (isObject(document))
    call.service.behaviour?.operations[run.start.operation.name]?.shapeResult?.(document, run, call);
  return document;
}

/** A result tells of the work's progress only where it is documented to. */
function presentIn(example: unknown, progress: Progress | undefined): Progress {
  const present = Object.entries(progress ?? {}).filter(([, path]) => getAt(example, path) !== undefined);
  return Object.fromEntries(present);
}
