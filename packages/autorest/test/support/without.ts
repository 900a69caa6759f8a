import { asWhole } from "./as-whole.js";

/**
 * A value without the members which another value has not, where they pass a test; what both have is
 * looked through.
 */
export function without(
  value: unknown,
  other: unknown,
  test: (member: unknown, name: string) => boolean,
): unknown {
  if (Array.isArray(value)) return value.map((item, index) => without(item, memberOf(other, index), test));
  if (typeof value !== "object" || value === null) return value;
  const whole = asWhole(value);
  if (whole !== undefined) return whole;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => memberOf(other, name) !== undefined || !test(member, name))
      .map(([name, member]) => [name, without(member, memberOf(other, name), test)]),
  );
}

function memberOf(value: unknown, name: string | number): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
