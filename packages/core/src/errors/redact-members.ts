import { redacted } from "./redact-mark.js";
import { redactText } from "./redact-text.js";

/** A hostile document could otherwise nest until the stack is full. */
const deepest = 24;

/**
 * A copy of an object (a fault, the fields of a log entry) that is fit to be shown: what stands under the
 * name of a secret is masked, whatever its type, and every other text by {@link redactText}.
 *
 * @param secrets values not to be shown, as for {@link redactText}
 */
export function redactMembers<T extends object>(object: T, secrets?: readonly string[]): T {
  return redactMember(object, secrets, 0) as T;
}

function redactMember(value: unknown, secrets: readonly string[] | undefined, depth: number): unknown {
  if (typeof value === "string") return redactText(value, secrets);
  if (typeof value !== "object" || value === null) return value;
  if (depth > deepest) return undefined;
  if (Array.isArray(value)) return value.map((item) => redactMember(item, secrets, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]: [string, unknown]) => {
        const named = `${name}=0`;
        const secret = redactText(named) !== named;
        return [redactText(name, secrets), secret ? redacted : redactMember(member, secrets, depth + 1)];
      }),
  );
}
