import { DecodeError } from "../errors/index.js";
import { type FlatModel, flattenKind } from "./flat-model.js";
import { isRecord, own, put } from "./is-record.js";
import { sameValue } from "./same-value.js";
import { scalars } from "./scalars.js";
import type { ListSchema, MapSchema, ModelRef, PropertySchema, ScalarSchema, Schema } from "./schema.js";
import { remember } from "./wire-originals.js";

/** Set while a value is read that its TypeScript form does not reproduce. */
interface Fidelity {
  lossy: boolean;
}

/**
 * Reads a JSON value of the service. Lenient towards what the spec does not know (properties, enum
 * values, kinds are kept) and strict about types: a text where an object belongs is a
 * `DecodeError` that names the path, never the value.
 */
export function decode(schema: Schema, wire: unknown, path: string): unknown {
  return read(schema, wire, path, { lossy: false });
}

/** Reads the text of a header, an XML element or a URL as its schema's type. */
export function decodeText(schema: Schema, text: string, path: string): unknown {
  const bare = schema.type === "boolean" && /^(true|false)$/i.test(text);
  return decode(schema, bare ? text.toLowerCase() === "true" : text, path);
}

/** The value of a property, `undefined` where the service says that there is none. */
export function readProperty(
  schema: PropertySchema,
  wire: unknown,
  path: string,
  fidelity: Fidelity,
): unknown {
  if (wire === null && !isNullable(schema)) return undefined;
  const value = read(schema, wire, path, fidelity);
  const none = schema.absent !== undefined && sameValue(value, decode(schema, schema.absent, path));
  return none ? undefined : value;
}

/** Whether `null` is a value of its own. */
export function isNullable(schema: Schema): boolean {
  return schema.nullable === true || schema.type === "unknown";
}

function read(schema: Schema, wire: unknown, path: string, fidelity: Fidelity): unknown {
  if (wire === null && isNullable(schema)) return null;
  switch (schema.type) {
    case "model":
      return readModel(schema, wire, path);
    case "list":
      return readList(schema, wire, path, fidelity);
    case "map":
      return readMap(schema, wire, path, fidelity);
    default:
      return readScalar(schema, wire, path, fidelity);
  }
}

function readScalar(schema: ScalarSchema, wire: unknown, path: string, fidelity: Fidelity): unknown {
  const codec = scalars[schema.type];
  const value = codec.read(wire);
  if (value === undefined) throw mismatch(path, codec.expects, wire);
  if ((typeof value !== "string" || typeof wire !== "string") && !codec.isExact?.(wire)) {
    const again = codec.write(value);
    if ((schema.asString ? String(again) : again) !== wire) fidelity.lossy = true;
  }
  return value;
}

// A `null` among the items stays in its place: without it the rest would move up.
function readList(schema: ListSchema, wire: unknown, path: string, fidelity: Fidelity): unknown {
  if (!Array.isArray(wire)) throw mismatch(path, "a list", wire);
  return wire.map((item: unknown, at) => readItem(schema.items, item, `${path}[${at}]`, fidelity));
}

function readMap(schema: MapSchema, wire: unknown, path: string, fidelity: Fidelity): unknown {
  if (!isRecord(wire)) throw mismatch(path, "an object", wire);
  const map: Record<string, unknown> = {};
  for (const key of Object.keys(wire)) {
    put(map, key, readItem(schema.items, wire[key], `${path}.${key}`, fidelity));
  }
  return map;
}

function readItem(schema: Schema, wire: unknown, path: string, fidelity: Fidelity): unknown {
  if (wire !== null || isNullable(schema)) return read(schema, wire, path, fidelity);
  fidelity.lossy = true;
  return null;
}

function readModel(schema: ModelRef, wire: unknown, path: string): unknown {
  if (!isRecord(wire)) throw mismatch(path, "an object", wire);
  const flat = flattenKind(schema.model(), (property) => own(wire, property.wire));
  const model: Record<PropertyKey, unknown> = {};
  for (const key of Object.keys(wire)) readMember(flat, model, key, wire[key], `${path}.${key}`);
  return model;
}

function readMember(
  flat: FlatModel,
  model: Record<PropertyKey, unknown>,
  key: string,
  wire: unknown,
  path: string,
): void {
  const property = flat.byWire.get(key);
  const schema = property?.schema ?? flat.additional;
  const name = property?.name ?? key;
  if (!property && (flat.byName.has(key) || key === "__proto__")) return remember(model, key, wire);
  const fidelity: Fidelity = { lossy: false };
  const value = schema ? readProperty(schema, wire, path, fidelity) : wire;
  if (value !== undefined) model[name] = value;
  if (value === undefined || fidelity.lossy) remember(model, key, wire);
}

function mismatch(path: string, expected: string, wire: unknown): DecodeError {
  const received = wire === null ? "null" : Array.isArray(wire) ? "a list" : `a value of type ${typeof wire}`;
  return new DecodeError({ path, expected, received });
}
