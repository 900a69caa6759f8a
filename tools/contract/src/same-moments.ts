/** A date and time of RFC 3339 with a fraction of a second that says nothing. */
const idle = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.0+(Z|[+-]\d\d:\d\d)$/;

/**
 * Drops `.000` from every date and time of a value, whose notation a service cannot tell from the one
 * without: documents use the one and clients the other.
 */
export function sameMoments<T>(value: T): T {
  return drop(value) as T;
}

function drop(value: unknown): unknown {
  if (typeof value === "string") return value.replace(idle, "$1$2");
  if (Array.isArray(value)) return value.map(drop);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, drop(member)]));
}
