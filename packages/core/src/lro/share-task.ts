import type { CallLimit } from "./call-limit.js";

/** Joins the run there is, or begins one. */
export interface SharedTask {
  (limit: CallLimit): Promise<void>;
  /** How many wait for the run there is. */
  readonly callers: number;
}

/**
 * Makes concurrent callers share one run of `task`. A caller whose limit is reached leaves at once and
 * alone, with the limit's reason; when the last one leaves, the run is aborted and forgotten.
 *
 * @param task gets the signal that says so, and a way to ask for the latest deadline of the callers
 *   there are (undefined if one of them has none), and to ask whether one request is enough for all of them
 */
export function shareTask(
  task: (signal: AbortSignal, deadline: () => number | undefined, single: () => boolean) => Promise<void>,
): SharedTask {
  const callers = new Set<CallLimit>();
  // One for many runs: with thousands of pollers, a new one for each run is what they would cost.
  let controller = new AbortController();
  let current: Promise<void> | undefined;

  function latestDeadline(): number | undefined {
    const latest = Math.max(...[...callers].map(({ deadline = Infinity }) => deadline));
    return latest < Infinity ? latest : undefined;
  }

  const isSingle = (): boolean => [...callers].every(({ single }) => single);

  function begin(): Promise<void> {
    if (controller.signal.aborted) controller = new AbortController();
    const { signal } = controller;
    // In a later microtask, so that callers of the same moment are in from the beginning.
    const run = Promise.resolve().then(() => task(signal, latestDeadline, isSingle));
    const forget = () => {
      if (current !== run) return;
      current = undefined;
      callers.clear();
    };
    run.then(forget, forget);
    return run;
  }

  const join = async (limit: CallLimit): Promise<void> => {
    const { signal } = limit;
    signal?.throwIfAborted();
    const run = (current ??= begin());
    callers.add(limit);
    if (!signal) return run;
    return new Promise((resolve, reject) => {
      // All of it in the same moment as the abort, so that nothing is sent after it.
      const leave = () => {
        callers.delete(limit);
        if (callers.size === 0 && current === run) {
          current = undefined;
          controller.abort(signal.reason);
        }
        reject(signal.reason);
      };
      const stay = () => signal.removeEventListener("abort", leave);
      signal.addEventListener("abort", leave);
      run.then(stay, stay);
      run.then(resolve, reject);
    });
  };
  return Object.defineProperty(join, "callers", { get: () => callers.size }) as SharedTask;
}
