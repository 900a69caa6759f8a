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
