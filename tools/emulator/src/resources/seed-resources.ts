import type { Behaviour, DocumentedExchanges } from "../behaviours/index.js";
import { isObject } from "../documents/index.js";
import type { ServiceState } from "../state/index.js";
import type { ResourceRole } from "./resource-roles.js";
import { resourceId } from "./resource-store.js";

/** Lets the resources of the documents be there, but for those a behaviour keeps in its own way. */
export function seedResources(
  state: ServiceState,
  roles: ReadonlyMap<string, ResourceRole>,
  documents: DocumentedExchanges,
  behaviour: Behaviour | undefined,
): void {
  for (const [operation, role] of roles) {
    if (role.action !== "get" || behaviour?.operations[operation]?.answer !== undefined) continue;
    for (const { parameters, body } of documents.of(operation)) {
      if (!isObject(body)) continue;
      const values = Object.entries(parameters).map(([name, value]) => [name, String(value)] as const);
      const key = resourceId(role, Object.fromEntries(values)).toLowerCase();
      const collection = state.collection(role.collection);
      if (!collection.has(key)) collection.set(key, body);
    }
  }
}
