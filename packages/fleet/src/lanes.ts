import type { Job } from "pg-boss";
import { kindOf, type FleetContext, type LoadedItem } from "./context.js";
import { intend, type Woken } from "./intent.js";
import type { Kind } from "./kind.js";
import { gate, type Asking } from "./limits.js";
import type { Outcome } from "./outcome.js";
import { ClaimLost, endJobs, wake, type QueueName, type WakeData } from "./queues.js";
import { reconcile } from "./reconcile.js";
import type { Recorder } from "./recorder.js";
import { start } from "./start.js";
import { follow } from "./step.js";
import type { ItemState } from "./states.js";

/**
 * What is done with a handful of wake-up calls; resolves once each is recorded.
 *
 * @param ended told how many more need no place any longer, so that a slow one holds its own only
 */
export type Lane = (jobs: readonly Job<WakeData>[], ended: (count: number) => void) => Promise<void>;

interface Turn extends Asking, Woken {}

/** Milliseconds until an item of a kind that is not known here is offered again. */
const elsewhereMs = 30_000;

/** The three things that are done with items. */
export function createLanes(context: FleetContext, recorder: Recorder): Readonly<Record<Lanes, Lane>> {
  const { telemetry, times } = context;
  return {
    start: async (jobs, ended) => {
      const turns = await admitted(context, "start", "waiting", jobs);
      const before = performance.now() + times.start;
      const intended = await alone(turns, (some) => intend(context, some));
      ended(jobs.length - intended.length);
      await Promise.all(
        intended.map(async (item) => {
          const kind = kindOf(context, item.kind) as Kind;
          const outcome = await telemetry.turn("start", item.kind, item.id, () =>
            start(context, item, kind, before),
          );
          await recorder.add({ item, outcome });
          ended(1);
        }),
      );
    },
    step: turn("step", "running", follow),
    find: turn("find", "starting", reconcile),
  };

  function turn(
    queue: "step" | "find",
    state: ItemState,
    act: (context: FleetContext, item: LoadedItem, kind: Kind) => Promise<Outcome>,
  ): Lane {
    return async (jobs, ended) => {
      const turns = await admitted(context, queue, state, jobs);
      ended(jobs.length - turns.length);
      await Promise.all(
        turns.map(async ({ item, job }) => {
          const kind = kindOf(context, item.kind) as Kind;
          const outcome = await telemetry.turn(queue, item.kind, item.id, () => act(context, item, kind));
          await recorder.add({ item, claim: { queue, job }, outcome });
          ended(1);
        }),
      );
    };
  }
}

/** The lanes' names, which are those of their queues. */
export type Lanes = "start" | "step" | "find";

/** Loads the items, and leaves those that may have a turn now; of the others, the calls end or are put off. */
async function admitted(
  context: FleetContext,
  queue: QueueName,
  state: ItemState,
  jobs: readonly Job<WakeData>[],
): Promise<Turn[]> {
  const { store, times } = context;
  const rows = await store.query<LoadedItem>("load", [jobs.map(({ data }) => data.id), times.unavailable]);
  const items = new Map(rows.map((row) => [row.id, row]));
  const stale: Job<WakeData>[] = [];
  const foreign: Turn[] = [];
  const turns: Turn[] = [];
  for (const job of jobs) {
    const item = items.get(job.data.id);
    const turn = item && { item, job, reserved: job.data.reserved === true };
    if (!turn || item.state !== state) stale.push(job);
    else (kindOf(context, item.kind) ? turns : foreign).push(turn);
  }
  const { go, later } = await gate(context, turns);
  const putOff = [
    ...later.map(({ turn: { item, job }, inMs, reserved }) => ({ item, job, inMs, reserved })),
    ...foreign.map(({ item, job, reserved }) => ({ item, job, inMs: elsewhereMs, reserved })),
  ];
  await alone(stale, (some) =>
    store.transaction(({ db }) => endJobs(store.boss, queue, some, db)).then(() => []),
  );
  await alone(putOff, async (some) => {
    await store.transaction(async ({ db }) => {
      await endJobs(
        store.boss,
        queue,
        some.map(({ job }) => job),
        db,
      );
      const wakes = some.map(({ item: { id, priority }, inMs, reserved }) => ({
        id,
        priority,
        inMs,
        reserved,
      }));
      await wake(store.boss, queue, wakes, db);
    });
    return [];
  });
  for (const { item } of foreign) tellForeign(context, item);
  return go;
}

function tellForeign({ emit }: FleetContext, { id, kind, grp: group }: LoadedItem): void {
  const message = `The kind "${kind}" is not among those of this worker.`;
  emit({ event: "trouble", id, kind, group, error: { name: "UnknownKind", message } });
}

/** Does something with all at once, or, where a claim was lost, with each for itself. */
async function alone<T, R>(all: readonly T[], act: (some: readonly T[]) => Promise<R[]>): Promise<R[]> {
  if (all.length === 0) return [];
  try {
    return await act(all);
  } catch (error) {
    if (!(error instanceof ClaimLost)) throw error;
    if (all.length === 1) return [];
    const each: R[] = [];
    for (const one of all) each.push(...(await alone([one], act)));
    return each;
  }
}
