import { kindOf, type FleetContext, type LoadedItem } from "./context.js";
import { gate, type Later } from "./limits.js";

/** A moment in the limit of a group is over after so long, in milliseconds: those that come later wait anew. */
const momentMs = 1500;

/** Milliseconds until an item of a kind that is not known here is offered again. */
const elsewhereMs = 30_000;

/** What a turn is asked for with. */
interface Wanted {
  readonly id: string;
  readonly reserved: boolean;
}

/** What is to be done with what was asked for. */
export interface Sorted<T extends Wanted> {
  readonly go: readonly (T & { readonly item: LoadedItem })[];
  readonly later: readonly Later<T & { readonly item: LoadedItem }>[];
  /** Asked for in vain: others have moved them on. */
  readonly stale: readonly T[];
}

/** Loads items, and says which may have their turn now, which have to wait, and which need none any more. */
export async function loadAndSort<T extends Wanted>(
  context: FleetContext,
  wanted: readonly T[],
  isCurrent: (item: LoadedItem, one: T) => boolean,
): Promise<Sorted<T>> {
  const { store, times } = context;
  const rows = await store.query<LoadedItem>("load", [wanted.map(({ id }) => id), times.unavailable]);
  const items = new Map(rows.map((row) => [row.id, row]));
  const stale: T[] = [];
  const foreign: (T & { item: LoadedItem })[] = [];
  const known: (T & { item: LoadedItem })[] = [];
  for (const one of wanted) {
    const item = items.get(one.id);
    if (!item || !isCurrent(item, one)) stale.push(one);
    else {
      const reserved = one.reserved && item.late_ms < momentMs;
      (kindOf(context, item.kind) ? known : foreign).push({ ...one, item, reserved });
    }
  }
  const { go, later } = await gate(context, known);
  for (const { item } of foreign) tellForeign(context, item);
  const elsewhere = foreign.map((turn) => ({ turn, inMs: elsewhereMs, reserved: turn.reserved }));
  return { go, later: [...later, ...elsewhere], stale };
}

function tellForeign({ emit }: FleetContext, { id, kind, grp: group }: LoadedItem): void {
  const message = `The kind "${kind}" is not among those of this worker.`;
  emit({ event: "trouble", id, kind, group, error: { name: "UnknownKind", message } });
}
