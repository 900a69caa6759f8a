import type {
  SdkClientType,
  SdkHttpOperation,
  SdkModelType,
  SdkPackage,
  SdkServiceMethod,
} from "@azure-tools/typespec-client-generator-core";
import type { Program } from "@typespec/compiler";
import { findStarted } from "../decorators/find-started.js";
import { camelCase, kebabCase, pascalCase, safeName, typeName } from "./naming.js";
import { NameRegister, renameAlike } from "./register.js";

type Client = SdkClientType<SdkHttpOperation>;
type Method = SdkServiceMethod<SdkHttpOperation>;

/** A method of a client, and the group it stands in. */
export interface FoundMethod {
  readonly method: Method;
  readonly prefix: string;
}

/** What the functions of an operation's file are given, or declare, besides its arguments. */
const inOperation = ["context", "options"];

/** What may be set on every call, which no parameter can be called among an operation's options. */
export const callOptionNames = [
  "abortSignal",
  "timeout",
  "headers",
  "clientRequestId",
  "onResponse",
] as const;

/** What makes a client is given besides what its spec names. */
const inConstructor = ["options", "credential"];

/** What is set on a client, among which the variables of its server stand that may be left out. */
export const clientOptionNames = [
  "apiVersion",
  "endpoint",
  "credentialScopes",
  "pollJitter",
  "outageToleranceMs",
  "onWarning",
  "warnUnusedPollers",
  "retry",
  "attemptTimeoutMs",
  "maxResponseBytes",
  "fetch",
  "allowInsecureConnection",
  "trustedOrigins",
  "userAgentPrefix",
  "policies",
  "clock",
  "proxy",
  "tls",
  "idleConnectionMs",
] as const;

/** A type of a spec, by which its name in TypeScript is known. */
interface SpecType {
  readonly name: string;
  readonly namespace?: string;
}

/**
 * The one register of what generated code calls things. Types are told apart by what they are, not by how
 * they are called; two of one name get two names.
 */
export class Names {
  readonly #types: NameRegister;
  readonly #made: ReadonlySet<string>;
  readonly #typeNames = new Map<SpecType, Map<string, string>>();
  readonly #operations = new Map<Method, string>();
  readonly #members = new Set<SdkModelType>();

  constructor(program: Program, sdk: SdkPackage<SdkHttpOperation>, methods: readonly FoundMethod[]) {
    const clients = sdk.clients as readonly Client[];
    this.#nameOperations(program, clients, methods);
    for (const client of clients) nameClientArguments(client, methods);
    for (const { method } of methods) {
      this.#nameArguments(method);
      nameHeaders(method);
    }
    this.#made = new Set([
      ...clients.flatMap(({ name }) => [pascalCase(name), `${pascalCase(name)}Options`]),
      ...methods.flatMap(({ method }) => typesOf(this.operation(method), method)),
      ...sdk.models
        .filter(isRoot)
        .flatMap(({ name }) => [`${typeName(name)}Base`, `Unknown${typeName(name)}`]),
    ]);
    this.#types = new NameRegister((name) => name.toLowerCase(), this.#made);
    const declared: readonly SpecType[] = [...sdk.models, ...sdk.enums];
    const isExact = ({ name }: SpecType) => typeName(name) === name;
    for (const type of declared.filter(isExact)) this.type(type);
    for (const type of declared) this.type(type);
    for (const model of sdk.models) this.nameMembers(model);
  }

  /**
   * The name of a type.
   *
   * @param variant tells apart what is made of the same type of the spec
   * @param wanted what it would be called without others
   */
  type(type: SpecType, variant = "", wanted = typeName(type.name)): string {
    const variants = this.#typeNames.get(type) ?? new Map<string, string>();
    this.#typeNames.set(type, variants);
    const known = variants.get(variant);
    if (known !== undefined) return known;
    const around = pascalCase(type.namespace?.split(".").at(-1) ?? "");
    const other = this.#made.has(wanted) ? `${wanted}Model` : `${around}${wanted}`;
    const found = this.#types.take(wanted, other);
    variants.set(variant, found);
    return found;
  }

  /** The name of a method in TypeScript. */
  operation(method: Method): string {
    return this.#operations.get(method) ?? camelCase(method.name);
  }

  /** Renames members of a model that would be called alike, or as one that it inherits. */
  nameMembers(model: SdkModelType): void {
    if (this.#members.has(model)) return;
    this.#members.add(model);
    const { baseModel } = model;
    if (baseModel !== undefined) this.nameMembers(baseModel);
    const inherited = baseModel === undefined ? [] : membersOf(baseModel);
    // What is declared anew is the same member.
    const own = model.properties.filter(({ name, __raw }) => {
      const same = inherited.find((one) => one.name === name || one.__raw?.name === __raw?.name);
      return same === undefined;
    });
    const register = new NameRegister(
      undefined,
      inherited.map(({ name }) => camelCase(name)),
    );
    renameAlike(own, camelCase, undefined, register);
  }

  #nameOperations(program: Program, clients: readonly Client[], methods: readonly FoundMethod[]): void {
    // A file is called after its operation, and some systems tell no files apart by case.
    const register = new NameRegister(kebabCase, [
      ...clients.map(({ name }) => `create${pascalCase(name).replace(/Client$/, "")}Context`),
      ...methods.flatMap(({ method, prefix }) =>
        method.__raw !== undefined && findStarted.get(program, method.__raw) !== undefined
          ? [`findStarted${pascalCase(wholeName(method, prefix))}`]
          : [],
      ),
    ]);
    const isExact = ({ method, prefix }: FoundMethod) => wholeName(method, prefix) === method.name;
    for (const found of [...methods.filter(isExact), ...methods.filter((one) => !isExact(one))]) {
      const { method, prefix } = found;
      this.#operations.set(method, register.take(wholeName(method, prefix)));
    }
  }

  /** An argument is called neither like another, nor like what its function needs. */
  #nameArguments(method: Method): void {
    const name = this.operation(method);
    const { parameters, bodyParam } = method.operation;
    const all = [...parameters, ...(bodyParam === undefined ? [] : [bodyParam])];
    const own = all.filter((one) => !(one.onClient || isNegotiated(one)));
    const onClient = all.filter((one) => one.onClient).map((one) => camelCase(one.name));
    const renamed = renameAlike(
      own,
      camelCase,
      ({ optional }) => [
        ...inOperation,
        safeName(name),
        `${name}Operation`,
        ...(optional ? callOptionNames : []),
      ],
      new NameRegister(undefined, onClient),
    );
    for (const parameter of method.parameters) parameter.name = renamed.get(parameter.name) ?? parameter.name;
  }
}

/** Names what a client is made of: neither alike, nor as what every client is given. */
function nameClientArguments(client: Client, methods: readonly FoundMethod[]): void {
  const given = client.clientInitialization.parameters;
  const own = given.flatMap((parameter) => (parameter.kind === "method" ? [parameter] : []));
  const endpoint = given.find((parameter) => parameter.kind === "endpoint")?.type;
  const server = endpoint?.kind === "union" ? endpoint.variantTypes[0] : endpoint;
  const variables = server?.templateArguments ?? [];
  const isWhole = ({ serializedName }: { readonly serializedName: string }) =>
    server?.serverUrl === `{${serializedName}}`;
  const renamed = renameAlike([...variables, ...own], camelCase, (one) => [
    ...inConstructor,
    ...("serializedName" in one &&
    !isWhole(one) &&
    one.clientDefaultValue !== undefined &&
    !one.isApiVersionParam
      ? clientOptionNames
      : []),
  ]);
  if (renamed.size === 0) return;
  for (const { method } of methods) {
    const sent = [...method.operation.parameters, ...method.parameters].filter(({ onClient }) => onClient);
    for (const one of sent) one.name = renamed.get(one.name) ?? one.name;
  }
}

/** Names what an answer says in headers: neither alike, nor as a member of the body beside them. */
function nameHeaders({ operation, response, kind }: Method): void {
  const all = operation.responses.flatMap(({ headers }) => headers);
  const byWire = new Map(all.map((header) => [header.serializedName.toLowerCase(), header]));
  // What follows an operation, or goes through pages, has no headers in its result.
  const body = kind === "basic" && response.type?.kind === "model" ? membersOf(response.type) : [];
  const members = new Set(body.filter(isInBody).map(({ name }) => camelCase(name)));
  const withBody = operation.responses.filter(({ type }) => type !== undefined);
  const beside = new Set(
    withBody.flatMap(({ headers }) => headers.map(({ serializedName }) => serializedName.toLowerCase())),
  );
  const isBeside = ({ serializedName }: { readonly serializedName: string }) =>
    beside.has(serializedName.toLowerCase());
  renameAlike([...byWire.values()], camelCase, (header) => (isBeside(header) ? members : []));
  for (const header of all)
    header.name = byWire.get(header.serializedName.toLowerCase())?.name ?? header.name;
}

function isInBody({ serializationOptions }: SdkModelType["properties"][number]): boolean {
  return serializationOptions.json !== undefined || serializationOptions.xml !== undefined;
}

/** The name of a method with the groups it stands in. */
function wholeName({ name }: Method, prefix: string): string {
  return camelCase(prefix === "" ? name : `${prefix}-${name}`);
}

function isNegotiated(parameter: { readonly kind: string; readonly serializedName: string }): boolean {
  return parameter.kind === "header" && parameter.serializedName.toLowerCase() === "accept";
}

/** Whether a model says by which property its kinds are told apart, and none above it does by the same. */
export function isRoot({ discriminatorProperty, discriminatedSubtypes, baseModel }: SdkModelType): boolean {
  if (discriminatorProperty === undefined || discriminatedSubtypes === undefined) return false;
  return baseModel === undefined || !isToldApart(baseModel, discriminatorProperty.name);
}

function isToldApart({ discriminatorProperty, baseModel }: SdkModelType, by: string): boolean {
  if (discriminatorProperty?.name === by) return true;
  return baseModel !== undefined && isToldApart(baseModel, by);
}

/** Names of the types that an operation brings along. */
function typesOf(name: string, { operation }: Method): string[] {
  const hasHeaders = operation.responses.some(({ headers }) =>
    headers.some(({ serializedName }) => serializedName.toLowerCase() !== "content-type"),
  );
  return [`${pascalCase(name)}Options`, ...(hasHeaders ? [`${pascalCase(name)}Headers`] : [])];
}

function membersOf(model: SdkModelType): SdkModelType["properties"] {
  return [...(model.baseModel === undefined ? [] : membersOf(model.baseModel)), ...model.properties];
}
