import type { Clock } from "../clock/index.js";
import { AbortError, TimeoutError } from "../errors/index.js";
import type { HttpRequest, HttpResponse, HttpSend } from "../http/index.js";
import type { SendOptions } from "../lro/index.js";
import type { CallOptions } from "./call-options.js";

/** The moment by which an operation has to be over; ms since the epoch. */
export type Deadline = () => number;

/** Runs from the first use of the poller on, which is when the operation begins to take time. */
export function startedTimeout(clock: Clock, timeout = Infinity): Deadline {
  let end: number | undefined;
  return () => (end ??= clock.now() + timeout);
}

/** Sends a request that ends with the poller's call, and with what the caller gave to the operation itself. */
export function limited(
  request: HttpRequest,
  { abortSignal: own }: CallOptions,
  { abortSignal, deadline = Infinity, single }: SendOptions,
  end: Deadline,
  send: HttpSend,
): Promise<HttpResponse> {
  const last = Math.min(deadline, end());
  const limit = Number.isFinite(last) ? last : undefined;
  return withEither(own, abortSignal, (signal) =>
    send({ ...request, abortSignal: signal, deadline: limit, single }),
  );
}

/**
 * Runs something that either of two signals ends. They need not be those of the platform, as for
 * `AbortSignal.any`, and hold no listener of ours when it is over.
 */
async function withEither<T>(
  first: AbortSignal | undefined,
  second: AbortSignal | undefined,
  run: (signal: AbortSignal | undefined) => Promise<T>,
): Promise<T> {
  if (!first || !second) return run(first ?? second);
  const either = new AbortController();
  const off = [first, second].map((signal) => {
    const end = (): void => either.abort(signal.reason);
    if (signal.aborted) end();
    signal.addEventListener("abort", end);
    return () => signal.removeEventListener("abort", end);
  });
  try {
    return await run(either.signal);
  } finally {
    for (const remove of off) remove();
  }
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
        await withEither(own, signal, (either) => clock.sleep(Math.min(ms, left), either));
      } catch (reason) {
        throw own?.aborted ? new AbortError(operation, { cause: reason }) : reason;
      }
      if (ms > left) throw new TimeoutError({ operation, after: timeout ?? 0, which: "deadline" });
    },
  };
}
