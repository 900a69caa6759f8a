import { problemOf } from "../checks/index.js";
import { getAt, inSchemaOrder, isObject, noSubstitutions, setAt, substitute } from "../documents/index.js";
import { textReply } from "../exchange/index.js";
import type { Reply } from "../exchange/index.js";
import type { Progress } from "../manifest/index.js";
import { saysPhase, statusDocument, statusPath } from "../runs/index.js";
import type { Run, StatusTemplate, View } from "../runs/index.js";
import type { Call } from "./call.js";
import { documentReply } from "./document-reply.js";
import { documentedAnswer } from "./documented-answer.js";
import type { DocumentedAnswer } from "./documented-answer.js";
import { serveUrlHeaders } from "./follow-urls.js";
import { problemReply } from "./problem-reply.js";

/** Answers at a URL that shows a run. */
export function showRun(call: Call, view: View): Reply {
  const { run, kind } = view;
  switch (kind) {
    case "status":
      return showStatus(call, view);
    case "result":
      return showResult(call, view);
    case "job":
      return showJob(call, run);
    case "cancel":
      return cancelRun(call, run);
    case "cancellation":
      return run.isOver(call.now) ? textReply(204, {}, "") : stillRunning(call);
  }
}

function cancelRun(call: Call, run: Run): Reply {
  const scenario = call.service.scenario?.operations[run.start.operation.name];
  run.cancel(call.now, scenario?.cancelTakes?.(run));
  const { status, response, headers, document, texts } = documentedAnswer(
    call,
    call.operation,
    [202, 200, 204],
  );
  const served = serveUrlHeaders(call, run, headers, texts, "cancellation");
  return documentReply(status, response, served, substitute(document, texts));
}

function stillRunning(call: Call): Reply {
  return textReply(202, { location: `${call.base}${call.path}${searchOf(call)}` }, "");
}

function showStatus(call: Call, { run, operation }: View): Reply {
  const { tracking, id, jobId } = run.start;
  const vocabulary = tracking.status ?? {};
  const named = call.service.manifest.schemas;
  const answer =
    operation &&
    documentedAnswer(call, operation, [200], (document) =>
      saysPhase(document, vocabulary, run.phase("operation", call.now)),
    );
  const template: StatusTemplate = {
    example: answer?.document ?? { id: call.path, name: id },
    schema: answer?.response?.schema,
    named,
    vocabulary,
    progress: operation === undefined ? { started: ["startTime"], ended: ["endTime"] } : tracking.progress,
    texts: answer?.texts ?? noSubstitutions(),
    identity: tracking.baseline?.identity ?? [],
  };
  const document = statusDocument(template, run, "operation", call.now);
  for (const origin of Object.values(tracking.job?.arguments ?? {})) {
    if ("status" in origin) setAt(document, origin.status, run.hasJob(call.now) ? jobId : undefined);
  }
  call.service.scenario?.operations[run.start.operation.name]?.shapeStatus?.(
    document,
    run,
    run.phase("operation", call.now),
  );
  const ordered = inSchemaOrder(named, answer?.response?.schema, document);
  return documentReply(answer?.status ?? 200, answer?.response, answer?.headers ?? {}, ordered);
}

function showJob(call: Call, run: Run): Reply {
  const { job } = run.start.tracking;
  if (job === undefined || !run.hasJob(call.now)) {
    const problem = problemOf(
      { kind: "notFound", message: "there is no such job" },
      call.service.scenario?.problems,
    );
    return problemReply(problem, call.operation.error);
  }
  const {
    document: example,
    response,
    headers,
    texts,
    status,
  } = documentedAnswer(call, call.operation, [200], (body) =>
    saysPhase(body, job.vocabulary, run.phase("job", call.now)),
  );
  const named = call.service.manifest.schemas;
  const template = {
    example,
    schema: response?.schema,
    named,
    vocabulary: job.vocabulary,
    progress: job.progress,
    texts,
    identity: [],
  };
  const document = statusDocument(template, run, "job", call.now);
  call.service.scenario?.operations[run.start.operation.name]?.shapeJob?.(document, run, call.now);
  return documentReply(status, response, headers, document);
}

function showResult(call: Call, view: View): Reply {
  const { run } = view;
  const { operation: trigger, tracking } = run.start;
  const phase = run.phase("operation", call.now);
  if (phase.kind === "running") return stillRunning(call);
  if (phase.kind !== "succeeded" && tracking.resultStatus === undefined) {
    const problem =
      phase.kind === "failed"
        ? { code: phase.code, message: phase.message }
        : { code: "Canceled", message: phase.kind };
    return problemReply({ status: 409, ...problem }, trigger.error);
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
  const { schemas: named } = call.service.manifest;
  const { document: example, response, texts } = answer;
  const hasStatus = vocabulary !== undefined && typeof getAt(example, statusPath(vocabulary)) === "string";
  const document = hasStatus
    ? statusDocument(
        {
          example,
          schema: response?.schema,
          named,
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
    call.service.scenario?.operations[run.start.operation.name]?.shapeResult?.(document, run);
  return document;
}

/** A result tells of the work's progress only where it is documented to. */
function presentIn(example: unknown, progress: Progress | undefined): Progress {
  const present = Object.entries(progress ?? {}).filter(([, path]) => getAt(example, path) !== undefined);
  return Object.fromEntries(present);
}

function searchOf(call: Call): string {
  const search = call.query.toString();
  return search === "" ? "" : `?${search}`;
}
