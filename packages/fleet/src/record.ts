import { admit } from "./admit.js";
import type { FleetContext } from "./context.js";
import { queueOf, type Call, type Outcome, type Turn } from "./outcome.js";
import { endCalls } from "./queues.js";
import type { Transaction } from "./store/store.js";
import type { ItemState } from "./states.js";
import { tokenChange } from "./token-change.js";
import { together, wakeStarts, wakeTurns, type Together } from "./wake.js";

/** What stands in the store afterwards. */
interface Recorded {
  readonly id: string;
  readonly state: ItemState;
  readonly turn: number;
  readonly cancel: string | null;
}

/**
 * Commits what became of turns, in one transaction with what happens next: the wake-up calls in hand end,
 * the next ones are made, groups are slowed down, and whoever waited for room in a group gets it. Each turn
 * is fenced for itself: one that does not count holds no other.
 *
 * @returns the turns that counted; the others are of items that others have moved on since
 */
export async function record(context: FleetContext, turns: readonly Turn[]): Promise<Set<Turn>> {
  const { store, limits } = context;
  const plan = planOf(context, turns);
  const throttled = throttledGroups(turns);
  const ends = limits.perGroup === undefined ? [] : turns.filter(({ outcome }) => !queueOf(outcome.state));
  const groups = new Set([...ends.map(({ item }) => item.grp), ...throttled.keys()]);
  const found = await store.transaction(async (transaction) => {
    if (groups.size > 0) await transaction.query("groups-lock", [[...groups]]);
    const values = plan.flatMap(({ inMs, all }) => all.map((turn) => rowOf(turn, inMs)));
    const ids = turns.map(({ item }) => item.id);
    const rows = await transaction.query<Recorded>("record", [JSON.stringify(values), ids]);
    const recorded = new Map(rows.map((row) => [row.id, row]));
    await wakeAgain(context, plan, recorded, transaction);
    for (const [queue, calls] of endedCalls(turns)) {
      const jobs = calls.map(({ job }) => job);
      await endCalls(store.boss, queue, jobs, transaction.db);
    }
    if (throttled.size > 0) {
      const slow = [...throttled].map(([name, ms]) => ({ name, ms }));
      await transaction.query("throttle", [JSON.stringify(slow)]);
    }
    await admit(context, [...new Set(ends.map(({ item }) => item.grp))].sort(), transaction);
    return recorded;
  });
  for (const { call } of turns) if (call) call.open -= 1;
  const counted = new Set(turns.filter(({ item }) => found.has(item.id)));
  tell(context, counted, found);
  return counted;
}

/** Turns whose items are woken together. */
type Plan = readonly Together<Turn>[];

/** Those that are read at about the same time anyway are read together, and not all of them at once. */
function planOf({ random }: FleetContext, turns: readonly Turn[]): Plan {
  const next = (state: ItemState) => turns.filter(({ outcome }) => outcome.state === state);
  const running = together(next("running"), nextMsOf);
  return [
    ...running.map(({ inMs, all }) => ({ inMs: inMs * (1 + random() / 5), all })),
    ...together(next("starting"), nextMsOf),
    ...turns.flatMap((turn) => {
      const queue = queueOf(turn.outcome.state);
      return queue === "steps" || queue === "finds" ? [] : [{ inMs: nextMsOf(turn), all: [turn] }];
    }),
  ];
}

function nextMsOf({ outcome: { nextMs = 0 } }: Turn): number {
  return nextMs;
}

function rowOf({ item, call, outcome }: Turn, inMs: number): unknown {
  const { state, token, reads = 0, percent, serviceStatus, tries = 0, cancel, error, result } = outcome;
  const { id, state: from, request_id } = item;
  return {
    id,
    from,
    request_id,
    // The answer to a start counts even if it was looked for meanwhile.
    turn: call && item.turn,
    state,
    ...tokenChange(item, token),
    reads,
    percent,
    service_status: serviceStatus,
    tries,
    cancel,
    error,
    result,
    due_ms: queueOf(state) && inMs,
  };
}

/** The calls whose last open turns these are. */
function endedCalls(turns: readonly Turn[]): Map<"steps" | "finds", Call[]> {
  const counts = new Map<Call, number>();
  for (const { call } of turns) if (call) counts.set(call, (counts.get(call) ?? 0) + 1);
  const ended = new Map<"steps" | "finds", Call[]>();
  for (const [call, count] of counts) {
    if (count < call.open) continue;
    const others = ended.get(call.queue);
    if (others) others.push(call);
    else ended.set(call.queue, [call]);
  }
  return ended;
}

async function wakeAgain(
  { store: { boss } }: FleetContext,
  plan: Plan,
  found: ReadonlyMap<string, Recorded>,
  { db }: Transaction,
): Promise<void> {
  const steps: Together<Recorded>[] = [];
  const finds: Together<Recorded>[] = [];
  const starts: { readonly id: string; readonly inMs: number; readonly priority: number }[] = [];
  const toCancel: Recorded[] = [];
  for (const { inMs, all } of plan) {
    const rows = all.flatMap(({ item }) => found.get(item.id) ?? []);
    const inState = (state: ItemState) => rows.filter((row) => row.state === state);
    // A cancellation that came meanwhile is sent at once.
    const asked = ({ cancel }: Recorded) => cancel === "asked";
    const running = inState("running");
    toCancel.push(...running.filter(asked));
    steps.push({ inMs, all: running.filter((row) => !asked(row)) });
    finds.push({ inMs, all: inState("starting") });
    for (const { item } of all) {
      if (found.get(item.id)?.state !== "waiting") continue;
      starts.push({ id: item.id, inMs, priority: item.priority });
    }
  }
  await wakeTurns(boss, "steps", [...steps, { inMs: 0, all: toCancel }], db);
  await wakeTurns(boss, "finds", finds, db);
  await wakeStarts(boss, starts, db);
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
