import { type ErrorObject, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { dispatchingSchemas } from "./dispatching-schemas.js";
import { type Json, type JsonObject, objectOf } from "./json.js";

/** What is wrong with a value by a schema of an OpenAPI 3.1 document; empty if nothing. */
export type JsonJudge = (schema: Json, value: Json) => string[];

const documentId = "document.json";

const isoDuration = /^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;

/** Keywords that only say that one of theirs failed, which is reported besides. */
const summaries = new Set(["anyOf", "if"]);

function absolute(schema: Json): Json {
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${documentId}#/`);
  const absoluteSchema: Json = JSON.parse(text);
  return absoluteSchema;
}

function sentence(error: ErrorObject): string {
  return `${error.instancePath} ${error.message ?? ""} ${JSON.stringify(error.params)}`.trim();
}

/** A judge by ajv that knows a document's schemas, formats checked. */
export function jsonJudge(document: JsonObject): JsonJudge {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // Seconds since 1970, and ids of resources: an integer and a text, for all that can be checked.
  ajv.addFormat("unixtime", true);
  ajv.addFormat("arm-id", true);
  // ISO 8601 allows fractions of a second; the format of JSON schema does not.
  ajv.addFormat("duration", isoDuration);
  const schemas = dispatchingSchemas(objectOf(objectOf(document["components"])["schemas"]));
  ajv.addSchema({ $id: documentId, components: { schemas } });
  const compiled = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const key = JSON.stringify(schema);
    const validate = compiled.get(key) ?? ajv.compile(objectOf(absolute(schema)));
    compiled.set(key, validate);
    if (validate(value)) return [];
    const errors = validate.errors ?? [];
    const causes = errors.filter((error) => !summaries.has(error.keyword));
    return (causes.length > 0 ? causes : errors).map(sentence);
  };
}
