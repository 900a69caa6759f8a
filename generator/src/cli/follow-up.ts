import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** What is done once services have been generated; returns what to tell about it. */
export type FollowUp = (root: string, services: readonly string[]) => string;

function isFollowUp(value: unknown): value is FollowUp {
  return typeof value === "function";
}

/** Loads the `afterGenerate` of a module; nothing follows when there is no module. */
export async function loadFollowUp(root: string, module: string | undefined): Promise<FollowUp> {
  if (module === undefined) return () => "";
  const loaded: unknown = await import(pathToFileURL(resolve(root, module)).href);
  const found: unknown =
    typeof loaded === "object" && loaded !== null && "afterGenerate" in loaded
      ? loaded.afterGenerate
      : undefined;
  if (!isFollowUp(found)) throw new Error(`${module} has no function afterGenerate.`);
  return found;
}
