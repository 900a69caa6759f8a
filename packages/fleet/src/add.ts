import { admitNew } from "./admit.js";
import { checkItems, type AddOptions } from "./check-items.js";
import type { FleetContext } from "./context.js";
import { FleetError } from "./fleet-error.js";
import type { Json } from "./states.js";

/** What `add` did. */
export interface Added {
  /** Items that are new. */
  readonly added: number;
  /** Items whose key was there already; nothing of them was changed. */
  readonly known: number;
}

const chunk = 1000;

/** Adds items, all of which are checked before the first one is stored. */
export async function addItems<TItem extends Json>(
  context: FleetContext,
  kind: string,
  items: Iterable<TItem>,
  options: AddOptions<TItem>,
): Promise<Added> {
  const { store, kinds } = context;
  if (!Object.hasOwn(kinds, kind)) {
    throw new FleetError(
      "UnknownKind",
      `there is no kind "${kind}"; there is ${Object.keys(kinds).join(", ")}`,
    );
  }
  const checked = checkItems(kind, items, options);
  let added = 0;
  for (let from = 0; from < checked.length; from += chunk) {
    const some = checked.slice(from, from + chunk);
    added += await store.transaction(async (transaction) => {
      await transaction.query("groups-known", [[...new Set(some.map(({ grp }) => grp))]]);
      const rows = await transaction.query<{ id: string; grp: string }>("add", [JSON.stringify(some)]);
      await admitNew(context, rows, transaction);
      return rows.length;
    });
  }
  return { added, known: checked.length - added };
}
