import { wallTime } from "../clock/index.js";
import { DecodeError, isAzbackupError, isDecodeError, markStarted, RestError } from "../errors/index.js";
import { type HttpHeaders, type HttpRequest, type HttpResponse, parseRetryAfter } from "../http/index.js";
import { readFault } from "../lro/index.js";
import { runCallback } from "../warnings/index.js";
import type { CallOptions } from "./call-options.js";
import type { ClientContext, DocumentRoot } from "./client-context.js";
import type { ErrorShape, OperationBase } from "./operation.js";
import { readDocument } from "./parse-body.js";

/** Calls `onResponse`. A callback that fails must not make a backup look as if it had failed. */
export function notify(
  { warn }: Pick<ClientContext, "warn">,
  operation: string,
  { onResponse }: CallOptions,
  response: HttpResponse,
  parsed?: unknown,
): void {
  if (onResponse) runCallback(warn, operation, "onResponse", () => onResponse(response, parsed));
}

/** What of a request and its answer an error tells. */
export interface Failure extends Pick<
  HttpRequest,
  "operation" | "method" | "url" | "startsWork" | "secrets"
> {
  readonly statusCode: number;
  /** Of the response. */
  readonly headers: HttpHeaders;
  readonly afterStart?: true | undefined;
  readonly clientRequestId?: string | undefined;
}

/**
 * The error for a response that is no documented success. Where the document does not have the
 * shape of the service's errors, its root is taken for the error object.
 */
export function restFailure(
  { clock }: ClientContext,
  failure: Failure,
  document: unknown,
  shape: ErrorShape | undefined,
): RestError {
  const fault = readFault(document, shape && { error: shape.path, errorNames: shape });
  return new RestError({
    ...failure,
    fault,
    retryAfterMs: parseRetryAfter(failure.headers, wallTime(clock)),
  });
}

/**
 * Reads an answer of a documented success. Where that fails for a request that starts work, the error
 * says that the service may be at it.
 */
export function readAccepted<T>(startsWork: boolean | undefined, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw startsWork && isDecodeError(error)
      ? new DecodeError({ ...error, mayHaveStarted: "unknown" })
      : error;
  }
}

/**
 * Has an error of a call that starts work say that none was started, unless it knows better: whatever
 * can have happened after the request was sent says so where it happened.
 */
export function notStarted(error: unknown, startsWork: boolean | undefined): unknown {
  if (startsWork && isAzbackupError(error)) markStarted(error, "no");
  return error;
}

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
