import { redactText } from "./redact-text.js";

/**
 * What a platform threw, as far as it can be shown: its name, its message masked, its code, and what is
 * behind it. Left out is all else, such as the bytes of the answer that an HTTP parser keeps.
 *
 * @param known values not to be shown, as for {@link redactText}
 */
export function redactCause(thrown: unknown, known?: readonly string[], depth = 4): Error | undefined {
  try {
    return depth > 0 ? copyOf(Object(thrown) as Partial<Thrown>, known, depth) : undefined;
  } catch {
    return undefined; // it was made so that nobody can look at it
  }
}

/** By its looks: an error of another realm is no instance of this one's. */
interface Thrown {
  readonly message: unknown;
  readonly name: unknown;
  readonly code: unknown;
  readonly cause: unknown;
}

function copyOf(
  { message, name, code, cause }: Partial<Thrown>,
  known: readonly string[] | undefined,
  depth: number,
): Error | undefined {
  if (typeof message !== "string") return undefined;
  const text = (value: unknown): string => redactText(String(value), known);
  const copy = new Error(text(message), { cause: redactCause(cause, known, depth - 1) });
  return Object.assign(copy, { name: text(name) }, code !== undefined && { code: text(code) });
}
