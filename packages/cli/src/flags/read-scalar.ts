import type { ScalarName } from "@azbackup/generator";

/** What a text is, or what it has to be. */
export type Scalar = { readonly value: unknown } | { readonly rule: string };

const wholeNumber = /^[-+]?\d+$/;
const moment = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/i;

/** Reads a text as the value that a client takes. Rules of a spec are the client's business. */
export function readScalar(scalar: ScalarName, text: string): Scalar {
  switch (scalar) {
    case "boolean":
      return /^(true|false)$/i.test(text)
        ? { value: text.toLowerCase() === "true" }
        : { rule: "true or false" };
    case "int32":
      return wholeNumber.test(text) ? { value: Number(text) } : { rule: "a whole number" };
    case "int64":
    case "integer":
      return wholeNumber.test(text) ? { value: integer(text) } : { rule: "a whole number" };
    case "float": {
      const number = text.trim() === "" ? Number.NaN : Number(text);
      return Number.isFinite(number) ? { value: number } : { rule: "a number" };
    }
    case "dateTime":
    case "httpDate":
    case "unixTime":
      return readMoment(text);
    case "bytes":
      return /^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.length % 4 === 0
        ? { value: new Uint8Array(Buffer.from(text, "base64")) }
        : { rule: "base64" };
    case "base64url":
      return /^[\w-]*={0,2}$/.test(text)
        ? { value: new Uint8Array(Buffer.from(text, "base64url")) }
        : { rule: "base64url" };
    case "unknown":
      return readUnknown(text);
    default:
      return { value: text };
  }
}

function integer(text: string): number | bigint {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text.replace("+", ""));
}

// Without a zone it is UTC: whoever is on call is not where the vault is.
function readMoment(text: string): Scalar {
  const rule = "a time like 2026-11-30T02:00:00Z";
  if (!moment.test(text)) return { rule };
  const zoned = /(Z|[+-]\d\d:?\d\d)$/i.test(text) || text.length === 10 ? text : `${text}Z`;
  const date = new Date(zoned.replace(" ", "T"));
  const isDay = Number(text.slice(8, 10)) === new Date(`${text.slice(0, 10)}T00:00:00Z`).getUTCDate();
  return Number.isNaN(date.getTime()) || !isDay ? { rule } : { value: date };
}

function readUnknown(text: string): Scalar {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { value: text };
  }
}
