import type { Job } from "pg-boss";
import { kindOf, type FleetContext, type LoadedItem } from "./context.js";
import { intend, type Woken } from "./intent.js";
import type { Kind } from "./kind.js";
import type { Asking } from "./limits.js";
import { loadAndSort } from "./load.js";
import type { Call, Outcome } from "./outcome.js";
import { places } from "./places.js";
import { putOffStarts, settle } from "./put-off.js";
import { ClaimLost } from "./queues.js";
import { reconcile } from "./reconcile.js";
import type { Recorder } from "./recorder.js";
import { start } from "./start.js";
import { follow } from "./step.js";
import type { ItemState } from "./states.js";
import type { StartCall, TurnsCall } from "./wake.js";

/** What is done with wake-up calls of one queue. */
export interface Lane<TCall extends object> {
  readonly queue: "start" | "steps" | "finds";
  /** Items that are sent a request for at the same time. */
  readonly size: number;
  /** Calls that are taken together at most. */
  readonly most: number;
  /** Items of a call. */
  readonly itemsOf: (job: Job<TCall>) => number;
  /**
   * Resolves once each item is recorded.
   *
   * @param ended told how many more items need no place any longer, so that a slow one holds its own only
   */
  run(jobs: readonly Job<TCall>[], ended: (count: number) => void): Promise<void>;
}

/** Starts items. */
export function startLane(context: FleetContext, recorder: Recorder, size: number): Lane<StartCall> {
  const { telemetry, times } = context;
  return {
    queue: "start",
    size,
    most: size,
    itemsOf: () => 1,
    async run(jobs, ended) {
      const wanted = jobs.map((job) => ({ job, id: job.data.id, reserved: job.data.reserved === true }));
      const { go, later, stale } = await loadAndSort(context, wanted, ({ state }) => state === "waiting");
      await putOffStarts(context, stale, later);
      const before = performance.now() + times.start;
      const intended = await intendEach(context, go);
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
  };
}

/** Reads the status of items that run. */
export function stepLane(context: FleetContext, recorder: Recorder, size: number): Lane<TurnsCall> {
  return turnsLane(context, recorder, { queue: "steps", name: "step", state: "running", act: follow, size });
}

/** Looks for starts of which nobody knows. */
export function findLane(context: FleetContext, recorder: Recorder, size: number): Lane<TurnsCall> {
  return turnsLane(context, recorder, {
    queue: "finds",
    name: "find",
    state: "starting",
    act: reconcile,
    size,
  });
}

interface TurnKind {
  readonly queue: "steps" | "finds";
  readonly name: "step" | "find";
  readonly state: ItemState;
  readonly act: (context: FleetContext, item: LoadedItem, kind: Kind) => Promise<Outcome>;
  readonly size: number;
}

interface Wanted {
  readonly id: string;
  readonly turn: number;
  readonly reserved: boolean;
  readonly call: Call;
}

function turnsLane(
  context: FleetContext,
  recorder: Recorder,
  { queue, name, state, act, size }: TurnKind,
): Lane<TurnsCall> {
  const { telemetry } = context;
  const place = places(size);
  return {
    queue,
    size,
    // How many items they are for shows only then.
    most: 10,
    itemsOf: ({ data: { due } }) => due.length,
    async run(jobs, ended) {
      const wanted = jobs.flatMap((job): Wanted[] => {
        const { due, reserved = false } = job.data;
        const call: Call = { queue, job, open: due.length };
        return due.map(([id, turn]) => ({ id, turn, reserved, call }));
      });
      const isCurrent = (item: LoadedItem, { turn }: Wanted) => item.state === state && item.turn === turn;
      const { go, later, stale } = await loadAndSort(context, wanted, isCurrent);
      await settle(context, queue, stale, later);
      ended(wanted.length - go.length);
      await Promise.all(
        go.map(async ({ item, call }) => {
          const kind = kindOf(context, item.kind) as Kind;
          const outcome = await place(() =>
            telemetry.turn(name, item.kind, item.id, () => act(context, item, kind)),
          );
          await recorder.add({ item, call, outcome });
          ended(1);
        }),
      );
    },
  };
}

/** Commits the intents of all at once, or, where a claim was lost, of each for itself. */
async function intendEach(context: FleetContext, woken: readonly (Woken & Asking)[]): Promise<LoadedItem[]> {
  if (woken.length === 0) return [];
  try {
    return await intend(context, woken);
  } catch (error) {
    if (!(error instanceof ClaimLost)) throw error;
    if (woken.length === 1) return [];
    const each: LoadedItem[] = [];
    for (const one of woken) each.push(...(await intendEach(context, [one])));
    return each;
  }
}
