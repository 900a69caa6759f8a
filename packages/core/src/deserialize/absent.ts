import { type Deserializer, inside, type Place } from "./place.js";

/**
 * Reads a member that is sent under another name than its own; where both came, its own counts. It goes
 * back under the name it came with.
 *
 * @param main its own name on the wire
 */
export function aliasOf<T>(main: string, read: Deserializer<T>): Deserializer<T> {
  return (wire, place) => {
    place.inexact = true;
    return isThere(main, place) ? undefined : read(wire, place);
  };
}

/** Reads a member under its own name, though it may be sent under others, too: then all of them go back. */
export function withAliases<T>(aliases: readonly string[], read: Deserializer<T>): Deserializer<T> {
  return (wire, place) => {
    if (aliases.some((alias) => isThere(alias, place))) place.inexact = true;
    return read(wire, place);
  };
}

function isThere(name: string, { around = {} }: Place): boolean {
  return Object.hasOwn(around, name);
}

/** Reads a value that may be `null`, as a value of its own. */
export function nullable<T>(read: Deserializer<T>): Deserializer<T | null> {
  return (wire, place) => (wire === null ? null : read(wire, place));
}

/** Reads a value for which the service has a way of saying that there is none, e.g. `0` for "not ended". */
export function absent<T>(marker: string | number, read: Deserializer<T>): Deserializer<T> {
  return (wire, place) => {
    const value = read(wire, place);
    // Of dates, the moment counts.
    return value?.valueOf() === read(marker, inside())?.valueOf() ? undefined : value;
  };
}
