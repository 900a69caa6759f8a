import { isRecord } from "./values.js";

/**
 * Key of a decoded object under which it remembers, by wire name, what its TypeScript properties
 * cannot say: an undeclared `null`, a marker for "none", a date in another notation, a value of another
 * type, a property whose name is taken. It is written back as long as the property was not changed, so
 * that reading, changing one thing and sending does not alter the rest. Object spread copies it.
 */
export const wireOriginals: unique symbol = Symbol("wireOriginals");

/** Wire values by wire name. `undefined` says that the property is not part of the document. */
export type WireOriginals = Record<PropertyKey, unknown>;

/** Reads a member again, as it was read the first time: by its wire name, from its original. */
export type ReadAgain = (wire: string, original: unknown) => unknown;

/** Key of what reads the originals again, among them. */
export const readAgain: unique symbol = Symbol("readAgain");

/** The originals an object carries, if any. */
export function originalsOf(value: Readonly<Record<PropertyKey, unknown>>): WireOriginals | undefined {
  const originals = value[wireOriginals];
  return isRecord(originals) ? originals : undefined;
}

/** Its objects inherit nothing, so that any name is safe as a key. They take half the memory of those of `Object.create(null)`. */
const Originals = /* @__PURE__ */ (() => {
  function Empty() {}
  Empty.prototype = Object.create(null);
  return Empty as unknown as new () => WireOriginals;
})();

/** Adds an original. */
export function remember(
  target: Record<PropertyKey, unknown>,
  wire: string,
  original: unknown,
  again?: ReadAgain,
): void {
  const originals = originalsOf(target) ?? new Originals();
  originals[readAgain] ??= again;
  originals[wire] = original;
  target[wireOriginals] = originals;
}

/**
 * What a service sent for properties whose TypeScript form cannot say it, by their names on the wire:
 * values that do not fit their declared type, markers for "none", dates in a notation of their own.
 * They are `unknown`, so that TypeScript has whoever uses them look first.
 *
 * @param model an object that a client gave back, or a part of one
 */
export function asSent(model: object | undefined): Readonly<Record<string, unknown>> {
  const originals = isRecord(model) ? (originalsOf(model) ?? {}) : {};
  return Object.fromEntries(Object.entries(originals).filter(([, value]) => value !== undefined));
}
