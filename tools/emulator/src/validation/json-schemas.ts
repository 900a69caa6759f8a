import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isObject } from "../documents/index.js";
import type { NamedSchemas } from "../documents/index.js";
import { prepareSchema, prepareSchemas } from "./prepare-schemas.js";
import type { SchemaReading } from "./prepare-schemas.js";

/** Checks values against the JSON Schemas of one service. */
export interface JsonSchemas {
  /**
   * What is wrong with a value; empty when it fits. Never repeats the value, which may be secret.
   *
   * @param version The API version whose schemas count; the newest when absent or not known.
   */
  problems(schema: unknown, value: unknown, version?: string): readonly string[];
}

/**
 * Prepares to check; the schemas are read, and each is compiled, when they are first needed.
 *
 * @param schemasIn By version, the schemas that stand in place of those in `schemas`.
 */
export function createJsonSchemas(
  schemas: NamedSchemas,
  reading: SchemaReading,
  schemasIn: Readonly<Record<string, NamedSchemas>> = {},
): JsonSchemas {
  const newest = checkerOf(schemas, reading);
  const byVersion = new Map(
    Object.entries(schemasIn).map(([version, others]) => [
      version,
      checkerOf({ ...schemas, ...others }, reading),
    ]),
  );
  return {
    problems: (schema, value, version = "") => (byVersion.get(version) ?? newest)(schema, value),
  };
}

/** Checks by one set of schemas. */
function checkerOf(
  schemas: NamedSchemas,
  reading: SchemaReading,
): (schema: unknown, value: unknown) => readonly string[] {
  const compiled = new Map<unknown, ValidateFunction>();
  let ajv: Ajv2020 | undefined;
  return (schema, value) => {
    let validate = compiled.get(schema);
    if (validate === undefined) {
      ajv ??= createAjv(schemas, reading);
      validate = ajv.compile(prepareSchema(schema, reading));
      compiled.set(schema, validate);
    }
    return validate(value) ? [] : [...new Set((validate.errors ?? []).map(describe))];
  };
}

function createAjv(schemas: NamedSchemas, reading: SchemaReading): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    allErrors: true,
    allowUnionTypes: true,
    coerceTypes: reading.textAsNumbers === true,
  });
  addFormats.default(ajv);
  const { words, formats } = vendorTerms(schemas);
  ajv.addVocabulary([...words]);
  for (const format of formats) if (ajv.formats[format] === undefined) ajv.addFormat(format, true);
  ajv.addSchema(prepareSchemas(schemas, reading));
  return ajv;
}

function describe({ instancePath, message, params }: ErrorObject): string {
  const name: unknown = params["additionalProperty"] ?? params["unevaluatedProperty"];
  const detail = typeof name === "string" ? ` "${name}"` : "";
  return `${instancePath === "" ? "the value" : instancePath} ${message ?? "is wrong"}${detail}`;
}

/** The `x-` words in use, which a strict validator has to be told of, and all formats. */
function vendorTerms(value: unknown): {
  readonly words: ReadonlySet<string>;
  readonly formats: ReadonlySet<string>;
} {
  const words = new Set<string>();
  const formats = new Set<string>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    else if (isObject(part)) {
      for (const [name, item] of Object.entries(part)) {
        if (name.startsWith("x-")) words.add(name);
        else if (name === "format" && typeof item === "string") formats.add(item);
        else visit(item);
      }
    }
  };
  visit(value);
  return { words, formats };
}
