import { decodeXml } from "@azbackup/core/xml";
import { parseJson } from "@azbackup/core/codec";
import type { BodyModel, ParameterModel } from "@azbackup/generator";
import type { MockMultipartBody } from "@typespec/spec-api";
import { isJson, isStream, isXml } from "./media-types.js";
import type { ExpectedRequest } from "./expected-request.js";
import type { LoadedClient } from "./load-client.js";
import type { Candidate } from "./match-operation.js";
import { NotDerivable, type Values } from "./values.js";

/** The arguments of a call by their names in TypeScript, and what the mock did not say of them. */
export interface Derived {
  readonly values: Readonly<Record<string, unknown>>;
  readonly untyped: readonly string[];
}

const separators = { csv: ",", ssv: /%20| /, pipes: "|", multi: "&" } as const;

function rawOf(parameter: ParameterModel, request: ExpectedRequest, { segments }: Candidate): unknown {
  switch (parameter.in) {
    case "path":
      return segments[parameter.wire];
    case "query":
      return request.query[parameter.wire];
    case "header":
      if (parameter.wire.toLowerCase() === "content-type") return request.body?.contentType;
      return request.headers[parameter.wire.toLowerCase()];
  }
}

/** What the routes of the suite are called with; their mocks name no values. */
function routeValue(path: string): unknown {
  if (path.includes("reserved-expansion")) return "foo/bar baz";
  if (path.includes("/array")) return ["a", "b"];
  if (path.endsWith("/model")) return { field: "status", value: "active" };
  return path.includes("/record") ? { a: 1, b: 2 } : "a";
}

function parameterValue(parameter: ParameterModel, raw: unknown, values: Values): unknown {
  const { type } = parameter;
  if (type.kind !== "list") {
    if (typeof raw === "object" && raw !== null && !Array.isArray(raw))
      return values.fromWire(parameter, raw);
    return values.fromText(parameter, Array.isArray(raw) ? raw.join(",") : String(raw));
  }
  const texts = Array.isArray(raw) ? raw : String(raw).split(separators[parameter.collection ?? "csv"]);
  return texts.map((text) => values.fromText(type.items, String(text)));
}

/** Finds the arguments by which a client sends what the mock expects. */
export function deriveArguments(
  client: LoadedClient,
  candidate: Candidate,
  request: ExpectedRequest,
  values: Values,
): Derived {
  const { model } = candidate.operation;
  const found: Record<string, unknown> = {};
  for (const parameter of model.parameters) {
    if ((parameter.constant !== undefined && !parameter.optional) || parameter.within) continue;
    const isRoute = client.slug === "http-routes" && parameter.name === "param";
    const raw = isRoute ? routeValue(request.path) : rawOf(parameter, request, candidate);
    // What the client is to send by itself is left to it.
    if (parameter.sendsDefault === true && String(raw) === String(parameter.default)) continue;
    if (raw === "" && parameter.allowReserved === true) found[parameter.name] = "/";
    else if (raw === undefined || (raw === "" && parameter.in !== "query")) {
      const isVersion = parameter.isApiVersion || parameter.wire === client.service.apiVersion?.wire;
      const isNeeded = !parameter.optional && !isVersion && parameter.default === undefined;
      if (isNeeded) found[parameter.name] = values.sample(parameter);
    } else found[parameter.name] = isRoute ? raw : parameterValue(parameter, raw, values);
  }
  const { body } = model;
  if (body === undefined) return { values: found, untyped: [] };
  const value = bodyValue(client, candidate, request, values);
  const members = model.parameters.flatMap((parameter) => {
    const [argument, member] = parameter.within ?? [];
    const raw = argument === body.name ? rawOf(parameter, request, candidate) : undefined;
    return raw === undefined || member === undefined
      ? []
      : [[member, parameterValue(parameter, raw, values)]];
  });
  if (members.length > 0) {
    found[body.name] = { ...(value as object | undefined), ...Object.fromEntries(members) };
    return { values: found, untyped: values.untyped(body, found[body.name], "request") };
  }
  if (value === undefined) {
    if (!body.optional) found[body.name] = {};
    return { values: found, untyped: [] };
  }
  found[body.name] = value;
  const raw = isStream(body.contentType) ? ["request: a stream, given as its bytes"] : [];
  return { values: found, untyped: [...values.untyped(body, value, "request"), ...raw] };
}

function bodyValue(
  client: LoadedClient,
  { operation }: Candidate,
  { body: expected, multipart }: ExpectedRequest,
  values: Values,
): unknown {
  const { body } = operation.model;
  if (multipart !== undefined) return partsOf(client, body, multipart, values);
  if (expected === undefined || body === undefined) return undefined;
  const { contentType, raw } = expected;
  if (body.format === "bytes") return new Uint8Array(Buffer.from(raw));
  if (isJson(contentType) && isJson(body.contentType)) return values.fromWire(body, parseJson(String(raw)));
  if (isXml(contentType) && isXml(body.contentType)) {
    const schema = body.type.kind === "model" ? client.xmlSchema(body.type.name) : undefined;
    if (schema === undefined) throw new NotDerivable("an XML body without a table");
    return plain(decodeXml(schema, String(raw)));
  }
  if (isJson(contentType)) return values.fromWire(body, parseJson(String(raw)));
  return values.fromText(body, String(raw));
}

/** The members of a body that is sent in parts: what the mock says of fields, and its files. */
function partsOf(
  client: LoadedClient,
  body: BodyModel | undefined,
  { parts = {}, files = [] }: MockMultipartBody,
  values: Values,
): unknown {
  const model = client.service.models.find(
    ({ name }) => body?.type.kind === "model" && body.type.name === name,
  );
  if (model === undefined) throw new NotDerivable("a multipart body without a model");
  const members = model.properties.flatMap((property): (readonly [string, unknown])[] => {
    const { name, wire, part } = property;
    if (part?.kind !== "file") {
      const raw = parts[wire];
      const isText =
        part?.kind === "text" && property.type.kind === "scalar" && property.type.scalar === "string";
      return raw === undefined ? [] : [[name, isText ? String(raw) : values.fromWire(property, raw)]];
    }
    const own = files
      .filter(({ fieldname }) => fieldname === wire)
      .map(({ buffer, originalname, mimetype }) => ({
        contents: new Uint8Array(buffer),
        filename: originalname,
        contentType: mimetype,
      }));
    if (own.length === 0) return [];
    return [[name, part.isMulti ? own : own[0]]];
  });
  return Object.fromEntries(members);
}

/** A copy without what a value remembers of the document it was read from. */
export function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null || value instanceof Date || value instanceof Uint8Array) {
    return value;
  }
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}
