import { missingArgument } from "./arguments.js";
import { unavailable } from "./reduce.js";
import type { CancelCall, OperationRef } from "./spec.js";

/** Asks the service to stop an operation, or its job, by another operation of the client. */
export function cancelBy(ref: OperationRef): CancelCall {
  return {
    ...ref,
    async call(lro, step, context, { abortSignal, deadline }) {
      const isDone = (): boolean => !!lro() && lro()?.phase !== "running";
      const missing = (): boolean => missingArgument(ref, lro()?.args.cancel ?? {}) !== undefined;
      if (!isDone() && lro() && missing()) await step();
      const state = lro();
      if (isDone()) return;
      if (!state || missing()) throw unavailable(context, "there is nothing to cancel yet");
      const { transport } = context;
      const response = await transport.call(ref.operation, state.args.cancel, { abortSignal, deadline });
      if (response.status < 200 || response.status > 299) throw transport.httpError(response, ref.operation);
    },
  };
}
