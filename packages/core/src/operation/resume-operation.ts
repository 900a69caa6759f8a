import { ResumeTokenError } from "../errors/index.js";
import { createPoller, type OperationPoller, readToken, readTokenSubject } from "../lro/index.js";
import type { CallOptions } from "./call-options.js";
import type { ClientContext } from "./client-context.js";
import { lroTransport, tokenSubject } from "./lro-host.js";
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
  const spec = operations.find((one) => tokenSubject(context, one) === subject);
  if (!spec) throw new ResumeTokenError("it is of another client or operation");
  const transport = lroTransport<TStatus, TResult>(
    context,
    spec,
    { url: context.endpoint, arguments: {} },
    options,
  );
  const { tracking } = spec.lro;
  return createPoller(transport, tracking, readToken(token, transport, tracking));
}
