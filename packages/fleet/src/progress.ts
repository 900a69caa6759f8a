import type { FleetContext } from "./context.js";
import { FleetError } from "./fleet-error.js";
import { itemStates, type FleetItem, type ItemState } from "./states.js";
import { wait } from "./wait.js";
import { isPaused } from "./work.js";

/** How many items are in each state. */
export type StateCounts = Readonly<Record<ItemState, number>>;

/** Where a fleet stands. */
export interface Summary {
  readonly items: number;
  readonly states: StateCounts;
  readonly kinds: Readonly<Record<string, StateCounts>>;
  /** Starts that were decided on, and status reads, of the items that are kept. */
  readonly starts: number;
  readonly reads: number;
  readonly paused: boolean;
  /** Groups that services asked to be left alone, ever, and until when. */
  readonly throttled: readonly {
    readonly group: string;
    readonly throttled: number;
    readonly throttledUntil: Date;
  }[];
}

/** Which items to list. */
export interface ListOptions {
  readonly state?: ItemState | undefined;
  readonly group?: string | undefined;
  readonly kind?: string | undefined;
  readonly key?: string | undefined;
}

const page = 500;

/** Counts items. */
export async function summary(context: FleetContext): Promise<Summary> {
  const { store } = context;
  const rows = await store.query<{
    kind: string;
    state: ItemState;
    count: number;
    starts: number;
    reads: number;
  }>("summary");
  const states = noCounts();
  const kinds: Record<string, Record<ItemState, number>> = {};
  for (const { kind, state, count } of rows) {
    states[state] += count;
    (kinds[kind] ??= noCounts())[state] += count;
  }
  const sum = (what: "count" | "starts" | "reads") => rows.reduce((all, row) => all + row[what], 0);
  const throttled = await store.query<Summary["throttled"][number]>("summary-groups");
  const paused = await isPaused(context);
  return {
    items: sum("count"),
    states,
    kinds,
    starts: sum("starts"),
    reads: sum("reads"),
    paused,
    throttled,
  };
}

function noCounts(): Record<ItemState, number> {
  return Object.fromEntries(itemStates.map((state) => [state, 0])) as Record<ItemState, number>;
}

type Row = FleetItem & { readonly seq: string };

/** Items, in the order they were added. */
export async function* list(context: FleetContext, options: ListOptions): AsyncGenerator<FleetItem> {
  const { state = null, group = null, kind = null, key = null } = options;
  if (state !== null && !itemStates.includes(state)) {
    throw new FleetError("InvalidOption", `state must be one of ${itemStates.join(", ")}`);
  }
  for (let after = "0"; ;) {
    const rows = await context.store.query<Row>("list", [state, group, kind, key, after, page]);
    for (const { seq: _, ...item } of rows) yield item;
    if (rows.length < page) return;
    after = rows.at(-1)?.seq ?? after;
  }
}

/** How changes are looked for. */
export interface WatchOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds between looks. Default 1000. */
  readonly pollMs?: number | undefined;
}

/** Each item whose state or progress changed since; several changes between two looks are one. */
export async function* watch(
  { store }: FleetContext,
  { signal = new AbortController().signal, pollMs = 1000 }: WatchOptions,
): AsyncGenerator<FleetItem> {
  const [now] = await store.query<{ changed: string }>("changes-now");
  for (let since = now?.changed ?? "0"; !signal.aborted;) {
    const rows = await store.query<Row & { readonly changed: string }>("changes", [since]);
    for (const { seq: _, changed, ...item } of rows) {
      yield item;
      since = changed;
    }
    await wait(pollMs, signal);
  }
}
