import { randomUUID } from "node:crypto";
import type { JobAttempt } from "pg-boss";
import type { FleetContext, LoadedItem } from "./context.js";
import { ClaimLost, endCalls } from "./queues.js";
import { together, wakeStarts, wakeTurns, type Due } from "./wake.js";

/** An item with the wake-up call in hand for it. */
export interface Woken {
  readonly item: LoadedItem;
  readonly job: JobAttempt;
}

/**
 * Commits the intent to start items before anything is sent: the id each request will carry, and, in the
 * same transaction, that it will be looked for should its answer not be recorded. Whoever dies after this
 * leaves items that are looked for; whoever lost the claim changes nothing.
 *
 * @returns those that may be sent now, by this worker alone
 * @throws {ClaimLost} when one of the claims has lapsed; nothing is changed then.
 */
export async function intend(context: FleetContext, woken: readonly Woken[]): Promise<LoadedItem[]> {
  const { store, times, emit } = context;
  const ids = new Map(woken.map(({ item }) => [item.id, randomUUID()]));
  // Not before the request has surely ended, one way or the other.
  const searchMs = times.start * 2;
  const intended = await store.transaction(async (transaction) => {
    const jobs = woken.map(({ job }) => job);
    const ended = await endCalls(store.boss, "start", jobs, transaction.db);
    if (ended !== jobs.length) throw new ClaimLost("start");
    const asked = [...ids].map(([id, request_id]) => ({ id, request_id }));
    const rows = await transaction.query<Due>("intend", [JSON.stringify(asked), searchMs]);
    const found = new Map(rows.map(({ id, turn }) => [id, turn]));
    const searches = together(rows, () => searchMs);
    await wakeTurns(store.boss, "finds", searches, transaction.db);
    // Paused meanwhile, or no longer waiting; the next wake-up call finds out.
    const others = woken.filter(({ item }) => !found.has(item.id));
    const again = others.map(({ item: { id, priority } }) => ({ id, priority, inMs: 1000 }));
    await wakeStarts(store.boss, again, transaction.db);
    return found;
  });
  const now = new Date();
  return woken.flatMap(({ item }): LoadedItem[] => {
    const request_id = ids.get(item.id);
    const turn = intended.get(item.id);
    if (request_id === undefined || turn === undefined) return [];
    const { id, kind, grp: group } = item;
    emit({ event: "intent", id, kind, group, clientRequestId: request_id });
    return [{ ...item, state: "starting", turn, request_id, intent_at: now }];
  });
}
