import { admit } from "./admit.js";
import type { FleetContext } from "./context.js";
import { queueOf } from "./outcome.js";
import { plainError } from "./plain-error.js";
import { wake, type QueueName } from "./queues.js";
import type { ItemState } from "./states.js";
import { wait } from "./wait.js";

const everyMs = 60_000;

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
    const due = await transaction.query<{ id: string; state: ItemState; priority: number }>("overdue");
    for (const queue of ["start", "step", "find"] satisfies QueueName[]) {
      await wake(
        store.boss,
        queue,
        due.filter(({ state }) => queueOf(state) === queue),
        transaction.db,
      );
    }
  });
  if (context.limits.perGroup === undefined) {
    await store.transaction(async (transaction) => {
      const rest = await transaction.query<{ id: string; priority: number }>("admit-rest");
      await wake(store.boss, "start", rest, transaction.db);
    });
    return;
  }
  const parked = await store.query<{ grp: string }>("parked");
  const groups = parked.map(({ grp }) => grp).sort();
  await store.transaction((transaction) => admit(context, groups, transaction));
}
