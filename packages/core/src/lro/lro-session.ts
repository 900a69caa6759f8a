import {
  isOriginError,
  isStatusUnavailableError,
  isTimeoutError,
  StatusUnavailableError,
} from "../errors/index.js";
import { parseRetryAfter } from "../http/index.js";
import { bindArguments } from "./bind-arguments.js";
import { finalUrls } from "./final-urls.js";
import { initLro } from "./init-lro.js";
import { lroContext } from "./lro-context.js";
import type { LroSpec } from "./lro-spec.js";
import type { LroState, LroUpdate } from "./lro-state.js";
import type { LroResponse, LroTransport } from "./lro-transport.js";
import type { OperationState } from "./operation-state.js";
import { paced } from "./pace.js";
import { reduceHttpError, reduceLro } from "./reduce-lro.js";
import { baselineOf, unknownRun } from "./run-identity.js";
import { toOperationState } from "./to-operation-state.js";

/** What every request of an operation is limited by. */
export interface RequestLimits {
  readonly abortSignal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly deadline: number | undefined;
  /** One request is enough, and it is not sent again. */
  readonly single?: boolean | undefined;
}

/** One operation: what is known so far, and the next request. */
export interface LroSession<TStatus, TResult> {
  /** Undefined before the operation was started. */
  readonly lro: LroState | undefined;
  readonly state: OperationState<TStatus, TResult> | undefined;
  /** The request that starts it, once it is on its way. */
  readonly starting: Promise<void> | undefined;
  /** Starts the operation, the first time; gives the same outcome ever after. */
  start(limits: RequestLimits): Promise<void>;
  /** Reads the status once, and the result as soon as it is there. */
  read(limits: RequestLimits): Promise<void>;
}

/** Reads in one step: the status, then the result where it is said to be, then where else it may be. */
const readsInOneStep = 3;

/** Reads in a row that the service may put off. */
const refusedReads = 10;

/** Begins an operation, or goes on with the one that `restored` is the state of. */
export function createSession<TStatus, TResult>(
  transport: LroTransport<TStatus, TResult>,
  spec: LroSpec,
  restored: LroState | undefined,
): LroSession<TStatus, TResult> {
  const { operation, clock } = transport;
  let lro: LroState | undefined;
  let state: OperationState<TStatus, TResult> | undefined;
  let starting: Promise<void> | undefined;
  /** A read made here led to where the operation is now. */
  let heard = false;

  function commit(update: LroUpdate): void {
    state = toOperationState(transport, spec, update, state);
    lro = update.state;
  }

  async function readBaseline(limits: RequestLimits): Promise<string | undefined> {
    const name = spec.baseline && spec.statusOperation?.operation;
    if (!name) return undefined;
    const { statusOperation } = bindArguments(spec, { start: transport.arguments });
    try {
      return baselineOf(await transport.call(name, statusOperation, limits), spec);
    } catch {
      // No reason not to start; but an end must not be believed then before the run was seen under way.
      return unknownRun;
    }
  }

  async function sendStart(baseline: string | undefined, limits: RequestLimits): Promise<void> {
    const response = await transport.start(limits);
    const start = { ...transport.initial, arguments: transport.arguments, baseline };
    commit(initLro(response, start, lroContext(transport, spec)));
  }

  function fetchStatus({ stage, url, args }: LroState, limits: RequestLimits): Promise<LroResponse> {
    const name = calledOperation(stage, url);
    if (name === undefined) return transport.get(url ?? "", limits);
    return transport.call(name, args[stage === "job" ? "job" : "statusOperation"], limits);
  }

  /** The operation of the client that the next read calls; undefined where it reads a URL. */
  function calledOperation(stage: LroState["stage"], url: string | undefined): string | undefined {
    if (stage === "job") return spec.job?.operation ?? "";
    return url === undefined ? (spec.statusOperation?.operation ?? "") : undefined;
  }

  async function readOnce(before: LroState, limits: RequestLimits): Promise<void> {
    const polls = before.polls + (before.stage === "final" ? 0 : 1);
    let waitMs = before.intervalMs;
    try {
      const response = await fetchStatus(before, limits);
      // Nobody waits for this answer any more, and another read may be under way.
      limits.abortSignal.throwIfAborted();
      const context = lroContext(transport, spec);
      const { status, headers } = response;
      const asked = parseRetryAfter(headers, context.wallTime) || undefined;
      waitMs = paced(asked ?? waitMs);
      const requestIds = [...before.requestIds.slice(0, 1), ...context.requestIds(headers)];
      const counted = { ...before, polls, waitMs, nextAt: context.now + waitMs, requestIds };
      if (status >= 200 && status <= 299) {
        commit(reduceLro({ ...counted, intervalMs: waitMs }, response, context));
        return;
      }
      const update = reduceHttpError(counted, response, context);
      if (update) {
        commit(update);
        return;
      }
      const error = transport.httpError(response, calledOperation(before.stage, before.url));
      const putOff = (status === 429 || status === 503) && asked !== undefined;
      if (!putOff || before.inconclusiveReads >= refusedReads) throw error;
      // The service says when to come again: nothing has gone wrong.
      commit({ state: { ...counted, inconclusiveReads: before.inconclusiveReads + 1 } });
    } catch (error) {
      if (limits.abortSignal.aborted || (isTimeoutError(error) && error.which === "deadline")) throw error;
      commit({ state: { ...before, polls, waitMs, nextAt: clock.now() + waitMs } });
      if (isStatusUnavailableError(error) || isOriginError(error)) throw error;
      throw new StatusUnavailableError(operation, error, before.stage === "final");
    }
  }

  if (restored) commit({ state: restored });
  return {
    get lro() {
      return lro;
    },
    get state() {
      return state;
    },
    get starting() {
      return starting;
    },
    async start(limits) {
      if (!starting) {
        const baseline = await readBaseline(limits);
        limits.abortSignal.throwIfAborted();
        starting ??= sendStart(baseline, limits);
      }
      await starting;
    },
    async read(limits) {
      const most = !askAgain(limits) && limits.single ? 1 : readsInOneStep;
      for (let reads = 0; reads < most; reads += 1) {
        const before = lro;
        if (!before || (reads > 0 && !isDueResult(before))) return;
        await readOnce(before, limits);
        if (before.stage !== "final") heard = true;
      }
    },
  };

  /**
   * Goes back from the result to the status that said that it is there, unless it said so here: a token may
   * claim it. Whoever wants one request gets the result by it, where the operation has one elsewhere.
   *
   * @returns whether it went back
   */
  function askAgain({ single }: RequestLimits): boolean {
    if (heard || lro?.stage !== "final" || (single && finalUrls(spec, transport.initial, ""))) return false;
    lro = { ...lro, ...lro.asked, stage: "status", asked: undefined };
    return true;
  }

  function isDueResult({ stage, phase, nextAt }: LroState): boolean {
    return stage === "final" && phase === "running" && nextAt <= clock.now();
  }
}
