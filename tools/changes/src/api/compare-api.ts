import { type Change, distinct } from "../change.js";
import type { Surface, SymbolShape } from "./api-surface.js";
import { compareCalls } from "./compare-calls.js";
import { compareMembers } from "./compare-members.js";
import { compareTypes } from "./compare-types.js";
import { type Direction, directionsOf } from "./direction.js";
import { parseReport } from "./parse-report.js";

/** `type A = B` is as good as `interface A extends B {}`, which it becomes once it has something of its own. */
function asInterface(symbol: SymbolShape): SymbolShape {
  const [only = "", ...more] = symbol.type?.members ?? [];
  if (symbol.kind !== "type" || more.length > 0 || !/^\w+$/.test(only) || symbol.head !== "") return symbol;
  const { type: _, ...rest } = symbol;
  return { ...rest, kind: "interface", head: ` ${only}` };
}

function compareSymbols(old: SymbolShape, now: SymbolShape, direction: Direction): Change[] {
  const alike = old.kind === now.kind;
  const [before, after] = alike ? [old, now] : [asInterface(old), asInterface(now)];
  const where = after.name;
  if (before.kind !== after.kind || before.calls.length !== after.calls.length) {
    const text = `${where} is declared in another way: as ${after.kind}, and was as ${before.kind}.`;
    return [{ level: "breaking", kind: "retyped", where, text }];
  }
  const changes: Change[] = compareMembers(before, after, direction);
  if (before.head !== after.head) {
    const text = `${where} extends something else, or has other type parameters.`;
    changes.push({ level: "breaking", kind: "retyped", where, text });
  }
  for (const [index, call] of before.calls.entries()) {
    const now = after.calls[index];
    if (now !== undefined) changes.push(...compareCalls(where, call, now, "out"));
  }
  if (before.type !== undefined && after.type !== undefined) {
    const change = compareTypes(where, before.type, after.type, direction);
    if (change !== undefined) changes.push(change);
  }
  return changes;
}

function joined(before: Direction | undefined, after: Direction | undefined): Direction {
  if (before === undefined || before === after) return after ?? "both";
  return "both";
}

function compareSurfaces(before: Surface, after: Surface): Change[] {
  const changes: Change[] = [];
  const old = directionsOf(before);
  const now = directionsOf(after);
  const added = new Map(
    [...after].filter(([name, { exported }]) => exported && before.get(name)?.exported !== true),
  );
  for (const [name, symbol] of before) {
    const same = after.get(name);
    if (same !== undefined && (same.exported || !symbol.exported)) {
      changes.push(...compareSymbols(symbol, same, joined(old.get(name), now.get(name))));
      continue;
    }
    if (!symbol.exported) continue;
    const twin = [...added.values()].find(
      (other) => other.kind === symbol.kind && other.text === symbol.text,
    );
    if (twin !== undefined) {
      added.delete(twin.name);
      changes.push({
        level: "breaking",
        kind: "renamed",
        where: name,
        text: `${name} is called \`${twin.name}\` now.`,
      });
    } else {
      changes.push({
        level: "breaking",
        kind: "removed",
        where: name,
        text: `${name} cannot be imported any more.`,
      });
    }
  }
  for (const [name, { kind }] of added) {
    changes.push({ level: "feature", kind: "added", where: name, text: `${name} is a new ${kind}.` });
  }
  return changes;
}

/** Compares two API reports of a package: what of the change a user's code notices. */
export function compareApi(before: string, after: string): Change[] {
  if (before === after) return [];
  const old = parseReport(before);
  const now = parseReport(after);
  const changes = [...old].flatMap(([entry, surface]): Change[] => {
    const same = now.get(entry);
    return same === undefined
      ? [{ level: "breaking", kind: "removed", where: entry, text: `${entry} cannot be imported any more.` }]
      : compareSurfaces(surface, same);
  });
  for (const entry of now.keys()) {
    if (!old.has(entry)) {
      changes.push({ level: "feature", kind: "added", where: entry, text: `${entry} can be imported.` });
    }
  }
  return distinct(changes);
}
