import { redacted } from "./redact-text.js";

const safeQuery = ["api-version", "comp", "timeout"];

/**
 * The URL with the values of its query masked, save those of harmless parameters, and without a user
 * part and a fragment. Works on any text, so that a malformed URL cannot slip through unmasked.
 *
 * @param allowed names of further query parameters to keep, in lower case
 */
export function redactUrl(url: string, allowed: readonly string[] = []): string {
  return url
    .replace(/#.*/s, "")
    .replace(/^([^/?]*\/\/)[^/?]*@/, `$1${redacted}@`)
    .replace(/([?&])([^=&]*)(=?)[^?&]*/g, (part: string, mark: string, name: string, equals: string) => {
      if (part === mark || [...safeQuery, ...allowed].includes(name.toLowerCase())) return part;
      return mark + (equals && name + equals) + redacted;
    });
}
