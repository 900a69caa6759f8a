import { wallTime } from "../clock/index.js";
import { RestError } from "../errors/index.js";
import { type HttpHeaders, type HttpRequest, parseRetryAfter } from "../http/index.js";
import { readFault } from "../lro/index.js";
import type { ClientContext } from "./client-context.js";
import type { ErrorShape } from "./operation.js";

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
