const escapes = /(?:%|\\u00|\\x|&#x0*)([2-7][\da-f]);?|&#0*(\d{2,3});|&(amp|lt|gt|quot|apos);|\\(["'\\/])/gi;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Takes one layer of escapes away: those of URLs, JSON and XML, or of Base64 where there are no others.
 * Control characters stay escaped, so that no text gets lines it did not have.
 */
export function unescapeOnce(text: string): string {
  const plain = text.replace(
    escapes,
    (all: string, hex?: string, decimal = "", entity = "", mark?: string) => {
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return mark ?? entities[entity.toLowerCase()] ?? (code > 31 ? String.fromCharCode(code) : all);
    },
  );
  return plain === text ? text.replace(/[\w+/-]{8,}={0,2}/g, fromBase64) : plain;
}

/** The text behind a word of Base64, or the word where there is none. */
function fromBase64(word: string): string {
  const digits = word.replace(/=/g, "").replaceAll("-", "+").replaceAll("_", "/");
  const text = atob(digits.length % 4 === 1 ? digits.slice(1) : digits);
  return /^[\s -~]+$/.test(text) ? text : word;
}
