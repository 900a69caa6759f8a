import type { Program } from "@typespec/compiler";
import type { ServiceModel, Shape } from "../model/types.js";

const scalars: Readonly<Record<string, object>> = {
  string: { type: "string" },
  boolean: { type: "boolean" },
  int32: { type: "integer", minimum: -2147483648, maximum: 2147483647 },
  int64: { type: "integer" },
  integer: { type: "integer" },
  offsetDateTime: { type: "string", format: "date-time" },
  float: { type: "number" },
  dateTime: { type: "string", format: "date-time" },
  unixTime: { type: "integer" },
  httpDate: { type: "string" },
  date: { type: "string", format: "date" },
  time: { type: "string", format: "time" },
  duration: { type: "string", format: "duration" },
  bytes: { type: "string", contentEncoding: "base64" },
  base64url: { type: "string", contentEncoding: "base64url" },
  decimal: { type: "number" },
  unknown: {},
};

function typeSchema(service: ServiceModel, shape: Shape): object {
  const { type } = shape;
  switch (type.kind) {
    case "scalar":
      return type.asString ? { type: "string" } : (scalars[type.scalar] ?? {});
    case "list":
      return { type: "array", items: jsonSchemaOf(service, type.items) };
    case "map":
      return { type: "object", additionalProperties: jsonSchemaOf(service, type.items) };
    case "model": {
      const model = service.models.find((candidate) => candidate.name === type.name);
      return { $ref: `#/schemas/${model?.specName ?? type.name}` };
    }
    case "enum": {
      const found = service.enums.find((candidate) => candidate.name === type.name);
      const base = { type: found?.valueType ?? "string" };
      return found?.closed === true ? { ...base, enum: found.values.map(({ value }) => value) } : base;
    }
    case "union":
      return { anyOf: type.variants.map((one) => jsonSchemaOf(service, one)) };
    case "file":
      return {};
    case "literal":
      return { const: type.value };
  }
}

/** The JSON Schema of a parameter, a header, or the reference to a body's schema. */
export function jsonSchemaOf(service: ServiceModel, shape: Shape): object {
  const schema = { ...typeSchema(service, shape), ...shape.constraints };
  return shape.nullable ? { anyOf: [schema, { type: "null" }] } : schema;
}

function relink(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(relink);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) =>
      key === "$ref" && typeof entry === "string"
        ? [key, entry.replace("#/components/schemas/", "#/schemas/")]
        : [key, relink(entry)],
    ),
  );
}

/** The schemas of all models, and where a version of the API has others. */
export interface SchemaSet {
  readonly schemas: Readonly<Record<string, unknown>>;
  /**
   * By method and path, as in `PUT /things/{name}`: the reference to the schema of what is sent. It is
   * another than that of what is read where members can be only sent, or only read.
   */
  readonly bodies: Readonly<Record<string, unknown>>;
  /** By version, then by name: the models that differ from `schemas`. */
  readonly schemasIn: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * The schemas of all models; of each the newest there is. They are the ones of the OpenAPI documents
 * and not derived from the clients' tables, so that what a client sends is judged by somebody else's
 * reading of the spec.
 */
export async function jsonSchemas(program: Program): Promise<SchemaSet> {
  // The documents are of another emitter, which only this output needs.
  const { getOpenAPI3 } = await import("@typespec/openapi3");
  const records = await getOpenAPI3(program, { "openapi-versions": ["3.1.0"] });
  const documents = records.flatMap((record) =>
    record.versioned
      ? record.versions.map(({ version, document }) => ({ version, document }))
      : [{ version: "", document: record.document }],
  );
  const read = documents.map(({ version, document }) => ({
    version,
    schemas: relink(document.components?.schemas ?? {}) as Record<string, unknown>,
    bodies: bodySchemas(document.paths),
  }));
  const schemas: Record<string, unknown> = {};
  const bodies: Record<string, unknown> = {};
  for (const each of read) {
    Object.assign(schemas, each.schemas);
    Object.assign(bodies, each.bodies);
  }
  const differing = read.map(({ version, schemas: own }) => {
    const others = Object.entries(own).filter(
      ([name, schema]) => JSON.stringify(schema) !== JSON.stringify(schemas[name]),
    );
    return [version, Object.fromEntries(others)] as const;
  });
  return {
    schemas,
    bodies,
    schemasIn: Object.fromEntries(differing.filter(([, others]) => Object.keys(others).length > 0)),
  };
}

/** The references to the schemas of what the operations of a document take. */
function bodySchemas(paths: unknown): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [path, methods] of entriesOf(paths)) {
    for (const [method, operation] of entriesOf(methods)) {
      const [content] = entriesOf(memberOf(memberOf(operation, "requestBody"), "content"));
      const schema = memberOf(content?.[1], "schema");
      if (memberOf(schema, "$ref") !== undefined) found[`${method.toUpperCase()} ${path}`] = relink(schema);
    }
  }
  return found;
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function memberOf(value: unknown, name: string): unknown {
  return entriesOf(value).find(([key]) => key === name)?.[1];
}
