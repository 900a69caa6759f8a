import {
  CancelNotSupportedError,
  isAzbackupError,
  isTimeoutError,
  markStarted,
  type MayHaveStarted,
  ResumeTokenError,
  ValidationError,
} from "../errors/index.js";

import { type Limits, pause, withEither, withinLimits } from "../http/index.js";
import { callable, checkOptions, limitRules } from "../options/index.js";
import { runCallback } from "../warnings/index.js";
import { toOperationState } from "./operation-state.js";
import { Outage } from "./outage.js";
import type { OperationPoller, PollOnceOptions, PollUntilDoneOptions } from "./poller-types.js";
import { readOnce } from "./read-once.js";
import { initLro, unavailable } from "./reduce.js";
import type { LroContext } from "./spec.js";
import type { LroState, LroUpdate, OperationState } from "./state.js";
import type { SendOptions } from "./transport.js";
import { writeToken } from "./resume-token.js";

/** Who waits for a step, and whether one request is enough. */
type Caller = Limits & { readonly single?: boolean | undefined };

/** One step with the service, shared by all who wait for it: the start, or a read. */
interface SharedStep {
  readonly run: Promise<void>;
  readonly callers: Set<Caller>;
  /** The latest of the callers there were when it began. */
  deadline: number;
  /** Ends it, once the last caller has left. */
  controller?: AbortController;
}

/** Reads in one step: the status, then the result where it is said to be, then where else it may be. */
const readsInOneStep = 3;

/**
 * Follows one operation. Nothing is sent before it is used.
 *
 * The start is sent at most once. If sending it fails, in whatever way, the poller is at its end:
 * every later call rejects with the same error, since the service may have got to work. Failures of
 * later reads leave the poller usable: the next call reads again.
 *
 * While it waits, it holds what is known of the operation, and neither a request nor a response.
 */
export class Poller<TStatus = unknown, TResult = unknown> implements OperationPoller<TStatus, TResult> {
  readonly #context: LroContext;
  #lro: LroState | undefined;
  #state: OperationState<TStatus, TResult> | undefined;
  /** The request that starts it, once it is on its way. */
  #starting: Promise<void> | undefined;
  #step: SharedStep | undefined;
  #listeners: Set<{ readonly call: (state: OperationState<TStatus, TResult>) => unknown }> | undefined;
  /** A read made here led to where the operation is now. */
  #heard = false;
  /** Reads fail, and somebody waits all the same. */
  #outage: Outage | undefined;
  /** Until when all of it may last, from its first use on. */
  #deadline: number | undefined;

  /** @param restored goes on with an operation that was started before, instead of starting one */
  constructor(context: LroContext, restored?: LroState) {
    this.#context = context;
    if (restored) this.#commit({ state: restored });
  }

  get operationState(): OperationState<TStatus, TResult> | undefined {
    return this.#state;
  }

  get isDone(): boolean {
    return this.#lro !== undefined && this.#lro.phase !== "running";
  }

  get result(): TResult | undefined {
    return this.#state?.result;
  }

  async poll({ single, ...options }: PollOnceOptions = {}): Promise<OperationState<TStatus, TResult>> {
    if (!this.isDone) await this.#within(options, (limits) => this.#advance({ ...limits, single }));
    return this.#last();
  }

  pollUntilDone(options: PollUntilDoneOptions = {}): Promise<TResult> {
    // Succeeded, so it is there; its type may itself allow undefined.
    return this.#within(options, (limits) => this.#follow(limits) as Promise<TResult>);
  }

  onProgress(call: (state: OperationState<TStatus, TResult>) => void): () => void {
    if (!callable.allows(call)) throw new ValidationError("callback", callable.requirement, call);
    const listener = { call };
    this.#listeners = new Set(this.#listeners).add(listener);
    return () => void this.#listeners?.delete(listener);
  }

  async submitted(): Promise<void> {
    if (!this.#lro) await this.#within({}, (limits) => this.#advance(limits));
  }

  async resumeToken(): Promise<string> {
    await this.submitted();
    if (!this.#lro) throw new ResumeTokenError("there is none before the operation has started");
    return writeToken(this.#context.transport, this.#lro);
  }

  serialize(): Promise<string> {
    return this.resumeToken();
  }

  cancel(options: PollUntilDoneOptions = {}): Promise<void> {
    const { transport, spec } = this.#context;
    return this.#within(options, async (limits) => {
      if (!spec.cancel) throw new CancelNotSupportedError(transport.operation);
      const step = () => this.#advance(limits);
      if (this.#starting && !this.#lro) await step();
      await spec.cancel.call(() => this.#lro, step, this.#context, limits);
    });
  }

  then<A = TResult, B = never>(
    onFulfilled?: ((value: TResult) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.pollUntilDone().then(onFulfilled, onRejected);
  }

  catch<A = never>(onRejected?: ((reason: unknown) => A | PromiseLike<A>) | null): Promise<TResult | A> {
    return this.pollUntilDone().catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<TResult> {
    return this.pollUntilDone().finally(onFinally);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<OperationState<TStatus, TResult>, void> {
    do {
      if (!this.isDone) await this.#within({}, (limits) => this.#follow(limits, true));
      if (this.#state) yield this.#state;
    } while (!this.isDone);
    this.#last();
  }

  /** The last state; throws if it is an end without success. */
  #last(): OperationState<TStatus, TResult> {
    if (!this.#state) throw unavailable(this.#context, "it was not started");
    if (this.#state.error) throw this.#state.error;
    return this.#state;
  }

  #commit(update: LroUpdate): void {
    this.#state = toOperationState(this.#context, update, this.#state);
    this.#lro = update.state;
  }

  /** Runs a call within its own limits and those of the operation. Its errors say what is known of the start. */
  #within<T>(options: PollUntilDoneOptions, run: (limits: Limits) => Promise<T>): Promise<T> {
    try {
      return this.#limited(options, run).catch((error: unknown) => this.#fail(error));
    } catch (error) {
      return this.#fail(error);
    }
  }

  #limited<T>(options: PollUntilDoneOptions, run: (limits: Limits) => Promise<T>): Promise<T> {
    const { transport } = this.#context;
    const {
      operation,
      client,
      options: { abortSignal: ownSignal, timeout: own = Infinity } = {},
    } = transport;
    checkOptions(limitRules, options, "options.");
    transport.used?.();
    const { abortSignal, timeout = Infinity } = options;
    const now = client.clock.now();
    this.#deadline ??= now + own;
    const deadline = Math.min(this.#deadline, now + timeout);
    const limit = deadline < Infinity && { deadline, timeout: deadline < this.#deadline ? timeout : own };
    return withEither(ownSignal, abortSignal, (signal) => run({ operation, abortSignal: signal, ...limit }));
  }

  async #fail(error: unknown): Promise<never> {
    if (isAzbackupError(error)) markStarted(error, await this.#mayHaveStarted());
    throw error;
  }

  /** What became of the start. Called by those who leave: where nobody else waits for it, it ends now. */
  async #mayHaveStarted(): Promise<MayHaveStarted> {
    if (this.#lro) return "yes";
    if (!this.#starting) return "no";
    if (this.#step) return "unknown";
    const failure = this.#starting.catch((cause: unknown) => cause);
    const error = await Promise.race([failure, turns(100)]);
    // An error of the request that does not say otherwise is one from before it was sent.
    return isAzbackupError(error) ? (error.mayHaveStarted ?? "no") : "unknown";
  }

  /**
   * Goes on whenever the next step is due, until the end. Thousands wait here at a time, each in as few
   * functions as can be.
   *
   * @param once makes one step
   */
  async #follow(limits: Limits, once?: boolean): Promise<TResult | undefined> {
    const { operation, client } = this.#context.transport;
    while (!this.isDone) {
      // Again only after a read in between: a clock that was set meanwhile makes nobody wait longer.
      let before;
      do {
        before = this.#lro;
        const wait = this.#untilDue();
        if (wait > 0) await pause(limits, client.clock, wait);
      } while (before !== this.#lro);
      try {
        await this.#advance(limits);
        this.#outage = undefined;
      } catch (error) {
        if (!client.outageToleranceMs) throw error;
        this.#outage ??= new Outage(client.outageToleranceMs);
        if (!this.#outage.tolerates(error, client.clock.now())) throw error;
        const message = `${(error as Error).message}; it is read again`;
        client.warn({ code: "StatusUnavailable", operation, message });
      }
      if (once) return undefined;
    }
    return this.#last().result;
  }

  #untilDue(): number {
    const lro = this.#lro;
    if (!lro || this.isDone) return 0;
    const { transport } = this.#context;
    const { clock, pollJitter, warn } = transport.client;
    const wait = Math.max(Math.min(lro.nextAt - clock.now(), lro.waitMs), this.#outage?.waitMs ?? 0);
    let part = 0;
    if (wait > 0 && pollJitter) {
      runCallback(warn, transport.operation, "pollJitter", () => {
        const given: unknown = pollJitter();
        if (typeof given === "number" && given >= 0 && given <= 1) part = given;
        return given;
      });
    }
    return wait > 0 ? wait * (1 + part / 10) : 0;
  }

  /**
   * One step with the service, now. Whoever asks for one meanwhile joins it. A caller whose limit is reached
   * leaves at once and alone; when the last one leaves, the step is aborted and forgotten.
   */
  #advance(limits: Caller): Promise<void> {
    let step: SharedStep;
    const join = async (): Promise<void> => {
      step = this.#step ??= this.#begin();
      step.callers.add(limits);
      try {
        await step.run;
      } catch (error) {
        // The time of a caller who has left may have ended a read that this one had joined.
        const others = isTimeoutError(error) && error.which === "deadline" && step.deadline < latest(limits);
        if (this.#lro && others && step.callers.has(limits)) return join();
        throw error;
      }
    };
    if (isUnlimited(limits)) return join();
    return withinLimits(limits, this.#context.transport.client.clock, (onEnd) => {
      onEnd(() => {
        step.callers.delete(limits);
        if (step.callers.size > 0 || this.#step !== step) return;
        // In the same moment as the abort, so that nothing is sent after it.
        this.#step = undefined;
        step.controller?.abort(limits.abortSignal?.reason);
      });
      return join();
    });
  }

  #begin(): SharedStep {
    // In a later microtask, so that callers of the same moment are in from the beginning.
    const run = Promise.resolve().then(() => this.#run(step));
    const step: SharedStep = { callers: new Set(), deadline: Infinity, run };
    const forget = (): void => {
      if (this.#step === step) this.#step = undefined;
    };
    run.then(forget, forget);
    return step;
  }

  async #run(step: SharedStep): Promise<void> {
    if (this.#step !== step) return; // everybody has left
    const callers = [...step.callers];
    step.deadline = Math.max(...callers.map(latest));
    // One who cannot leave keeps it going.
    if (!callers.some(isUnlimited)) step.controller = new AbortController();
    const single = callers.every((caller) => caller.single);
    const limits: SendOptions = {
      abortSignal: step.controller?.signal,
      deadline: step.deadline < Infinity ? step.deadline : undefined,
    };
    if (!this.#lro) return this.#start(step, limits);
    if (this.isDone) return;
    const most = !this.#askAgain(single) && single ? 1 : readsInOneStep;
    for (let reads = 0; reads < most && (reads === 0 || this.#isResultDue()); reads += 1) {
      const isStatus = this.#lro.stage !== "final";
      const { update, error } = await readOnce(
        this.#context,
        this.#lro,
        single ? { ...limits, single } : limits,
      );
      // Nobody waits for this answer any more, and another read may be under way.
      if (this.#step !== step) return;
      if (update) this.#commit(update);
      if (error !== undefined) throw error;
      this.#heard ||= isStatus;
    }
    const { transport } = this.#context;
    const state = this.#state;
    if (!state || this.#step !== step) return;
    for (const { call } of this.#listeners ?? []) {
      runCallback(transport.client.warn, transport.operation, "onProgress", () => call(state));
    }
  }

  async #start(step: SharedStep, limits: SendOptions): Promise<void> {
    if (!this.#starting) {
      const baseline = await this.#context.spec.baseline?.read(this.#context, limits);
      if (this.#step !== step) return;
      this.#starting ??= this.#sendStart(baseline, limits);
    }
    await this.#starting;
  }

  async #sendStart(baseline: string | undefined, limits: SendOptions): Promise<void> {
    const { transport } = this.#context;
    const response = await transport.start(limits);
    const start = { ...transport.initial, arguments: transport.arguments, baseline };
    this.#commit(initLro(response, start, this.#context));
    this.#starting = undefined;
  }

  /**
   * Goes back from the result to the status that said that it is there, unless it said so here: a token may
   * claim it. Whoever wants one request gets the result by it, where the operation has one elsewhere.
   *
   * @returns whether it went back
   */
  #askAgain(single: boolean): boolean {
    const lro = this.#lro;
    if (this.#heard || lro?.stage !== "final") return false;
    const { spec, transport } = this.#context;
    const { method, url } = transport.initial;
    if (single && spec.final?.urls(method.toUpperCase(), url, "", this.#context).length) return false;
    this.#lro = { ...lro, ...lro.asked, stage: "status", asked: undefined };
    return true;
  }

  #isResultDue(): boolean {
    const { stage, nextAt } = this.#lro ?? {};
    return stage === "final" && !this.isDone && (nextAt ?? 0) <= this.#context.transport.client.clock.now();
  }
}

/** What ends a request does so without any time passing; what ignores its end is not waited for. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await undefined;
}

function latest({ deadline = Infinity }: Limits): number {
  return deadline;
}

function isUnlimited({ abortSignal, deadline }: Limits): boolean {
  return !abortSignal && deadline === undefined;
}
