import { decode, isRecord, type PropertySchema, remember, type ReportOdd } from "../codec/index.js";
import { DecodeError, isDecodeError } from "../errors/index.js";
import type { HttpHeaders, HttpResponse } from "../http/index.js";
import { buildRequest } from "./build-request.js";
import type { CallOptions } from "./call-options.js";
import type { ClientContext } from "./client-context.js";
import { exchange } from "./exchange.js";
import { notify } from "./notify.js";
import { notYet } from "./not-yet.js";
import type { OperationSpec, ResponseSpec } from "./operation-spec.js";
import { readAccepted } from "./read-accepted.js";
import { readBody } from "./read-body.js";
import { reportOdd } from "./report-odd.js";

/**
 * Sends an operation and reads its answer. Rejects with `ValidationError` before anything is sent,
 * with `RestError` for an error status or an undocumented one, with `DecodeError` for an answer that
 * cannot be read, and with the pipeline's errors (abort, timeout, transport, authentication).
 */
export async function sendOperation<T>(
  context: ClientContext,
  spec: OperationSpec,
  args: Readonly<Record<string, unknown>>,
  options: CallOptions = {},
): Promise<T> {
  const request = buildRequest(context, spec, args, options);
  const [response, documented] = await exchange(context, request, spec, options);
  const report = reportOdd(context, spec.name);
  const result = readAccepted(spec.startsWork, () => readResult(context, documented, response, report));
  notify(options, response, result);
  return result as T; // the tables and the type are generated from one spec
}

function readResult(
  context: ClientContext,
  spec: ResponseSpec,
  response: HttpResponse,
  report: ReportOdd,
): unknown {
  if (spec.notYet) return notYet(response, context.clock.now());
  if (!spec.body) refusePage(response);
  else if (response.bodyError) throw response.bodyError;
  const body = spec.body && readBody(context, spec.body, response.body, spec.contentType, report);
  if (!spec.headers) return body;
  const headers = readHeaders(spec.headers, response.headers, report);
  if (!isRecord(body)) return body ?? headers;
  for (const [name, value] of Object.entries(headers)) {
    body[name] = value;
    remember(body, name, undefined); // it is no part of the document and must not be sent with it
  }
  return body;
}

// Where no document belongs, a page is the only sign that something before the service has answered.
function refusePage({ headers, body }: HttpResponse): void {
  if (body.length > 0 && /^text\/html/i.test(headers["content-type"] ?? "")) {
    throw new DecodeError({ path: "body", expected: "absent", received: "an HTML page" });
  }
}

function readHeaders(
  specs: Readonly<Record<string, PropertySchema>>,
  headers: HttpHeaders,
  report: ReportOdd,
): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(specs)) {
    const text = headers[(schema.wire ?? name).toLowerCase()];
    if (text === undefined) continue;
    try {
      read[name] = decode(schema, text, `header ${name}`);
    } catch (error) {
      // A hint beside the result; what is accepted must not look failed because of it. `onResponse` has it.
      if (isDecodeError(error)) report(error);
    }
  }
  return read;
}
