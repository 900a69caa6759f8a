import { ResumeTokenError } from "../errors/index.js";
import { type OperationPoller, Poller, readToken, readTokenSubject } from "../lro/index.js";
import type { CallOptions } from "./call-options.js";
import type { ClientContext } from "./client-context.js";
import { OperationTransport, tokenSubject } from "./operation-transport.js";
import type { LongRunningOperation } from "./operation.js";

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
  const operation = operations.find((one) => tokenSubject(context, one) === subject);
  if (!operation) throw new ResumeTokenError("it is of another client or operation");
  const start = { url: context.endpoint, arguments: {} };
  const transport = new OperationTransport<TStatus, TResult>(
    context,
    operation as LongRunningOperation<TStatus, TResult>,
    start,
    options,
  );
  const { tracking: spec } = operation.lro;
  return new Poller({ transport, spec }, readToken(token, transport, spec));
}
