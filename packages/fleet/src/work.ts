import type { Job } from "pg-boss";
import type { FleetContext } from "./context.js";
import { findLane, startLane, stepLane, type Lane } from "./lanes.js";
import { maintain } from "./maintain.js";
import { plainError } from "./plain-error.js";
import { createRecorder } from "./recorder.js";
import { wait } from "./wait.js";

/** Searches for starts at the same time. */
const searches = 4;

/** How one process works on a fleet. */
export interface WorkOptions {
  /** Ends the work: nothing new is begun, what is under way is recorded, then `work` resolves. */
  readonly signal?: AbortSignal | undefined;
  /** Starts sent at the same time by this process. Default 8. */
  readonly starts?: number | undefined;
  /** Reads at the same time by this process. Default 100. */
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
  const { starts = 8, steps = 100, pollMs = 1000, untilDone = false, signal } = options;
  const stop = new AbortController();
  const stopping = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const recorder = createRecorder(context);
  const running = [
    run(context, startLane(context, recorder, starts), pollMs, stopping),
    run(context, stepLane(context, recorder, steps), pollMs, stopping),
    run(context, findLane(context, recorder, searches), pollMs, stopping),
    maintain(context, retainSeconds, stopping),
  ];
  if (untilDone) running.push(waitForEnd(context, pollMs, stopping, () => stop.abort()));
  await Promise.all(running);
}

/** Takes wake-up calls as there is room for them; an item that takes long holds its own place only. */
async function run<TCall extends object>(
  context: FleetContext,
  lane: Lane<TCall>,
  pollMs: number,
  signal: AbortSignal,
): Promise<void> {
  const { boss } = context.store;
  const underWay = new Set<Promise<void>>();
  let inHand = 0;
  // Items of a call, of late.
  let usual = 1;
  let makeRoom = () => {};
  while (!signal.aborted) {
    // What is too much waits in line here.
    const calls = Math.min(lane.most, Math.ceil((lane.size - inHand) / usual));
    const jobs = calls > 0 ? await take(calls) : [];
    if (jobs.length > 0) begin(jobs);
    // A full hand means that there may be more, for which there is room once half of it is free; or a little
    // later, so that those that take long hold their own places only.
    const full = jobs.length === calls || calls <= 0;
    if (full && inHand <= lane.size / 2) continue;
    const room = new Promise<void>((done) => (makeRoom = done));
    await (full ? Promise.race([wait(Math.min(pollMs, 100), signal), room]) : wait(pollMs, signal));
  }
  await Promise.all(underWay);

  async function take(batchSize: number): Promise<Job<TCall>[]> {
    try {
      if (lane.queue === "start" && (await isPaused(context))) return [];
      return await boss.fetch<TCall>(lane.queue, { batchSize });
    } catch (error) {
      context.emit({ event: "storeError", doing: `fetching ${lane.queue}`, error: plainError(error) });
      return [];
    }
  }

  function begin(jobs: readonly Job<TCall>[]): void {
    let held = jobs.reduce((sum, job) => sum + lane.itemsOf(job), 0);
    usual = (usual + held / jobs.length) / 2;
    inHand += held;
    const ended = (count: number) => {
      held -= count;
      inHand -= count;
      if (inHand <= lane.size / 2) makeRoom();
    };
    const one = lane
      .run(jobs, ended)
      .catch((error: unknown) => {
        context.emit({ event: "storeError", doing: lane.queue, error: plainError(error) });
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
      const [row] = await store.query<{ open: boolean }>("open");
      if (row?.open === false) end();
    } catch (error) {
      emit({ event: "storeError", doing: "looking for the end", error: plainError(error) });
    }
    await wait(pollMs, signal);
  }
}
