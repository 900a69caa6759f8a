import type {
  SdkClientType,
  SdkContext,
  SdkEndpointParameter,
  SdkEndpointType,
  SdkHttpOperation,
  SdkMethodParameter,
  SdkPathParameter,
} from "@azure-tools/typespec-client-generator-core";
import type { Operation } from "@typespec/compiler";
import { cancelWith, defaultApiVersion, followJob, tracking } from "../decorators/facts.js";
import { attachExamples } from "./examples.js";
import type { ExampleFile } from "./examples.js";
import { pollingLink } from "./azure-core.js";
import { buildAuth } from "./build-auth.js";
import { buildModel } from "./build-model.js";
import { buildFilters } from "./build-filters.js";
import { linkFindStarted } from "./build-find-started.js";
import { buildLro } from "./build-lro.js";
import type { Method } from "./build-operation.js";
import { buildOperation } from "./build-operation.js";
import { buildShape } from "./build-type.js";
import { buildParameter } from "./build-parameter.js";
import type { Builder } from "./builder.js";
import { report } from "./builder.js";
import { linkEnclosing } from "./link-enclosing.js";
import { type FoundMethod, Names } from "./names.js";
import { camelCase, pascalCase, safeName } from "./naming.js";
import { rawProperty } from "./raw.js";
import type {
  ApiVersionModel,
  EndpointModel,
  OperationModel,
  ParameterModel,
  ServerVariable,
  ServiceModel,
} from "./types.js";
import { defined } from "./values.js";

type Client = SdkClientType<SdkHttpOperation>;

/** Members every client has; an operation of that name would hide one. */
const clientMembers = new Set(["resume", "close", "constructor", "context"]);

function* methodsOf(client: Client, prefix = ""): Generator<FoundMethod> {
  for (const method of client.methods) yield { method, prefix };
  for (const child of client.children ?? []) {
    yield* methodsOf(child, prefix === "" ? child.name : `${prefix}-${child.name}`);
  }
}

function endpointType(client: Client): SdkEndpointType | undefined {
  const parameter = client.clientInitialization.parameters.find(
    (candidate): candidate is SdkEndpointParameter => candidate.kind === "endpoint",
  );
  return parameter?.type.kind === "union" ? parameter.type.variantTypes[0] : parameter?.type;
}

function buildEndpoint(builder: Builder, client: Client): EndpointModel {
  const type = endpointType(client);
  const { templateArguments: all = [], serverUrl: template = "" } = type ?? {};
  const leading = all.find(({ serializedName }) => template.startsWith(`{${serializedName}}`));
  const isTemplate = all.length > 1 || (all.length === 1 && template !== `{${leading?.serializedName}}`);
  // One that may be left out is a variable like the others, where there are others.
  const first = isTemplate && leading?.clientDefaultValue !== undefined ? undefined : leading;
  const preset = all.length === 0 ? template : first?.clientDefaultValue;
  return {
    name: first === undefined ? "endpoint" : safeName(camelCase(first.name)),
    doc: first?.doc ?? type?.doc ?? "URL of the service.",
    ...(isTemplate && {
      server: {
        template,
        variables: all.filter((one) => one !== first).map((one) => serverVariable(builder, client, one)),
      },
    }),
    ...defined({
      // Without an argument that is a URL, the whole is made of the variables.
      default: first === undefined && isTemplate ? template : typeof preset === "string" ? preset : undefined,
    }),
  };
}

function serverVariable(builder: Builder, client: Client, variable: SdkPathParameter): ServerVariable {
  const { clientDefaultValue: preset, isApiVersionParam, serializedName: wire, type } = variable;
  const value = preset ?? (isApiVersionParam ? client.apiVersions.at(-1) : undefined);
  return {
    ...buildShape(builder, type, rawProperty(variable)),
    name: safeName(camelCase(variable.name)),
    wire,
    doc: variable.doc ?? variable.summary ?? "",
    ...(isApiVersionParam && { isApiVersion: true }),
    ...defined({ default: value === undefined ? undefined : String(value) }),
  };
}

function isOwn(parameter: { readonly kind: string }): parameter is SdkMethodParameter {
  return parameter.kind === "method";
}

/** The client's own parameters, described as they stand in the first operation that sends them. */
function buildClientParameters(
  builder: Builder,
  client: Client,
  methods: readonly Method[],
): ParameterModel[] {
  return client.clientInitialization.parameters.filter(isOwn).flatMap((own) => {
    if (own.isApiVersionParam) return [];
    const sent = methods
      .flatMap((method) => method.operation.parameters)
      .find(
        (candidate) =>
          candidate.kind !== "cookie" &&
          candidate.correspondingMethodParams.some((source) => source === own || source.name === own.name),
      );
    return sent === undefined || sent.kind === "cookie"
      ? []
      : [buildParameter(builder, sent, builder.ruleVersions)];
  });
}

function buildApiVersion(
  context: SdkContext,
  client: Client,
  methods: readonly Method[],
): ApiVersionModel | undefined {
  const inOperation = methods
    .flatMap((method) => method.operation.parameters)
    .find((candidate) => candidate.isApiVersionParam && candidate.kind !== "cookie");
  const inServer = endpointType(client)?.templateArguments.find((one) => one.isApiVersionParam);
  const parameter = inOperation ?? inServer;
  if (parameter === undefined || parameter.kind === "cookie") return undefined;
  const chosen = defaultApiVersion.get(context.program, client.__raw.services[0]);
  const versions = client.apiVersions;
  const preset = chosen ?? newestStable(versions) ?? parameter.clientDefaultValue;
  if (typeof preset !== "string") return undefined;
  return {
    wire: parameter.serializedName,
    in: parameter.kind,
    values: versions.length > 0 ? versions : [preset],
    default: preset,
  };
}

/** The newest version that is no preview; the newest, where all are. The versions are in order. */
function newestStable(versions: readonly string[]): string | undefined {
  return versions.findLast((version) => !/preview|alpha|beta|\brc\b/i.test(version)) ?? versions.at(-1);
}

/** An operation that has to be followed and cannot be would seem done as soon as it is accepted. */
function checkTracked(builder: Builder, method: Method): void {
  const raw = method.__raw;
  if (raw === undefined || method.kind === "lro" || method.kind === "lropaging") return;
  const { program } = builder.context;
  for (const [decorator, fact] of Object.entries({ tracking, followJob, cancelWith })) {
    if (fact.get(program, raw) === undefined) continue;
    report(builder, "no-effect", raw, { decorator, operation: method.name });
  }
  if (pollingLink(program, raw) !== undefined) {
    report(builder, "untrackable-operation", raw, { operation: method.name });
  }
}

function checkNames(builder: Builder, operations: ReadonlyMap<Operation, OperationModel>): void {
  for (const [raw, { name }] of operations) {
    if (clientMembers.has(name)) report(builder, "reserved-name", raw, { name });
  }
}

/** Further clients are called as the first is; what they do otherwise cannot be said in one package. */
function checkClients(builder: Builder, [first, ...others]: readonly Client[]): void {
  const server = (client: Client | undefined) => {
    const { serverUrl, templateArguments = [] } = (client && endpointType(client)) ?? {};
    // A server without variables is one that has its URL as its default.
    return JSON.stringify([serverUrl, ...templateArguments.map((one) => [one.name, one.clientDefaultValue])]);
  };
  for (const other of others) {
    if (server(other) === server(first)) continue;
    report(builder, "another-server", other.__raw.type, { name: other.name });
  }
}

/** Takes the picture of the clients of a spec. */
export function buildService(
  context: SdkContext,
  service: string,
  examples: readonly ExampleFile[],
): ServiceModel | undefined {
  const [client] = context.sdkPackage.clients;
  // Further clients are groups of the first: one package has one place for what they share.
  const methods = context.sdkPackage.clients.flatMap((one) => [
    ...methodsOf(one, one === client ? "" : one.name.replace(/Client$/, "")),
  ]);
  const names = new Names(context.program, context.sdkPackage, methods);
  const all = methods.map(({ method }) => method);
  const apiVersion = client && buildApiVersion(context, client, all);
  const builder: Builder = {
    context,
    names,
    models: new Map(),
    enterModel: buildModel,
    openUnions: new Set(),
    clientParameters: new Set(client?.clientInitialization.parameters.map(({ name }) => name)),
    enums: new Map(),
    rawResults: new Map(),
    versions: client?.apiVersions ?? [],
    apiVersion,
    ruleVersions: apiVersion === undefined ? [] : (client?.apiVersions ?? []),
  };
  if (client === undefined) {
    report(builder, "no-client", undefined, {});
    return undefined;
  }
  checkClients(builder, context.sdkPackage.clients);
  const byRaw = new Map<Operation, OperationModel>();
  for (const { method } of methods) {
    if (method.__raw !== undefined) byRaw.set(method.__raw, buildOperation(builder, method));
  }
  for (const { method } of methods) {
    const operation = method.__raw === undefined ? undefined : byRaw.get(method.__raw);
    checkTracked(builder, method);
    if (method.__raw === undefined || operation === undefined) continue;
    if (method.kind !== "lro" && method.kind !== "lropaging") continue;
    if (method.kind === "lropaging") {
      report(builder, "long-running-list", method.__raw, { operation: operation.name });
    }
    const lro = buildLro(builder, method.__raw, method.lroMetadata, operation, byRaw);
    const result = lro.result && { kind: "body" as const, shape: lro.result, optional: false };
    byRaw.set(method.__raw, { ...operation, lro, ...(result && { result }) });
  }
  linkEnclosing(builder, byRaw);
  linkFindStarted(builder, byRaw);
  checkNames(builder, byRaw);
  const filters = buildFilters(builder, byRaw);
  const operations = attachExamples(builder, [...byRaw.values()], examples);
  const contentTypes = operations.flatMap((operation) => [
    ...(operation.body === undefined ? [] : [operation.body.contentType]),
    ...operation.responses.flatMap((response) => response.contentType ?? []),
  ]);
  return {
    service,
    clientName: pascalCase(client.name),
    doc: client.doc ?? client.summary ?? "",
    endpoint: buildEndpoint(builder, client),
    auth: buildAuth(builder, client),
    clientParameters: buildClientParameters(builder, client, all),
    operations,
    ...(filters.length > 0 && { filters }),
    models: [...builder.models.values()].filter((model) => model !== undefined),
    enums: [...builder.enums.values()],
    usesXml: contentTypes.some((type) => type.includes("xml")),
    ...defined({ apiVersion }),
  };
}
