import { unescapeOnce } from "./redact-escapes.js";
import { redactKnown } from "./redact-known.js";
import { longest, redacted } from "./redact-mark.js";

/** Nobody escapes a text more often. */
const usualLayers = 8;

// Texts and not expressions, which would take a tenth more of every client's bundle.

/** What the name of a secret ends with; one that goes on like `keyName` or `tokenType` is none. */
const name =
  '(?:(?:key|secret|pass|pwd|token|credential|assertion|signature)[\\w-]{0,40}(?<!name|id|ur[il]|type|version|found|expired|failed)|\\bpat|sig\\d*|[?&]code(?==)|response(?=="))';

/**
 * All that is masked. Each part is known by how it begins, and goes to its first possible end, else to that
 * of the text: the time this takes grows with the text and no faster.
 */
const pattern = /* @__PURE__ */ new RegExp(
  [
    // A private key; a JSON web token.
    "-----BEGIN [\\w ]*KEY[^]*?(?:-END[^-]*|$)",
    "\\beyJ[\\w.-]{8,}",
    // A header whose value has many parts; in a challenge, it is the address of an authority.
    '((?:cookie|authorization)["\']?\\s*[:=]\\s*(?!"http))[^\\n]+',
    // An element.
    `(<([\\w:.-]{0,40}?${name}[\\w.-]*)>?)[^]*?(?=</\\3|$)`,
    // A name, or a way to sign in unless a short word or a parameter of a challenge follows; then a value
    `(${name}["'\\]]*\\s*[=:]+>?\\s*|\\b(?:bearer|basic|digest|negotiate|ntlm|d?pop|sharedkey\\w*)[\\s:+=]+(?!(?:[a-z]{1,5}|auth\\w*|resource|tokens|claims)(?![\\w~+/-]|\\.\\w)))` +
      // in brackets, in quotes, or up to a mark behind which something else begins.
      "(?:\\[redacted]|[[{][^]*|([\"'])[^]*?(?:(?<!\\\\)\\5(?![\\w\"'])|$)|[^]*?(?=\\s|[&;,](?=\\s|$|[\\w.-]+=[^=\\s])|[\"'<>)\\]}](?=[\\s.,;:&\"'<>)\\]}/]|$)|$))",
  ].join("|"),
  "gi",
);

/**
 * Masks what looks like a secret in a text that came from outside: what stands under the name of one
 * (`sig`, `AccountKey`, `password` ...) in a query, a header, JSON, XML or a sentence, credentials of an
 * `Authorization` header, JSON web tokens, private keys and the user part of URLs; and the values in
 * `known` wherever they stand. Escaped text is looked into, and comes back without the escapes that hid
 * a secret. It would rather mask too much. What is longer than 65536 characters is cut off.
 *
 * @param known values not to be shown, neither as they are nor escaped, cut short or in Base64; those
 *   shorter than six characters are ignored
 * @param layers how many layers of escapes are taken away; of a text with more nothing is shown
 */
export function redactText(text: string, known: readonly string[] = [], layers = usualLayers): string {
  // What is left of a cut text may end with the beginning of a secret.
  if (text.length > longest) return redactText(text.slice(0, longest), known, layers).slice(0, -64) + "...";
  const shown = redactKnown(text, known)
    .replace(/:\/\/[^\s"'<>]+/g, redactUser)
    .replace(pattern, `$1$2$4${redacted}`);
  const below = unescapeOnce(shown);
  if (below === shown) return shown;
  const inner = layers > 0 ? redactText(below, known, layers - 1) : redacted;
  return inner === below ? shown : inner;
}

/**
 * Masks the user part of what follows the scheme of a URL. It ends with the last `@`, whatever is in it;
 * where there is none, an `@` of path or query stays.
 */
export function redactUser(address: string): string {
  const end = address.lastIndexOf("@");
  const user = address.slice(3, Math.max(3, end));
  return user.includes(":") || !/^$|[/?#]/.test(user) ? `://${redacted}${address.slice(end)}` : address;
}
