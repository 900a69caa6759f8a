import { admit } from "./admit.js";
import type { FleetContext } from "./context.js";
import { queueOf } from "./outcome.js";
import { plainError } from "./plain-error.js";
import type { ItemState } from "./states.js";
import { wait } from "./wait.js";
import { together, wakeStarts, wakeTurns, type Due } from "./wake.js";

const everyMs = 60_000;

interface Overdue extends Due {
  readonly state: ItemState;
  readonly priority: number;
}

/** Keeps the store in order, for as long as the process works. */
export async function maintain(
  context: FleetContext,
  retainSeconds: number,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await tidy(context, retainSeconds);
    } catch (error) {
      context.emit({ event: "storeError", doing: "tidying", error: plainError(error) });
    }
    await wait(everyMs, signal);
  }
}

/**
 * Deletes what ended long ago; wakes items again whose wake-up call is missing, should that ever be; and
 * has items started that the limit of their group has room for, since it may have been raised.
 */
export async function tidy(context: FleetContext, retainSeconds: number): Promise<void> {
  const { store } = context;
  for (;;) {
    const gone = await store.query("retain", [retainSeconds]);
    if (gone.length < 5000) break;
  }
  await store.transaction(async (transaction) => {
    const overdue = await transaction.query<Overdue>("overdue");
    const of = (queue: string) => overdue.filter(({ state }) => queueOf(state) === queue);
    await wakeStarts(store.boss, of("start"), transaction.db);
    for (const queue of ["steps", "finds"] as const) {
      await wakeTurns(
        store.boss,
        queue,
        together(of(queue), () => 0),
        transaction.db,
      );
    }
  });
  if (context.limits.perGroup === undefined) {
    await store.transaction(async (transaction) => {
      const rest = await transaction.query<{ id: string; priority: number }>("admit-rest");
      await wakeStarts(store.boss, rest, transaction.db);
    });
    return;
  }
  const parked = await store.query<{ grp: string }>("parked");
  const groups = parked.map(({ grp }) => grp).sort();
  await store.transaction((transaction) => admit(context, groups, transaction));
}
