import type { OperationPoller } from "@azbackup/core/lro";
import { callRecorded, withBody } from "./recorded-call.js";
import { endOf } from "./recorded-end.js";
import { endpointOf } from "./recorded-endpoint.js";
import type { RecordedExchange } from "./recorded-exchange.js";
import type { RecordedRun } from "./recorded-run.js";
import type { FoundOperation } from "./recorded-service.js";
import type { Wrong } from "./read-exchange.js";
import { playRun, type RunPlayer } from "./play-run.js";

/** Follows a run through the generated client's poller; what is wrong if it does not end as recorded. */
export async function followRun(
  found: FoundOperation,
  run: RecordedRun,
  related: readonly RecordedExchange[],
): Promise<Wrong | undefined> {
  const { manifest } = found.service;
  const player = playRun(run, endpointOf(manifest, related), manifest.auth.token?.challenge === true);
  const { value: called } = await withBody(
    found,
    run.trigger,
    async (body) => callRecorded(found, run.trigger, related, player.fetch, body).called,
  );
  if (called.kind !== "poller") return { cause: "the operation has no poller", detail: found.operation.name };
  const error = await errorOf(called.poller, player.over);
  const got = called.poller.operationState?.status ?? "notStarted";
  return judge(run, player, called.poller, got, error);
}

async function errorOf(poller: OperationPoller, abortSignal: AbortSignal): Promise<unknown> {
  try {
    await poller.pollUntilDone({ abortSignal });
    return undefined;
  } catch (error) {
    return error;
  }
}

function judge(
  run: RecordedRun,
  player: RunPlayer,
  { operationState }: OperationPoller,
  got: string,
  error: unknown,
): Wrong | undefined {
  const { end, ending, codes } = run;
  const said = error instanceof Error ? `${error.name}: ${error.message}` : "";
  const detail = `${operationState?.serviceStatus ?? "no status"}; ${player.missing ? `asked for ${player.missing}` : said}`;
  // Who recorded it did not read the result; the operation's own word is known.
  const word = operationState?.serviceStatus ?? "";
  const onlyResultMissing =
    player.missing !== undefined && !player.isStatus(player.missing) && endOf(word) === "succeeded";
  if (isTold(run, got, error)) return undefined;
  if (got !== end && !(end === "succeeded" && got === "running" && onlyResultMissing)) {
    return { cause: `followed to ${got} instead of ${end}`, detail };
  }
  if (end === "running" && !player.over.aborted)
    return { cause: "the status could not be read", detail: said };
  if (ending && !player.served.has(ending)) return { cause: "ended before its recorded end", detail };
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (end === "failed" && codes.length > 0 && !codes.includes(code)) {
    return { cause: "the reason of the failure is not told", detail: said };
  }
  return undefined;
}

/** Where the recording ends with a refusal of the read: the error says so, or what was deleted is gone. */
function isTold({ end, refusal, trigger }: RecordedRun, got: string, error: unknown): boolean {
  if (end !== "running" || refusal === undefined) return false;
  if (got === "succeeded") return refusal === 404 && trigger.request.method === "DELETE";
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("statusCode" in cause && cause.statusCode === refusal) return got === "running" || got === "failed";
  }
  return false;
}
