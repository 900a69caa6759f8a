import { isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type { ListItem, ServiceState } from "../behaviour.js";
import { keyOf } from "./address.js";

/** What the vaults hold: resources by their id, whatever its case. */
export type Shelf =
  | "protectedItems"
  | "recoveryPoints"
  | "backupPolicies"
  | "backupJobs"
  | "protectionContainers"
  | "vaultConfigs"
  | "guardProxies";

/** A resource of a list. */
export interface Resource extends ListItem {
  readonly value: JsonObject;
}

/** Puts a resource at its id, in place of the one there. */
export function put(state: ServiceState, shelf: Shelf, id: string, resource: JsonObject): void {
  state.collection(shelf).set(keyOf(id), resource);
}

/** Puts a resource at its id unless there is one. */
export function putFirst(state: ServiceState, shelf: Shelf, id: string, resource: JsonObject): void {
  if (at(state, shelf, id) === undefined) put(state, shelf, id, resource);
}

/** The resource at an id. */
export function at(state: ServiceState, shelf: Shelf, id: string): JsonObject | undefined {
  const resource = state.collection(shelf).get(keyOf(id));
  return isObject(resource) ? resource : undefined;
}

/** The resources below an id, in the order they were put there first. */
export function below(state: ServiceState, shelf: Shelf, id: string): readonly Resource[] {
  const prefix = `${keyOf(id)}/`;
  return [...state.collection(shelf)].flatMap(([key, value]) =>
    key.startsWith(prefix) && isObject(value) ? [{ key, value }] : [],
  );
}

/** Takes a resource, and all below it, off every shelf. */
export function remove(state: ServiceState, id: string): void {
  for (const shelf of ["protectedItems", "recoveryPoints"] as const) {
    const collection = state.collection(shelf);
    collection.delete(keyOf(id));
    for (const { key } of below(state, shelf, id)) collection.delete(key);
  }
}
