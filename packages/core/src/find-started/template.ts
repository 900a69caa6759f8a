import { valueAt } from "../codec/index.js";
import { twelveHours } from "../filter/index.js";
import type { Arguments } from "../operation/index.js";

/** Where the values of templates come from. */
export interface Sources {
  /** Of the start: `{name}`. */
  readonly args: Arguments;
  /** A document that was read before: `{/a/b}`. */
  readonly document?: unknown;
  /** `{startedAfter}`; as text of a filter, `{startedAfter:12-hour}`. */
  readonly startedAfter: Date;
}

/** A template with its values. */
export interface Filled {
  /** Where a value is missing, what stands before it. */
  readonly text: string;
  readonly complete: boolean;
}

const reference = /\{([^{}]+)\}/g;

/** A value of a call: what a template names, or a text with what it names in it, quoted as OData does. */
export function argumentOf(template: string, sources: Sources): unknown {
  const [whole, name = ""] = /^\{([^{}:]+)\}$/.exec(template) ?? [];
  if (whole !== undefined) return valueOf(name, sources);
  return fill(template, sources, (text) => text.replaceAll("'", "''")).text;
}

/** A text with what it names in it. */
export function fill(template: string, sources: Sources, quote = (text: string) => text): Filled {
  let text = "";
  let end = 0;
  for (const { 0: whole, 1: name = "", index } of template.matchAll(reference)) {
    const value = valueOf(name, sources);
    text += template.slice(end, index);
    if (value === undefined || value === null) return { text, complete: false };
    text += quote(String(value));
    end = index + whole.length;
  }
  return { text: text + template.slice(end), complete: true };
}

function valueOf(name: string, { args, document, startedAfter }: Sources): unknown {
  if (name.startsWith("/")) return valueAt(document, name.slice(1).split("/"));
  if (name === "startedAfter") return startedAfter;
  if (name === "startedAfter:12-hour") return twelveHours(startedAfter);
  return args[name];
}
