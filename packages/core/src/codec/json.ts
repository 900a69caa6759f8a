/** What engines offer for exact numbers; the type library does not know it yet. */
interface ExactJson extends JSON {
  rawJSON?(text: string): unknown;
}

/**
 * Parses JSON without rounding: whole numbers a double cannot hold become bigints. Throws
 * `SyntaxError` for what is no JSON, and where the engine keeps the digits to itself (browsers
 * without source text access in `JSON.parse`), because a wrong number is worse than none.
 */
export function parseJson(text: string): unknown {
  return hasLongNumber(text) ? JSON.parse(text, keepDigits) : JSON.parse(text);
}

// Sixteen digits in a row are where a double begins to round. One in sixteen characters is looked at.
function hasLongNumber(text: string): boolean {
  for (let at = 15; at < text.length; at += 16) {
    const code = text.charCodeAt(at);
    if (code > 47 && code < 58 && /\d{16}/.test(text.slice(at - 15, at + 16))) return true;
  }
  return false;
}

function keepDigits(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (typeof value !== "number" || Number.isSafeInteger(value)) return value;
  const source = context?.source;
  if (source === undefined) throw new SyntaxError("This engine cannot read so long a number exactly");
  return /^-?\d+$/.test(source) ? BigInt(source) : value;
}

/**
 * Writes JSON; bigints come out as numbers with all their digits. Throws `TypeError` for what goes
 * round in a circle, and for bigints in engines that have no way to write them.
 */
export function stringifyJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "null";
  } catch {
    const { rawJSON }: ExactJson = JSON;
    const exact = (_key: string, one: unknown): unknown =>
      typeof one === "bigint" && rawJSON ? rawJSON(String(one)) : one;
    return JSON.stringify(value, exact);
  }
}
