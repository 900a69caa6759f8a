import {
  CancelNotSupportedError,
  OperationCanceledError,
  OperationFailedError,
  OperationTimedOutError,
  RestError,
  ResumeTokenError,
} from "@azbackup/core/errors";
import type { OperationPoller, OperationState } from "@azbackup/core/lro";
import type { StartOptions } from "../../src/fleet.js";

/** How the service treats the operations of an item. */
export interface Behaviour {
  /** Reads until the end. Default 1. */
  readonly reads?: number;
  readonly end?: "succeeded" | "failed" | "canceled" | "timedOut";
  /** The start arrives, its answer does not. */
  readonly loseAnswer?: boolean;
  /** The start never arrives, and nobody can tell. */
  readonly loseRequest?: boolean;
  /** Starts that are throttled first, with this many milliseconds to wait. */
  readonly throttle?: { readonly times: number; readonly ms: number };
  /** Reads resolve once this does. */
  readonly hang?: Promise<void>;
  readonly cannotCancel?: boolean;
  readonly startFails?: Error;
  readonly result?: unknown;
}

interface Operation {
  readonly item: string;
  readonly clientRequestId: string;
  reads: number;
  canceled: boolean;
}

/** A service in memory that counts what it was asked to start, and whose pollers are as core's. */
export class FakeService {
  readonly operations: Operation[] = [];
  readonly behaviours = new Map<string, Behaviour>();
  readonly sent: { readonly item: string; readonly what: string; readonly at: number }[] = [];
  readonly #throttled = new Map<string, number>();

  /** How often each item was started. */
  started(item: string): number {
    return this.operations.filter((operation) => operation.item === item).length;
  }

  start(item: string, { clientRequestId }: StartOptions): OperationPoller<unknown, unknown> {
    return this.#poller(item, async () => {
      const behaviour = this.behaviours.get(item) ?? {};
      this.sent.push({ item, what: "start", at: performance.now() });
      if (behaviour.startFails) throw behaviour.startFails;
      const times = this.#throttled.get(item) ?? 0;
      if (behaviour.throttle && times < behaviour.throttle.times) {
        this.#throttled.set(item, times + 1);
        throw restError(429, behaviour.throttle.ms, true);
      }
      if (behaviour.loseRequest) throw restError(500, undefined, true);
      this.operations.push({ item, clientRequestId, reads: 0, canceled: false });
      if (behaviour.loseAnswer) throw restError(500, undefined, true);
      return this.operations.length - 1;
    });
  }

  resume(token: string): OperationPoller<unknown, unknown> {
    const index = /^operation (\d+)$/.exec(token)?.[1];
    if (index === undefined) throw new ResumeTokenError("it is of another client");
    const operation = this.operations[Number(index)] as Operation;
    return this.#poller(operation.item, undefined, Number(index));
  }

  find(clientRequestId: string): OperationPoller<unknown, unknown> | undefined {
    const index = this.operations.findIndex((one) => one.clientRequestId === clientRequestId);
    return index < 0 ? undefined : this.resume(`operation ${index}`);
  }

  #poller(
    item: string,
    send: (() => Promise<number>) | undefined,
    at?: number,
  ): OperationPoller<unknown, unknown> {
    let index = at;
    let state: OperationState | undefined =
      index === undefined ? undefined : { status: "running", retryAfterMs: 1, polls: 0 };
    const submitted = async () => {
      if (index === undefined) index = await send?.();
      state ??= { status: "running", retryAfterMs: 1, polls: 0 };
    };
    const poll = async () => {
      const operation = this.operations[index as number] as Operation;
      const behaviour = this.behaviours.get(item) ?? {};
      this.sent.push({ item, what: "read", at: performance.now() });
      await behaviour.hang;
      operation.reads += 1;
      const { reads = 1, end = "succeeded", result } = behaviour;
      const over = operation.canceled || operation.reads >= reads;
      const status = !over ? "running" : operation.canceled ? "canceled" : end;
      const percentComplete = Math.min(100, Math.round((100 * operation.reads) / reads));
      state = { status, retryAfterMs: status === "running" ? 1 : 0, polls: operation.reads, percentComplete };
      poller.result = status === "succeeded" ? (result ?? { item }) : undefined;
      poller.isDone = over;
      const fault = { code: "Broken", message: "it broke" };
      if (status === "timedOut") throw new OperationTimedOutError({ operation: "start" });
      if (status === "canceled") throw new OperationCanceledError({ operation: "start" });
      if (status === "failed") throw new OperationFailedError({ operation: "start", fault });
      return state;
    };
    const poller = {
      get operationState() {
        return state;
      },
      isDone: false,
      result: undefined as unknown,
      poll,
      submitted,
      async resumeToken() {
        await submitted();
        return `operation ${index}`;
      },
      cancel: async () => {
        if (this.behaviours.get(item)?.cannotCancel) throw new CancelNotSupportedError("start");
        (this.operations[index as number] as Operation).canceled = true;
        this.sent.push({ item, what: "cancel", at: performance.now() });
      },
    };
    return poller as unknown as OperationPoller<unknown, unknown>;
  }
}

/** What the service answered. */
export function restError(statusCode: number, retryAfterMs?: number, startsWork = false): RestError {
  const where = { operation: "start", method: "POST", url: "https://service.example/start", headers: {} };
  return new RestError({ ...where, statusCode, retryAfterMs, startsWork });
}
