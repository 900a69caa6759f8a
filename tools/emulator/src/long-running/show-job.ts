import { documentedAnswer, documentReply, problemReply } from "../answers/index.js";
import type { Call } from "../answers/index.js";
import type { Reply } from "../exchange/index.js";
import { saysPhase, statusDocument } from "../runs/index.js";
import type { Run } from "../runs/index.js";
import { problemOf } from "../validation/index.js";

/** Answers with the job that work has left behind. */
export function showJob(call: Call, run: Run): Reply {
  const { job } = run.start.tracking;
  const { behaviour, manifest } = call.service;
  if (job === undefined || !run.hasJob(call.now)) {
    const problem = problemOf({ kind: "notFound", message: "there is no such job" }, behaviour?.problems);
    return problemReply(behaviour, problem, call.operation.error);
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
  const template = {
    example,
    schema: response?.schema,
    named: manifest.schemas,
    vocabulary: job.vocabulary,
    progress: job.progress,
    texts,
    identity: [],
  };
  const document = statusDocument(template, run, "job", call.now);
  behaviour?.operations[run.start.operation.name]?.shapeJob?.(document, run, call);
  return documentReply(status, response, headers, document);
}
