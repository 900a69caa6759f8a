import type { ManifestOperation } from "../manifest/index.js";

/** What an operation does to the resources of a service. */
export interface ResourceRole {
  readonly action: "put" | "patch" | "get" | "delete" | "list";
  /** Where the resources are kept: the segment of the path before their name. */
  readonly collection: string;
  /** Template of the resources' paths. */
  readonly path: string;
}

const ACTIONS: Readonly<Record<string, ResourceRole["action"]>> = {
  PUT: "put",
  PATCH: "patch",
  GET: "get",
  DELETE: "delete",
};

/**
 * Tells from the paths which operations make, read, change, list and delete the same resources: what
 * is put at a path can be read there, and is listed where a path ends before its name.
 */
export function resourceRoles(operations: readonly ManifestOperation[]): ReadonlyMap<string, ResourceRole> {
  const has = (method: string, path: string): boolean =>
    operations.some((one) => one.method.toUpperCase() === method && plain(one.path) === path);
  const made = [...new Set(operations.map(({ path }) => plain(path)))].filter(
    (path) => path.split("/").length > 2 && has("PUT", path) && has("GET", path),
  );
  const roles = new Map<string, ResourceRole>();
  for (const { name, method, path: written } of operations) {
    const path = plain(written);
    const action = ACTIONS[method.toUpperCase()];
    if (action === undefined) continue;
    if (made.includes(path)) roles.set(name, { action, collection: collectionOf(path), path });
    else if (action === "get") {
      const listed = made.find((one) => lists(path, one));
      if (listed !== undefined) {
        roles.set(name, { action: "list", collection: collectionOf(listed), path: listed });
      }
    }
  }
  return roles;
}

/** A list of resources ends with the word before their names, whatever scope it is of. */
function lists(path: string, resource: string): boolean {
  const isSame = path.split("/").at(-1)?.toLowerCase() === collectionOf(resource).toLowerCase();
  return isSame && namesIn(path).every((name) => namesIn(resource).includes(name));
}

function namesIn(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
}

function collectionOf(path: string): string {
  return path.split("/").at(-2) ?? "";
}

function plain(path: string): string {
  return (path.split("?")[0] ?? "").replace(/\/$/, "");
}
