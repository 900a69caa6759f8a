import type { Arguments, ClientContext, OperationBase } from "../operation/index.js";
import { askOf } from "./question.js";
import type { CannotTell, FindStartedOptions } from "./result.js";

/** Says of a service that shows nothing of a start why it cannot be found. Sends nothing. */
export async function cannotTell(
  context: ClientContext,
  operation: OperationBase,
  reason: string,
  args: Arguments,
  given: FindStartedOptions,
): Promise<CannotTell> {
  askOf(context, operation, args, given, 0);
  return { cannotTell: reason, settled: true };
}
