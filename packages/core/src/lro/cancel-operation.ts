import { CancelNotSupportedError, StatusUnavailableError } from "../errors/index.js";
import { missingArgument } from "./bind-arguments.js";
import type { CallLimit } from "./call-limit.js";
import type { LroSession } from "./lro-session.js";
import type { OperationRef } from "./lro-spec.js";
import type { LroTransport } from "./lro-transport.js";

/** Asks the service to stop; reads the status first if the request needs what only that can tell. */
export async function cancelOperation<TStatus, TResult>(
  transport: LroTransport<TStatus, TResult>,
  ref: OperationRef | undefined,
  session: LroSession<TStatus, TResult>,
  step: (limit: CallLimit) => Promise<void>,
  limit: CallLimit,
): Promise<void> {
  if (!ref) throw new CancelNotSupportedError(transport.operation);
  if (session.starting && !session.lro) await step(limit);
  const ready = () => session.lro && missingArgument(ref, session.lro.args.cancel) === undefined;
  const ended = () => session.lro && session.lro.phase !== "running";
  if (session.lro && !ended() && !ready()) await step(limit);
  if (ended()) return;
  const { lro } = session;
  if (!lro || !ready()) {
    throw new StatusUnavailableError(transport.operation, new Error("there is nothing to cancel yet"));
  }
  const { signal: abortSignal, deadline } = limit;
  const response = await transport.call(ref.operation, lro.args.cancel, { abortSignal, deadline });
  if (response.status < 200 || response.status > 299) throw transport.httpError(response, ref.operation);
}
