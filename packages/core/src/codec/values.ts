import { isBytes } from "./is-bytes.js";

/** What kind of value something is, in words that quote nothing of it. */
export function describeKind(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return Array.isArray(value) ? "a list" : `a value of type ${typeof value}`;
}

/** A whole number as users see it: a number while that is exact, else a bigint; 64 bits at most. */
export function toInteger(value: unknown): number | bigint | undefined {
  if (typeof value !== "bigint") return Number.isSafeInteger(value) ? Number(value) : undefined;
  if (BigInt.asIntN(64, value) !== value) return undefined;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** The same, from a wire value, which may also be decimal text. */
export function readInteger(wire: unknown): number | bigint | undefined {
  return toInteger(typeof wire === "string" && /^-?\d{1,20}$/.test(wire) ? BigInt(wire) : wire);
}

/** True for an object with named properties; lists, bytes, maps, sets and dates are none. */
export function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return (
    typeof value === "object" && value !== null && !(Symbol.iterator in value) && !(value instanceof Date)
  );
}

/** An object's own property; what it inherits (`constructor`, `toString`) is no data. */
export function own(record: Readonly<Record<PropertyKey, unknown>>, key: PropertyKey): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Sets an own property, whatever its name: `__proto__` must become data and not a prototype. */
export function put(record: Record<PropertyKey, unknown>, key: string, value: unknown): void {
  if (key === "__proto__") {
    Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
  } else {
    record[key] = value;
  }
}

/** The value at a path of wire names; `undefined` where anything on the way is missing. */
export function valueAt(document: unknown, path: readonly string[]): unknown {
  return path.reduce((at, name) => (isRecord(at) ? own(at, name) : undefined), document);
}

/** Whether two decoded values say the same: dates by moment, bytes and structures by content. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, at) => sameValue(item, b[at]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
}

function isList(value: unknown): value is readonly unknown[] | Uint8Array {
  return Array.isArray(value) || isBytes(value);
}

/** A whole number of up to 64 bits: a number while that is exact, a bigint beyond ±(2^53 - 1). */
export type Int64 = number | bigint;

/**
 * Stands, in types, for a kind of a hierarchy that the client was not generated with; at run time it
 * is the word the service sent. A type of its own, so that comparing with a known kind still narrows.
 */
export type UnknownKind = "(unknown kind)";

/** Bytes as base64 text. */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Bytes as base64url text, without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Bytes of a base64 text; `undefined` if it is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}
