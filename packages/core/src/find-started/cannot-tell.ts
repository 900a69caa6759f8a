import type { Arguments, ClientContext, LongRunningOperation } from "../operation/index.js";
import { questionOf } from "./question.js";
import type { CannotTell, FindStartedOptions } from "./result.js";

/** Says of a service that shows nothing of a start why it cannot be found. Sends nothing. */
export async function cannotTell(
  context: ClientContext,
  operation: LongRunningOperation,
  reason: string,
  args: Arguments,
  given: FindStartedOptions,
): Promise<CannotTell> {
  questionOf(context, operation, args, given, 0);
  return { cannotTell: reason, settled: true };
}
