/** What a user sees of a result: its named properties, without what the codec keeps for itself. */
export function typed(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, typed);
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, typed(member)]));
}
