import type { HttpRequest, HttpResponse } from "../http/index.js";
import type { CallOptions } from "./call-options.js";
import type { ClientContext } from "./client-context.js";
import { notify } from "./notify.js";
import type { DocumentRoot } from "./document-format.js";
import type { ErrorShape, OperationSpec, ResponseSpec } from "./operation-spec.js";
import { readDocument } from "./read-body.js";
import { restFailure } from "./rest-failure.js";

/**
 * Sends a request and gives back the response together with what the spec says of its status.
 * Rejects with a `RestError` for a status that is no documented success.
 */
export async function exchange(
  context: ClientContext,
  request: HttpRequest,
  spec: OperationSpec,
  options: CallOptions,
): Promise<readonly [HttpResponse, ResponseSpec]> {
  const response = await context.send(request);
  const documented = spec.responses[response.status];
  if (documented) return [response, documented];
  notify(options, response);
  const { operation, method, url, startsWork, headers: sent, secrets } = request;
  const { status: statusCode, headers, afterStart } = response;
  const clientRequestId = sent["x-ms-client-request-id"];
  const about = { operation, method, url, startsWork, secrets };
  const failure = { ...about, afterStart, statusCode, headers, clientRequestId };
  throw restFailure(context, failure, errorDocument(context, response, spec.error), spec.error);
}

/** The document of a response whose status matters more: what cannot be read must not hide it. */
export function tryDocument(
  context: ClientContext,
  response: HttpResponse,
  roots?: readonly DocumentRoot[],
): unknown {
  try {
    return readDocument(context, response, roots);
  } catch {
    return undefined;
  }
}

/** What an error says, if it is a document of the service's; undefined for a page of somebody else's. */
export function errorDocument(
  context: ClientContext,
  response: HttpResponse,
  shape: ErrorShape | undefined,
): unknown {
  return tryDocument(context, response, shape?.root && [shape.root]);
}
