import type { ClientPlan } from "../client/plan.js";
import type { BodyModel, ExampleModel, OperationModel, ParameterModel } from "../model/types.js";
import { type SampleWishes, type Sampler, isWished } from "./sample-value.js";
import { typedValue } from "./typed-value.js";
import { valueText } from "../text/value.js";
import { xmlValue } from "./xml-value.js";

/** A call of a client's method. */
export interface OperationCall {
  /** What the client is made with, besides what `clientOf` sets anyway. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Arguments and options by TypeScript name. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The page to start with. */
  readonly continuationToken?: string;
}

/** What a caller passes: a parameter, or the body. */
export type Argument = ParameterModel | BodyModel;

/** What a caller can set, in the order of the signature: arguments first. */
export function argumentsOf(operation: OperationModel): Argument[] {
  const { parameters, body, paging } = operation;
  const all: Argument[] = [
    ...parameters.filter(
      ({ onClient, constant, name }) =>
        !onClient && constant === undefined && name !== paging?.tokenParameter?.name,
    ),
    ...(body === undefined ? [] : [body]),
  ];
  const rank = ({ name }: Argument) =>
    (operation.arguments.indexOf(name) + all.length + 1) % (all.length + 1);
  return all.sort((a, b) => rank(a) - rank(b));
}

/** A documented value in its TypeScript form. */
export function typedDocument(
  plan: ClientPlan,
  shape: Argument,
  contentType: string,
  wire: unknown,
): unknown {
  const isXml = contentType.includes("xml") && typeof wire === "string";
  return typedValue(plan, shape, isXml ? xmlValue(plan, shape, wire) : wire);
}

/** Where the answers of an example send the client; documents are not always of one piece. */
function originsNamed({ responses }: ExampleModel): string[] {
  const headers = Object.values(responses).flatMap((response) => Object.values(response.headers ?? {}));
  const urls = headers.filter(
    (value) => typeof value === "string" && /^https?:/.test(value) && URL.canParse(value),
  );
  return [...new Set(urls.map((url) => new URL(String(url)).origin))];
}

/** What the client of an example is made with. */
export function exampleSettings(plan: ClientPlan, example: ExampleModel): Record<string, unknown> {
  const { endpoint, apiVersion, clientParameters } = plan.service;
  const version = apiVersion === undefined ? undefined : example.parameters[apiVersion.wire];
  const settings: Record<string, unknown> = {
    [endpoint.name]: example.parameters[endpoint.name],
    apiVersion: version === apiVersion?.default ? undefined : version,
  };
  for (const parameter of clientParameters) settings[parameter.name] = example.parameters[parameter.wire];
  const own = String(settings[endpoint.name] ?? defaultSettings(plan)[endpoint.name]);
  const strangers = originsNamed(example).filter(
    (origin) => !URL.canParse(own) || origin !== new URL(own).origin,
  );
  if (strangers.length > 0) settings["trustedOrigins"] = strangers;
  const usual = defaultSettings(plan);
  return Object.fromEntries(
    Object.entries(settings).filter(([name, value]) => value !== undefined && value !== usual[name]),
  );
}

const defaults = new WeakMap<ClientPlan, Readonly<Record<string, unknown>>>();

/** What a client is made with when a test does not say otherwise: what the first example says. */
export function defaultSettings(plan: ClientPlan): Readonly<Record<string, unknown>> {
  const known = defaults.get(plan);
  if (known !== undefined) return known;
  const found = findSettings(plan);
  defaults.set(plan, found);
  return found;
}

function findSettings(plan: ClientPlan): Record<string, unknown> {
  const { endpoint, clientParameters, operations } = plan.service;
  const examples = operations.flatMap((operation) => operation.examples);
  const first = (wire: string) => examples.find(({ parameters }) => wire in parameters)?.parameters[wire];
  const entries = clientParameters.map((parameter) => [
    parameter.name,
    first(parameter.wire) ??
      (parameter.constraints.format === "uuid" ? "ffffffff-ffff-ffff-ffff-ffffffffffff" : "x"),
  ]);
  return {
    [endpoint.name]: endpoint.default ?? "https://contract.example.com",
    ...Object.fromEntries(entries),
  };
}

/** The call an example documents. */
export function exampleCall(
  plan: ClientPlan,
  operation: OperationModel,
  example: ExampleModel,
): OperationCall {
  const values: Record<string, unknown> = {};
  for (const argument of argumentsOf(operation)) {
    const wire = example.parameters[argument.wire] ?? example.parameters[argument.name];
    if (wire === undefined) continue;
    const contentType = "contentType" in argument ? argument.contentType : "";
    values[argument.name] = typedDocument(plan, argument, contentType, wire);
  }
  const token = example.parameters[operation.paging?.tokenParameter?.wire ?? ""];
  return {
    settings: exampleSettings(plan, example),
    values,
    ...(typeof token === "string" && token !== "" && { continuationToken: token }),
  };
}

/** A call made from the types alone; in the newest version, unless wished otherwise. */
export function sampleCall(
  plan: ClientPlan,
  operation: OperationModel,
  sampler: Sampler,
  wishes: SampleWishes,
): OperationCall {
  const { apiVersion } = plan.service;
  const version = wishes.version ?? apiVersion?.values.at(-1);
  const values: Record<string, unknown> = {};
  for (const argument of argumentsOf(operation)) {
    if (!isWished(argument, { ...wishes, version })) continue;
    const value = sampler.sample(argument, {
      ...wishes,
      version,
      header: "in" in argument && argument.in === "header",
    });
    if (value !== undefined) values[argument.name] = value;
  }
  return { settings: version === apiVersion?.default ? {} : { apiVersion: version }, values };
}

/** The arguments of a call as source, between its parentheses. */
export function argumentsText(operation: OperationModel, { values }: OperationCall): string {
  const options = Object.fromEntries(
    Object.entries(values).filter(([name]) => !operation.arguments.includes(name)),
  );
  return [
    ...operation.arguments.map((name) => valueText(values[name])),
    ...(Object.keys(options).length === 0 ? [] : [valueText(options)]),
  ].join(", ");
}

/** A client for a call, as source. */
export function clientText({ settings }: OperationCall): string {
  return Object.keys(settings).length === 0 ? "clientOf(wire)" : `clientOf(wire, ${valueText(settings)})`;
}

/** What turns a call into one request: a poller is told to start, a list to read its first page. */
export function sendText(operation: OperationModel, call?: OperationCall): string {
  if (operation.lro !== undefined) return ".submitted()";
  if (operation.paging === undefined) return "";
  const token = call?.continuationToken;
  return `.byPage(${token === undefined ? "" : valueText({ continuationToken: token })}).next()`;
}

/** A whole call that sends one request, as source. */
export function callText(operation: OperationModel, call: OperationCall): string {
  return `${clientText(call)}.${operation.name}(${argumentsText(operation, call)})${sendText(operation, call)}`;
}
