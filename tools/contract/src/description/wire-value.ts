import { wireOriginals } from "@azbackup/core/codec";
import type { ModelType, PropertyModel, ServiceDescription, Shape, TypeRef } from "@azbackup/generator";
import { additionalOf, kindOf, modelOf, propertiesOf } from "./description.js";
import { isRecord } from "./is-record.js";

/**
 * The JSON value a result was read from, as far as it can be made from the result again, without the
 * client's code: what was lost on the way is missing here.
 */
export function wireValue(service: ServiceDescription, shape: Shape, value: unknown): unknown {
  const { type } = shape;
  if (value === null || value === undefined) return value;
  if (type.kind === "list" && Array.isArray(value)) {
    return value.map((item) => wireValue(service, type.items, item));
  }
  if (type.kind === "map" && isRecord(value)) {
    const entries = Object.entries(value).map(([key, item]) => [key, wireValue(service, type.items, item)]);
    return Object.fromEntries(entries);
  }
  const model = modelOf(service, shape);
  if (model !== undefined) return isRecord(value) ? wireModel(service, model, value) : value;
  return wireScalar(type, value);
}

function wireScalar(type: TypeRef, value: unknown): unknown {
  const scalar = type.kind === "scalar" ? type.scalar : "string";
  if (value instanceof Date) {
    if (scalar === "unixTime") return Math.floor(value.getTime() / 1000);
    return scalar === "httpDate" ? value.toUTCString() : value.toISOString().replace(".000Z", "Z");
  }
  if (value instanceof Uint8Array) {
    return Buffer.from(value).toString(scalar === "base64url" ? "base64url" : "base64");
  }
  if (type.kind !== "scalar") return value;
  if (type.asString) return String(value);
  return scalar === "decimal" ? Number(value) : value;
}

function wireModel(
  service: ServiceDescription,
  declared: ModelType,
  value: Readonly<Record<PropertyKey, unknown>>,
): unknown {
  const model = kindOf(service, declared, ({ name }) => value[name]);
  const additional = additionalOf(service, model);
  const kept = value[wireOriginals];
  const originals = isRecord(kept) ? kept : {};
  const wire = new Map(Object.entries(originals));
  const names = new Map(propertiesOf(service, model).map((property) => [property.name, property]));
  const cameAs = ({ wire: key, aliases = [] }: PropertyModel) =>
    wire.has(key) ? key : (aliases.find((alias) => wire.has(alias)) ?? key);
  for (const [name, member] of Object.entries(value)) {
    const property = names.get(name);
    const key = property ? cameAs(property) : name;
    const shape = property ?? additional;
    // What is remembered is what was sent; where that is nothing, it was no part of the document.
    if (!wire.has(key)) wire.set(key, shape ? wireValue(service, shape, member) : member);
  }
  return Object.fromEntries([...wire].filter(([, member]) => member !== undefined));
}
