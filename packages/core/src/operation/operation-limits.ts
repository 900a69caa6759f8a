import type { Clock } from "../clock/index.js";
import { AbortError, TimeoutError } from "../errors/index.js";
import type { HttpRequest } from "../http/index.js";
import type { SendOptions } from "../lro/index.js";
import type { CallOptions } from "./call-options.js";

/** The moment by which an operation has to be over; ms since the epoch. */
export type Deadline = () => number;

/** Runs from the first use of the poller on, which is when the operation begins to take time. */
export function startedTimeout(clock: Clock, timeout = Infinity): Deadline {
  let end: number | undefined;
  return () => (end ??= clock.now() + timeout);
}

/** A request that ends with the poller's call, and with what the caller gave to the operation itself. */
export function limited(
  request: HttpRequest,
  { abortSignal: own }: CallOptions,
  { abortSignal, deadline = Infinity, single }: SendOptions,
  end: Deadline,
): HttpRequest {
  const last = Math.min(deadline, end());
  const limit = Number.isFinite(last) ? last : undefined;
  return { ...request, abortSignal: anySignal(own, abortSignal), deadline: limit, single };
}

function anySignal(...signals: (AbortSignal | undefined)[]): AbortSignal | undefined {
  const [first, ...others] = signals.filter((signal) => signal !== undefined);
  return first && others.length > 0 ? AbortSignal.any([first, ...others]) : first;
}

/** The signal and the timeout the caller gave to the operation itself end the waits between requests too. */
export function limitedClock(
  clock: Clock,
  operation: string,
  { abortSignal: own, timeout }: CallOptions,
  deadline: Deadline,
): Clock {
  if (!own && timeout === undefined) return clock;
  return {
    now: () => clock.now(),
    async sleep(ms, signal) {
      const left = deadline() - clock.now();
      try {
        await clock.sleep(Math.min(ms, left), anySignal(own, signal));
      } catch (reason) {
        throw own?.aborted ? new AbortError(operation, { cause: reason }) : reason;
      }
      if (ms > left) throw new TimeoutError({ operation, after: timeout ?? 0, which: "deadline" });
    },
  };
}
