import { isObject } from "../documents/index.js";
import type { JsonObject } from "../documents/index.js";
import { parsePathTemplate } from "../routing/index.js";
import type { ServiceState } from "../state/index.js";
import type { ResourceRole } from "./resource-roles.js";

type Values = Readonly<Record<string, string>>;

/** The path of the resource a request is about, as it was spelt. */
export function resourceId(role: ResourceRole, values: Values): string {
  return role.path.replaceAll(/\{([^{}]+)\}/g, (_match, name: string) => values[name] ?? "");
}

/** A resource; undefined when there is none. */
export function resourceAt(state: ServiceState, role: ResourceRole, values: Values): JsonObject | undefined {
  const found = state.collection(role.collection).get(resourceId(role, values).toLowerCase());
  return isObject(found) ? found : undefined;
}

/** Keeps a resource as it was put, with the members every resource has; `changes` go over what was there. */
export function keepResource(
  state: ServiceState,
  role: ResourceRole,
  values: Values,
  body: unknown,
): JsonObject {
  const id = resourceId(role, values);
  const given = isObject(body) ? body : {};
  const before = role.action === "patch" ? resourceAt(state, role, values) : undefined;
  const own = id.includes("/providers/") ? { id, name: id.split("/").at(-1), type: typeOf(role) } : {};
  const resource: JsonObject = { ...own, ...merged(before ?? {}, given), ...own };
  state.collection(role.collection).set(id.toLowerCase(), resource);
  return resource;
}

/** Takes a resource away; false when there was none. */
export function dropResource(state: ServiceState, role: ResourceRole, values: Values): boolean {
  return state.collection(role.collection).delete(resourceId(role, values).toLowerCase());
}

/** The resources within the scope a list is of. */
export function resourcesIn(
  state: ServiceState,
  role: ResourceRole,
  values: Values,
): readonly { readonly key: string; readonly value: unknown }[] {
  const template = parsePathTemplate(role.path);
  return [...state.collection(role.collection)].flatMap(([key, value]) => {
    const own = template.match(key);
    const isWithin =
      own !== undefined &&
      Object.entries(own).every(
        ([name, text]) => (values[name] ?? text).toLowerCase() === text.toLowerCase(),
      );
    return isWithin ? [{ key, value }] : [];
  });
}

function typeOf({ path }: ResourceRole): string {
  const [, provider = ""] = path.split("/providers/");
  const [namespace = "", ...segments] = provider.split("/");
  return [namespace, ...segments.filter((_segment, index) => index % 2 === 0)].join("/");
}

function merged(before: JsonObject, changes: JsonObject): JsonObject {
  const result: JsonObject = { ...before };
  for (const [name, value] of Object.entries(changes)) {
    const old = result[name];
    if (value === null) delete result[name];
    else result[name] = isObject(old) && isObject(value) ? merged(old, value) : value;
  }
  return result;
}
