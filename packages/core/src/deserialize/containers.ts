import { put } from "../codec/index.js";
import { type Deserializer, inside, unexpected } from "./place.js";

/** Reads a list. An item that is `null` or does not fit stays in its place as it came: the rest would move up. */
export function list<T>(item: Deserializer<T>): Deserializer<T[]> {
  return (wire, place) => {
    if (!Array.isArray(wire)) return unexpected(wire, place, "a list");
    const here = inside(place);
    const items: unknown[] = [];
    for (let at = 0; at < wire.length; at += 1) {
      here.key = at;
      items.push(item(wire[at], here) ?? wire[at]);
    }
    if (here.inexact) place.inexact = true;
    return items as T[];
  };
}

/** Reads an object whose keys are free. What does not fit stays under its key as it came. */
export function map<T>(value: Deserializer<T>): Deserializer<Record<string, T>> {
  return (wire, place) => {
    if (typeof wire !== "object" || wire === null || Array.isArray(wire)) {
      return unexpected(wire, place, "an object");
    }
    const here = inside(place);
    const values: Record<string, unknown> = {};
    for (const [key, one] of Object.entries(wire)) {
      here.key = key;
      put(values, key, value(one, here) ?? one);
    }
    if (here.inexact) place.inexact = true;
    return values as Record<string, T>;
  };
}

/** Reads a list of one text, its items between separators. */
export function delimited<T>(separator: string, item: Deserializer<T>): Deserializer<T[]> {
  const read = list(item);
  return (wire, place) => {
    if (typeof wire !== "string") return unexpected(wire, place, "a text of a list");
    return wire === "" ? [] : read(wire.split(separator), place);
  };
}

/** Reads a list of a header, with blanks around its items. */
export function headerList<T>(item: Deserializer<T>): Deserializer<T[]> {
  const read = list(item);
  return (wire, place) => {
    const items = String(wire).split(",");
    return read(
      items.map((text) => text.trim()).filter((text) => text !== ""),
      place,
    );
  };
}
