import type { Shape } from "@azbackup/generator";
import type { ServiceCommands } from "../../src/description/service-commands.js";

/** A value, as it is written on a command line and as a client takes it. */
export interface Sample {
  readonly texts: readonly string[];
  readonly typed: unknown;
}

const scalars: Readonly<Record<string, Sample>> = {
  string: { texts: ["abcdef"], typed: "abcdef" },
  boolean: { texts: ["true"], typed: true },
  int32: { texts: ["7"], typed: 7 },
  int64: { texts: ["9007199254740993"], typed: 9007199254740993n },
  float: { texts: ["1.5"], typed: 1.5 },
  decimal: { texts: ["1.50"], typed: "1.50" },
  dateTime: { texts: ["2026-11-30T02:00:00Z"], typed: new Date(Date.UTC(2026, 10, 30, 2)) },
  httpDate: { texts: ["2026-11-30T02:00:00Z"], typed: new Date(Date.UTC(2026, 10, 30, 2)) },
  unixTime: { texts: ["2026-11-30T02:00:00Z"], typed: new Date(Date.UTC(2026, 10, 30, 2)) },
  date: { texts: ["2026-11-30"], typed: "2026-11-30" },
  time: { texts: ["02:00:00"], typed: "02:00:00" },
  duration: { texts: ["PT5M"], typed: "PT5M" },
  bytes: { texts: ["aGk="], typed: new Uint8Array([104, 105]) },
  base64url: { texts: ["aGk"], typed: new Uint8Array([104, 105]) },
  unknown: { texts: ['{"a":1}'], typed: { a: 1 } },
};

const uuid = "00000000-0000-4000-8000-000000000001";

/** A value that fits the rules of a shape; undefined where there is none to be made up. */
export function sampleOf(service: ServiceCommands, shape: Shape): Sample | undefined {
  const { type, constraints } = shape;
  if (type.kind === "scalar") {
    if (constraints.format === "uuid") return { texts: [uuid], typed: uuid };
    if (constraints.format === "uri")
      return { texts: ["https://example.test/a"], typed: "https://example.test/a" };
    if (constraints.maximum !== undefined && type.scalar === "int64") return { texts: ["7"], typed: 7 };
    const { minimum } = constraints;
    if (minimum !== undefined && minimum > 7 && type.scalar === "int32")
      return { texts: [String(minimum)], typed: minimum };
    return scalars[type.scalar];
  }
  if (type.kind === "literal") return { texts: [String(type.value)], typed: type.value };
  if (type.kind === "enum") {
    const value = service.enums.find(({ name }) => name === type.name)?.values[0]?.value;
    return value === undefined ? undefined : { texts: [String(value)], typed: value };
  }
  if (type.kind !== "list" && type.kind !== "map") return undefined;
  const item = sampleOf(service, type.items);
  const [text] = item?.texts ?? [];
  if (item === undefined || text === undefined) return undefined;
  if (type.kind === "list" && constraints.maxItems === 1) return { texts: [text], typed: [item.typed] };
  return type.kind === "list"
    ? { texts: [text, text], typed: [item.typed, item.typed] }
    : { texts: [`k=${text}`], typed: { k: item.typed } };
}

/** Texts that break a rule of a shape, by the rule. */
export function wrongTexts(service: ServiceCommands, shape: Shape): ReadonlyMap<string, string> {
  const { type, constraints } = shape;
  const wrong = new Map<string, string>();
  if (type.kind === "list" || type.kind === "map") {
    if (type.kind === "map") wrong.set("map", "no equals sign");
    return type.kind === "list" ? wrongTexts(service, type.items) : wrong;
  }
  if (type.kind === "scalar") {
    if (/^int|float/.test(type.scalar)) wrong.set(type.scalar, "seven");
    if (/Time$|^httpDate$/.test(type.scalar)) wrong.set(type.scalar, "2026-02-30T00:00:00Z");
    if (type.scalar === "boolean") wrong.set("boolean", "maybe");
    if (/^b.*(bytes|64)/.test(type.scalar)) wrong.set(type.scalar, "!!");
  }
  if (type.kind === "literal") wrong.set("literal", "something-else");
  if (type.kind === "model") wrong.set("model", "no JSON");
  if (type.kind === "enum" && service.enums.some(({ name, closed }) => name === type.name && closed)) {
    wrong.set("enum", "Nonsense");
  }
  const { minLength, maxLength, minimum, maximum, pattern, format } = constraints;
  if (minLength !== undefined) wrong.set("minLength", "a".repeat(minLength - 1));
  if (maxLength !== undefined) wrong.set("maxLength", "a".repeat(maxLength + 1));
  if (minimum !== undefined) wrong.set("minimum", String(minimum - 1));
  if (maximum !== undefined) wrong.set("maximum", String(maximum + 1));
  if (pattern !== undefined) wrong.set("pattern", "(not this?)");
  if (format !== undefined) wrong.set(format, "neither of them");
  return wrong;
}
