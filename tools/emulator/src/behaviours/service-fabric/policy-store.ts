import { isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type { ServiceState } from "../behaviour.js";

/** Policies by name, as they are shown. */
const POLICIES = "policies";
/** Names of policies that are there because the documents show how they are created. */
const CREATABLE = "policiesYetToBeCreated";
const SECRETS = ["PrimaryPassword", "SecondaryPassword"];

/** The policies, in the order they were made. */
export function policies(state: ServiceState): ReadonlyMap<string, unknown> {
  return state.collection(POLICIES);
}

/** A policy as it is shown; undefined when there is none of the name. */
export function policyNamed(state: ServiceState, name: string): JsonObject | undefined {
  const policy = state.collection(POLICIES).get(name);
  return isObject(policy) ? policy : undefined;
}

/** Keeps a policy, without its passwords: nobody ever gets to see them again. */
export function keepPolicy(state: ServiceState, name: string, policy: JsonObject): void {
  const storage = policy["Storage"];
  const shown = isObject(storage) ? { ...policy, Storage: masked(storage) } : policy;
  state.collection(POLICIES).set(name, shown);
  state.collection(CREATABLE).delete(name);
}

/** Keeps a policy the documents show being created: it is there, and can be created once all the same. */
export function keepCreatable(state: ServiceState, name: string, policy: JsonObject): void {
  if (policyNamed(state, name) === undefined) keepPolicy(state, name, policy);
  state.collection(CREATABLE).set(name, true);
}

/** A policy of that name can be created. */
export function isFree(state: ServiceState, name: string): boolean {
  return policyNamed(state, name) === undefined || state.collection(CREATABLE).has(name);
}

/** Forgets a policy. */
export function dropPolicy(state: ServiceState, name: string): void {
  state.collection(POLICIES).delete(name);
  state.collection(CREATABLE).delete(name);
}

function masked(storage: JsonObject): JsonObject {
  const hidden = SECRETS.filter((name) => typeof storage[name] === "string");
  return { ...storage, ...Object.fromEntries(hidden.map((name) => [name, "****"])) };
}
