import type { ServiceProblem } from "../../validation/index.js";
import type { BehaviourCall } from "../behaviour.js";

/** A refusal with a code the operation documents; with what is given where the documents say nothing. */
export function knownProblem(
  { operation }: Pick<BehaviourCall, "operation">,
  code: string,
  status: number,
  message = code,
): { readonly problem: ServiceProblem } {
  const known = operation.error.known.find((error) => error.code === code);
  return { problem: { status: known?.status ?? status, code, message: known?.message ?? message } };
}
