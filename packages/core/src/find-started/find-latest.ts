import { valueAt } from "../codec/index.js";
import { isRestError } from "../errors/index.js";
import { judgeStatus, type OperationPoller } from "../lro/index.js";
import type { Arguments, ClientContext, LongRunningOperation } from "../operation/index.js";
import type { LatestEvidence } from "./evidence.js";
import { matches } from "./match.js";
import { questionOf } from "./question.js";
import { listEvidence, readEvidence } from "./read-evidence.js";
import type { FindStartedOptions, FindStartedResult } from "./result.js";
import type { Sources } from "./template.js";
import { isWithin, timeOf } from "./window.js";

/**
 * Looks for a start where only the latest run is shown. That one is it if it is known to have begun since
 * then; that it has ended since says so of a failure only, which harms nobody who believes it.
 */
export async function findLatest<TStatus, TResult>(
  context: ClientContext,
  operation: LongRunningOperation<TStatus, TResult>,
  evidence: LatestEvidence,
  args: Arguments,
  given: FindStartedOptions,
): Promise<FindStartedResult<OperationPoller<TStatus, TResult>>> {
  const { read, endedAt, settleMs } = evidence;
  const { window, sources, options, found } = questionOf(context, operation, args, given, settleMs);
  const { settled } = window;
  const { name } = read.operation;
  const document = await readEvidence(context, read, sources, options);
  if (document === undefined) return { none: true, settled };
  const response = { status: 200, headers: {}, url: "", document };
  const said = judgeStatus(response, operation.lro.tracking.status);
  if (said.found === "notYet") return { none: true, settled };
  if (said.found === "unreadable") return { cannotTell: `${name} does not tell: ${said.why}`, settled };
  if (said.found === "running" || said.found === "unknown") {
    return { cannotTell: `a run is under way, and ${name} does not say since when`, settled: false };
  }
  const ended = isWithin({ ...window, until: Infinity }, timeOf(valueAt(document, endedAt)));
  if (ended === false) return { none: true, settled };
  if (ended && said.found !== "succeeded") return found();
  const began = ended && (await whetherBegan({ ...sources, document }));
  if (began === undefined) {
    const what = `the latest run has ended as ${said.status}`;
    return { cannotTell: `${what}, and nothing says whether it began in the time asked about`, settled };
  }
  return began ? found() : { none: true, settled };

  /** Whether the run began in the time asked about, by what came of it. */
  async function whetherBegan(known: Sources): Promise<boolean | undefined> {
    const { list, match = [], startedAt = [] } = evidence;
    if (!list) return undefined;
    try {
      for await (const item of listEvidence(context, list, known, options)) {
        if (matches(item, match, known)) return isWithin(window, timeOf(valueAt(item, startedAt)));
      }
    } catch (error) {
      if (!isRestError(error) || error.statusCode !== 404) throw error; // there is no list of it
    }
    return undefined;
  }
}
