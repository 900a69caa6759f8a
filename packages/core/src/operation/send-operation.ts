import type { CallOptions } from "./call-options.js";
import type { ClientContext } from "./client-context.js";
import { createRequest } from "./create-request.js";
import { exchange, notify, notStarted, readAccepted } from "./exchange.js";
import type { Arguments, Operation } from "./operation.js";

/**
 * Sends an operation and reads its answer. Rejects with `ValidationError` before anything is sent,
 * with `RestError` for an error status or an undocumented one, with `DecodeError` for an answer that
 * cannot be read, and with the pipeline's errors (abort, timeout, transport, authentication).
 */
export async function sendOperation<T>(
  context: ClientContext,
  operation: Operation<T>,
  args: Arguments,
  options: CallOptions = {},
): Promise<T> {
  try {
    const request = createRequest(context, operation, args, options);
    const response = await exchange(context, request, operation, options);
    const answer = { context, operation: operation.name, response };
    const result = readAccepted(operation.startsWork, () => operation.read(answer));
    notify(context, operation.name, options, response, result);
    return result;
  } catch (error) {
    throw notStarted(error, operation.startsWork);
  }
}
