import { valueAt } from "../codec/index.js";
import type { OperationPoller } from "../lro/index.js";
import type { Arguments, ClientContext, LongRunningOperation } from "../operation/index.js";
import type { NameEvidence } from "./evidence.js";
import { questionOf } from "./question.js";
import { readEvidence } from "./read-evidence.js";
import type { FindStartedOptions, FindStartedResult } from "./result.js";
import { isWithin, timeOf } from "./window.js";

/** Looks for what a start makes, by the name it gave. One that was made before is another. */
export async function findByName<TStatus, TResult>(
  context: ClientContext,
  operation: LongRunningOperation<TStatus, TResult>,
  { read, madeAt, changes, untold, settleMs }: NameEvidence,
  args: Arguments,
  given: FindStartedOptions,
): Promise<FindStartedResult<OperationPoller<TStatus, TResult>>> {
  const { window, sources, options, found } = questionOf(context, operation, args, given, settleMs);
  const { settled } = window;
  const document = await readEvidence(context, read, sources, options);
  const inTime = !madeAt || isWithin(window, timeOf(valueAt(document, madeAt)));
  if (document === undefined || (inTime === false && !changes)) return { none: true, settled };
  if (inTime && !untold) return found(undefined, true);
  const { name } = read.operation;
  return { cannotTell: `${name} ${reasonFor(inTime)}`, settled };
}

/** Why nothing is known of what is there. */
function reasonFor(inTime: boolean | undefined): string {
  if (inTime) return "shows what was made in the time asked about, and does not say whether it is done";
  return inTime === false
    ? "shows what was there before, and does not say whether it was changed since"
    : "does not say whether it was made in the time asked about";
}
