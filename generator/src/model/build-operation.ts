import type {
  SdkHttpOperation,
  SdkHttpResponse,
  SdkServiceMethod,
  SdkServiceResponseHeader,
  SdkType,
  SerializationOptions,
} from "@azure-tools/typespec-client-generator-core";
import type { ModelProperty, Type } from "@typespec/compiler";
import { resolveRequestVisibility, Visibility } from "@typespec/http";
import { getExternalDocs, resolveOperationId } from "@typespec/openapi";
import { knownErrors, needsOneOf, startsWork } from "../decorators/facts.js";
import { bodyFormat, fileOptions } from "./body-format.js";
import { buildFilter } from "./build-filter.js";
import { buildError } from "./build-error.js";
import { buildPaging } from "./build-paging.js";
import { buildParameters } from "./build-parameter.js";
import { buildShape } from "./build-type.js";
import { versionsOf } from "./available-versions.js";
import type { Builder } from "./builder.js";
import { report } from "./builder.js";
import { camelCase, safeName } from "./naming.js";
import { deprecationOf, rawProperty } from "./raw.js";
import type { BodyModel, OperationModel, PropertyModel, ResponseModel, ResultModel, Shape } from "./types.js";
import { defined } from "./values.js";
import { operationVersions } from "./versions.js";

export type Method = SdkServiceMethod<SdkHttpOperation>;

function buildHeader(builder: Builder, header: SdkServiceResponseHeader): PropertyModel {
  return {
    ...buildShape(builder, header.type, rawProperty(header)),
    name: camelCase(header.name),
    wire: header.serializedName,
    doc: header.doc ?? header.summary ?? "",
    optional: header.optional,
    readOnly: false,
  };
}

/** The status of a response; of a range, the first and the last. */
function statusOf({ statusCodes: codes }: SdkHttpResponse): Pick<ResponseModel, "status" | "until"> {
  return typeof codes === "number" ? { status: codes } : { status: codes.start, until: codes.end };
}

/** The body of a response; what a file's type says of its name and media type stands in headers. */
function buildResponseBody(
  builder: Builder,
  response: SdkHttpResponse,
  name: string,
): Pick<ResponseModel, "body" | "format"> {
  const { type, serializationOptions, defaultContentType = "application/json" } = response;
  if (type === undefined) return {};
  const format = bodyFormat(defaultContentType, type, serializationOptions);
  if (format === undefined || format === "multipart") {
    const target = response.__raw.type;
    report(builder, "unsupported-content", target, { operation: name, type: defaultContentType });
    return {};
  }
  reportStream(builder, response.__raw.type, name, defaultContentType);
  return { body: bodyShape(builder, type, serializationOptions, undefined), format };
}

/** Documents that come one after the other have no type yet. */
function reportStream(builder: Builder, target: Type | undefined, operation: string, type: string): void {
  if (/^(text\/event-stream|application\/(jsonl|x-ndjson))\b/i.test(type)) {
    report(builder, "raw-stream", target, { operation, type });
  }
}

/** The value of a body: that of a file is its contents. */
function bodyShape(
  builder: Builder,
  type: SdkType,
  options: SerializationOptions,
  raw: ModelProperty | undefined,
): Shape {
  const file = fileOptions(type, options);
  if (file === undefined) return buildShape(builder, type, raw);
  const scalar = file.isText === true ? "string" : "bytes";
  return {
    type: { kind: "scalar", scalar, asString: false },
    nullable: false,
    secret: false,
    constraints: {},
  };
}

function buildResponseOf(builder: Builder, response: SdkHttpResponse, name: string): ResponseModel {
  const headers = response.headers
    .filter((header) => header.serializedName.toLowerCase() !== "content-type")
    .map((header) => buildHeader(builder, header));
  const body = buildResponseBody(builder, response, name);
  return {
    ...statusOf(response),
    doc: response.description ?? "",
    headers,
    ...body,
    ...defined({ contentType: response.defaultContentType }),
  };
}

/** The builder of what a request of an operation is about. */
function inRequest(builder: Builder, { __raw: raw, verb, bodyParam }: SdkHttpOperation): Builder {
  const { program } = builder.context;
  const visibility = resolveRequestVisibility(program, raw.operation, verb);
  // oxlint-disable-next-line no-bitwise -- a flag beside the part of the life
  const allOptional = (visibility & Visibility.Patch) !== 0;
  const withNulls = /merge-patch\+json/i.test(bodyParam?.defaultContentType ?? "");
  // oxlint-disable-next-line no-bitwise -- without the flag
  return { ...builder, use: { visibility: visibility & ~Visibility.Patch, allOptional, withNulls } };
}

function buildBody(builder: Builder, operation: SdkHttpOperation, name: string): BodyModel | undefined {
  const body = operation.bodyParam;
  if (body === undefined) return undefined;
  const { type, serializationOptions, defaultContentType } = body;
  const format = bodyFormat(defaultContentType, type, serializationOptions);
  if (format === undefined) {
    report(builder, "unsupported-content", body.__raw, { operation: name, type: defaultContentType });
  }
  reportStream(builder, body.__raw, name, defaultContentType);
  const shape = bodyShape(inRequest(builder, operation), type, serializationOptions, rawProperty(body));
  const model = shape.type.kind === "model" ? builder.models.get(shape.type.name) : undefined;
  const isEmpty =
    model?.properties.length !== 0 && model?.properties.every((one) => one.elsewhere ?? one.hidden);
  return {
    ...shape,
    ...(isEmpty === true && { isEmpty: true as const }),
    name: safeName(camelCase(body.name)),
    wire: body.serializedName,
    doc: body.doc ?? body.summary ?? "",
    optional: body.optional,
    contentType: defaultContentType,
    format: format ?? "json",
  };
}

/** What is read and answered with 202, among other successes, is the result of an operation that runs yet. */
function markNotYet(verb: string, responses: readonly ResponseModel[]): readonly ResponseModel[] {
  if (verb !== "GET" || responses.length < 2) return responses;
  return responses.map((response) => (response.status === 202 ? { ...response, notYet: true } : response));
}

/** The headers of several responses, each once; one that a response lacks may be missing. */
function headersOf(responses: readonly ResponseModel[]): readonly PropertyModel[] {
  const all = new Map(responses.flatMap(({ headers }) => headers).map((header) => [header.name, header]));
  return [...all.values()].map((header) => {
    const isEverywhere = responses.every(({ headers }) => headers.some(({ name }) => name === header.name));
    return isEverywhere ? header : { ...header, optional: true };
  });
}

function buildResult(
  builder: Builder,
  method: Method,
  all: readonly ResponseModel[],
): ResultModel | undefined {
  const responses = all.filter(({ notYet }) => notYet === undefined);
  if (method.kind === "lro" || method.kind === "lropaging") {
    const result = method.lroMetadata.finalResponse?.result;
    return result === undefined
      ? undefined
      : { kind: "body", shape: buildShape(builder, result), optional: false };
  }
  if (method.response.type !== undefined) {
    const first = responses.find(({ body }) => body !== undefined)?.body;
    const isFile = first?.type.kind === "scalar";
    const shape = isFile ? first : buildShape(builder, method.response.type);
    const optional = responses.some((response) => response.body === undefined);
    const isPaged = method.kind === "paging";
    const beside = isPaged ? [] : headersOf(responses.filter(({ body }) => body !== undefined));
    return { kind: "body", shape, optional, ...(beside.length > 0 && { headers: beside }) };
  }
  const headers = headersOf(responses);
  return headers.length > 0 ? { kind: "headers", headers } : undefined;
}

function repeats(method: string): boolean {
  return method !== "POST" && method !== "PATCH";
}

/** Describes one operation, except how it is followed when it is long-running. */
export function buildOperation(builder: Builder, method: Method): OperationModel {
  const { operation } = method;
  const { program } = builder.context;
  const raw = method.__raw;
  const verb = operation.verb.toUpperCase();
  const name = builder.names.operation(method);
  const parameters = buildParameters(builder, operation, versionsOf(builder, raw));
  const body = buildBody(builder, operation, name);
  const responses = markNotYet(
    verb,
    operation.responses.map((response) => buildResponseOf(builder, response, name)),
  );
  const link = raw === undefined ? undefined : getExternalDocs(program, raw);
  const isLro = method.kind === "lro" || method.kind === "lropaging";
  const types = responses.flatMap((response) => response.contentType ?? []);
  const resultType = method.response.type;
  if (raw !== undefined && resultType?.kind === "model") builder.rawResults.set(raw, resultType);

  return {
    name,
    operationId: raw === undefined ? name : resolveOperationId(program, raw),
    doc: method.doc ?? method.summary ?? "",
    method: verb,
    path: operation.path,
    parameters,
    arguments: [
      ...parameters
        .filter(
          ({ onClient, optional, constant, within }) =>
            !onClient && !optional && constant === undefined && within === undefined,
        )
        .map((parameter) => parameter.name),
      ...(body !== undefined && !body.optional ? [body.name] : []),
    ],
    headers: types.length > 0 ? { accept: [...new Set(types)].join(", ") } : {},
    responses,
    knownErrors: knownErrors.get(program, raw) ?? [],
    startsWork: startsWork.get(program, raw) ?? (isLro || !repeats(verb)),
    examples: [],
    ...defined({
      summary: method.summary,
      deprecated: deprecationOf(builder, raw),
      link: link === undefined ? undefined : { url: link.url, title: link.description ?? link.url },
      body,
      result: buildResult(builder, method, responses),
      error: buildError(builder, operation),
      filter: buildFilter(builder, raw, parameters),
      needsOneOf: needsOneOf
        .get(program, raw)
        ?.map(
          (wire) => [...parameters, ...(body ? [body] : [])].find((one) => one.wire === wire)?.name ?? wire,
        ),
      paging: method.kind === "paging" ? buildPaging(builder, method) : undefined,
    }),
    ...operationVersions(builder, raw),
  };
}
