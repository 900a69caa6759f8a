import {
  chooseExample,
  documentReply,
  headersOf,
  knownProblem,
  readExample,
  requestTexts,
  responseOf,
} from "../answers/index.js";
import type { Call } from "../answers/index.js";
import type { Reply } from "../exchange/index.js";
import type { SelectedWorkFault } from "../faults/index.js";
import type { ManifestOperation, ManifestResponse, Tracking } from "../manifest/index.js";
import { addSubstitution, isObject, withoutSecrets } from "../documents/index.js";
import { exampleIds, idHeader, operationNamed, Run } from "../runs/index.js";
import { trackingOf } from "../manifest/index.js";
import { firstDocument } from "./first-document.js";
import { idInUrl, registerLinks, serveUrlHeaders, URL_HEADERS } from "./follow-urls.js";

/** Seconds between two reads when neither the service nor its manifest says. */
const DEFAULT_INTERVAL_MS = 2000;
/** Readings a client makes of work of the default length. */
const DEFAULT_READS = 3;

/** Starts the work an operation stands for, and answers as documented. */
export function startWork(call: Call, declared: Tracking, status: number | undefined): Reply {
  const { engine, service, operation } = call;
  const behaviour = service.behaviour?.operations[operation.name];
  const tracking = withJob(call, declared);
  const example = chooseExample(operation, call.values, call.body);
  const found = responseOf(example, [status ?? 202]);
  const code = found?.status ?? status ?? acceptedStatus(operation);
  const response = operation.responses.find((candidate) => candidate.status === code);
  const documented = completeHeaders(call, headersOf(found?.response), response);
  const body = readExample(service, found?.response.body);

  const ids = followedBy(call, tracking, documented, body);
  const like = service.behaviour?.ids === "hex" ? "0".repeat(32) : (ids[0] ?? "");
  const retryAfter =
    (engine.retryAfterSeconds ?? behaviour?.retryAfter)?.toString() ?? documented["retry-after"];
  const durationMs = engine.durationMs ?? DEFAULT_READS * intervalOf(tracking, retryAfter);
  const id = engine.makeId(like);
  const run = new Run({
    id,
    jobId: behaviour?.sharesId?.(call) === true ? id : engine.makeId(""),
    operation,
    tracking,
    values: call.values,
    // Work goes on for long, and may be kept: what is secret is not needed any more.
    body: withoutSecrets(call.body, service.secrets),
    startedAt: call.now,
    durationMs,
    jobDurationMs:
      behaviour?.jobEndsWithOperation === true
        ? durationMs
        : Math.max(durationMs, engine.jobDurationMs ?? 2 * durationMs),
    retryAfter,
  });
  decide(run, engine.faults.takeForWork(service.manifest.service, operation.name));
  service.runs.add(run);
  behaviour?.started?.(call, run);
  service.runs.touch(run);

  const texts = requestTexts(operation, example, call.values, call.body);
  for (const id of ids) if (!texts.whole.has(id)) addSubstitution(texts, id, run.start.id);
  registerLinks(call, run);
  const headers = serveUrlHeaders(
    call,
    run,
    { ...documented, ...behaviour?.urls?.(call, run.start.id) },
    texts,
  );
  const own = idHeader(tracking.statusOperation);
  if (own !== undefined) headers[own] = run.start.id;
  if (retryAfter !== undefined) headers["retry-after"] = retryAfter;
  const accepted = behaviour?.accepted?.(call, run);
  const document = accepted === undefined ? firstDocument(call, run, body, texts, response) : accepted;
  return documentReply(code, response, headers, document ?? undefined);
}

/** Without an example, work is taken on with 202 wherever that is declared: it has only begun. */
function acceptedStatus({ responses }: ManifestOperation): number {
  return responses.some(({ status }) => status === 202) ? 202 : (responses[0]?.status ?? 202);
}

/** Where the manifest does not say so, the work leaves a job like that of another operation. */
function withJob({ service, operation }: Call, tracking: Tracking): Tracking {
  const like = service.behaviour?.operations[operation.name]?.jobLike;
  if (tracking.job !== undefined || like === undefined) return tracking;
  const other = operationNamed(service.manifest.operations, like);
  const job = other && trackingOf(other)?.job;
  return job === undefined ? tracking : { ...tracking, job };
}

/** Ids by which the documented exchange was followed. */
function followedBy(
  call: Call,
  tracking: Tracking,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): readonly string[] {
  const linked =
    tracking.statusOperation === undefined ? [] : exampleIds(tracking.statusOperation, headers, body);
  const inUrls = URL_HEADERS.flatMap((name) =>
    headers[name] === undefined ? [] : [idInUrl(call, headers[name])],
  );
  const all = [...linked, ...inUrls].filter((id) => id !== undefined);
  return [...new Set(all)];
}

/** Adds a URL header the service declares and its example leaves out, when nothing else leads to the status. */
function completeHeaders(
  call: Call,
  headers: Record<string, string>,
  response: ManifestResponse | undefined,
): Readonly<Record<string, string>> {
  const tracking = call.operation.tracking;
  const linked = isObject(tracking) && tracking["statusOperation"] !== undefined;
  if (linked || URL_HEADERS.some((name) => headers[name] !== undefined)) return headers;
  const declared = response?.headers.map(({ name }) => name.toLowerCase()) ?? [];
  const missing = URL_HEADERS.find((name) => declared.includes(name));
  return missing === undefined ? headers : { ...headers, [missing]: `${call.path}/operations` };
}

function intervalOf(tracking: Tracking, retryAfter: string | undefined): number {
  const seconds = Number(retryAfter);
  return seconds > 0 ? seconds * 1000 : (tracking.intervalMs ?? DEFAULT_INTERVAL_MS);
}

function decide(run: Run, fault: SelectedWorkFault | undefined): void {
  if (fault?.kind === "fail") {
    const { code, message } = knownProblem(run.start.operation, fault, 400);
    run.decide({ kind: "failed", code, message }, fault.at);
  } else if (fault?.kind === "cancel") run.decide({ kind: "canceled" }, fault.at);
  else if (fault?.kind === "timeOut") {
    const hasWord = (run.start.tracking.status?.timedOut ?? []).length > 0;
    run.decide(
      hasWord
        ? { kind: "timedOut" }
        : { kind: "failed", code: "OperationTimedOut", message: "the service gave up waiting" },
    );
  }
}
