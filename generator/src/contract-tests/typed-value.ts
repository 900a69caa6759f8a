import type { ClientPlan } from "../client/plan.js";
import type { ModelType, PropertyModel, ScalarName, Shape } from "../model/types.js";
import { enumOf, isRecord, kindOf, modelOf, propertiesOf } from "./lookup.js";

const dates: ReadonlySet<ScalarName> = new Set(["dateTime", "httpDate"]);

/** RFC 3339 says more digits of a second than a `Date` can hold; they are cut off. */
function dateOf(text: string): Date {
  const whole = text.replace(/(\.\d{3})\d+/, "$1");
  return new Date(/([zZ]|[+-]\d\d:\d\d|GMT)$/.test(whole) ? whole : `${whole}Z`);
}

function integerOf(wire: unknown): unknown {
  const exact = BigInt(String(wire));
  return Number.isSafeInteger(Number(exact)) ? Number(exact) : exact;
}

function scalarOf(scalar: ScalarName, wire: unknown): unknown {
  if (dates.has(scalar)) return dateOf(String(wire));
  switch (scalar) {
    case "unixTime":
      return new Date(Number(wire) * 1000);
    case "int64":
    case "integer":
    case "int32":
      return integerOf(wire);
    case "float":
      return Number(wire);
    case "decimal":
      return String(wire);
    case "boolean":
      return wire === true || String(wire).toLowerCase() === "true";
    case "bytes":
    case "base64url":
      return new Uint8Array(Buffer.from(String(wire), scalar === "bytes" ? "base64" : "base64url"));
    default:
      return wire;
  }
}

function propertyOf(plan: ClientPlan, property: PropertyModel, wire: unknown): unknown {
  if (wire === null) return property.nullable ? null : undefined;
  if (property.absent !== undefined && String(property.absent) === String(wire)) return undefined;
  if (property.type.kind === "scalar" && dates.has(property.type.scalar) && isNoDate(String(wire)))
    return undefined;
  return typedValue(plan, property, wire);
}

/** No text, or the year 1: the least date of some frameworks. */
function isNoDate(text: string): boolean {
  return text === "" || text.startsWith("0001-");
}

function objectOf(plan: ClientPlan, declared: ModelType, wire: Readonly<Record<string, unknown>>): unknown {
  const model = kindOf(plan, declared, (name) => wire[name]);
  const properties = propertiesOf(plan, model);
  const typed: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(wire)) {
    const property = properties.find(({ wire: name, aliases = [] }) => [name, ...aliases].includes(key));
    const read =
      property !== undefined
        ? propertyOf(plan, property, value)
        : model.additional === undefined
          ? value
          : typedValue(plan, model.additional, value);
    if (read !== undefined) typed[property?.name ?? key] = read;
  }
  return typed;
}

/** A documented value as a user of the client sees it: the spec's rules, applied by hand. */
export function typedValue(plan: ClientPlan, shape: Shape, wire: unknown): unknown {
  const { type } = shape;
  if (wire === null) return null;
  if (type.kind === "scalar") return scalarOf(type.scalar, wire);
  if (typeof wire === "number" && enumOf(plan, shape)?.numbered)
    return enumOf(plan, shape)?.values[wire]?.value;
  if (type.kind === "list" && Array.isArray(wire))
    return wire.map((item) => typedValue(plan, type.items, item));
  if (type.kind === "map" && isRecord(wire)) {
    return Object.fromEntries(
      Object.entries(wire).map(([key, item]) => [key, typedValue(plan, type.items, item)]),
    );
  }
  const model = modelOf(plan, shape);
  return model !== undefined && isRecord(wire) ? objectOf(plan, model, wire) : wire;
}
