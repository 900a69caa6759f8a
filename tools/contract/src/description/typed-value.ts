import type { ModelType, PropertyModel, ScalarName, ServiceDescription, Shape } from "@azbackup/generator";
import { additionalOf, kindOf, modelOf, propertiesOf } from "./description.js";
import { isRecord } from "./is-record.js";

/** A documented value as a user of the client gives it: the spec's rules, applied without the client's code. */
export function typedValue(service: ServiceDescription, shape: Shape, wire: unknown): unknown {
  const { type } = shape;
  if (wire === null) return null;
  if (type.kind === "scalar") return typedScalar(type.scalar, wire);
  if (type.kind === "enum") return typedWord(service, type.name, wire);
  if (type.kind === "list" && Array.isArray(wire)) {
    return wire.map((item) => typedValue(service, type.items, item));
  }
  if (type.kind === "map" && isRecord(wire)) {
    const entries = Object.entries(wire).map(([key, item]) => [key, typedValue(service, type.items, item)]);
    return Object.fromEntries(entries);
  }
  const model = modelOf(service, shape);
  return model !== undefined && isRecord(wire) ? typedModel(service, model, wire) : wire;
}

function typedScalar(scalar: ScalarName, wire: unknown): unknown {
  const text = String(wire);
  switch (scalar) {
    case "dateTime":
    case "httpDate":
      return dateOf(text);
    case "unixTime":
      return new Date(Number(wire) * 1000);
    case "int64":
    case "integer":
    case "int32":
      return Number.isSafeInteger(Number(wire)) ? Number(wire) : BigInt(text);
    case "float":
      return Number(wire);
    case "decimal":
      return text;
    case "boolean":
      return text.toLowerCase() === "true";
    case "bytes":
    case "base64url":
      return new Uint8Array(Buffer.from(text, scalar === "bytes" ? "base64" : "base64url"));
    default:
      return wire;
  }
}

// More digits of a second than a `Date` can hold are cut off; without a zone it is UTC.
function dateOf(text: string): Date {
  const whole = text.replace(/(\.\d{3})\d+/, "$1");
  return new Date(/([zZ]|[+-]\d\d:\d\d|GMT)$/.test(whole) ? whole : `${whole}Z`);
}

function typedModel(
  service: ServiceDescription,
  declared: ModelType,
  wire: Readonly<Record<string, unknown>>,
): unknown {
  const model = kindOf(service, declared, (property) => wire[property.wire]);
  const properties = propertiesOf(service, model);
  const additional = additionalOf(service, model);
  const typed: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(wire)) {
    const property = properties.find(({ wire: name, aliases = [] }) => [name, ...aliases].includes(key));
    const shape = property ?? additional;
    const read =
      property && isNone(property, value) ? undefined : shape ? typedValue(service, shape, value) : value;
    if (read !== undefined) typed[property?.name ?? key] = read;
  }
  return typed;
}

/** A word, or the number that some versions send in its place. */
function typedWord(service: ServiceDescription, name: string, wire: unknown): unknown {
  const { numbered = false, values = [] } = service.enums.find((one) => one.name === name) ?? {};
  return numbered && typeof wire === "number" ? values[wire]?.value : wire;
}

function isNone({ nullable, absent, type }: PropertyModel, wire: unknown): boolean {
  if (wire === null) return !nullable;
  const isDate = type.kind === "scalar" && /^(dateTime|httpDate)$/.test(type.scalar);
  // The year 1 is the least date of some frameworks.
  if (isDate && /^$|^0001-/.test(String(wire))) return true;
  return absent !== undefined && String(absent) === String(wire);
}
