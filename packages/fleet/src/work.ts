import type { Job } from "pg-boss";
import type { FleetContext } from "./context.js";
import { createLanes, type Lane, type Lanes } from "./lanes.js";
import { maintain } from "./maintain.js";
import { plainError } from "./plain-error.js";
import type { WakeData } from "./queues.js";
import { createRecorder } from "./recorder.js";
import { wait } from "./wait.js";

/** How one process works on a fleet. */
export interface WorkOptions {
  /** Ends the work: nothing new is begun, what is under way is recorded, then `work` resolves. */
  readonly signal?: AbortSignal | undefined;
  /** Starts sent at the same time by this process. Default 8. */
  readonly starts?: number | undefined;
  /** Reads at the same time by this process. Default 50. */
  readonly steps?: number | undefined;
  /** Milliseconds after which the store is asked again while there is nothing to do. Default 1000. */
  readonly pollMs?: number | undefined;
  /** Resolves once no item is waiting, starting or running any more. Default: works on until `signal`. */
  readonly untilDone?: boolean | undefined;
}

/** Works until it is told to stop. */
export async function work(
  context: FleetContext,
  options: WorkOptions,
  retainSeconds: number,
): Promise<void> {
  const { starts = 8, steps = 50, pollMs = 1000, untilDone = false, signal } = options;
  const stop = new AbortController();
  const stopping = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const lanes = createLanes(context, createRecorder(context));
  const sizes: Record<Lanes, number> = { start: starts, step: steps, find: 4 };
  const names = Object.keys(sizes) as Lanes[];
  const running = names.map((name) => run(context, name, lanes[name], sizes[name], pollMs, stopping));
  running.push(maintain(context, retainSeconds, stopping));
  if (untilDone) running.push(waitForEnd(context, pollMs, stopping, () => stop.abort()));
  await Promise.all(running);
}

/** Takes wake-up calls as there is room for them; one that takes long holds its own place only. */
async function run(
  context: FleetContext,
  name: Lanes,
  lane: Lane,
  size: number,
  pollMs: number,
  signal: AbortSignal,
): Promise<void> {
  const { boss } = context.store;
  const underWay = new Set<Promise<void>>();
  let inHand = 0;
  let makeRoom = () => {};
  while (!signal.aborted) {
    const free = size - inHand;
    const jobs = free > 0 ? await take(free) : [];
    if (jobs.length > 0) begin(jobs);
    // A full hand means that there may be more, as soon as there is room for it.
    const full = jobs.length === free;
    if (full && inHand < size) continue;
    const room = new Promise<void>((done) => (makeRoom = done));
    await (full ? Promise.race([wait(pollMs, signal), room]) : wait(pollMs, signal));
  }
  await Promise.all(underWay);

  async function take(batchSize: number): Promise<Job<WakeData>[]> {
    try {
      if (name === "start" && (await isPaused(context))) return [];
      return await boss.fetch<WakeData>(name, { batchSize });
    } catch (error) {
      context.emit({ event: "storeError", doing: `fetching ${name}`, error: plainError(error) });
      return [];
    }
  }

  function begin(jobs: readonly Job<WakeData>[]): void {
    let held = jobs.length;
    inHand += held;
    const ended = (count: number) => {
      held -= count;
      inHand -= count;
      makeRoom();
    };
    const one = lane(jobs, ended)
      .catch((error: unknown) => {
        context.emit({ event: "storeError", doing: name, error: plainError(error) });
      })
      .finally(() => {
        ended(held);
        underWay.delete(one);
      });
    underWay.add(one);
  }
}

/** Whether nothing is to be started for now. */
export async function isPaused({ store }: FleetContext): Promise<boolean> {
  const [row] = await store.query<{ value: unknown }>("setting", ["paused"]);
  return row?.value === true;
}

async function waitForEnd(
  { store, emit }: FleetContext,
  pollMs: number,
  signal: AbortSignal,
  end: () => void,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const [row] = await store.query<{ open: number }>("open-count");
      if (row?.open === 0) end();
    } catch (error) {
      emit({ event: "storeError", doing: "counting", error: plainError(error) });
    }
    await wait(pollMs, signal);
  }
}
