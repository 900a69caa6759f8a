import { ResumeTokenError } from "../errors/index.js";
import { type OperationPoller, Poller, readToken, readTokenSubject, tokenSubject } from "../lro/index.js";
import type { CallOptions } from "./call-options.js";
import type { ClientContext } from "./client-context.js";
import { createRequest } from "./create-request.js";
import { notStarted } from "./exchange.js";
import { OperationTransport } from "./operation-transport.js";
import type { Arguments, LongRunningOperation } from "./operation.js";
import { sharedStart } from "./shared-start.js";

/**
 * Prepares a long-running operation. The arguments are checked here and now, so a `ValidationError`
 * is thrown by this call itself; nothing is sent before the poller is first used. The request body
 * stays in memory and is never part of a resume token.
 */
export function startOperation<TStatus, TResult>(
  context: ClientContext,
  operation: LongRunningOperation<TStatus, TResult>,
  args: Arguments,
  options: CallOptions = {},
): OperationPoller<TStatus, TResult> {
  const { tracking } = operation.lro;
  try {
    const request = createRequest(context, operation, args, options);
    const start = sharedStart(operation, args, request.url);
    const transport = new OperationTransport(context, operation, start, options, request);
    const poller = new Poller<TStatus, TResult>({ transport, spec: tracking });
    const used = context.watchPoller?.(poller, operation.name);
    if (used) transport.used = used;
    return poller;
  } catch (error) {
    throw notStarted(error, true);
  }
}

/**
 * Goes on with an operation another poller started. Sends nothing by itself. Throws
 * `ResumeTokenError` for a token that is damaged, or of another client, operation or origin.
 *
 * @param operations the long-running operations of the client
 */
export function resumeOperation<TStatus, TResult>(
  context: ClientContext,
  operations: readonly LongRunningOperation[],
  token: string,
  options: CallOptions = {},
): OperationPoller<TStatus, TResult> {
  const subject = readTokenSubject(token);
  const operation = operations.find((one) => tokenSubject(context, one.name) === subject);
  if (!operation) throw new ResumeTokenError("it is of another client or operation");
  const start = { url: context.endpoint, arguments: {} };
  const transport = new OperationTransport(context, operation, start, options);
  const { tracking: spec } = operation.lro;
  return new Poller<TStatus, TResult>({ transport, spec }, readToken(token, transport, spec));
}
