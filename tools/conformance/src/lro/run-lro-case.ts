import type { Clock } from "@azbackup/core/clock";
import {
  isOperationCanceledError,
  isOperationFailedError,
  isOperationTimedOutError,
} from "@azbackup/core/errors";
import { type OperationPoller, Poller, readToken } from "@azbackup/core/lro";
import { VirtualClock } from "../virtual-clock.js";
import { caseHost, endpointOf } from "./case-host.js";
import { tokenOf } from "./foreign-token.js";
import type { LroCase } from "./lro-case.js";
import type { CaseOutcome } from "./outcome.js";
import { ScriptedService } from "./scripted-service.js";
import { trackingOf } from "./tracking-of.js";

/** Plays one case and tells what happened. */
export async function runLroCase(row: LroCase): Promise<CaseOutcome> {
  const { resumeAfter = 0, abortAfter } = row.options;
  const clock = new VirtualClock();
  const service = new ScriptedService(endpointOf(row), row.exchanges, () => clock.now());
  const caller = new AbortController();
  const waits: { readonly polls: number; readonly ms: number }[] = [];
  const reads = { count: 0 };
  let poller: OperationPoller | undefined;
  let callbacks = 0;

  const abortInTime = () => {
    if (abortAfter !== undefined && service.served >= abortAfter) caller.abort();
  };
  const pollClock: Clock = {
    now: () => clock.now(),
    async sleep(ms, signal) {
      waits.push({ polls: poller?.operationState?.polls ?? 0, ms });
      abortInTime();
      await clock.sleep(ms, signal);
    },
  };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    abortInTime();
    caller.signal.throwIfAborted();
    return service.fetch(input, init);
  };
  const host = caseHost(row, fetch, clock, pollClock);
  const counting = {
    ...host,
    get: (...args: Parameters<typeof host.get>) => {
      reads.count += 1;
      return host.get(...args);
    },
    call: (...args: Parameters<typeof host.call>) => {
      reads.count += poller?.operationState ? 1 : 0;
      return host.call(...args);
    },
  };
  const open = (token?: string) => {
    const spec = trackingOf(row);
    const restored = token === undefined ? undefined : readToken(token, counting, spec);
    const opened = new Poller({ transport: counting, spec }, restored);
    opened.onProgress(() => (callbacks += 1));
    return opened;
  };
  const told = () => ({
    polls: poller?.operationState?.polls ?? 0,
    finalGets: reads.count - (poller?.operationState?.polls ?? 0),
    waits,
    callbacks,
    deviation: service.deviation ?? service.rest,
  });

  abortInTime();
  try {
    poller = open(tokenOf(row, host));
    if (resumeAfter > 0) {
      for await (const state of poller)
        if (service.served >= resumeAfter || state.status !== "running") break;
      // Nobody resumes what has ended with its first answer: there is nothing left to ask.
      if (!poller.isDone || reads.count > 0) poller = open(await poller.resumeToken());
    }
    const result = await poller.pollUntilDone({ abortSignal: caller.signal });
    return { outcome: "succeeded", result, ...told() };
  } catch (error) {
    const failed = isOperationFailedError(error) || isOperationTimedOutError(error);
    const outcome = failed ? "failed" : isOperationCanceledError(error) ? "canceled" : "error";
    return { outcome, error, result: poller?.operationState?.details, ...told() };
  }
}
