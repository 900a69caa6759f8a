import { prose } from "../text/markdown.js";
import { pascalCase } from "../model/naming.js";
import type {
  ApiVersionModel,
  AuthModel,
  OperationModel,
  ParameterModel,
  ServerVariable,
  ServiceModel,
  Shape,
} from "../model/types.js";
import { type CodecWriter } from "./codec-text.js";
import { comment, parameterTag } from "./docs.js";
import { keyText, literalText } from "../text/literal.js";
import type { ClientPlan } from "./plan.js";
import { codecPath, modelsPath, operationPath, relativeModule } from "./plan.js";
import { findStartedMethods } from "./find-started-files.js";
import { argumentsText, returnText } from "./operation-files.js";
import { parameterSerializer, requiredText } from "./serializer-text.js";
import {
  argumentTags,
  functionName,
  operationParagraphs,
  operationTags,
  operationName,
  optionsName,
} from "./signature.js";
import { SourceFile } from "./source-file.js";
import type { Locate } from "./type-text.js";
import { typeText } from "./type-text.js";

export const contextPath = "src/generated/context.ts";
export const clientPath = "src/generated/client.ts";
const runtime = "@azbackup/core/operation";

/** Name of the function that makes the client's context. */
export function contextName(plan: ClientPlan): string {
  return `create${plan.service.clientName.replace(/Client$/, "")}Context`;
}

function credentialType(auth: AuthModel, file: SourceFile): string | undefined {
  const types = [
    ...(auth.token === undefined ? [] : [file.type("TokenCredential", "@azbackup/core/auth")]),
    ...(auth.certificate === true ? [file.type("ClientCertificate", "@azbackup/core/auth")] : []),
    ...(auth.keys === undefined ? [] : [file.type("KeyCredential", "@azbackup/core/auth")]),
    ...(auth.basic === true ? [file.type("BasicCredential", "@azbackup/core/auth")] : []),
  ];
  if (types.length === 0) return undefined;
  return auth.anonymous === true ? [...types, "undefined"].join(" | ") : types.join(" | ");
}

interface Argument {
  readonly name: string;
  readonly type: string;
  readonly tag: string;
}

/** What a client is made of, in the order of its constructor. */
function constructorArguments(plan: ClientPlan, file: SourceFile): Argument[] {
  const { endpoint, auth, clientParameters } = plan.service;
  const variables = (endpoint.server?.variables ?? []).filter((one) => one.default === undefined);
  const credential = credentialType(auth, file);
  const locate: Locate = (name) => relativeModule(contextPath, modelsPath(plan, plan.placeOf(name)));
  return [
    ...(endpoint.default === undefined
      ? [{ name: endpoint.name, type: "string", tag: `@param ${endpoint.name} ${prose(endpoint.doc)}` }]
      : []),
    ...variables.map((one) => ({
      name: one.name,
      type: typeText(one, file, locate),
      tag: parameterTag(one),
    })),
    ...(credential === undefined
      ? []
      : [{ name: "credential", type: credential, tag: `@param credential ${credentialDoc(auth)}` }]),
    ...clientParameters.map((parameter) => ({
      name: parameter.name,
      type: typeText(parameter, file, locate),
      tag: parameterTag(parameter),
    })),
  ];
}

/** The ways to show a credential, in the order in which errors name them. */
function authMethods(
  { token, certificate, keys = [], basic, anonymous }: AuthModel,
  file: SourceFile,
): string {
  const core = "@azbackup/core/auth";
  const methods = [
    token &&
      `${file.value(token.challenge === true ? "challengedToken" : "bearerToken", core)}(${literalText(token.scopesByHost ?? token.scopes)})`,
    certificate === true && file.value("clientCertificate", core),
    ...keys.map(({ in: place, name, prefix }) => {
      const args = [place, name, ...(prefix === undefined ? [] : [prefix])];
      return `${file.value("apiKey", core)}(${args.map((one) => JSON.stringify(one)).join(", ")})`;
    }),
    basic === true && file.value("basic", core),
    (anonymous === true ||
      (token === undefined && certificate !== true && keys.length === 0 && basic !== true)) &&
      file.value("anonymous", core),
  ];
  return `[${methods.filter((method) => typeof method === "string").join(", ")}]`;
}

function credentialDoc(auth: AuthModel): string {
  const ways = [
    ...(auth.token === undefined ? [] : ["a credential of `@azure/identity`"]),
    ...(auth.certificate === true ? ["a client certificate (PEM or PFX)"] : []),
    ...(auth.keys === undefined ? [] : ["a key of the service, as `{ key }`"]),
    ...(auth.basic === true ? ["a user name and a password"] : []),
    ...(auth.anonymous === true ? ["`undefined` where the service asks for none"] : []),
  ];
  const text = ways.length > 1 ? `${ways.slice(0, -1).join(", ")} or ${ways.at(-1)}` : ways.join("");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const optionsTag =
  "@param options Retries, timeouts, logging, proxy and what else is the same for every client.";

/** The versions, where anything in the tables depends on them. */
function knownVersions(service: ServiceModel, version: ApiVersionModel): string {
  const rules = [
    ...service.operations,
    ...service.operations.flatMap(({ parameters }) => parameters),
    ...service.clientParameters,
    ...service.models.flatMap(({ properties }) => properties),
  ];
  const differ = rules.some(
    (rule) => rule.availableIn !== undefined || ("requiredIn" in rule && rule.requiredIn !== undefined),
  );
  return differ ? `, known: ${JSON.stringify(version.values)}` : "";
}

/** What a context says of where the service is. */
function endpointText({ service: { endpoint, apiVersion } }: ClientPlan, file: SourceFile): string {
  const { name, default: preset, server } = endpoint;
  if (server !== undefined) {
    const values = server.variables.map((one) => {
      const text =
        one.isApiVersion === true
          ? `options.apiVersion ?? ${JSON.stringify(apiVersion?.default ?? one.default)}`
          : one.name;
      return `${keyText(one.wire)}: ${text}`;
    });
    const first = /^\{([^{}]+)\}/.exec(server.template)?.[1];
    const isVariable = first === undefined || server.variables.some(({ wire }) => wire === first);
    const all = [...(isVariable ? [] : [`${keyText(first)}: ${name}`]), ...values];
    return `endpoint: ${file.value("serverUrl", runtime)}(${JSON.stringify(server.template)}, { ${all.join(", ")} })`;
  }
  if (preset !== undefined) return `endpoint: ${JSON.stringify(preset)}`;
  return name === "endpoint" ? "endpoint" : `endpoint: ${name}`;
}

/** The variables of a server that may be left out; they stand among the options. */
function presetVariables({ service: { endpoint } }: ClientPlan): readonly ServerVariable[] {
  return (endpoint.server?.variables ?? []).filter(
    (one) => one.default !== undefined && one.isApiVersion === undefined,
  );
}

/** The function that makes a context: all the operations need, for users of single functions. */
export function contextFile(plan: ClientPlan): SourceFile {
  const { service } = plan;
  const own = constructorArguments(plan, new SourceFile()).map(({ name }) => name);
  const file = new SourceFile(plan.names, new Set(own));
  const args = constructorArguments(plan, file);
  const version = service.apiVersion;
  const writer: CodecWriter = {
    service,
    file,
    locate: (name, folder) => relativeModule(contextPath, codecPath(plan, folder, plan.placeOf(name))),
  };
  const names = service.clientParameters.map((parameter) => parameter.name);
  const entries = [
    `name: ${JSON.stringify(service.clientName)}`,
    `packageName: ${JSON.stringify(plan.packageName)}`,
    `packageVersion: ${JSON.stringify(plan.packageVersion)}`,
    endpointText(plan, file),
    `auth: ${authMethods(service.auth, file)}`,
    ...(args.some((argument) => argument.name === "credential") ? ["credential"] : []),
    ...(version === undefined
      ? []
      : [
          `apiVersion: { name: ${JSON.stringify(version.wire)}, value: ${JSON.stringify(version.default)}${version.in === "query" ? "" : `, in: "${version.in}"`}${knownVersions(service, version)} }`,
        ]),
    ...(names.length === 0
      ? []
      : [
          `parameters: { ${names.join(", ")} }`,
          `parameterChecks: { ${service.clientParameters.map((parameter) => `${parameter.name}: ${parameterCheck(parameter, writer)}`).join(", ")} }`,
        ]),
    ...(service.usesXml ? [`xml: ${file.value("xmlFormat", "@azbackup/core/xml")}`] : []),
    "options",
  ];
  const said = comment(
    [
      `Makes what the operations of {@link ${service.clientName}} share, for calling them as functions: a bundle then holds only those that are used.`,
    ],
    [...args.map((argument) => argument.tag), optionsTag],
  );
  const create = file.value("createClientContext", runtime);
  const options = clientOptions(plan, file);
  const presets = presetVariables(plan).map((one) => `${one.name} = ${JSON.stringify(one.default)}`);
  const given = presets.length === 0 ? "options" : `{ ${presets.join(", ")}, ...options }`;
  file.add(
    optionsDeclaration(plan, file),
    `${said}\nexport function ${contextName(plan)}(${[...args.map(({ name, type }) => `${name}: ${type}`), `${given}: ${options} = {}`].join(", ")}): ${file.type("ClientContext", runtime)} {\nreturn ${create}({ ${entries.join(",\n")} });\n}`,
  );
  return file;
}

/** A parameter in the path is needed wherever the path has it. */
function parameterCheck(parameter: ParameterModel, writer: CodecWriter): string {
  const text = parameterSerializer(parameter, writer);
  return parameter.in === "path" && !parameter.optional ? requiredText(text, writer) : text;
}

function clientOptions(plan: ClientPlan, file: SourceFile): string {
  file.type("ClientOptions", runtime);
  return `${plan.service.clientName}Options`;
}

function optionsDeclaration(plan: ClientPlan, file: SourceFile): string {
  const { service } = plan;
  const version = service.apiVersion;
  const base = file.type("ClientOptions", runtime);
  const said = comment([`Options of {@link ${service.clientName}}.`]);
  const dropped = service.endpoint.default === undefined ? `Omit<${base}, "endpoint">` : base;
  const locate: Locate = (name) => relativeModule(contextPath, modelsPath(plan, plan.placeOf(name)));
  const presets = presetVariables(plan).map((one) => {
    const doc = comment([prose(one.doc), `Default ${prose(JSON.stringify(one.default))}.`]);
    return `${doc}\nreadonly ${one.name}?: ${typeText(one, file, locate)} | undefined;`;
  });
  if (version === undefined && presets.length === 0)
    return `${said}\nexport type ${service.clientName}Options = ${dropped};`;
  const versions = version?.values.map((value) => JSON.stringify(value)).join(" | ");
  const line =
    version &&
    `${comment([`Version of the API to ask for. Default ${prose(JSON.stringify(version.default))}.`])}\nreadonly apiVersion?: ${versions} | (string & {}) | undefined;`;
  return `${said}\nexport interface ${service.clientName}Options extends ${dropped} {\n${[...(line === undefined ? [] : [line]), ...presets].join("\n\n")}\n}`;
}

function methodText(operation: OperationModel, plan: ClientPlan, file: SourceFile): string {
  const locate: Locate = (name) => relativeModule(clientPath, modelsPath(plan, plan.placeOf(name)));
  const module = relativeModule(clientPath, operationPath(operation));
  const args = argumentsText(operation, file, locate);
  const options = file.type(optionsName(operation), module);
  const call = ["this.#context", ...operation.arguments, "options"];
  const tags = [...argumentTags(operation), ...operationTags(operation)];
  return `${comment(operationParagraphs(operation), tags)}\n${operation.name}(${[...args, `options: ${options} = {}`].join(", ")}): ${returnText(operation, file, locate, module)} {\nreturn ${file.value(functionName(operation), module)}(${call.join(", ")});\n}`;
}

function resultShapes({ result }: OperationModel): Shape[] {
  return result?.kind === "body" ? [result.shape] : [];
}

/** The poller of whichever operation a token is of. */
function pollerText(
  statuses: readonly Shape[],
  results: readonly Shape[],
  file: SourceFile,
  locate: Locate,
): string {
  const union = (shapes: readonly Shape[], none: string) =>
    [...new Set(shapes.map((shape) => typeText(shape, file, locate)))].join(" | ") || none;
  const name = file.type("OperationPoller", "@azbackup/core/lro");
  return `${name}<${union(statuses, "unknown")}, ${union(results, "void")}>`;
}

function resumeText(plan: ClientPlan, file: SourceFile): string[] {
  const operations = plan.service.operations.filter((operation) => operation.lro !== undefined);
  if (operations.length === 0) return [];
  const locate: Locate = (name) => relativeModule(clientPath, modelsPath(plan, plan.placeOf(name)));
  const poller = pollerText(
    operations.flatMap((operation) => operation.lro?.status ?? []),
    operations.flatMap(resultShapes),
    file,
    locate,
  );
  const followed = operations.map((operation) =>
    file.value(operationName(operation.name), relativeModule(clientPath, operationPath(operation))),
  );
  const said = comment(
    [
      "Goes on with an operation which this or another process started, from its resume token. Nothing is started again.",
    ],
    [
      "@param token What `resumeToken()` of the operation's poller gave.",
      "@throws {ResumeTokenError} when the token is damaged, or belongs to another client, operation or endpoint.",
    ],
  );
  const callOptions = file.type("CallOptions", runtime);
  return [
    `${said}\nresume(token: string, options: ${callOptions} = {}): ${poller} {\nreturn ${file.value("resumeOperation", runtime)}(this.#context, [${followed.join(", ")}], token, options);\n}`,
  ];
}

const closeText = `${comment([
  "Closes the connections that are kept; those in use are closed when they are done. The client works on, without keeping any.",
  "Make one client and use it for long: each keeps connections of its own, until they were not used for `idleConnectionMs`.",
])}
async close(): Promise<void> {
this.#context.close();
}

/** {@link close}, for \`await using\`. */
async [Symbol.asyncDispose](): Promise<void> {
this.#context.close();
}`;

/** The client class: every operation as a method. */
export function clientFile(plan: ClientPlan): SourceFile {
  const { service } = plan;
  const file = new SourceFile(plan.names);
  const args = constructorArguments(plan, file);
  const context = file.type("ClientContext", runtime);
  const create = file.value(contextName(plan), relativeModule(clientPath, contextPath));
  const options = file.type(`${service.clientName}Options`, relativeModule(clientPath, contextPath));
  const constructorDoc = comment(
    [],
    [
      ...args.map((argument) => argument.tag),
      optionsTag,
      "@throws {ValidationError} when an argument breaks a rule.",
    ],
  );
  const made = `${create}(${[...args.map(({ name }) => name), "options"].join(", ")})`;
  const follows = service.operations.some(({ lro }) => lro !== undefined);
  const members = [
    `readonly #context: ${context};`,
    `${constructorDoc}\nconstructor(${[...args.map(({ name, type }) => `${name}: ${type}`), `options: ${options} = {}`].join(", ")}) {\nthis.#context = ${follows ? `${file.value("warnUnusedPollers", runtime)}(${made}, options)` : made};\n}`,
    ...service.operations.map((operation) => methodText(operation, plan, file)),
    ...findStartedMethods(plan, file, clientPath),
    ...resumeText(plan, file),
    closeText,
  ];
  file.library("esnext.disposable");
  file.add(
    `${comment([prose(service.doc)])}\nexport class ${pascalCase(service.clientName)} {\n${members.join("\n\n")}\n}`,
  );
  return file;
}
