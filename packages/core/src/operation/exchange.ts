import type { HttpRequest, HttpResponse } from "../http/index.js";
import type { CallOptions } from "./call-options.js";
import type { ClientContext } from "./client-context.js";
import { notify } from "./notify.js";
import type { DocumentRoot } from "./document-format.js";
import type { ErrorShape, OperationBase } from "./operation.js";
import { readDocument } from "./parse-body.js";
import { restFailure } from "./rest-failure.js";

/** Sends a request. Rejects with a `RestError` for a status that is no documented success. */
export async function exchange(
  context: ClientContext,
  request: HttpRequest,
  { statuses, error }: Pick<OperationBase, "statuses" | "error">,
  options: CallOptions,
): Promise<HttpResponse> {
  const response = await context.send(request);
  if (statuses.includes(response.status)) return response;
  notify(context, request.operation, options, response);
  const { status: statusCode, headers } = response;
  const clientRequestId = request.headers["x-ms-client-request-id"];
  const failure = { ...response, ...request, statusCode, headers, clientRequestId };
  throw restFailure(context, failure, errorDocument(context, response, error), error);
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
