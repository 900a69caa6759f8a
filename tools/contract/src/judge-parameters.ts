import {
  type JsonSchema,
  type OpenApiDocument,
  type OpenApiParameter,
  referredName,
  resolveParameter,
} from "./open-api.js";
import { type FoundOperation, matchPath } from "./route.js";
import { type WireRequest, readRequest } from "./sent-request.js";

/** Headers every client sends, which no operation lists. */
const negotiated = new Set(["accept", "content-type"]);

type Against = (schema: JsonSchema, value: unknown) => string[];
type Text = string | readonly string[];

/** What is wrong with the URL and the headers of a request. */
export function judgeParameters(
  document: OpenApiDocument,
  { path, operation }: FoundOperation,
  request: WireRequest,
  against: Against,
): string[] {
  const sent = readRequest(request);
  const segments = matchPath(path, sent.path.replace(/^https?:\/\/[^/]+/, ""));
  if (segments === undefined) return [`the path is not ${path}`];
  const declared = (operation.parameters ?? []).map((one) => resolveParameter(document, one));
  const given: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
    path: segments,
    query: sent.query,
    header: sent.headers,
  };
  const strangers = (place: string) =>
    Object.keys(given[place] ?? {})
      .filter(
        (name) => !negotiated.has(name) && !declared.some((one) => one.in === place && nameOf(one) === name),
      )
      .map((name) => `nobody knows the ${place} parameter ${name}`);
  return [
    ...declared.flatMap((one) => judgeValue(document, one, given[one.in]?.[nameOf(one)], against)),
    ...strangers("query"),
    ...strangers("header"),
  ];
}

function nameOf({ name, in: place }: OpenApiParameter): string {
  return place === "header" ? name.toLowerCase() : name;
}

function judgeValue(
  document: OpenApiDocument,
  { name, in: place, required, schema = {}, explode = place === "query" }: OpenApiParameter,
  text: Text | undefined,
  against: Against,
): string[] {
  if (text === undefined) return required === true ? [`the parameter ${name} is missing`] : [];
  const type = typeOf(document, schema);
  const isList = type === "array";
  const texts = isList && !explode && typeof text === "string" ? text.split(",") : [text].flat();
  const items = isSchema(schema["items"]) ? typeOf(document, schema["items"]) : type;
  const values = texts.map((one) => valueOf(one, items));
  return against(schema, isList ? values : values[0]).map((problem) => `${name}: ${problem}`);
}

function typeOf(document: OpenApiDocument, schema: JsonSchema): unknown {
  const { $ref, type } = schema;
  if (typeof $ref !== "string") return type;
  return typeOf(document, document.components?.schemas?.[referredName($ref)] ?? {});
}

/** A text as the JSON value its schema is about. */
function valueOf(text: string, type: unknown): unknown {
  if (type === "integer" || type === "number") return text.trim() === "" ? text : Number(text);
  return type === "boolean" && /^(true|false)$/.test(text) ? text === "true" : text;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
