import { DecodeError } from "../errors/index.js";
import { brokenRule } from "./broken-rule.js";
import { type FlatModel, flattenKind } from "./flat-model.js";
import { isRecord, own, put } from "./is-record.js";
import { ignoreOdd, type ReportOdd, oddValue, oncePerPlace } from "./odd-value.js";
import { sameValue } from "./same-value.js";
import { scalars } from "./scalars.js";
import type { ListSchema, MapSchema, ModelRef, PropertySchema, ScalarSchema, Schema } from "./schema.js";
import { remember } from "./wire-originals.js";

/** What is found while one property is read. */
interface Reading {
  /** Set when its TypeScript form does not give back what came. */
  lossy: boolean;
  readonly report: ReportOdd;
}

/** Stands for a value that does not fit its declared type. */
const misfit: unique symbol = Symbol("misfit");

/**
 * Reads a JSON value of the service. What services send is not always what their documents say, and
 * one odd value must not hide the rest:
 *
 * - properties, words and kinds the spec does not know are kept;
 * - a number, a boolean or a text in another's place is read as what it says;
 * - a property whose value does not fit its type is left out, and remembered as it came (see
 *   `asSent`); an item of a list or a map stays in its place as it came.
 *
 * Whatever is odd is reported, once a place. Only the value itself has to be of its type: else a
 * `DecodeError` names the path, never the value.
 */
export function decode(schema: Schema, wire: unknown, path: string, report?: ReportOdd): unknown {
  const value = read(schema, wire, path, { lossy: false, report: oncePerPlace(report) });
  if (value === misfit) throw new DecodeError(oddValue(schema, wire, path));
  return value;
}

/** The value of a property, `undefined` where there is none, or none that fits. */
export function readProperty(
  schema: PropertySchema,
  wire: unknown,
  path = "",
  reading: Reading = { lossy: false, report: ignoreOdd },
): unknown {
  if (saysNothing(schema, wire)) return undefined;
  const value = read(schema, wire, path, reading);
  if (value === misfit) reading.report(oddValue(schema, wire, path));
  return value === misfit || isNone(schema, value) ? undefined : value;
}

/** Whether `null` is a value of its own. */
export function isNullable(schema: Schema): boolean {
  return schema.nullable === true || schema.type === "unknown";
}

function saysNothing(schema: Schema, wire: unknown): boolean {
  if (wire === null) return !isNullable(schema);
  return wire === "" && !/^(string|bytes|base64url|unknown)$/.test(schema.type);
}

/** The year 1 is the least date of some frameworks, which send it where there is none. */
const secondYear = Date.parse("0002-01-01T00:00:00Z");

function isNone(schema: PropertySchema, value: unknown): boolean {
  if (value instanceof Date && value.getTime() < secondYear) return true;
  return schema.absent !== undefined && sameValue(value, decode(schema, schema.absent, "absent"));
}

function read(schema: Schema, wire: unknown, path: string, reading: Reading): unknown {
  if (wire === null && isNullable(schema)) return null;
  switch (schema.type) {
    case "model":
      return isRecord(wire) ? readModel(schema, wire, path, reading.report) : misfit;
    case "list":
      return Array.isArray(wire) ? readList(schema, wire, path, reading) : misfit;
    case "map":
      return isRecord(wire) ? readMap(schema, wire, path, reading) : misfit;
    default:
      return readScalar(schema, wire, path, reading);
  }
}

function readScalar(schema: ScalarSchema, wire: unknown, path: string, reading: Reading): unknown {
  const codec = scalars[schema.type];
  const word = typeof wire === "number" ? schema.numbered?.[wire] : undefined;
  const value = word ?? codec.read(wire);
  if (value === undefined) return misfit;
  const rule = brokenRule(schema, value);
  let odd = rule !== undefined;
  if (!codec.isExact?.(wire)) {
    const again = codec.write(value);
    if ((schema.asString ? String(again) : again) !== wire) reading.lossy = true;
    const isUsual = codec.isUsual?.(wire) ?? again !== undefined;
    odd ||= !isUsual && !schema.asString && word === undefined;
  }
  if (odd) {
    reading.lossy = true; // it goes back as it came, whatever is demanded of the caller's own values
    reading.report(oddValue(schema, wire, path, rule));
  }
  return value;
}

function readList(
  { items }: ListSchema,
  wire: readonly unknown[],
  path: string,
  reading: Reading,
): unknown[] {
  return wire.map((item, at) => readItem(items, item, `${path}[${at}]`, reading));
}

function readMap(
  { items }: MapSchema,
  wire: Readonly<Record<string, unknown>>,
  path: string,
  reading: Reading,
): unknown {
  const map: Record<string, unknown> = {};
  for (const key of Object.keys(wire)) put(map, key, readItem(items, wire[key], `${path}.${key}`, reading));
  return map;
}

// A `null` and what does not fit stay in their place: without them the rest would move up.
function readItem(schema: Schema, wire: unknown, path: string, reading: Reading): unknown {
  const isNull = wire === null && !isNullable(schema);
  const value = isNull ? misfit : read(schema, wire, path, reading);
  if (value !== misfit) return value;
  reading.lossy = true;
  if (!isNull) reading.report(oddValue(schema, wire, path));
  return wire;
}

function readModel(
  schema: ModelRef,
  wire: Readonly<Record<string, unknown>>,
  path: string,
  report: ReportOdd,
): unknown {
  const flat = flattenKind(schema.model(), (property) => own(wire, property.wire));
  const model: Record<PropertyKey, unknown> = {};
  for (const key of Object.keys(wire)) {
    const main = flat.byWire.get(key)?.wire ?? key;
    if (main !== key && Object.hasOwn(wire, main)) {
      remember(model, main, wire[main]);
      remember(model, key, wire[key]);
    } else readMember(flat, model, key, wire[key], `${path}.${key}`, report);
  }
  // What callers have to give may be missing in an answer, which is then to go back without it.
  for (const name of flat.required) if (!Object.hasOwn(wire, name)) remember(model, name, undefined);
  return model;
}

function readMember(
  flat: FlatModel,
  model: Record<PropertyKey, unknown>,
  key: string,
  wire: unknown,
  path: string,
  report: ReportOdd,
): void {
  const property = flat.byWire.get(key);
  const schema = property?.schema ?? flat.additional;
  const name = property?.name ?? key;
  if (!property && (flat.byName.has(key) || key === "__proto__")) return remember(model, key, wire);
  const reading: Reading = { lossy: false, report };
  const value = schema ? readProperty(schema, wire, path, reading) : wire;
  if (value !== undefined) model[name] = value;
  const isRenamed = property !== undefined && property.wire !== key;
  if (value === undefined || reading.lossy || isRenamed) remember(model, key, wire);
}
