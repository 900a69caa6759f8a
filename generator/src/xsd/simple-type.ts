import type { EnumType, Shape } from "../model/types.js";
import { escape } from "../text/xml.js";
import { schemaPattern } from "./pattern.js";

const scalars = {
  string: "xs:string",
  boolean: "xs:boolean",
  int32: "xs:int",
  int64: "xs:long",
  integer: "xs:integer",
  float: "xs:double",
  dateTime: "xs:dateTime",
  offsetDateTime: "xs:dateTime",
  unixTime: "xs:long",
  httpDate: "xs:string",
  date: "xs:date",
  time: "xs:time",
  duration: "xs:duration",
  bytes: "xs:base64Binary",
  base64url: "xs:string",
  decimal: "xs:decimal",
  unknown: "xs:anyType",
} as const;

const numeric = new Set(["xs:int", "xs:integer", "xs:long", "xs:double", "xs:decimal"]);

export type Enums = ReadonlyMap<string, EnumType>;

function baseOf({ type }: Shape, enums: Enums): string {
  switch (type.kind) {
    case "scalar":
      return scalars[type.scalar];
    case "literal":
      return { string: "xs:string", boolean: "xs:boolean", number: "xs:double" }[
        typeof type.value as "string" | "boolean" | "number"
      ];
    case "enum":
      return enums.get(type.name)?.valueType === "number" ? "xs:double" : "xs:string";
    default:
      return "xs:anyType";
  }
}

function valuesOf({ type }: Shape, enums: Enums): string[] {
  if (type.kind === "literal") return typeof type.value === "boolean" ? [] : [String(type.value)];
  const found = type.kind === "enum" ? enums.get(type.name) : undefined;
  return found?.closed === true ? found.values.map(({ value }) => String(value)) : [];
}

function facet(name: string, value: string | number | undefined): string[] {
  return value === undefined ? [] : [`<xs:${name} value="${escape(String(value))}"/>`];
}

function facets(shape: Shape, base: string, enums: Enums): string[] {
  const { constraints: rules, type } = shape;
  const values = valuesOf(shape, enums).flatMap((value) => facet("enumeration", value));
  // A boolean cannot be enumerated.
  if (type.kind === "literal" && base === "xs:boolean")
    return facet("pattern", type.value === true ? "true|1" : "false|0");
  if (base === "xs:string") {
    const uuid = rules.format === "uuid" ? "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}" : undefined;
    const pattern = rules.pattern === undefined ? undefined : schemaPattern(rules.pattern);
    // Patterns of one restriction are alternatives, so one of the two has to do.
    return [
      ...values,
      ...facet("minLength", rules.minLength),
      ...facet("maxLength", rules.maxLength),
      ...facet("pattern", pattern ?? uuid),
    ];
  }
  if (!numeric.has(base)) return values;
  return [
    ...values,
    ...facet("minInclusive", rules.minimum),
    ...facet("maxInclusive", rules.maximum),
    ...facet("minExclusive", rules.minimum === undefined ? rules.exclusiveMinimum : undefined),
    ...facet("maxExclusive", rules.maximum === undefined ? rules.exclusiveMaximum : undefined),
  ];
}

/** A type: its name, or, where there are rules, what stands inside the declaration instead. */
export interface WrittenType {
  readonly attribute: string;
  readonly content: string;
}

/** The type of a text: a scalar, an enum or a literal, with all that is asked of it. */
export function simpleType(shape: Shape, enums: Enums): WrittenType {
  const base = baseOf(shape, enums);
  const rules = facets(shape, base, enums);
  return rules.length === 0
    ? { attribute: ` type="${base}"`, content: "" }
    : {
        attribute: "",
        content: `<xs:simpleType><xs:restriction base="${base}">${rules.join("")}</xs:restriction></xs:simpleType>`,
      };
}
