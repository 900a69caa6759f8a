import { isRecord } from "../flags/given.js";

/** A value within a result, and the names that lead to it. */
export interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** The single values within a result: the name first, what only machines read last. */
export function leavesOf(value: unknown): readonly Leaf[] {
  const leaves = isRecord(value) ? walk(value, []) : [{ path: ["value"], value }];
  return [...leaves].sort((a, b) => rank(a) - rank(b));
}

function walk(value: Readonly<Record<string, unknown>>, above: readonly string[]): Leaf[] {
  return Object.entries(value).flatMap(([name, member]): Leaf[] => {
    const path = [...above, name];
    if (isRecord(member)) return walk(member, path);
    return [{ path, value: member }];
  });
}

// Ids and types of Azure are long, and say nothing that the name and the command do not say.
function rank({ path, value }: Leaf): number {
  if (path.length === 1 && path[0] === "name") return 0;
  if (path.length === 1 && path[0] === "type") return 4;
  if (Array.isArray(value) || value === null) return 3;
  return typeof value === "string" && value.startsWith("/subscriptions/") ? 4 : 1;
}
