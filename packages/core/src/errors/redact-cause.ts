import { redactText } from "./redact-text.js";

/** What the platform says of a failed connection in fields, and nothing else of what it has. */
const shown = ["code", "errno", "syscall", "hostname", "address", "port"] as const;

/**
 * What a platform threw, as far as it can be shown: its name, its message masked, its code, and what is
 * behind it. Left out is all else, such as the bytes of the answer that an HTTP parser keeps.
 *
 * @param known values not to be shown, as for {@link redactText}
 */
export function redactCause(thrown: unknown, known?: readonly string[], depth = 4): Error | undefined {
  if (!(thrown instanceof Error) || depth === 0) return undefined;
  const fields: Record<string, unknown> = { name: redactText(thrown.name, known) };
  for (const name of shown) {
    const value: unknown = Reflect.get(thrown, name);
    if (typeof value === "string") fields[name] = redactText(value, known);
    else if (typeof value === "number") fields[name] = value;
  }
  const cause = redactCause(thrown.cause, known, depth - 1);
  return Object.assign(new Error(redactText(thrown.message, known), cause && { cause }), fields);
}
