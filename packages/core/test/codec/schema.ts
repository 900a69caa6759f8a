import type { Rule } from "../../src/codec/index.js";
import {
  above,
  absoluteUrl,
  below,
  items,
  length,
  maximum,
  minimum,
  oneOf,
  pattern,
  uuid,
} from "../../src/codec/index.js";
import * as read from "../../src/deserialize/index.js";
import * as write from "../../src/serialize/index.js";

/** A type, written down once for both directions: what the generator makes readers and writers of. */
export interface Schema {
  readonly type: ScalarType | "list" | "map" | "model";
  readonly items?: Schema;
  readonly model?: () => ModelSchema;
  readonly nullable?: true;
  readonly secret?: true;
  readonly asString?: true;
  readonly numbered?: readonly string[];
  readonly values?: readonly (string | number)[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: "uuid" | "uri";
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export interface PropertySchema extends Schema {
  readonly wire?: string;
  readonly aliases?: readonly string[];
  readonly required?: true;
  readonly readOnly?: true;
  readonly absent?: string | number;
  readonly availableIn?: readonly string[];
  readonly requiredIn?: readonly string[];
}

export interface ModelSchema {
  readonly name: string;
  readonly base?: () => ModelSchema;
  readonly properties: Readonly<Record<string, PropertySchema>>;
  readonly additional?: Schema;
  readonly discriminator?: string;
  readonly kinds?: Readonly<Record<string, () => ModelSchema>>;
}

const readers = {
  string: read.string,
  boolean: read.boolean,
  int32: read.int32,
  int64: read.int64,
  float: read.float,
  dateTime: read.dateTime,
  unixTime: read.unixTime,
  httpDate: read.httpDate,
  date: read.date,
  time: read.time,
  duration: read.duration,
  bytes: read.bytes,
  base64url: read.base64url,
  decimal: read.decimal,
  unknown: read.unknown,
};

const writers = {
  string: write.string,
  boolean: write.boolean,
  int32: write.int32,
  int64: write.int64,
  float: write.float,
  dateTime: write.dateTime,
  unixTime: write.unixTime,
  httpDate: write.httpDate,
  date: write.date,
  time: write.time,
  duration: write.duration,
  bytes: write.bytes,
  base64url: write.base64url,
  decimal: write.decimal,
  unknown: write.unknown,
};

export type ScalarType = keyof typeof readers;

const isScalar = (type: string): type is ScalarType => Object.hasOwn(readers, type);

function rulesOf(schema: Schema): Rule[] {
  const { values, minLength, maxLength, minItems, maxItems, format } = schema;
  const limits = [
    [schema.minimum, minimum],
    [schema.maximum, maximum],
    [schema.exclusiveMinimum, above],
    [schema.exclusiveMaximum, below],
  ] as const;
  return [
    ...(values ? [oneOf(...values)] : []),
    ...(minLength !== undefined || maxLength !== undefined ? [length(minLength ?? 0, maxLength)] : []),
    ...(schema.pattern !== undefined ? [pattern(schema.pattern)] : []),
    ...(format ? [format === "uuid" ? uuid : absoluteUrl] : []),
    ...limits.flatMap(([limit, rule]) => (limit === undefined ? [] : [rule(limit)])),
    ...(minItems !== undefined || maxItems !== undefined ? [items(minItems ?? 0, maxItems)] : []),
  ];
}

const none: Schema = { type: "unknown" };

/** What reads a value. */
export function readerOf(schema: Schema): read.Deserializer {
  const plain = (): read.Deserializer => {
    const { type, asString, numbered } = schema;
    if (isScalar(type)) {
      const scalar: read.Deserializer =
        asString && type !== "decimal" ? read.asString<unknown>(readers[type]) : readers[type];
      return numbered ? read.numbered(numbered, read.string) : scalar;
    }
    if (type === "model") return readerOfModel(modelOf(schema));
    return (type === "list" ? read.list : read.map)(readerOf(schema.items ?? none));
  };
  const rules = rulesOf(schema);
  const checked = rules.length > 0 ? read.checked(plain(), ...rules) : plain();
  return schema.nullable ? read.nullable(checked) : checked;
}

const modelReaders = new WeakMap<ModelSchema, read.ModelDeserializer>();

function readerOfModel(model: ModelSchema): read.ModelDeserializer {
  const known = modelReaders.get(model);
  if (known) return known;
  const { base, additional, properties, kinds } = model;
  const members = () =>
    Object.fromEntries(
      Object.entries(properties).flatMap(([name, property]) => {
        const { absent, wire = name, aliases = [] } = property;
        const value = readerOf(property);
        const reader = absent === undefined ? value : read.absent(absent, value);
        const others = aliases.map((one) => [one, [one, read.aliasOf(wire, reader), name] as const] as const);
        const main = aliases.length > 0 ? read.withAliases(aliases, reader) : reader;
        return [[name, [wire, main] as const] as const, ...others];
      }),
    );
  const others = additional && (() => readerOf(additional));
  const own = read.model(members, base && readerOfModel(base()), others);
  const wire = kinds && properties[model.discriminator ?? ""]?.wire;
  const discriminator = wire ?? model.discriminator ?? "";
  const kindReaders = () =>
    Object.fromEntries(Object.entries(kinds ?? {}).map(([kind, get]) => [kind, readerOfModel(get())]));
  const reader = kinds ? read.discriminated(discriminator, kindReaders, own) : own;
  modelReaders.set(model, reader);
  return reader;
}

/** What checks and writes a value, as a member or by itself. */
export function writerOf(schema: PropertySchema, all = false): write.Serializer {
  const { type, asString, secret, nullable, required, requiredIn, availableIn } = schema;
  const plain = (): write.Serializer => {
    if (isScalar(type)) {
      if (type === "decimal" && asString) return write.decimalText;
      return asString ? write.asString(writers[type]) : writers[type];
    }
    if (type === "model") return writerOfModel(modelOf(schema), all);
    return (type === "list" ? write.list : write.map)(writerOf(schema.items ?? none, all));
  };
  if (schema.readOnly && !all) return write.readOnly;
  let writer = write.checked(plain(), ...rulesOf(schema));
  if (secret) writer = write.secret(writer);
  if (nullable) writer = write.nullable(writer);
  if (required) writer = write.required(writer);
  if (requiredIn) writer = write.requiredIn(requiredIn, writer);
  return availableIn ? write.availableIn(availableIn, writer) : writer;
}

const modelWriters = {
  all: new WeakMap<ModelSchema, write.ModelSerializer>(),
  sent: new WeakMap<ModelSchema, write.ModelSerializer>(),
};

function writerOfModel(model: ModelSchema, all: boolean): write.ModelSerializer {
  const cache = all ? modelWriters.all : modelWriters.sent;
  const known = cache.get(model);
  if (known) return known;
  const { base, additional, properties, kinds, discriminator = "" } = model;
  const members = () =>
    Object.fromEntries(
      Object.entries(properties).map(([name, property]) => {
        return [name, [property.wire ?? name, writerOf(property, all), ...(property.aliases ?? [])] as const];
      }),
    );
  const others = additional && (() => writerOf(additional, all));
  const own = write.model(members, base && writerOfModel(base(), all), others);
  const kindWriters = () =>
    Object.fromEntries(Object.entries(kinds ?? {}).map(([kind, get]) => [kind, writerOfModel(get(), all)]));
  const writer = kinds ? write.discriminated(discriminator, kindWriters, own) : own;
  cache.set(model, writer);
  return writer;
}

function modelOf({ model }: Schema): ModelSchema {
  if (!model) throw new Error("a schema of a model has none");
  return model();
}

/** Reads a value, as the body of an answer. */
export function decode(schema: Schema, wire: unknown, path: string, tell?: read.ReportUnexpected): unknown {
  return read.deserialize(readerOf(schema), wire, path, tell);
}

/** Checks and writes a value that is demanded, `readOnly` with what only the service sets. */
export function encode(
  schema: Schema,
  value: unknown,
  path: string,
  { readOnly = false, version }: { readonly readOnly?: boolean; readonly version?: string } = {},
): unknown {
  return write.required(writerOf(schema, readOnly))(value, path, { version });
}
