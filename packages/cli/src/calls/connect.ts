import { type LogEntry, logging, withPolicies } from "@azbackup/core/http";
import type { ClientOptions } from "@azbackup/core/operation";
import { type SignInOptions, signIn } from "../credentials/sign-in.js";
import type { ServiceCommands } from "../description/service-commands.js";
import type { Environment } from "../environment.js";
import { UsageError } from "../errors/usage-error.js";
import { usualEmulator } from "../program/usual-emulator.js";

/** Where a service is, and how to sign in. */
export interface Connection {
  /** URL of an emulator; empty for the usual one. */
  readonly emulator?: string | undefined;
  readonly endpoint?: string | undefined;
  readonly apiVersion?: string | undefined;
  readonly signIn: SignInOptions;
  /** The client's own parameters, such as the subscription. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface ConnectOptions {
  readonly secrets: Set<string>;
  readonly warn: (text: string) => void;
  readonly debug?: ((entry: LogEntry) => void) | undefined;
}

/** A client of a service; its methods are those of the description. */
export interface Client {
  readonly [name: string]: unknown;
}

/**
 * Loads the client of one service, and makes it.
 *
 * @throws UsageError for what does not go together
 * @throws ValidationError for an endpoint or a parameter that breaks a rule
 */
export async function connect(
  environment: Environment,
  service: ServiceCommands,
  connection: Connection,
  { secrets, warn, debug }: ConnectOptions,
): Promise<Client> {
  const { clock, fetch } = environment;
  const { endpoint, emulated } = endpointOf(service, connection);
  const loaded = await environment.load(service.package);
  const make = classOf(loaded, service);
  const { ca, cert, pfx } = connection.signIn;
  const trust = ca !== undefined && cert === undefined && pfx === undefined;
  const options: ClientOptions = {
    clock,
    warnUnusedPollers: false,
    userAgentPrefix: "azbackup-cli",
    onWarning: ({ message }) => warn(message),
    ...(fetch && { fetch }),
    ...(connection.apiVersion !== undefined && { apiVersion: connection.apiVersion }),
    ...(service.endpoint.default !== undefined && endpoint !== undefined && { endpoint }),
    // Where the service does not say in a challenge what it wants.
    ...(emulated &&
      service.endpoint.default !== undefined && { credentialScopes: ["https://emulated.invalid/.default"] }),
    ...(isPlain(endpoint) && (emulated || isLoopback(endpoint)) && { allowInsecureConnection: true }),
    ...(trust && { tls: { ca: await environment.readFile(ca) } }),
    ...(debug && { policies: withPolicies(logging(debug)) }),
  };
  const credential = emulated
    ? service.auth.token && { getToken: async () => ({ token: "emulated", expiresOnTimestamp: Infinity }) }
    : await signIn(environment, service, connection.signIn, secrets);
  const hasCredential = service.auth.token !== undefined || service.auth.certificate === true;
  return new make(
    ...(service.endpoint.default === undefined ? [endpoint] : []),
    ...(hasCredential ? [credential] : []),
    ...service.clientParameters.map(({ name }) => connection.parameters[name]),
    options,
  );
}

function endpointOf(
  service: ServiceCommands,
  { emulator, endpoint }: Connection,
): { readonly endpoint: string | undefined; readonly emulated: boolean } {
  if (emulator !== undefined) {
    const base = (emulator === "" ? usualEmulator : emulator).replace(/\/+$/, "");
    if (!URL.canParse(base) || !/^https?:/.test(base))
      throw UsageError.of("--emulator", "an http(s) URL", emulator);
    return { endpoint: `${base}/${service.service}`, emulated: true };
  }
  if (endpoint === undefined && service.endpoint.default === undefined) {
    throw new UsageError(`--endpoint is required: ${service.endpoint.doc.replace(/\s+/g, " ")}`);
  }
  return { endpoint, emulated: false };
}

function isPlain(endpoint: string | undefined): endpoint is string {
  return endpoint !== undefined && /^http:/i.test(endpoint);
}

function isLoopback(endpoint: string): boolean {
  return (
    URL.canParse(endpoint) && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(endpoint).hostname)
  );
}

function classOf(
  loaded: unknown,
  { package: name, clientName }: ServiceCommands,
): new (...args: unknown[]) => Client {
  const found: unknown =
    typeof loaded === "object" && loaded !== null ? Reflect.get(loaded, clientName) : undefined;
  if (typeof found !== "function") throw new TypeError(`${name} has no ${clientName}`);
  // It is the class that the description names.
  return found as new (...args: unknown[]) => Client;
}
