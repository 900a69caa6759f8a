import { redacted, redactText } from "./redact-text.js";
import type { ServiceFault } from "./service-fault.js";

/** A hostile document could otherwise nest until the stack is full. */
const deepest = 24;

/** A copy of a fault with every text in it masked by {@link redactText}. */
export function redactFault(fault: ServiceFault = {}): ServiceFault {
  return redactMembers(fault, 0);
}

function redactMembers(value: object, depth: number): object {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]: [string, unknown]) => [name, redactValue(member, name, depth + 1)]),
  );
}

function redactValue(value: unknown, name: string, depth: number): unknown {
  if (typeof value === "string") {
    const named = `${name}=text`;
    return redactText(named) === named ? redactText(value) : redacted;
  }
  if (typeof value !== "object" || value === null) return value;
  if (depth > deepest) return undefined;
  return Array.isArray(value)
    ? value.map((item: unknown) => redactValue(item, name, depth + 1))
    : redactMembers(value, depth);
}
