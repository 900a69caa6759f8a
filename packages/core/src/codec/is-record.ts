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
