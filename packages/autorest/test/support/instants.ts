const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** A JSON value with its times in one form: whether a whole second is written with `.000` tells nothing apart. */
export function instants(value: unknown): unknown {
  if (typeof value === "string") return TIME.test(value) ? new Date(value).toISOString() : value;
  if (Array.isArray(value)) return value.map(instants);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, instants(member)]));
}
