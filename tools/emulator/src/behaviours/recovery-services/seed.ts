import { getAt, isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type { DocumentedExchange, DocumentedExchanges, ServiceState } from "../behaviour.js";
import { objectsAt, textAt } from "../shared/index.js";
import { itemId, vaultId } from "./address.js";
import type { PathValues } from "./address.js";
import { madeItem } from "./made-item.js";
import { keepPoint, recoveryPointId } from "./recovery-point.js";
import { putFirst } from "./store.js";
import { keepVault } from "./vaults.js";

const ON_ITEMS = ["triggerBackup", "triggerRestore", "listRecoveryPoints", "getRecoveryPoint"];
/** When recovery points were made of which the documents show nothing but the name. */
const SOME_TIME = Date.UTC(2024, 4, 1, 2);

/** The vaults of the documents: what they protect, its recovery points, policies and jobs. */
export function seed(state: ServiceState, documents: DocumentedExchanges): void {
  seedResources(state, documents, "backupPolicies", ["listBackupPolicies", "getBackupPolicy"]);
  seedResources(state, documents, "backupJobs", ["getJob", "listJobs"]);
  for (const { parameters, body } of documents.of("listProtectedItems")) {
    for (const item of objectsAt(body, "value"))
      addItem(state, { ...valuesOf(parameters), ...namesIn(item) }, item);
  }
  for (const operation of ["getProtectedItem", "getProtectedItemOperationResult"]) {
    for (const { parameters, body } of documents.of(operation)) addItem(state, valuesOf(parameters), body);
  }
  for (const exchange of ON_ITEMS.flatMap((name) => documents.of(name))) seedRecoveryPoints(state, exchange);
}

function seedResources(
  state: ServiceState,
  documents: DocumentedExchanges,
  shelf: "backupPolicies" | "backupJobs",
  operations: readonly string[],
): void {
  for (const { parameters, body } of operations.flatMap((name) => documents.of(name))) {
    const shown = [...objectsAt(body, "value"), body].filter(isObject);
    for (const resource of shown) {
      const name = textAt(resource, "name");
      if (name === undefined) continue;
      putFirst(state, shelf, `${vaultId(valuesOf(parameters))}/${shelf}/${name}`, resource);
      keepVault(state, valuesOf(parameters));
    }
  }
}

/** An item whose recovery points are documented is there, whether it is documented itself or not. */
function seedRecoveryPoints(state: ServiceState, { parameters, body }: DocumentedExchange): void {
  const values = valuesOf(parameters);
  addItem(state, values, undefined);
  for (const point of [...objectsAt(body, "value"), body].filter(isObject)) {
    const name = textAt(point, "name");
    if (name !== undefined) putFirst(state, "recoveryPoints", recoveryPointId(values, name), point);
  }
  const name = values["recoveryPointId"];
  if (name === undefined) return;
  keepPoint(state, values, name, SOME_TIME);
}

function addItem(state: ServiceState, values: PathValues, shown: unknown): void {
  const properties = getAt(shown, ["properties"]);
  const made = madeItem(values, { protectionStatus: "Healthy", protectionState: "Protected" });
  const item: JsonObject = isObject(properties) ? { ...made, properties } : made;
  putFirst(state, "protectedItems", itemId(values), item);
  keepVault(state, values);
}

/** Names in a documented id; some leave the fabric out, which is Azure then. */
function namesIn(item: JsonObject): PathValues {
  const parts = textAt(item, "id")?.split("/") ?? [];
  const after = (label: string): string | undefined => {
    const index = parts.indexOf(label);
    return index < 0 ? undefined : parts[index + 1];
  };
  return {
    fabricName: after("backupFabrics") ?? "Azure",
    containerName: after("protectionContainers") ?? "",
    protectedItemName: textAt(item, "name") ?? "",
  };
}

function valuesOf(parameters: Readonly<Record<string, unknown>>): PathValues {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}
