import type {
  SdkArrayType,
  SdkBuiltInType,
  SdkDateTimeType,
  SdkDurationType,
  SdkEnumType,
  SdkType,
} from "@azure-tools/typespec-client-generator-core";
import type { ModelProperty, Type } from "@typespec/compiler";
import { getEncode } from "@typespec/compiler";
import { alsoNumber, alsoNumbered } from "../decorators/facts.js";
import { reportChanges } from "./available-versions.js";
import type { Builder } from "./builder.js";
import { report } from "./builder.js";
import { buildUnion } from "./build-union.js";
import { constraintsOf, secretOf } from "./constraints.js";
import { deprecationOf } from "./raw.js";
import type { Constraints, ScalarName, Shape, TypeRef } from "./types.js";
import { defined } from "./values.js";

const scalar = (name: ScalarName, asString = false): TypeRef => ({ kind: "scalar", scalar: name, asString });

const builtIns: Readonly<Record<string, ScalarName>> = {
  string: "string",
  url: "string",
  boolean: "boolean",
  int8: "int32",
  int16: "int32",
  int32: "int32",
  uint8: "int32",
  uint16: "int32",
  // Whole numbers beyond 31 bits share the type that is never rounded.
  uint32: "int64",
  safeint: "int64",
  int64: "int64",
  uint64: "integer",
  integer: "integer",
  numeric: "float",
  float: "float",
  float32: "float",
  float64: "float",
  decimal: "decimal",
  decimal128: "decimal",
  plainDate: "date",
  plainTime: "time",
  unixTimestamp32: "unixTime",
  bytes: "bytes",
  unknown: "unknown",
};

/** What whole numbers of a size may be, where the type that holds them may be more. */
const ranges: Readonly<Record<string, Constraints>> = {
  int8: { minimum: -128, maximum: 127 },
  int16: { minimum: -32_768, maximum: 32_767 },
  uint8: { minimum: 0, maximum: 255 },
  uint16: { minimum: 0, maximum: 65_535 },
  uint32: { minimum: 0, maximum: 4_294_967_295 },
  uint64: { minimum: 0 },
};

function builtIn(builder: Builder, type: SdkBuiltInType): TypeRef {
  if (type.kind === "bytes" && type.encode === "base64url") return scalar("base64url");
  const name = builtIns[type.kind];
  if (name === undefined) {
    report(builder, "unsupported-type", type.__raw, { kind: type.kind });
    return scalar("unknown");
  }
  return scalar(name, type.encode === "string" && name !== "string");
}

function dateTime(type: SdkDateTimeType): TypeRef {
  if (type.encode === "unixTimestamp") return scalar("unixTime");
  if (type.encode === "rfc7231") return scalar("httpDate");
  return scalar(type.kind === "offsetDateTime" ? "offsetDateTime" : "dateTime");
}

/** A duration is the text of ISO 8601, or what its encoding makes of it. */
function duration(builder: Builder, { encode, wireType }: SdkDurationType): TypeRef {
  return encode === "ISO8601" ? scalar("duration") : builtIn(builder, wireType);
}

function buildEnum(builder: Builder, type: SdkEnumType): TypeRef {
  const name = builder.names.type(type);
  if (!builder.enums.has(name)) {
    if (type.isFixed) for (const { __raw } of type.values) reportChanges(builder, __raw);
    builder.enums.set(name, {
      name,
      specName: type.name,
      doc: type.doc ?? type.summary ?? "",
      valueType: type.valueType.kind === "string" ? "string" : "number",
      closed: type.isFixed,
      numbered: alsoNumbered.get(builder.context.program, type.__raw) === true,
      values: type.values.map((value) => ({ value: value.value, doc: value.doc ?? value.summary ?? "" })),
      ...defined({ deprecated: deprecationOf(builder, type.__raw) }),
    });
  }
  return { kind: "enum", name };
}

function list(builder: Builder, type: SdkArrayType): TypeRef {
  return { kind: "list", items: buildShape(builder, type.valueType) };
}

function typeRef(builder: Builder, type: SdkType): TypeRef {
  switch (type.kind) {
    case "utcDateTime":
    case "offsetDateTime":
      return dateTime(type);
    case "duration":
      return duration(builder, type);
    case "array":
      return list(builder, type);
    case "dict":
      return { kind: "map", items: buildShape(builder, type.valueType) };
    case "enum":
      return buildEnum(builder, type);
    case "enumvalue":
      return { kind: "literal", value: type.value };
    case "constant":
      return { kind: "literal", value: type.value };
    case "model":
      return { kind: "model", name: builder.enterModel(builder, type) };
    case "nullable":
      return typeRef(builder, type.type);
    case "union":
      return buildUnion(builder, type, (variant) => buildShape(builder, variant));
    case "tuple":
    case "credential":
    case "endpoint":
      report(builder, "unsupported-type", type.__raw, { kind: type.kind });
      return scalar("unknown");
    default:
      return builtIn(builder, type);
  }
}

/** The encoding that is said of a property, or of the scalar it is of. */
function declaredEncoding({ context }: Builder, property: ModelProperty | undefined): string | undefined {
  if (property === undefined) return undefined;
  const own = getEncode(context.program, property)?.encoding;
  if (own !== undefined) return own;
  let type: Type | undefined = property.type;
  while (type?.kind === "Scalar") {
    const found = getEncode(context.program, type)?.encoding;
    if (found !== undefined) return found;
    type = type.baseScalar;
  }
  return undefined;
}

const encodings: Readonly<Record<string, ScalarName>> = {
  base64url: "base64url",
  base64: "bytes",
  rfc7231: "httpDate",
  unixTimestamp: "unixTime",
};

/** Bytes or a moment in the encoding that the spec says of it: the place where it stands says nothing then. */
function encodedScalar(
  builder: Builder,
  type: SdkType,
  property: ModelProperty | undefined,
): TypeRef | undefined {
  if (type.kind !== "bytes" && type.kind !== "utcDateTime" && type.kind !== "offsetDateTime")
    return undefined;
  const said = declaredEncoding(builder, property);
  if (said === "rfc3339") return scalar(type.kind === "offsetDateTime" ? "offsetDateTime" : "dateTime");
  const name = encodings[said ?? ""];
  return name === undefined ? undefined : scalar(name);
}

/** Describes a value by its type and, when it is a property's or parameter's, by what is written there. */
export function buildShape(builder: Builder, type: SdkType, property?: ModelProperty): Shape {
  const { program } = builder.context;
  const inner = type.kind === "nullable" ? type.type : type;
  const said = encodedScalar(builder, inner, property);
  return {
    // Text with all the digits of a number, which both notations can be read as.
    type: alsoNumber.get(program, property) ? scalar("decimal", true) : (said ?? typeRef(builder, type)),
    nullable: type.kind === "nullable",
    secret: secretOf(program, property, inner.__raw),
    constraints: { ...ranges[inner.kind], ...constraintsOf(builder.context.program, property, inner.__raw) },
  };
}
