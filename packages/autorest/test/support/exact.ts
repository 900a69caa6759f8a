import { asWhole } from "./as-whole.js";

/** A value with the exact integers of another one, where its own are those rounded to a double. */
export function exact(value: unknown, other: unknown): unknown {
  if (typeof value === "number" && typeof other === "bigint") return Number(other) === value ? other : value;
  if (Array.isArray(value)) return value.map((item, index) => exact(item, memberOf(other, index)));
  if (typeof value !== "object" || value === null) return value;
  const whole = asWhole(value);
  if (whole !== undefined) return whole;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, exact(member, memberOf(other, name))]),
  );
}

function memberOf(value: unknown, name: string | number): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
