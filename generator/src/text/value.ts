import { keyText } from "./literal.js";

/** A run of one character that is worth counting instead of writing. */
const longRun = /^(.*?)(.)\2{19,}$/su;

function stringText(text: string): string {
  const [, head = "", character = ""] = longRun.exec(text) ?? [];
  if (character === "") return JSON.stringify(text);
  const run = `${JSON.stringify(character)}.repeat(${[...text].length - [...head].length})`;
  return head === "" ? run : `${JSON.stringify(head)} + ${run}`;
}

/** A TypeScript value (dates, bigints and bytes too) as source. */
export function valueText(value: unknown): string {
  if (typeof value === "string") return stringText(value);
  if (typeof value === "bigint") return `${value}n`;
  if (value instanceof Date) return `new Date(${JSON.stringify(value.toISOString())})`;
  if (value instanceof Uint8Array) return `new Uint8Array([${value.join(", ")}])`;
  if (Array.isArray(value)) return `[${value.map(valueText).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, member]) => `${keyText(key)}: ${valueText(member)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }
  return value === undefined ? "undefined" : JSON.stringify(value);
}
