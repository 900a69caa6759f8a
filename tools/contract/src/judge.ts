import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { judgeParameters } from "./judge-parameters.js";
import type { JsonSchema, OpenApiDocument } from "./open-api.js";
import { type FoundOperation, findOperation } from "./route.js";
import type { WireRequest } from "./sent-request.js";
import { tighten, withStrictSchemas } from "./strict-schemas.js";
import { xmlTools } from "./xml-tools.js";

/** Judges what goes over the wire by an OpenAPI document, with ajv, and by an XML Schema, with libxml2. */
export interface Judge {
  /** What is wrong with a request to an operation; empty when nothing is. */
  problems(operationId: string, request: WireRequest | undefined): string[];
  /** What is wrong with the document of an error the service answers with. */
  errorProblems(operationId: string, body: unknown): string[];
  /** The scopes a token for the service needs. */
  readonly scopes: readonly string[];
}

/** @param xsd the XML Schemas of a service that speaks XML */
export function createJudge(document: OpenApiDocument, xsd: readonly string[]): Judge {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  // JSON Schema's time has a zone, and TypeSpec's plain time, which is written the same, has none.
  ajv.addFormat("time", /^\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)?$/);
  const all = withStrictSchemas(document.components?.schemas ?? {});
  const compiled = new Map<string, ValidateFunction>();

  /** What a schema of the document has against a value. */
  const against = (schema: JsonSchema, value: unknown): string[] => {
    const key = JSON.stringify(schema);
    let validate = compiled.get(key);
    if (validate === undefined) {
      validate = ajv.compile({ ...all, ...tighten(schema) });
      compiled.set(key, validate);
    }
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
  };

  return {
    scopes: Object.values(document.components?.securitySchemes ?? {}).flatMap((scheme) =>
      Object.values(scheme.flows ?? {}).flatMap((flow) => Object.keys(flow.scopes ?? {})),
    ),
    problems(operationId, request) {
      if (request === undefined) return ["there was no request"];
      const found = findOperation(document, operationId);
      if (found === undefined) return [`the document has no operation ${operationId}`];
      return [
        ...(found.method === request.method ? [] : [`the method is not ${found.method}`]),
        ...judgeParameters(document, found, request, against),
        ...judgeBody(found, request, against, xsd),
      ];
    },
    errorProblems(operationId, body) {
      const { content = {} } = findOperation(document, operationId)?.operation.responses?.["default"] ?? {};
      const [contentType = "", { schema } = {}] = Object.entries(content)[0] ?? [];
      if (contentType.includes("xml")) return xmlTools().judge(xsd, String(body));
      return schema === undefined
        ? ["the document has no error"]
        : ajvProblems(ajv, all, document, schema, body);
    },
  };
}

/** An error comes from the service, so what only the service sets belongs into it. */
function ajvProblems(
  ajv: Ajv2020,
  all: JsonSchema,
  document: OpenApiDocument,
  schema: JsonSchema,
  body: unknown,
): string[] {
  const validate = ajv.compile({ ...all, components: document.components, ...schema });
  validate(body);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}

function judgeBody(
  { operation }: FoundOperation,
  { body, headers }: WireRequest,
  against: (schema: JsonSchema, value: unknown) => string[],
  xsd: readonly string[],
): string[] {
  const { requestBody } = operation;
  if (body === undefined) return requestBody?.required === true ? ["the body is missing"] : [];
  const contentType = headers["content-type"] ?? "";
  const content = requestBody?.content[contentType];
  if (content === undefined) return [`there is no body of type '${contentType}'`];
  if (contentType.includes("xml")) return xmlTools().judge(xsd, body);
  return against(content.schema ?? {}, JSON.parse(body));
}
