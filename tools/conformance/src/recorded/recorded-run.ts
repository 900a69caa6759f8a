import type { ManifestOperation } from "@azbackup/emulator";
import { isRecord, own } from "@azbackup/core/codec";
import { codesIn } from "./fault-codes.js";
import type { RecordedExchange } from "./recorded-exchange.js";
import { comparable, endOf, jobIds, operationIds, type RecordedEnd, statusWord } from "./recorded-end.js";

/** A long-running operation as it was recorded: what began it, and what was read of it. */
export interface RecordedRun {
  readonly trigger: RecordedExchange;
  /** The refusal of the same request for want of a token, where it was recorded. */
  readonly challenge: RecordedExchange | undefined;
  /** The reads of its status, its job and its result, in order. */
  readonly reads: readonly RecordedExchange[];
  readonly end: RecordedEnd;
  /** The first read that tells the end; undefined where the recording stops before. */
  readonly ending: RecordedExchange | undefined;
  /** The codes by which a failure was told. */
  readonly codes: readonly string[];
}

/**
 * Puts together a run.
 *
 * @param flow the exchanges recorded with the trigger, in order, itself among them
 * @param operationOf the client's operation an exchange is of
 */
export function runOf(
  trigger: RecordedExchange,
  operation: ManifestOperation,
  flow: readonly RecordedExchange[],
  operationOf: (exchange: RecordedExchange) => ManifestOperation | undefined,
): RecordedRun {
  const statusOperation = nameIn(operation.tracking, "statusOperation");
  const job = nameIn(operation.tracking, "job");
  const at = flow.indexOf(trigger);
  const again = flow.findIndex((one, index) => index > at && isSameRequest(one, trigger));
  const ids = new Set([...operationIds(trigger.response), ...jobIds(trigger.response.body)]);
  const reads = flow.slice(at + 1, again === -1 ? undefined : again).filter((one) => {
    if (one.request.method !== "GET") return false;
    const path = comparable(one.request.path).split("/");
    const linked = path.some((part) => ids.has(part)) || operationOf(one)?.name === statusOperation;
    const jobs = linked && job !== undefined ? jobIds(one.response.body) : [];
    for (const id of jobs) ids.add(id);
    return linked;
  });
  const isJob = (one: RecordedExchange) => operationOf(one)?.name === job;
  const stage = job === undefined ? reads : reads.filter(isJob);
  const ending =
    stage.find((one) => readEnd(one) !== "running") ?? reads.find((one) => isFailure(readEnd(one)));
  const before = flow[at - 1];
  return {
    trigger,
    challenge: before?.response.status === 401 && isSameRequest(before, trigger) ? before : undefined,
    reads,
    end: ending ? readEnd(ending) : "running",
    ending,
    codes: ending ? codesIn(ending.response.body) : [],
  };
}

function isFailure(end: RecordedEnd): boolean {
  return end !== "running" && end !== "succeeded";
}

/** What one read says. A refusal of the read itself is the work's, unless it is about the reading. */
function readEnd({ response: { status, body } }: RecordedExchange): RecordedEnd {
  if (status >= 400)
    return status >= 500 || [401, 403, 404, 408, 429].includes(status) ? "running" : "failed";
  const word = statusWord(body);
  return word === undefined ? "running" : endOf(word);
}

function isSameRequest(a: RecordedExchange, b: RecordedExchange): boolean {
  return a.request.method === b.request.method && comparable(a.request.path) === comparable(b.request.path);
}

function nameIn(tracking: unknown, member: string): string | undefined {
  const link = isRecord(tracking) ? own(tracking, member) : undefined;
  const name = isRecord(link) ? own(link, "operation") : undefined;
  return typeof name === "string" ? name : undefined;
}
