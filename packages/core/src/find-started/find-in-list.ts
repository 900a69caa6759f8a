import { valueAt } from "../codec/index.js";
import type { OperationPoller } from "../lro/index.js";
import type { Arguments, ClientContext, LongRunningOperation } from "../operation/index.js";
import type { ListEvidence } from "./evidence.js";
import { matches } from "./match.js";
import { type Question, questionOf } from "./question.js";
import { listEvidence, readEvidence } from "./read-evidence.js";
import type { FindStartedOptions, FindStartedResult } from "./result.js";
import { isWithin, timeOf, type Window } from "./window.js";

/** How many ids an answer names. */
const shown = 5;

/** Looks for a start in a list of what was started. One is found where nothing else can be meant. */
export async function findInList<TStatus, TResult>(
  context: ClientContext,
  operation: LongRunningOperation<TStatus, TResult>,
  evidence: ListEvidence,
  args: Arguments,
  given: FindStartedOptions,
): Promise<FindStartedResult<OperationPoller<TStatus, TResult>>> {
  const question = questionOf(context, operation, args, given, evidence.settleMs);
  const answer = await searchList(context, evidence, question);
  return "found" in answer ? question.found(answer.found, evidence.isResource) : answer;
}

/** Looks for one item of a list that has to be what was started; its id, where nothing else can be meant. */
export async function searchList(
  context: ClientContext,
  evidence: ListEvidence,
  { window, options, ...question }: Question,
): Promise<FindStartedResult<string>> {
  const { read, list, match, id: idPath } = evidence;
  const document = read && (await readEvidence(context, read, question.sources, options));
  const sources = { ...question.sources, document };
  const candidates = new Map<string, boolean>();
  for await (const item of listEvidence(context, list, sources, options)) {
    const fits = matches(item, match, sources);
    const inTime = isOfTime(item, evidence, window);
    if (fits === false || inTime === false) continue;
    const id = valueAt(item, idPath);
    candidates.set(String(id), fits === true && inTime === true && typeof id === "string");
  }
  const [[id, isSure] = []] = candidates;
  const { settled } = window;
  if (id === undefined) return { none: true, settled };
  if (isSure && candidates.size === 1) return { found: id };
  const ids = [...candidates.keys()].slice(0, shown).join(", ");
  return { cannotTell: `${candidates.size} that ${list.operation.name} lists may be it: ${ids}`, settled };
}

/** Whether an item is of the time asked about; undefined where that cannot be told. */
function isOfTime(item: unknown, { startedAt, endedAt }: ListEvidence, window: Window): boolean | undefined {
  if (startedAt) return isWithin(window, timeOf(valueAt(item, startedAt)));
  const ended = endedAt && timeOf(valueAt(item, endedAt));
  return ended === undefined || isWithin({ ...window, until: Infinity }, ended);
}
