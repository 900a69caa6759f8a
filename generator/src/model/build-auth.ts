import type {
  SdkClientType,
  SdkCredentialType,
  SdkHttpOperation,
} from "@azure-tools/typespec-client-generator-core";
import { challengeAuth, clientCertificate, scopesByHost } from "../decorators/facts.js";
import type { Builder } from "./builder.js";
import type { AuthModel, TokenModel } from "./types.js";

function credentials(client: SdkClientType<SdkHttpOperation>): SdkCredentialType[] {
  return client.clientInitialization.parameters.flatMap((parameter) => {
    if (parameter.kind !== "credential") return [];
    return parameter.type.kind === "union" ? parameter.type.variantTypes : [parameter.type];
  });
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
  const token: TokenModel | undefined = schemes.some((scheme) => scheme.type === "oauth2")
    ? {
        scopes: [...new Set(scopes)],
        ...(byHost && { scopesByHost: byHost }),
        ...(challengeAuth.get(program, service) && { challenge: true }),
      }
    : undefined;
  const certificate = clientCertificate.get(program, service) === true;
  const anonymous = schemes.length === 0 || schemes.some((scheme) => scheme.type === "noAuth");
  return {
    ...(token && { token }),
    ...(certificate && { certificate }),
    ...(anonymous && { anonymous }),
  };
}
