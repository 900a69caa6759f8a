import type { JobAttempt } from "pg-boss";
import type { FleetContext, LoadedItem } from "./context.js";
import type { Later } from "./limits.js";
import type { Call } from "./outcome.js";
import { endCalls } from "./queues.js";
import { together, wakeStarts, wakeTurns, type Due } from "./wake.js";

interface WithJob {
  readonly job: JobAttempt;
}

/** Ends the calls of starts that need none, and makes those anew that have to wait. */
export async function putOffStarts(
  { store }: FleetContext,
  stale: readonly WithJob[],
  later: readonly Later<WithJob & { readonly item: LoadedItem }>[],
): Promise<void> {
  if (stale.length + later.length === 0) return;
  const jobs = [...stale, ...later.map(({ turn }) => turn)].map(({ job }) => job);
  const wakes = later.map(({ turn: { item }, inMs, reserved }) => {
    return { id: item.id, priority: item.priority, inMs, reserved };
  });
  const rows = later.map(rowOf);
  await store.transaction(async (transaction) => {
    if (rows.length > 0) await transaction.query("put-off", [JSON.stringify(rows)]);
    // Where the claim was lost, its call is there still, and there is one for each item only.
    await endCalls(store.boss, "start", jobs, transaction.db);
    await wakeStarts(store.boss, wakes, transaction.db);
  });
}

function rowOf({ turn: { item }, inMs }: Later<{ readonly item: LoadedItem }>): unknown {
  return { id: item.id, turn: item.turn, due_ms: inMs };
}

interface WithCall {
  readonly call: Call;
}

/** Ends calls of which nothing is open any more, and has the items that have to wait woken later. */
export async function settle(
  { store }: FleetContext,
  queue: "steps" | "finds",
  stale: readonly WithCall[],
  later: readonly Later<WithCall & { readonly item: LoadedItem }>[],
): Promise<void> {
  if (stale.length + later.length === 0) return;
  const over = [...stale, ...later.map(({ turn }) => turn)].map(({ call }) => call);
  for (const call of over) call.open -= 1;
  const ended = [...new Set(over)].filter(({ open }) => open === 0).map(({ job }) => job);
  if (later.length === 0) {
    await endCalls(store.boss, queue, ended);
    return;
  }
  const rows = later.map(rowOf);
  await store.transaction(async (transaction) => {
    const found = await transaction.query<Due>("put-off", [JSON.stringify(rows)]);
    const dueOf = new Map(found.map((due) => [due.id, due]));
    for (const reserved of [true, false]) {
      const some = later.filter((one) => one.reserved === reserved && dueOf.has(one.turn.item.id));
      // Each moment in the limit of a group is for one request.
      const calls = together(some, ({ inMs }) => inMs, reserved ? 0 : 0.1);
      const due = calls.map(({ inMs, all }) => {
        return { inMs, all: all.map(({ turn }) => dueOf.get(turn.item.id) as Due) };
      });
      await wakeTurns(store.boss, queue, due, transaction.db, reserved);
    }
    await endCalls(store.boss, queue, ended, transaction.db);
  });
}
