import type { Shape } from "@azbackup/generator";
import { isRepeated, isSwitch, type Flag } from "../flags/flag.js";

/** How a flag is written, and what the help says of it. */
export function flagSyntax(flag: Flag): string {
  if (isSwitch(flag)) return `--${flag.name} [true|false]`;
  return `--${flag.name} <${typeWord(flag)}>`;
}

/** Everything there is to know of a flag: meaning, rules, words, default. */
export function flagHelp(flag: Flag): string {
  const { shape, doc, isRequired, allowed, known, kinds, notes } = flag;
  const sentences = [
    doc.replace(/\s+/g, " ").replace(/\.?$/, "."),
    ...rulesOf(shape.constraints),
    ...(allowed !== undefined && !isSwitch(flag) ? [`One of: ${allowed.join(", ")}.`] : []),
    ...(known === undefined ? [] : [`One of: ${known.join(", ")}; others are passed on.`]),
    ...(kinds === undefined ? [] : [`Only for ${kinds.join(", ")}.`]),
    ...(flag.default === undefined ? [] : [`Default ${String(flag.default)}.`]),
    ...notes.map((note) => `${note}.`),
    ...(isRepeated(flag) ? ["May be given several times."] : []),
    ...(flag.aliases.length === 0 ? [] : [`Also --${flag.aliases.join(", --")}.`]),
    ...(shape.secret ? ["Secret: better from @FILE, the environment or --ask."] : []),
    ...(isRequired ? ["[required]"] : []),
  ];
  return sentences.filter((sentence) => sentence !== ".").join(" ");
}

function typeWord({ shape: { type } }: Flag): string {
  const item = type.kind === "list" ? type.items.type : type;
  if (type.kind === "map") return type.items.type.kind === "scalar" ? "key=value" : "json";
  if (item.kind === "scalar") {
    return scalarWords[item.scalar] ?? "text";
  }
  if (item.kind === "model" || item.kind === "list" || item.kind === "map") return "json";
  return "word";
}

const scalarWords: Readonly<Record<string, string>> = {
  int32: "number",
  int64: "number",
  integer: "number",
  float: "number",
  decimal: "number",
  dateTime: "time",
  unixTime: "time",
  httpDate: "time",
  date: "date",
  time: "time-of-day",
  duration: "duration",
  bytes: "base64",
  base64url: "base64url",
  unknown: "json",
};

function rulesOf(rules: Shape["constraints"]): string[] {
  const { minLength, maxLength, pattern, format, minimum, maximum, exclusiveMinimum, exclusiveMaximum } =
    rules;
  return [
    ...range(minLength, maxLength, " characters"),
    ...range(minimum, maximum, ""),
    ...range(rules.minItems, rules.maxItems, " of them"),
    ...(exclusiveMinimum === undefined ? [] : [`Above ${exclusiveMinimum}.`]),
    ...(exclusiveMaximum === undefined ? [] : [`Below ${exclusiveMaximum}.`]),
    ...(pattern === undefined ? [] : [`Matches ${pattern}.`]),
    ...(format === undefined ? [] : [format === "uuid" ? "A UUID." : "An absolute URL."]),
  ];
}

function range(min: number | undefined, max: number | undefined, what: string): string[] {
  if (min === 1 && max === undefined && what === " characters") return ["Not empty."];
  if (min !== undefined && max !== undefined) return [`${min} to ${max}${what}.`];
  if (min !== undefined) return [`At least ${min}${what}.`];
  return max === undefined ? [] : [`At most ${max}${what}.`];
}
