import { isNullable, readProperty } from "./decode.js";
import { type FlatModel, type FlatProperty, flattenKind } from "./flat-model.js";
import { isRecord, own, put } from "./is-record.js";
import { sameValue } from "./same-value.js";
import type { MapSchema, ModelRef, PropertySchema, Schema } from "./schema.js";
import { checkAvailable, demandOf } from "./version-rules.js";
import { originalsOf } from "./wire-originals.js";
import { refuse, type Showing, writeList, writeScalar } from "./write-scalar.js";

/** How a value is written. */
export interface EncodeOptions {
  /** Writes the properties only the service sets, as the service does. Default false. */
  readonly readOnly?: boolean;
  /** The API version whose rules hold. Without one, what versions disagree on is not checked. */
  readonly version?: string | undefined;
  /** Gets each text that is secret. */
  readonly secrets?: string[] | undefined;
}

/** What stays the same on the way down. */
interface Writing extends EncodeOptions, Showing {}

/** What stands where a structure belongs may be a secret that was put one level too high. */
const hidden: Writing = { secret: true };

/**
 * Checks a value against its schema and writes it as a JSON value. Throws `ValidationError` with the
 * path of what is wrong, the rule, and the value unless it is secret. Properties only the service
 * sets are left out; properties the schema does not know are passed on.
 */
export function encode(schema: Schema, value: unknown, path: string, options: EncodeOptions = {}): unknown {
  return write(schema, value, path, { ...options, secret: false });
}

/** Checks a value as {@link encode} does, for formats besides JSON. */
export function validate(schema: Schema, value: unknown, path: string, options?: EncodeOptions): void {
  encode(schema, value, path, options);
}

function write(schema: Schema, value: unknown, path: string, above: Writing): unknown {
  if (value === null && isNullable(schema)) return null;
  const to = schema.secret && !above.secret ? { ...above, secret: true } : above;
  if (value === undefined || value === null) return refuse(path, "given", value, to);
  switch (schema.type) {
    case "model":
      return writeModel(schema, value, path, to);
    case "list":
      return writeList(schema, value, path, to, (item, at) => write(schema.items, item, at, to));
    case "map":
      return writeMap(schema, value, path, to);
    default:
      return writeScalar(schema, value, path, to);
  }
}

function writeMap(schema: MapSchema, value: unknown, path: string, to: Writing): unknown {
  if (!isRecord(value)) return refuse(path, "an object", value, hidden);
  const map: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    if (value[key] !== undefined) put(map, key, write(schema.items, value[key], `${path}.${key}`, to));
  }
  return map;
}

function writeModel(schema: ModelRef, value: unknown, path: string, to: Writing): unknown {
  if (!isRecord(value)) return refuse(path, "an object", value, hidden);
  const flat = flattenKind(schema.model(), (property) => own(value, property.name));
  const originals = originalsOf(value) ?? {};
  const wire: Record<string, unknown> = {};
  for (const property of flat.byName.values()) {
    if (property.schema.readOnly && !to.readOnly) continue;
    const at = `${path}.${property.name}`;
    const given = own(value, property.name);
    const key = cameAs(property, originals);
    const original = own(originals, key);
    const untouched = original !== undefined && isUntouched(property.schema, original, given);
    if (given === undefined && original === undefined && Object.hasOwn(originals, key)) continue;
    if (!untouched && isMissing(property.schema, given)) {
      const demand = demandOf(property.schema, to.version);
      if (demand) refuse(at, demand, given, to);
      continue;
    }
    checkAvailable(property.schema, at, to.version);
    wire[key] = untouched ? original : write(property.schema, given, at, to);
  }
  writeUndeclared(flat, value, originals, wire, path, to);
  return wire;
}

// What the spec does not name, from the document it was read from first, then from the caller.
function writeUndeclared(
  flat: FlatModel,
  value: Record<PropertyKey, unknown>,
  originals: Readonly<Record<string, unknown>>,
  wire: Record<string, unknown>,
  path: string,
  to: Writing,
): void {
  const { byName, byWire, additional } = flat;
  for (const key of Object.keys(originals)) {
    const property = byWire.get(key);
    if (property && (property.wire === key || !Object.hasOwn(originals, property.wire))) continue;
    const fixed = !additional || byName.has(key) || key === "__proto__";
    if (fixed || isUntouched(additional, originals[key], own(value, key))) put(wire, key, originals[key]);
  }
  for (const key of Object.keys(value)) {
    if (byName.has(key) || (Object.hasOwn(wire, key) && !byWire.has(key))) continue;
    const at = `${path}.${key}`;
    const declared = byWire.get(key);
    if (declared) refuse(at, `given as ${declared.name}`, value[key], hidden);
    if (value[key] === undefined) continue;
    put(wire, key, additional ? write(additional, value[key], at, to) : value[key]);
  }
}

/** Whether a property has nothing to say. */
function isMissing(schema: PropertySchema, given: unknown): boolean {
  return given === undefined || (given === null && !isNullable(schema));
}

/** The wire name a property came under. */
function cameAs({ wire, schema: { aliases } }: FlatProperty, originals: object): string {
  if (!aliases || Object.hasOwn(originals, wire)) return wire;
  return aliases.find((name) => Object.hasOwn(originals, name)) ?? wire;
}

/** Whether the caller left a property as it was decoded; then its original is what is sent. */
function isUntouched(schema: PropertySchema, original: unknown, given: unknown): boolean {
  return sameValue(given, readProperty(schema, original));
}
