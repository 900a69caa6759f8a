import type { OperationPoller } from "@azbackup/core/lro";
import { callRecorded } from "./recorded-call.js";
import { endOf } from "./recorded-end.js";
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
  const player = playRun(found.service.manifest, run);
  const { called } = callRecorded(found, run.trigger, related, player.fetch);
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
