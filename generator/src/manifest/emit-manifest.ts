import type { Program } from "@typespec/compiler";
import type { OperationModel, PropertyModel, ResponseModel, ServiceModel, Shape } from "../model/types.js";
import { defined } from "../model/values.js";
import { xmlSchemas } from "../xsd/xsd-files.js";
import { jsonSchemaOf, jsonSchemas } from "./json-schema.js";
import type { ManifestError, ManifestOperation, ManifestResponse, ServiceManifest } from "./manifest.js";

function xmlRoot(
  service: ServiceModel,
  shape: Shape | undefined,
): { name: string; namespace?: string } | undefined {
  const name = shape?.type.kind === "model" ? shape.type.name : undefined;
  const model = service.models.find((candidate) => candidate.name === name);
  return model?.xml;
}

function responseOf(service: ServiceModel, response: ResponseModel): ManifestResponse {
  const isXml = response.contentType?.includes("xml") === true;
  return {
    status: response.status,
    headers: response.headers.map((header) => ({
      name: header.wire,
      required: !header.optional,
      schema: jsonSchemaOf(service, header),
    })),
    ...defined({
      contentType: response.body === undefined ? undefined : response.contentType,
      schema: response.body === undefined ? undefined : jsonSchemaOf(service, response.body),
      xml: isXml ? xmlRoot(service, response.body) : undefined,
    }),
  };
}

function errorOf(service: ServiceModel, operation: OperationModel): ManifestError {
  const { error } = operation;
  const isXml = error?.contentType.includes("xml") === true;
  const model = service.models.find((candidate) => candidate.name === error?.model);
  return {
    contentType: error?.contentType ?? "application/json",
    path: error?.path ?? ["error"],
    code: error?.names.code ?? "code",
    message: error?.names.message ?? "message",
    known: operation.knownErrors.map(({ code, status, message }) => ({
      code,
      ...defined({ status, message }),
    })),
    ...defined({ xml: isXml ? model?.xml : undefined }),
  };
}

function parameterOf(service: ServiceModel, parameter: OperationModel["parameters"][number]) {
  return {
    name: parameter.wire,
    in: parameter.in,
    required: !parameter.optional,
    schema: jsonSchemaOf(service, parameter satisfies PropertyModel),
    ...defined({
      constant: parameter.constant,
      requiredIn: parameter.requiredIn,
      availableIn: parameter.availableIn,
    }),
  };
}

/** The versions in which an operation is called, by users or to follow what they started. */
function answeringVersions(service: ServiceModel, operation: OperationModel): readonly string[] | undefined {
  // Who calls it besides makes no difference then, and to look for them at every operation takes its time.
  if (operation.availableIn === undefined) return undefined;
  const versions = service.apiVersion?.values ?? [];
  const callers = service.operations.filter(({ lro }) => lro?.operations.includes(operation.name));
  const called = new Set([operation, ...callers].flatMap(({ availableIn = versions }) => availableIn));
  const answering = versions.filter((version) => called.has(version));
  return answering.length < versions.length ? answering : undefined;
}

function operationOf(
  service: ServiceModel,
  operation: OperationModel,
  bodies: Readonly<Record<string, unknown>>,
): ManifestOperation {
  const { body, paging } = operation;
  return {
    name: operation.name,
    operationId: operation.operationId,
    method: operation.method,
    path: operation.path,
    parameters: operation.parameters.map((parameter) => parameterOf(service, parameter)),
    responses: operation.responses.map((response) => responseOf(service, response)),
    error: errorOf(service, operation),
    startsWork: operation.startsWork,
    examples: operation.examples.map(({ title, parameters, responses }) => ({
      title,
      parameters,
      responses,
    })),
    ...defined({
      body:
        body === undefined
          ? undefined
          : {
              name: body.wire,
              required: !body.optional,
              contentType: body.contentType,
              schema: bodies[`${operation.method} ${operation.path}`] ?? jsonSchemaOf(service, body),
              ...defined({ xml: body.contentType.includes("xml") ? xmlRoot(service, body) : undefined }),
            },
      since: operation.since,
      availableIn: answeringVersions(service, operation),
      tracking: operation.lro?.tracking,
      paging:
        paging === undefined
          ? undefined
          : {
              items: paging.items,
              ...defined({
                nextLink: paging.nextLink,
                continuationToken: paging.continuationToken,
                tokenParameter: paging.tokenParameter?.wire,
              }),
            },
    }),
  };
}

/** The manifest of a service, as the one file of its output. */
export async function emitManifest(program: Program, service: ServiceModel): Promise<Map<string, string>> {
  const { apiVersion } = service;
  const { schemas, bodies, schemasIn } = await jsonSchemas(program);
  const xsd = xmlSchemas(service);
  const manifest: ServiceManifest = {
    manifestVersion: 1,
    service: service.service,
    client: service.clientName,
    auth: service.auth,
    operations: service.operations.map((operation) => operationOf(service, operation, bodies)),
    schemas,
    ...defined({
      defaultEndpoint: service.endpoint.default,
      apiVersion:
        apiVersion === undefined || apiVersion.in === "path"
          ? undefined
          : {
              name: apiVersion.wire,
              in: apiVersion.in,
              values: apiVersion.values,
              default: apiVersion.default,
            },
      schemasIn: Object.keys(schemasIn).length > 0 ? schemasIn : undefined,
      xsd: xsd.length > 0 ? xsd : undefined,
    }),
  };
  return new Map([[`${service.service}.manifest.json`, JSON.stringify(manifest, undefined, 2)]]);
}
