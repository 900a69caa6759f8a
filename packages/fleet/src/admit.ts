import type { FleetContext } from "./context.js";
import { wakeStarts } from "./wake.js";
import type { Transaction } from "./store/store.js";

interface Admitted {
  readonly id: string;
  readonly priority: number;
}

/** Has the next items of groups started, as many as there is room for; the groups are locked by it. */
export async function admit(
  { store, limits }: FleetContext,
  groups: readonly string[],
  transaction: Transaction,
): Promise<void> {
  if (limits.perGroup === undefined || groups.length === 0) return;
  await transaction.query("groups-lock", [groups]);
  const next = await transaction.query<Admitted>("admit", [groups, limits.perGroup]);
  await wakeStarts(store.boss, next, transaction.db);
}

/** Has items that were just added started, within the limits of their groups. */
export async function admitNew(
  context: FleetContext,
  added: readonly { readonly id: string; readonly grp: string }[],
  transaction: Transaction,
): Promise<void> {
  const { store, limits } = context;
  if (limits.perGroup !== undefined)
    return admit(context, [...new Set(added.map(({ grp }) => grp))], transaction);
  const all = await transaction.query<Admitted>("admit-all", [added.map(({ id }) => id)]);
  await wakeStarts(store.boss, all, transaction.db);
}
