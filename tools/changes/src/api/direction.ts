import type { CallShape, Surface, TypeShape } from "./api-surface.js";

/** Who makes values of a type: the user gives them (`in`), the library does (`out`), or both. */
export type Direction = "in" | "out" | "both";

/** The other side. */
export function opposite(direction: Direction): Direction {
  return direction === "both" ? "both" : direction === "in" ? "out" : "in";
}

/** For each symbol, who makes values of it; nobody knows of one that is reached from nowhere. */
export function directionsOf(surface: Surface): Map<string, Direction> {
  const seen = new Map<string, Set<Direction>>();
  const reachType = (type: TypeShape | undefined, direction: Direction): void => {
    for (const name of type?.names ?? []) reach(name, direction);
  };
  const reachCall = ({ parameters, returns }: CallShape, direction: Direction): void => {
    for (const { type } of parameters) reachType(type, opposite(direction));
    reachType(returns, direction);
  };
  const reach = (name: string, direction: Direction): void => {
    const symbol = surface.get(name);
    const known = seen.get(name) ?? new Set();
    if (symbol === undefined || known.has(direction)) return;
    seen.set(name, known.add(direction));
    for (const call of symbol.calls) reachCall(call, direction);
    reachType(symbol.type, direction);
    for (const [member, { type, calls }] of symbol.members) {
      // Whoever makes an object with `new` gives the arguments, wherever its class is seen.
      for (const call of calls) reachCall(call, member === "constructor" ? "out" : direction);
      reachType(type, direction);
    }
    for (const parent of symbol.head.match(/\w+/g) ?? []) reach(parent, direction);
  };
  for (const { name, kind, exported } of surface.values()) {
    if (exported && (kind === "function" || kind === "class" || kind === "value")) reach(name, "out");
  }
  return new Map(
    [...surface.keys()].map((name) => {
      const [first = "both", ...more] = seen.get(name) ?? [];
      return [name, more.length > 0 ? "both" : first];
    }),
  );
}
