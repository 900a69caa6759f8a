import type { ServiceProblem } from "../../checks/index.js";
import type { ScenarioCall } from "../scenario.js";

/** A refusal with a code the operation documents; with what is given where the documents say nothing. */
export function knownProblem(
  { operation }: Pick<ScenarioCall, "operation">,
  code: string,
  status: number,
  message = code,
): { readonly problem: ServiceProblem } {
  const known = operation.error.known.find((error) => error.code === code);
  return { problem: { status: known?.status ?? status, code, message: known?.message ?? message } };
}
