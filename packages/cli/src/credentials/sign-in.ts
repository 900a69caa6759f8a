import type { ClientCertificate, TokenCredential } from "@azbackup/core/auth";
import type { ServiceCommands } from "../description/service-commands.js";
import type { Environment } from "../environment.js";
import { UsageError } from "../errors/usage-error.js";
import type { credentialKinds } from "../program/common-options.js";
import { readCertificate } from "./read-certificate.js";

type CredentialKind = (typeof credentialKinds)[number];

const packageName = "@azure/identity";

/** Class of each kind in `@azure/identity`. */
const classes: Readonly<Record<CredentialKind, string>> = {
  default: "DefaultAzureCredential",
  cli: "AzureCliCredential",
  environment: "EnvironmentCredential",
  "managed-identity": "ManagedIdentityCredential",
  "workload-identity": "WorkloadIdentityCredential",
  powershell: "AzurePowerShellCredential",
  "developer-cli": "AzureDeveloperCliCredential",
  interactive: "InteractiveBrowserCredential",
  "device-code": "DeviceCodeCredential",
};

export interface SignInOptions {
  readonly kind?: string | undefined;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  readonly pfx?: string | undefined;
  readonly ca?: string | undefined;
}

/**
 * What a client signs in with: a certificate, a token of the environment, or a credential of
 * `@azure/identity`, which is loaded when a token is asked for and not before, so that wrong input is
 * found first.
 *
 * @throws UsageError for a way to sign in that the service does not take
 */
export async function signIn(
  environment: Environment,
  { auth, service }: Pick<ServiceCommands, "auth" | "service">,
  options: SignInOptions,
  secrets: Set<string>,
): Promise<TokenCredential | ClientCertificate | undefined> {
  const certificate = await readCertificate(environment, options, secrets);
  if (certificate !== undefined) {
    if (auth.certificate !== true)
      throw new UsageError(`${service} takes no client certificate: leave out --cert and --pfx`);
    return certificate;
  }
  if (auth.token === undefined) {
    if (options.kind !== undefined) throw new UsageError(`${service} takes no token: leave out --credential`);
    return undefined;
  }
  const given = environment.env["AZBACKUP_ACCESS_TOKEN"];
  if (given) {
    secrets.add(given);
    return { getToken: async () => ({ token: given, expiresOnTimestamp: Number.POSITIVE_INFINITY }) };
  }
  return lazyCredential(environment, kindOf(options.kind));
}

function kindOf(kind = "default"): CredentialKind {
  const known = Object.keys(classes);
  if (!isKind(kind)) throw UsageError.of("--credential", `one of ${known.join(", ")}`, kind);
  return kind;
}

function isKind(kind: string): kind is CredentialKind {
  return Object.hasOwn(classes, kind);
}

function lazyCredential(environment: Environment, kind: CredentialKind): TokenCredential {
  let made: Promise<TokenCredential> | undefined;
  return {
    async getToken(scopes, options) {
      made ??= makeCredential(environment, kind);
      return (await made).getToken(scopes, options);
    },
  };
}

async function makeCredential({ load }: Environment, kind: CredentialKind): Promise<TokenCredential> {
  const loaded = await load(packageName).catch(() => undefined);
  const name = classes[kind];
  const found: unknown =
    typeof loaded === "object" && loaded !== null ? Reflect.get(loaded, name) : undefined;
  if (!isCredentialClass(found)) {
    throw new UsageError(
      `signing in needs ${packageName}: npm install -g ${packageName}, or npx -p @azbackup/cli -p ${packageName} azbackup ... ` +
        "(or a token in AZBACKUP_ACCESS_TOKEN)",
    );
  }
  return new found();
}

function isCredentialClass(value: unknown): value is new () => TokenCredential {
  return typeof value === "function";
}
