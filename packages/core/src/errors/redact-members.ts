import { longest, redacted, redactKnown, redactText, redactUser } from "./redact-text.js";

/** A parameter that is harmless, with a value that is nothing but one; else the parameter's name and the rest. */
const parameter = /([?&])(?:((?:api-version|comp|timeout)(?:=[\w.:@-]*)?)(?=[?&]|$)|([^=?&]*=)?[^?&]+)/gi;

/**
 * The URL with the values of its query masked, save plain ones of harmless parameters, without a user
 * part and a fragment, and its path like any other text. Works on any text, so that a malformed URL
 * cannot slip through unmasked.
 *
 * @param known values not to be shown, as for {@link redactText}
 */
export function redactUrl(url: string, known: readonly string[] = []): string {
  const [whole = ""] = url
    .slice(0, longest)
    .replace(/:\/\/[^]*/, redactUser)
    .split("#", 1);
  const [path = ""] = whole.split("?", 1);
  const query = whole
    .slice(path.length)
    .replace(parameter, (_, mark: string, safe?: string, name = "") => mark + (safe ?? name + redacted));
  return redactText(path, known) + redactKnown(query, known);
}

const safeHeader =
  /^(?:date|etag|server|www-authenticate|content-(?:type|length))$|(?:request-id|error-code|ms-version|retry-after(?:-ms)?)$/;
const urlHeader = /location$|^azure-asyncoperation$/;

/**
 * The headers that are known to be harmless; URLs among them are masked by {@link redactUrl}, the others
 * by {@link redactText}.
 *
 * @param secrets values not to be shown, as for {@link redactText}
 */
export function redactHeaders(
  headers: Readonly<Record<string, string>>,
  secrets?: readonly string[],
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const key = name.toLowerCase();
    if (urlHeader.test(key)) kept[key] = redactUrl(value, secrets);
    else if (safeHeader.test(key)) kept[key] = redactText(value, secrets);
  }
  return kept;
}

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
