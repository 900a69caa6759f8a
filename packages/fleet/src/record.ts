import type { JobAttempt } from "pg-boss";
import { admit } from "./admit.js";
import type { FleetContext } from "./context.js";
import { queueOf, type Outcome, type Turn } from "./outcome.js";
import { endJobs, wake, type QueueName, type Wake } from "./queues.js";
import type { Transaction } from "./store/store.js";
import type { ItemState } from "./states.js";

interface Recorded {
  readonly id: string;
  readonly grp: string;
  readonly kind: string;
  readonly state: ItemState;
  readonly cancel: string | null;
}

/**
 * Commits what became of turns, in one transaction with what happens next: the wake-up calls in hand end,
 * the next ones are made, groups are slowed down, and whoever waited for room in a group gets it.
 *
 * @returns the turns that counted; the others are of items that others have moved on since
 * @throws {ClaimLost} when one of the claims has lapsed; nothing is changed then.
 */
export async function record(context: FleetContext, turns: readonly Turn[]): Promise<Set<Turn>> {
  const { store, limits } = context;
  const { counted, rows } = await store.transaction(async (transaction) => {
    const throttled = throttledGroups(turns);
    const ends = limits.perGroup === undefined ? [] : turns.filter(({ outcome }) => !queueOf(outcome.state));
    const groups = new Set([...ends.map(({ item }) => item.grp), ...throttled.keys()]);
    if (groups.size > 0) await transaction.query("groups-lock", [[...groups]]);
    for (const [queue, jobs] of claims(turns)) await endJobs(store.boss, queue, jobs, transaction.db);
    const rows = await transaction.query<Recorded>("record", [JSON.stringify(turns.map(rowOf))]);
    const found = new Map(rows.map((row) => [row.id, row]));
    const counted = new Set(turns.filter(({ item }) => found.has(item.id)));
    await wakeAgain(context, [...counted], found, transaction);
    if (throttled.size > 0) {
      const slow = [...throttled].map(([name, ms]) => ({ name, ms }));
      await transaction.query("throttle", [JSON.stringify(slow)]);
    }
    await admit(context, [...new Set(ends.map(({ item }) => item.grp))].sort(), transaction);
    return { counted, rows };
  });
  tell(context, counted, new Map(rows.map((row) => [row.id, row])));
  return counted;
}

function rowOf({ item, outcome }: Turn): unknown {
  const {
    state,
    token,
    reads = 0,
    percent,
    serviceStatus,
    tries = 0,
    cancel,
    error,
    result,
    nextMs,
  } = outcome;
  const { id, state: from, request_id } = item;
  const shown = { id, from, request_id, state, token, reads, percent, service_status: serviceStatus };
  return { ...shown, tries, cancel, error, result, due_ms: nextMs };
}

function claims(turns: readonly Turn[]): Map<QueueName, JobAttempt[]> {
  const claimed = new Map<QueueName, JobAttempt[]>();
  for (const { claim } of turns) {
    if (claim) claimed.set(claim.queue, [...(claimed.get(claim.queue) ?? []), claim.job]);
  }
  return claimed;
}

async function wakeAgain(
  { store }: FleetContext,
  turns: readonly Turn[],
  found: ReadonlyMap<string, Recorded>,
  transaction: Transaction,
): Promise<void> {
  const wakes = new Map<QueueName, Wake[]>();
  for (const { item, outcome } of turns) {
    const row = found.get(item.id);
    const queue = row && queueOf(row.state);
    if (!queue) continue;
    // A cancellation that came while it was being started is sent at once.
    const inMs = row.cancel === "asked" && row.state !== item.state ? 0 : outcome.nextMs;
    wakes.set(queue, [...(wakes.get(queue) ?? []), { id: item.id, inMs, priority: item.priority }]);
  }
  for (const [queue, each] of wakes) await wake(store.boss, queue, each, transaction.db);
}

/** The longest time each group is to be left alone. */
function throttledGroups(turns: readonly Turn[]): Map<string, number> {
  const groups = new Map<string, number>();
  for (const { item, outcome } of turns) {
    if (outcome.throttledMs === undefined) continue;
    groups.set(item.grp, Math.max(groups.get(item.grp) ?? 0, outcome.throttledMs));
  }
  return groups;
}

/** After the commit: what is told has happened. */
function tell(
  { emit, telemetry }: FleetContext,
  turns: ReadonlySet<Turn>,
  rows: ReadonlyMap<string, Recorded>,
): void {
  for (const { item, outcome } of turns) {
    const { id, kind, grp: group, state: from } = item;
    const to = rows.get(id)?.state ?? outcome.state;
    const error = outcome.error && { error: outcome.error };
    if (to !== from) {
      emit({ event: "state", id, kind, group, from, to, ...error });
      telemetry.changed(kind, to);
    } else if (outcome.error) emit({ event: "trouble", id, kind, group, error: outcome.error });
  }
  for (const [group, ms] of throttledGroups([...turns])) {
    emit({ event: "throttled", group, ms });
    telemetry.throttled(group);
  }
}

/** The outcome of a turn whose own could not be stored. */
export function unstorable(outcome: Outcome, error: unknown): Outcome {
  const { result: _, serviceStatus: __, ...rest } = outcome;
  const message = `What the service said cannot be stored (${(error as Error).name}).`;
  return { ...rest, error: { name: "Unstorable", message } };
}
