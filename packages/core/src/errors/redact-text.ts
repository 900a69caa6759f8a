/** What stands in the place of a secret. */
export const redacted = "[redacted]";

/** Nobody reads a longer text, and the engine would run out of stack on one of some megabytes. */
export const longest = 2 ** 16;

const escapes =
  /((?:%[c-f][\da-f](?:%[89ab][\da-f])+)+)|(?:\\u([\da-f]{4})|&#x([\da-f]{2,5});|(?:%|\\x|&#x0*)([2-7][\da-f]);?)|&#0*(\d{2,6});|&(amp|lt|gt|quot|apos);|\\(["'\\/])/gi;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Takes one layer of escapes away: those of URLs, JSON and XML, or of Base64 where there are no others.
 * Control characters stay escaped, so that no text gets lines it did not have.
 */
export function unescapeOnce(text: string): string {
  const plain = text.replace(
    escapes,
    (
      all: string,
      bytes?: string,
      u?: string,
      x?: string,
      hex = u ?? x,
      decimal = "",
      entity = "",
      mark?: string,
    ) => {
      const one =
        mark ??
        entities[entity.toLowerCase()] ??
        (bytes ? utf8(bytes) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)));
      return /[\p{Cc}\u2028\u2029]/u.test(one) ? all : one || all;
    },
  );
  return plain === text ? text.replace(/[\w+/-]{8,}={0,2}/g, fromBase64) : plain;
}

/** The text behind a word of Base64, or the word where there is none. */
function fromBase64(word: string): string {
  const digits = word.replace(/=/g, "").replaceAll("-", "+").replaceAll("_", "/");
  const bytes = atob(digits.length % 4 === 1 ? digits.slice(1) : digits);
  if (!/^(?:[\s -~]|[\xc2-\xf4][\x80-\xbf]{1,3})+$/.test(bytes)) return word;
  return utf8(bytes.replace(/[%\x80-\xff]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)) || word;
}

/** The text behind percent-encoded bytes; empty where they are none. */
function utf8(bytes: string): string {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return "";
  }
}

/** A control character, which stays escaped, in any of the ways to write it. */
const control = "(?:\\s|%\\w\\w|\\\\(?:u\\w{4}|\\w)|&#\\w+;)";

/** Shorter values are too likely to be a part of ordinary words. */
const shortest = 6;
/** A longer value is known by its beginning: services cut off what they quote. */
const beginning = 24;

/**
 * Masks the given values, what is secret of them by itself (the signature of a SAS, unless it is a mere
 * word), and what was cut off of them; in capitals or not, as in the host of a URL.
 */
export function redactKnown(text: string, secrets: readonly string[]): string {
  return secrets
    .flatMap((secret) => [
      secret,
      ...(secret.match(/(?<=(?:sig|key|password)=)[^&;]*[^a-z&;][^&;]*/gi) ?? []),
    ])
    .filter(({ length }) => length >= shortest)
    .flatMap(layersOf)
    .reduce((shown, secret) => {
      const start = secret
        .slice(0, beginning)
        .replace(/\W/g, "\\$&")
        .replace(/\\\p{Cc}/gu, control);
      const [before, ...behind] = shown.split(new RegExp(start, "gi"));
      return [before, ...behind.map((rest) => withoutRest(rest, secret))].join(redacted);
    }, text);
}

/** What stands behind the beginning of a secret, without the rest of it; that may be written in another way. */
function withoutRest(text: string, secret: string): string {
  const more = secret.slice(beginning);
  let at = 0;
  while (at < more.length && text[at]?.toLowerCase() === more[at]?.toLowerCase()) at += 1;
  return text.slice(at).replace(at < more.length ? /^[^\s"'<>]*/ : "", "");
}

/** A value as it stands, and as it is when what it holds of escapes is taken away. */
function layersOf(secret: string): string[] {
  const below = unescapeOnce(secret);
  return [secret, ...(below === secret ? [] : layersOf(below))];
}

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
