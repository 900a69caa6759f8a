import { codeSpan, prose } from "../text/markdown.js";
import type { Constraints, ParameterModel, PropertyModel, Shape } from "../model/types.js";

/** The longest line of a comment, without its indentation. */
const width = 100;

function wrap(paragraph: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/\s+/)) {
    // What begins a line with an at sign would be a tag, also within code.
    if (line !== "" && line.length + word.length + 1 > width && !word.startsWith("@")) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** Blocks of code, as they are written, and what stands between them. */
const code = /^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:[^\n]*\n)*? {0,3}\1[`~]*[ \t]*$/gm;

/** Wraps prose; lists and tables keep their lines. */
function layOutProse(text: string): string[] {
  const lines: string[] = [];
  for (const block of text.split(/\n\s*\n/)) {
    if (lines.length > 0) lines.push("");
    const rows = block.split("\n").map((row) => row.trim());
    if (rows.some((row) => /^(([-*]|\d+\.)\s|\|)/.test(row))) lines.push(...rows);
    else lines.push(...wrap(rows.join(" ")));
  }
  return lines;
}

/** Wraps prose; lists, tables and code keep their lines. */
function layOut(text: string): string[] {
  const safe = text.replaceAll("*/", "*\\/");
  const lines: string[] = [];
  let at = 0;
  const add = (rows: readonly string[]) => {
    if (lines.length > 0 && rows.length > 0) lines.push("");
    lines.push(...rows);
  };
  for (const block of safe.matchAll(code)) {
    add(layOutProse(safe.slice(at, block.index).trim()));
    // Within code an at sign begins a tag all the same.
    add(block[0].split("\n").map((row) => row.replaceAll(/(^|[\s{])@/g, "$1\\@").trimEnd()));
    at = block.index + block[0].length;
  }
  add(layOutProse(safe.slice(at).trim()));
  return lines;
}

/** A documentation comment of paragraphs and tags; empty when there is nothing to say. */
export function comment(paragraphs: readonly string[], tags: readonly string[] = []): string {
  const said = paragraphs.map((text) => text.trim()).filter((text) => text !== "");
  const lines = [...(said.length > 0 ? layOut(said.join("\n\n")) : [])];
  if (lines.length > 0 && tags.length > 0) lines.push("");
  for (const tag of tags) {
    const [first = "", ...rest] = wrap(tag.replaceAll("*/", "*\\/").replaceAll("\n", " "));
    lines.push(first, ...rest.map((row) => `  ${row}`));
  }
  if (lines.length === 0) return "";
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return ["/**", ...lines.map((row) => (row === "" ? " *" : ` * ${row}`)), " */"].join("\n");
}

function range(noun: string, minimum: number | undefined, maximum: number | undefined): string | undefined {
  if (minimum !== undefined && maximum !== undefined) {
    return minimum === maximum ? `${noun} ${minimum}` : `${noun} ${minimum} to ${maximum}`;
  }
  if (minimum !== undefined) return `${noun} at least ${minimum}`;
  return maximum === undefined ? undefined : `${noun} at most ${maximum}`;
}

/** What a spec asks of a value, in words. */
export function rules(constraints: Constraints): string[] {
  const { minLength, maxLength, minimum, maximum, minItems, maxItems } = constraints;
  const notEmpty = minLength === 1 && maxLength === undefined ? "Not empty" : undefined;
  return [
    notEmpty ?? range("Length", minLength, maxLength),
    range("Value", minimum, maximum),
    constraints.exclusiveMinimum === undefined ? undefined : `Value above ${constraints.exclusiveMinimum}`,
    constraints.exclusiveMaximum === undefined ? undefined : `Value below ${constraints.exclusiveMaximum}`,
    range("Items:", minItems, maxItems),
    constraints.pattern === undefined ? undefined : `Pattern ${codeSpan(constraints.pattern)}`,
    constraints.format === "uuid" ? "A UUID" : undefined,
    constraints.format === "uri" ? "An absolute URL" : undefined,
  ].filter((rule) => rule !== undefined);
}

/** What is to be known of a value besides its meaning: rules, default, secrecy, versions. */
export function facts(
  value: Shape & Partial<Pick<PropertyModel, "default" | "versionNotes" | "readOnly">>,
): string {
  const sentences = rules(value.constraints);
  if (value.default !== undefined) sentences.push(`Default ${prose(JSON.stringify(value.default))}`);
  if (value.secret) sentences.push("Secret: never logged, and shown in no error");
  if (value.readOnly === true) sentences.push("Set by the service");
  sentences.push(...(value.versionNotes ?? []).map(prose));
  return sentences.length > 0 ? `${sentences.join(". ")}.` : "";
}

/** The comment of a property or option. */
export function propertyComment(property: PropertyModel): string {
  return comment([prose(property.doc), facts(property)], deprecatedTags(property));
}

/** The tag by which editors strike something through. */
export function deprecatedTags({ deprecated }: { readonly deprecated?: string }): string[] {
  return deprecated === undefined ? [] : [`@deprecated ${prose(deprecated)}`];
}

/** The text of a `@param` tag. */
export function parameterTag(parameter: Pick<ParameterModel, "name" | "doc"> & Shape): string {
  const said = [prose(parameter.doc.replaceAll(/\s+/g, " ")), facts(parameter)].filter((text) => text !== "");
  return said.length > 0 ? `@param ${parameter.name} ${said.join(" ")}` : "";
}
