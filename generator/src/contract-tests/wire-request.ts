import type { ClientPlan } from "../client/plan.js";
import type { ExampleModel, OperationModel, ParameterModel, Shape } from "../model/types.js";
import type { OperationCall } from "./operation-call.js";
import { defaultSettings } from "./operation-call.js";
import { valueText } from "../text/value.js";

/** A parameter's documented value; a constant has it from the spec. */
function valueOf(
  plan: ClientPlan,
  parameter: ParameterModel,
  values: Readonly<Record<string, unknown>>,
): unknown {
  const { apiVersion } = plan.service;
  if (parameter.constant !== undefined) return parameter.constant;
  const given = values[parameter.wire] ?? values[parameter.name];
  if (given !== undefined) return given;
  if (parameter.wire === apiVersion?.wire) return apiVersion.default;
  return parameter.onClient ? defaultSettings(plan)[parameter.name] : undefined;
}

/** A segment as RFC 3986 has it; `$`, `,`, `:`, `;`, `=` and `@` may stand for themselves where the spec says so. */
function segmentText(value: string, skipEncoding: boolean): string {
  const keep = skipEncoding ? /[A-Za-z0-9\-._~!'()*$,:;=@]/ : /[A-Za-z0-9\-._~!'()*]/;
  return [...value]
    .map((character) =>
      keep.test(character)
        ? character
        : [...Buffer.from(character)]
            .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
            .join(""),
    )
    .join("");
}

function endpointOf(plan: ClientPlan, values: Readonly<Record<string, unknown>>): string {
  const { name } = plan.service.endpoint;
  return String(values[name] ?? defaultSettings(plan)[name]).replace(/\/+$/, "");
}

/** Origin and path of a request, by the spec's template. */
export function pathOf(
  plan: ClientPlan,
  operation: OperationModel,
  values: Readonly<Record<string, unknown>>,
): string {
  const path = operation.path.replaceAll(/\{(\/?)([^{}]+)\}/g, (_, slash: string, wire: string) => {
    const parameter = operation.parameters.find((one) => one.in === "path" && one.wire === wire);
    const value = parameter === undefined ? undefined : valueOf(plan, parameter, values);
    return value === undefined ? "" : slash + segmentText(String(value), parameter?.skipEncoding === true);
  });
  return endpointOf(plan, values) + path;
}

const separators = { csv: ",", ssv: " ", pipes: "|" } as const;

/** How a list is written: in one value, or in several of which each has the name. */
function collected({ collection = "csv" }: ParameterModel, value: unknown): string | string[] {
  const texts = [value].flat().map(String);
  if (collection !== "multi") return texts.join(separators[collection]);
  return texts.length === 1 ? texts.join() : texts;
}

function parametersIn(
  plan: ClientPlan,
  operation: OperationModel,
  values: Readonly<Record<string, unknown>>,
  place: ParameterModel["in"],
): [string, string | string[]][] {
  return operation.parameters
    .filter((parameter) => parameter.in === place)
    .flatMap((parameter): [string, string | string[]][] => {
      const value = valueOf(plan, parameter, values);
      return value === undefined ? [] : [[parameter.wire, collected(parameter, value)]];
    });
}

/** The whole URL, for operations whose query is plain. */
export function urlOf(
  plan: ClientPlan,
  operation: OperationModel,
  values: Readonly<Record<string, unknown>>,
): string {
  const query = parametersIn(plan, operation, values, "query").flatMap(([name, value]) =>
    [value].flat().map((text) => `${name}=${encodeURIComponent(text)}`),
  );
  return pathOf(plan, operation, values) + (query.length === 0 ? "" : `?${query.join("&")}`);
}

/** What the request of an example has to be, as source of a `SentRequest`. */
export function expectedRequest(plan: ClientPlan, operation: OperationModel, example: ExampleModel): string {
  const { body } = operation;
  const values = example.parameters;
  const bodyName = body === undefined ? undefined : [body.wire, body.name].find((name) => name in values);
  const headers = Object.fromEntries([
    ...Object.entries(operation.headers),
    ...parametersIn(plan, operation, values, "header").map(([name, value]) => [name.toLowerCase(), value]),
    ...(body === undefined || bodyName === undefined ? [] : [["content-type", body.contentType]]),
  ]);
  const entries = [
    `method: "${operation.method}"`,
    `path: ${valueText(pathOf(plan, operation, values))}`,
    `query: ${valueText(Object.fromEntries(parametersIn(plan, operation, values, "query")))}`,
    `headers: ${valueText(headers)}`,
    ...(bodyName === undefined ? [] : [`body: example.parameter(${JSON.stringify(bodyName)})`]),
  ];
  return `{ ${entries.join(", ")} }`;
}

/** A TypeScript value as the text it has in a URL or a header. */
function wireText(shape: Shape, value: unknown): unknown {
  if (Array.isArray(value)) {
    const { type } = shape;
    return value.map((item) => wireText(type.kind === "list" ? type.items : shape, item));
  }
  if (!(value instanceof Date)) return String(value);
  const scalar = shape.type.kind === "scalar" ? shape.type.scalar : "dateTime";
  if (scalar === "unixTime") return String(value.getTime() / 1000);
  return scalar === "httpDate" ? value.toUTCString() : value.toISOString();
}

/** What the request of a call made from the types has to be, except for its body. */
export function sampleRequest(plan: ClientPlan, operation: OperationModel, call: OperationCall): string {
  const values: Record<string, unknown> = { ...call.settings };
  const { apiVersion } = plan.service;
  if (apiVersion !== undefined) values[apiVersion.wire] = call.settings["apiVersion"];
  for (const parameter of operation.parameters) {
    const value = call.values[parameter.name];
    if (value !== undefined) values[parameter.wire] = wireText(parameter, value);
  }
  const headers = parametersIn(plan, operation, values, "header").map(([name, value]) => [
    name.toLowerCase(),
    value,
  ]);
  const entries = [
    `method: "${operation.method}"`,
    `path: ${valueText(pathOf(plan, operation, values))}`,
    `query: ${valueText(Object.fromEntries(parametersIn(plan, operation, values, "query")))}`,
    ...(headers.length === 0 ? [] : [`headers: ${valueText(Object.fromEntries(headers))}`]),
  ];
  return `{ ${entries.join(", ")} }`;
}
