import type { Deserializer, Place } from "./place.js";
import { inside, report } from "./place.js";
import type { ModelDeserializer } from "./model.js";

/** Counts what is odd in a value when it is read as one type, without telling anybody. */
function oddities(read: Deserializer, wire: unknown): number {
  let count = 0;
  const trial: Place = { ...inside(), report: () => void count++ };
  if (read(wire, trial) === undefined) return Number.POSITIVE_INFINITY;
  return count + (trial.inexact ? 1 : 0) + strangers(read, wire);
}

/** Members that a model lacks or does not know: what tells models apart that nothing else does. */
function strangers(read: Deserializer, wire: unknown): number {
  if (!isModel(read) || typeof wire !== "object" || wire === null) return 0;
  const { members } = read.table();
  const unknown = Object.keys(wire).filter((key) => !members.has(key));
  const missing = [...members].filter(([key, { name }]) => name !== undefined && !(key in wire));
  return unknown.length + missing.length;
}

function isModel(read: Deserializer): read is ModelDeserializer {
  return "table" in read;
}

/**
 * Reads a value of one of several types: the first of those that fit best. One that fits none is kept as it
 * came, and reported.
 */
export function union<T>(...kinds: readonly Deserializer[]): Deserializer<T> {
  return (wire, place) => {
    let best: Deserializer | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const read of kinds) {
      const found = oddities(read, wire);
      if (found < least) [best, least] = [read, found];
    }
    if (best !== undefined) return best(wire, place) as T | undefined;
    if (wire === null || wire === undefined) return undefined;
    report(wire, place, "of a type that the API names");
    return wire as T;
  };
}
