import type { FleetContext, LoadedItem } from "./context.js";

/** What is so near that it is not worth to be put off, in milliseconds. */
const near = 250;

/** An item that has to wait for its group. */
export interface Later<T> {
  readonly turn: T;
  readonly inMs: number;
  readonly reserved: boolean;
}

/** What is asked for a turn. */
export interface Asking {
  readonly item: LoadedItem;
  /** It has its moment already. */
  readonly reserved: boolean;
}

/** Says which may go now, and when the others may: a group that is throttled or full of requests waits. */
export async function gate<T extends Asking>(
  { store, limits, random }: FleetContext,
  turns: readonly T[],
): Promise<{ go: T[]; later: Later<T>[] }> {
  const go: T[] = [];
  const later: Later<T>[] = [];
  const slots = await reserve();
  for (const turn of turns) {
    const held = turn.item.throttled_ms;
    // They do not all come back at once.
    const afterwards = held && held + random() * Math.max(1000, Math.min(held, 30_000));
    const inMs = turn.reserved ? afterwards : Math.max(slots(turn) ?? afterwards, held);
    if (inMs > near) later.push({ turn, inMs, reserved: turn.reserved || limits.perSecond !== undefined });
    else go.push(turn);
  }
  return { go, later };

  /** A moment for each that has none yet; after the throttling, which has moved them. */
  async function reserve(): Promise<(turn: T) => number | undefined> {
    if (limits.perSecond === undefined) return () => undefined;
    const counts = new Map<string, number>();
    for (const { item, reserved } of turns)
      if (!reserved) counts.set(item.grp, (counts.get(item.grp) ?? 0) + 1);
    const apart = 1000 / limits.perSecond;
    const asked = [...counts].map(([name, n]) => ({ name, n })).sort((a, b) => (a.name < b.name ? -1 : 1));
    if (asked.length === 0) return () => undefined;
    const first = await store.transaction(async (transaction) => {
      await transaction.query("groups-lock", [asked.map(({ name }) => name)]);
      return transaction.query<{ name: string; wait_ms: number }>("reserve", [JSON.stringify(asked), apart]);
    });
    const next = new Map(first.map(({ name, wait_ms }) => [name, wait_ms]));
    return ({ item: { grp } }) => {
      const mine = next.get(grp);
      if (mine !== undefined) next.set(grp, mine + apart);
      return mine;
    };
  }
}
