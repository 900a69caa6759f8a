import type { ModelType, PropertyModel, ServiceDescription, Shape } from "@azbackup/generator";

/** Reads and writes values by the description of a service: the generated code has no part in it. */
export interface Values {
  /** A value as users have it, of one in JSON. */
  fromWire(shape: Shape, wire: unknown): unknown;
  /** A value as it stands in JSON, of one that users have. */
  toWire(shape: Shape, value: unknown): unknown;
  /** A value as users have it, of a text in a URL or a header. */
  fromText(shape: Shape, text: string): unknown;
  /** Something a parameter or property may be, where the mock does not say. */
  sample(shape: Shape): unknown;
  /** The parts of a value that have no type. */
  untyped(shape: Shape, value: unknown, path: string): string[];
}

export class NotDerivable extends Error {}

type Record_ = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Record_ =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A number of a text or a number; a bigint where a number would not be exact. */
function integer(wire: unknown): unknown {
  if (typeof wire === "string" && /^-?\d+$/.test(wire)) {
    const value = Number(wire);
    return Number.isSafeInteger(value) ? value : BigInt(wire);
  }
  return wire;
}

const decoders: Readonly<Record<string, (wire: unknown) => unknown>> = {
  int64: integer,
  int32: integer,
  integer,
  float: (wire) => (typeof wire === "string" ? Number(wire) : wire),
  boolean: (wire) => (typeof wire === "string" ? /^true$/i.test(wire) : wire),
  dateTime: (wire) => new Date(String(wire)),
  httpDate: (wire) => new Date(String(wire)),
  unixTime: (wire) => new Date(Number(wire) * 1000),
  bytes: (wire) => new Uint8Array(Buffer.from(String(wire), "base64")),
  base64url: (wire) => new Uint8Array(Buffer.from(String(wire), "base64url")),
  decimal: String,
};

const encoders: Readonly<Record<string, (value: never) => unknown>> = {
  dateTime: (value: Date) => value.toISOString(),
  httpDate: (value: Date) => value.toUTCString(),
  unixTime: (value: Date) => value.getTime() / 1000,
  bytes: (value: Uint8Array) => Buffer.from(value).toString("base64"),
  base64url: (value: Uint8Array) => Buffer.from(value).toString("base64url"),
  decimal: Number,
};

const jsTypes: Readonly<Record<string, string>> = {
  boolean: "boolean",
  int32: "number",
  int64: "number",
  float: "number",
  dateTime: "object",
  unixTime: "object",
  httpDate: "object",
  bytes: "object",
  base64url: "object",
};

/** The values of one service. */
export function valuesOf(service: ServiceDescription): Values {
  const models = new Map(service.models.map((model) => [model.name, model]));
  const enums = new Map(service.enums.map((type) => [type.name, type]));

  const lineage = (model: ModelType): ModelType[] => {
    const base = models.get(model.base ?? "");
    return base === undefined ? [model] : [...lineage(base), model];
  };
  /** The model a value is of: the most special kind that its discriminators name. */
  const kindOf = (model: ModelType, read: (property: PropertyModel, wire: string) => unknown): ModelType => {
    const root = lineage(model).find(({ discriminator }) => discriminator !== undefined);
    if (root?.discriminator === undefined) return model;
    const { property, wire } = root.discriminator;
    const kind = read({ name: property } as PropertyModel, wire);
    const found = models.get(root.kinds?.[String(kind)] ?? "");
    return found !== undefined && lineage(found).includes(model) ? found : model;
  };
  const propertiesOf = (model: ModelType): readonly PropertyModel[] => [
    ...new Map(lineage(model).flatMap(({ properties }) => properties.map((one) => [one.wire, one]))).values(),
  ];
  const additionalOf = (model: ModelType): Shape | undefined =>
    lineage(model).findLast(({ additional }) => additional !== undefined)?.additional;

  /** How badly a value fits a type; only what tells variants apart counts. */
  const misfit = (shape: Shape, value: unknown, nameOf: (property: PropertyModel) => string): number => {
    const { type } = shape;
    switch (type.kind) {
      case "list":
        return Array.isArray(value)
          ? value.reduce((sum: number, one) => sum + misfit(type.items, one, nameOf), 0)
          : 100;
      case "map":
        return isObject(value) ? 1 : 100;
      case "model": {
        const model = models.get(type.name);
        if (model === undefined || !isObject(value)) return 100;
        const all = propertiesOf(model);
        const known = new Map(all.map((one) => [nameOf(one), one]));
        const others = Object.keys(value).filter((key) => !known.has(key)).length;
        const missing = all.filter((one) => !one.optional && !(nameOf(one) in value)).length;
        const wrong = all.filter(
          (one) => one.type.kind === "literal" && value[nameOf(one)] !== one.type.value,
        ).length;
        return others + missing + 10 * wrong;
      }
      case "literal":
        return value === type.value ? 0 : 100;
      case "enum": {
        const known = enums.get(type.name);
        if (known === undefined || typeof value !== known.valueType) return 100;
        return known.values.some((one) => one.value === value) ? 0 : 5;
      }
      case "scalar": {
        const wanted = jsTypes[type.scalar] ?? "string";
        return type.scalar === "unknown" ? 2 : typeof value === wanted ? 1 : 100;
      }
      default:
        return 100;
    }
  };
  const variantOf = (
    variants: readonly Shape[],
    value: unknown,
    nameOf: (property: PropertyModel) => string,
  ): Shape => [...variants].sort((a, b) => misfit(a, value, nameOf) - misfit(b, value, nameOf))[0] as Shape;

  const values: Values = {
    fromWire(shape, wire) {
      if (wire === null || wire === undefined) return wire;
      const { type } = shape;
      switch (type.kind) {
        case "list":
          if (type.separator !== undefined && typeof wire === "string")
            return wire.split(type.separator).map((one) => values.fromText(type.items, one));
          return Array.isArray(wire) ? wire.map((one) => values.fromWire(type.items, one)) : wire;
        case "map":
          return isObject(wire)
            ? Object.fromEntries(
                Object.entries(wire).map(([key, one]) => [key, values.fromWire(type.items, one)]),
              )
            : wire;
        case "model": {
          const declared = models.get(type.name);
          if (declared === undefined || !isObject(wire)) return wire;
          const model = kindOf(declared, (_, name) => wire[name]);
          const byWire = new Map(propertiesOf(model).map((one) => [one.wire, one]));
          const additional = additionalOf(model);
          return Object.fromEntries(
            Object.entries(wire).map(([key, one]) => {
              const property = byWire.get(key);
              if (property !== undefined) return [property.name, values.fromWire(property, one)];
              return [key, additional === undefined ? one : values.fromWire(additional, one)];
            }),
          );
        }
        case "union":
          return values.fromWire(
            variantOf(type.variants, wire, (property) => property.wire),
            wire,
          );
        case "scalar":
          return (decoders[type.scalar] ?? ((same: unknown) => same))(wire);
        default:
          return wire;
      }
    },
    toWire(shape, value) {
      if (value === null || value === undefined) return value;
      const { type } = shape;
      switch (type.kind) {
        case "list":
          if (type.separator !== undefined && Array.isArray(value))
            return value.map((one) => String(values.toWire(type.items, one))).join(type.separator);
          return Array.isArray(value) ? value.map((one) => values.toWire(type.items, one)) : value;
        case "map":
          return isObject(value)
            ? Object.fromEntries(
                Object.entries(value).map(([key, one]) => [key, values.toWire(type.items, one)]),
              )
            : value;
        case "model": {
          const declared = models.get(type.name);
          if (declared === undefined || !isObject(value)) return value;
          const model = kindOf(declared, ({ name }) => value[name]);
          const byName = new Map(propertiesOf(model).map((one) => [one.name, one]));
          const additional = additionalOf(model);
          return Object.fromEntries(
            Object.entries(value).flatMap(([key, one]) => {
              if (one === undefined) return [];
              const property = byName.get(key);
              if (property !== undefined) return [[property.wire, values.toWire(property, one)]];
              return [[key, additional === undefined ? one : values.toWire(additional, one)]];
            }),
          );
        }
        case "union":
          return values.toWire(
            variantOf(type.variants, value, (property) => property.name),
            value,
          );
        case "scalar": {
          const written = (encoders[type.scalar] ?? ((same: unknown) => same))(value as never);
          return type.asString ? String(written) : written;
        }
        default:
          return value;
      }
    },
    fromText(shape, text) {
      const { type } = shape;
      if (type.kind === "enum" && enums.get(type.name)?.valueType === "number") return Number(text);
      if (type.kind === "list") return text.split(",").map((one) => values.fromText(type.items, one));
      if (type.kind === "model" || type.kind === "map") throw new NotDerivable(`a ${type.kind} parameter`);
      return values.fromWire(shape, text);
    },
    sample(shape) {
      const { type } = shape;
      switch (type.kind) {
        case "literal":
          return type.value;
        case "enum":
          return enums.get(type.name)?.values[0]?.value;
        case "list":
          return [values.sample(type.items)];
        case "union":
          return values.sample(type.variants[0] as Shape);
        case "scalar":
          return sampleOf(type.scalar, shape);
        default:
          throw new NotDerivable(`no sample of a ${type.kind}`);
      }
    },
    untyped(shape, value, path) {
      if (value === undefined || value === null) return [];
      const { type } = shape;
      switch (type.kind) {
        case "list":
          return Array.isArray(value)
            ? value.flatMap((one, at) => values.untyped(type.items, one, `${path}[${at}]`))
            : [];
        case "map":
          return isObject(value)
            ? Object.entries(value).flatMap(([key, one]) => values.untyped(type.items, one, `${path}.${key}`))
            : [];
        case "model": {
          const declared = models.get(type.name);
          if (declared === undefined || !isObject(value)) return [];
          const model = kindOf(declared, ({ name }) => value[name]);
          const byName = new Map(propertiesOf(model).map((one) => [one.name, one]));
          const additional = additionalOf(model);
          return Object.entries(value).flatMap(([key, one]) => {
            const known = byName.get(key) ?? additional;
            return known === undefined
              ? [`${path}.${key}: undeclared`]
              : values.untyped(known, one, `${path}.${key}`);
          });
        }
        case "union":
          return values.untyped(
            variantOf(type.variants, value, (property) => property.name),
            value,
            path,
          );
        case "scalar":
          return type.scalar === "unknown" ? [`${path}: unknown`] : [];
        default:
          return [];
      }
    },
  };
  return values;
}

function sampleOf(scalar: string, { constraints }: Shape): unknown {
  switch (scalar) {
    case "string":
      return constraints.format === "uuid" ? "00000000-0000-0000-0000-000000000000" : "sample";
    case "int32":
    case "int64":
    case "float":
      return 1;
    case "boolean":
      return true;
    case "dateTime":
    case "httpDate":
    case "unixTime":
      return new Date("2022-08-26T18:38:00Z");
    case "bytes":
    case "base64url":
      return new Uint8Array([1]);
    default:
      throw new NotDerivable(`no sample of a ${scalar}`);
  }
}
