import { documentedAnswer, documentReply, problemReply } from "../answers/index.js";
import type { Call } from "../answers/index.js";
import { inSchemaOrder, noSubstitutions, setAt } from "../documents/index.js";
import type { Reply } from "../exchange/index.js";
import { saysPhase, statusDocument } from "../runs/index.js";
import type { StatusTemplate, View } from "../runs/index.js";
import { problemOf } from "../validation/index.js";

/** Answers with the status of work. */
export function showStatus(call: Call, view: View): Reply {
  const { run, operation } = view;
  const { tracking, id, jobId } = run.start;
  const { behaviour, manifest } = call.service;
  if (view.reads === 1 && call.quirks("lateStatus")) {
    const finding = { kind: "notFound", message: "there is no such operation yet" } as const;
    return problemReply(behaviour, problemOf(finding, behaviour?.problems), call.operation.error);
  }
  const vocabulary = tracking.status ?? {};
  const named = manifest.schemas;
  const phase = run.phase("operation", call.now);
  const answer =
    operation &&
    documentedAnswer(call, operation, [200], (document) => saysPhase(document, vocabulary, phase));
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
    if ("status" in origin) setAt(document, origin.status, run.namesJob(call.now) ? jobId : undefined);
  }
  const rules = behaviour?.operations[run.start.operation.name];
  rules?.shapeStatus?.(document, run, phase, call);
  const headers = { ...answer?.headers, ...rules?.statusHeaders?.(run, call) };
  const ordered = inSchemaOrder(named, answer?.response?.schema, document);
  return documentReply(answer?.status ?? 200, answer?.response, headers, ordered);
}
