import { CancelNotSupportedError, StatusUnavailableError } from "../errors/index.js";
import { missingArgument } from "./bind-arguments.js";
import type { CallLimit } from "./call-limit.js";
import type { Exchange } from "./exchange.js";
import type { LroHost } from "./protocol-types.js";
import type { StatusOperationRef } from "./tracking-spec.js";

/** Asks the service to stop; reads the status first if the request needs what only that can tell. */
export async function cancelOperation<TStatus, TResult>(
  host: LroHost<TStatus, TResult>,
  ref: StatusOperationRef | undefined,
  exchange: Exchange<TStatus, TResult>,
  step: (limit: CallLimit) => Promise<void>,
  limit: CallLimit,
): Promise<void> {
  if (!ref) throw new CancelNotSupportedError(host.operation);
  if (exchange.starting) await step(limit);
  const ready = () => exchange.tracking && missingArgument(ref, exchange.tracking.args.cancel) === undefined;
  const ended = () => exchange.tracking && exchange.tracking.phase !== "running";
  if (exchange.tracking && !ended() && !ready()) await step(limit);
  if (ended()) return;
  const { tracking } = exchange;
  if (!tracking || !ready()) {
    throw new StatusUnavailableError(host.operation, new Error("there is nothing to cancel yet"));
  }
  const { signal: abortSignal, deadline } = limit;
  const response = await host.call(ref.operation, tracking.args.cancel, { abortSignal, deadline });
  if (response.status < 200 || response.status > 299) throw host.httpError(response);
}
