import type { ManifestOperation } from "@azbackup/emulator";
import { isRecord, own } from "@azbackup/core/codec";
import { codesIn } from "./fault-codes.js";
import type { RecordedExchange } from "./recorded-exchange.js";
import { endOf, type RecordedEnd, statusWord } from "./recorded-end.js";
import { comparable, jobIds, monitors, operationIds, pathsIn } from "./recorded-links.js";

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
  /** The HTTP status of a refusal that the recording of the reads ends with. */
  readonly refusal: number | undefined;
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
  const job = nameIn(operation.tracking, "job");
  const followed = new Set([nameIn(operation.tracking, "statusOperation"), job]);
  const at = flow.indexOf(trigger);
  const again = flow.findIndex((one, index) => index > at && isSameRequest(one, trigger));
  const ids = new Set([...operationIds(trigger.response), ...jobIds(trigger.response.body)]);
  const locations = new Set(pathsIn(trigger.response, ["location"]));
  const reads = flow.slice(at + 1, again === -1 ? undefined : again).filter((one) => {
    const { method, path } = one.request;
    const isFollowed = followed.has(operationOf(one)?.name);
    const isLinked = comparable(path)
      .split("/")
      .some((part) => ids.has(part));
    const isResource = comparable(path) === comparable(trigger.request.path);
    // A job that is read with POST is named in the body.
    if (method === "GET" ? !(isLinked || isResource || isFollowed) : !isFollowed) return false;
    if (job !== undefined) for (const id of jobIds(one.response.body)) ids.add(id);
    if (locations.has(comparable(path)))
      for (const next of pathsIn(one.response, ["location"])) locations.add(next);
    return true;
  });
  const stage = job === undefined ? reads : reads.filter((one) => operationOf(one)?.name === job);
  const endIn = (one: RecordedExchange) => readEnd(one, locations);
  const ending = stage.find((one) => endIn(one) !== "running") ?? reads.find((one) => isFailure(endIn(one)));
  const before = flow[at - 1];
  const last = reads.at(-1)?.response.status ?? 0;
  return {
    trigger,
    challenge: before?.response.status === 401 && isSameRequest(before, trigger) ? before : undefined,
    reads,
    end: ending ? endIn(ending) : endInline(trigger.response),
    ending,
    codes: ending ? codesIn(ending.response.body) : [],
    refusal: last >= 400 ? last : undefined,
  };
}

/** What the answer to the trigger says, if it leads nowhere else. */
function endInline(response: RecordedExchange["response"]): RecordedEnd {
  const leads = pathsIn(response, [...monitors, "location"]).length > 0;
  if (response.status === 202 || leads) return "running";
  const word = statusWord(response.body);
  return word === undefined ? "succeeded" : endOf(word);
}

function isFailure(end: RecordedEnd): boolean {
  return end !== "running" && end !== "succeeded";
}

/** Refusals that are about the reading and not about the work. */
const aboutReading = new Set([401, 403, 404, 408, 429]);

/** What one read says. Where a URL answers with the result itself, HTTP says whether it is there. */
function readEnd(
  { request: { path }, response: { status, body } }: RecordedExchange,
  locations: ReadonlySet<string>,
): RecordedEnd {
  if (status >= 400) return status >= 500 || aboutReading.has(status) ? "running" : "failed";
  const word = statusWord(body);
  if (word !== undefined) return endOf(word);
  return locations.has(comparable(path)) && status !== 202 ? "succeeded" : "running";
}

function isSameRequest(a: RecordedExchange, b: RecordedExchange): boolean {
  return a.request.method === b.request.method && comparable(a.request.path) === comparable(b.request.path);
}

function nameIn(tracking: unknown, member: string): string | undefined {
  const link = isRecord(tracking) ? own(tracking, member) : undefined;
  const name = isRecord(link) ? own(link, "operation") : undefined;
  return typeof name === "string" ? name : undefined;
}
