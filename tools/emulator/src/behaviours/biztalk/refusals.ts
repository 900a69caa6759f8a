import type { ServiceProblem } from "../../validation/index.js";
import type { BehaviourCall } from "../behaviour.js";
import { serviceKey } from "./service-store.js";

/** The refusal of a request for which something stands in the way. */
export function conflict(message: string): { readonly problem: ServiceProblem } {
  return { problem: { status: 409, code: "ConflictError", message } };
}

/** The refusal of a request to a service on which another operation is going on. */
export function refuseWhileBusy(call: BehaviourCall): { readonly problem: ServiceProblem } | undefined {
  const busy = call.runs.some(
    (run) => serviceKey(run.start.values) === serviceKey(call.values) && !run.isOver(call.now),
  );
  return busy ? conflict("another operation on the BizTalk service is in progress") : undefined;
}
