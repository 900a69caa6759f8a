import { redactText } from "./redact-text.js";

/**
 * What a platform threw, as far as it can be shown: its name, its message masked, its code, and what is
 * behind it. Left out is all else, such as the bytes of the answer that an HTTP parser keeps.
 *
 * @param known values not to be shown, as for {@link redactText}
 */
export function redactCause(thrown: unknown, known?: readonly string[], depth = 4): Error | undefined {
  if (!(thrown instanceof Error) || !depth) return undefined;
  const text = (value: unknown): string => redactText(String(value), known);
  const cause = redactCause(thrown.cause, known, depth - 1);
  const code: unknown = "code" in thrown ? thrown.code : undefined;
  return Object.assign(new Error(text(thrown.message), { cause }), {
    name: text(thrown.name),
    code: code === undefined ? code : text(code),
  });
}
