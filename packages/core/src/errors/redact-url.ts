import { redactKnown } from "./redact-known.js";
import { longest, redacted } from "./redact-mark.js";
import { redactText, redactUser } from "./redact-text.js";

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
