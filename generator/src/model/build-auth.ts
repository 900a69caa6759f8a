import type {
  SdkClientType,
  SdkCredentialType,
  SdkHttpOperation,
} from "@azure-tools/typespec-client-generator-core";
import type { HttpAuth } from "@typespec/http";
import { challengeAuth, clientCertificate, scopesByHost } from "../decorators/facts.js";
import type { Builder } from "./builder.js";
import type { AuthModel, KeyModel, TokenModel } from "./types.js";

function credentials(client: SdkClientType<SdkHttpOperation>): SdkCredentialType[] {
  return client.clientInitialization.parameters.flatMap((parameter) => {
    if (parameter.kind !== "credential") return [];
    return parameter.type.kind === "union" ? parameter.type.variantTypes : [parameter.type];
  });
}

/** Schemes of HTTP by name: two have a form of their own, any other is a word before a key. */
function keyOf(scheme: HttpAuth): KeyModel | undefined {
  if (scheme.type === "apiKey") return { in: scheme.in, name: scheme.name };
  if (scheme.type !== "http" || /^basic$/i.test(scheme.scheme)) return undefined;
  return { in: "header", name: "authorization", prefix: `${scheme.scheme} ` };
}

/** How the service wants its callers to show who they are. */
export function buildAuth(builder: Builder, client: SdkClientType<SdkHttpOperation>): AuthModel {
  const { program } = builder.context;
  const [service] = client.__raw.services;
  const schemes = credentials(client).map((credential) => credential.scheme);
  const scopes = schemes.flatMap((scheme) =>
    scheme.type === "oauth2" ? scheme.flows.flatMap((flow) => flow.scopes.map((scope) => scope.value)) : [],
  );
  const byHost = scopesByHost.get(program, service);
  const isBearer = (scheme: HttpAuth) => scheme.type === "http" && /^bearer$/i.test(scheme.scheme);
  const token: TokenModel | undefined = schemes.some(
    (scheme) => scheme.type === "oauth2" || scheme.type === "openIdConnect" || isBearer(scheme),
  )
    ? {
        scopes: [...new Set(scopes)],
        ...(byHost && { scopesByHost: byHost }),
        ...(challengeAuth.get(program, service) && { challenge: true }),
      }
    : undefined;
  const keys = schemes.flatMap((scheme) => keyOf(scheme) ?? []);
  const basic = schemes.some((scheme) => scheme.type === "http" && /^basic$/i.test(scheme.scheme));
  const certificate = clientCertificate.get(program, service) === true;
  const anonymous = schemes.length === 0 || schemes.some((scheme) => scheme.type === "noAuth");
  return {
    ...(token && { token }),
    ...(certificate && { certificate }),
    ...(keys.length > 0 && { keys }),
    ...(basic && { basic }),
    ...(anonymous && { anonymous }),
  };
}

/** Whether a client is made with a credential. */
export function takesCredential({ token, certificate, keys, basic }: AuthModel): boolean {
  return token !== undefined || certificate === true || keys !== undefined || basic === true;
}
