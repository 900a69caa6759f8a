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
  return longNumber.test(text) || longRoot.test(text) ? JSON.parse(text, keepDigits) : JSON.parse(text);
}

// Sixteen digits in a row are where a double begins to round. Names and ids are full of them, and parsing with
// a reviver takes five times as long: around a number stands something else than in a text, nearly always.
const longNumber = /[\s:[,-]\d{16,}[\s,\]}]/;
const longRoot = /^\s*-?\d{16}/;

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
