import { admit } from "./admit.js";
import type { FleetContext } from "./context.js";
import { kindOf } from "./context.js";
import { FleetError } from "./fleet-error.js";
import { storable } from "./plain-error.js";
import { together, wakeStarts, wakeTurns, type Due } from "./wake.js";
import type { FleetItem, ItemState } from "./states.js";

/** Which items a call is about; together they have to hold. */
export interface Selection {
  readonly id?: string | undefined;
  readonly group?: string | undefined;
  readonly kind?: string | undefined;
}

/** What an operator found out about an item nobody could tell of. */
export type Decision = "startAgain" | "attach" | "giveUp";

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

interface Canceled extends Due {
  readonly grp: string;
  readonly kind: string;
  readonly state: ItemState;
}

/** Cancels items: those nothing was sent for at once, the others by the service's own cancel. */
export async function cancel(context: FleetContext, selection: Selection): Promise<number> {
  const { store, emit } = context;
  const { id = null, group = null, kind = null } = selection;
  if (id === null && group === null && kind === null) {
    throw new FleetError("InvalidOption", "cancel needs an id, a group or a kind");
  }
  if (id !== null) checkId(id);
  const rows = await store.transaction(async (transaction) => {
    if (group !== null) await transaction.query("groups-lock", [[group]]);
    const found = await transaction.query<Canceled>("cancel", [id, group, kind]);
    const ended = found.filter(({ state }) => state === "canceled");
    await admit(context, [...new Set(ended.map(({ grp }) => grp))].sort(), transaction);
    // Now, and not when their next read is due.
    const running = found.filter(({ state }) => state === "running");
    await wakeTurns(
      store.boss,
      "steps",
      together(running, () => 0),
      transaction.db,
    );
    return found;
  });
  for (const row of rows) {
    if (row.state !== "canceled") continue;
    emit({ event: "state", id: row.id, kind: row.kind, group: row.grp, from: "waiting", to: "canceled" });
  }
  return rows.length;
}

/** Carries out what an operator decided on an item that needs one. */
export async function decide(
  context: FleetContext,
  id: string,
  decision: Decision,
  { token, reason }: { readonly token?: string | undefined; readonly reason?: string | undefined } = {},
): Promise<void> {
  const { store, emit } = context;
  checkId(id);
  const [item] = await store.query<FleetItem & { readonly hasToken: boolean }>("one", [id]);
  if (!item) throw new FleetError("UnknownItem", `there is no item ${id}`);
  const to = stateAfter(decision);
  if (item.state !== "needsOperator") {
    throw new FleetError(
      "InvalidDecision",
      `${id} is ${item.state}; only what needs an operator is decided on`,
    );
  }
  if (decision === "attach") checkToken(context, item, token);
  const error = { name: "GivenUp", message: storable(reason ?? "An operator has given it up.") };
  await store.transaction(async (transaction) => {
    const rows = await transaction.query<Due & { readonly priority: number }>("decide", [
      id,
      to,
      token ?? null,
      JSON.stringify(error),
    ]);
    if (rows.length === 0) throw new FleetError("InvalidDecision", `${id} was decided on by somebody else`);
    if (to === "waiting") await wakeStarts(store.boss, rows, transaction.db);
    if (to === "running")
      await wakeTurns(
        store.boss,
        "steps",
        together(rows, () => 0),
        transaction.db,
      );
  });
  emit({ event: "state", id, kind: item.kind, group: item.group, from: "needsOperator", to });
}

function stateAfter(decision: Decision): ItemState {
  if (decision === "startAgain") return "waiting";
  if (decision === "attach") return "running";
  if (decision === "giveUp") return "failed";
  throw new FleetError("InvalidDecision", 'the decision must be "startAgain", "attach" or "giveUp"');
}

/** A token of another client is refused before it is stored. */
function checkToken(
  context: FleetContext,
  { kind: name, item, hasToken }: FleetItem & { readonly hasToken: boolean },
  token: string | undefined,
): void {
  if (token === undefined) {
    if (hasToken) return;
    throw new FleetError("InvalidDecision", "attach needs the resume token of the operation");
  }
  const kind = kindOf(context, name);
  if (!kind) throw new FleetError("UnknownKind", `there is no kind "${name}"`);
  kind.resume(token, item);
}

function checkId(id: string): void {
  if (typeof id !== "string" || !uuid.test(id)) {
    throw new FleetError("UnknownItem", "an id must be that of an item, as list() gives it");
  }
}
