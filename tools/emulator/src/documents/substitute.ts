import { isObject } from "./document.js";

/** What stands in an example, and what is to stand there instead. */
export interface Substitutions {
  /** For a text as a whole: an id, a name. */
  readonly whole: Map<string, string>;
  /** For one segment of a text that is a URL or a resource id. Parts of segments are left alone. */
  readonly segments: Map<string, string>;
}

/** Creates an empty set of substitutions. */
export function noSubstitutions(): Substitutions {
  return { whole: new Map(), segments: new Map() };
}

/**
 * Adds one. Examples use the same text for several things: in a path it then means the one that
 * was added first (which stands further to the left), by itself the last.
 */
export function addSubstitution({ whole, segments }: Substitutions, from: string, to: string): void {
  whole.set(from, to);
  if (!segments.has(from)) segments.set(from, to);
}

/** Copies a value with the texts replaced. */
export function substitute(value: unknown, texts: Substitutions): unknown {
  if (typeof value === "string") return substituteText(value, texts);
  if (Array.isArray(value)) return value.map((item) => substitute(item, texts));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, substitute(item, texts)]));
}

function substituteText(text: string, { whole, segments }: Substitutions): string {
  const replaced = whole.get(text);
  if (replaced !== undefined) return replaced;
  if (!text.includes("/")) return text;
  return text
    .split(/([/?#])/)
    .map((segment) => segments.get(segment) ?? segment)
    .join("");
}
