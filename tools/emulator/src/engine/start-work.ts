import { addSubstitution, getAt, inSchemaOrder, isObject, setAt, substitute } from "../documents/index.js";
import type { Substitutions } from "../documents/index.js";
import type { Reply } from "../exchange/index.js";
import type { SelectedWorkFault } from "../faults/index.js";
import type { ManifestResponse, Tracking } from "../manifest/index.js";
import { exampleIds, idHeader, Run, statusDocument, statusPath } from "../runs/index.js";
import type { Call } from "./call.js";
import { documentReply, headersOf, readExample } from "./document-reply.js";
import { chooseExample, requestTexts, responseOf } from "./examples.js";
import { idInUrl, registerLinks, serveUrl, serveUrlHeaders, URL_HEADERS } from "./follow-urls.js";
import { knownProblem } from "./problem-reply.js";

/** Seconds between two reads when neither the service nor its manifest says. */
const DEFAULT_INTERVAL_MS = 2000;
/** Readings a client makes of work of the default length. */
const DEFAULT_READS = 3;

/** Starts the work an operation stands for, and answers as documented. */
export function startWork(call: Call, tracking: Tracking, status: number | undefined): Reply {
  const { engine, service, operation } = call;
  const example = chooseExample(operation, call.values, call.body);
  const found = responseOf(example, [status ?? 202]);
  const code = found?.status ?? status ?? operation.responses[0]?.status ?? 202;
  const response = operation.responses.find((candidate) => candidate.status === code);
  const documented = completeHeaders(call, headersOf(found?.response), response);
  const body = readExample(service, found?.response.body);

  const ids = followedBy(call, tracking, documented, body);
  const run = new Run({
    id: engine.makeId(ids[0] ?? ""),
    jobId: engine.makeId(""),
    operation,
    tracking,
    values: call.values,
    body: call.body,
    startedAt: call.now,
    durationMs: engine.durationMs ?? DEFAULT_READS * intervalOf(tracking, documented),
  });
  decide(run, engine.faults.takeForWork(service.manifest.service, operation.name));
  service.runs.add(run);
  service.scenario?.operations[operation.name]?.started?.(call, run);

  const texts = requestTexts(operation, example, call.values, call.body);
  for (const id of ids) if (!texts.whole.has(id)) addSubstitution(texts, id, run.start.id);
  registerLinks(call, run);
  const headers = serveUrlHeaders(call, run, documented, texts);
  const own = idHeader(tracking.statusOperation);
  if (own !== undefined) headers[own] = run.start.id;
  if (engine.retryAfterSeconds !== undefined) headers["retry-after"] = String(engine.retryAfterSeconds);

  const document = firstDocument(call, run, body, texts, response);
  return documentReply(code, response, headers, document);
}

function firstDocument(
  call: Call,
  run: Run,
  example: unknown,
  texts: Substitutions,
  response: ManifestResponse | undefined,
): unknown {
  const { tracking } = run.start;
  const vocabulary = tracking.status ?? {};
  const named = call.service.manifest.schemas;
  if (typeof getAt(example, statusPath(vocabulary)) !== "string") return substitute(example, texts);
  const template = {
    example,
    schema: response?.schema,
    named,
    vocabulary,
    progress: tracking.progress,
    texts,
    identity: [],
  };
  const document = statusDocument(template, run, "operation", call.now);
  const url = tracking.statusUrlPath && getAt(example, tracking.statusUrlPath);
  if (tracking.statusUrlPath !== undefined && typeof url === "string") {
    setAt(document, tracking.statusUrlPath, serveUrl(call, run, url, texts, "status"));
  }
  call.service.scenario?.operations[run.start.operation.name]?.shapeStatus?.(
    document,
    run,
    run.phase("operation", call.now),
  );
  return inSchemaOrder(named, response?.schema, document);
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

function intervalOf(tracking: Tracking, headers: Readonly<Record<string, string>>): number {
  const seconds = Number(headers["retry-after"]);
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
