import type { ServiceManifest } from "../manifest/index.js";

/** What to tell the user of where it listens, and of the services that are served. */
export function describeServices(
  services: readonly ServiceManifest[],
  url: string,
  urlOf: (service: string) => string,
): string {
  const isTls = url.startsWith("https:");
  const lines = services.flatMap((manifest) => [
    `  ${manifest.service}`,
    `    new ${manifest.client}(...) with endpoint ${urlOf(manifest.service)}`,
    `    ${credentialHint(manifest)}`,
  ]);
  return [
    ...lines,
    `  Azure Resource Manager for all of them: ${url}`,
    `  Tokens: authority ${url}; control: ${url}/_emulator/openapi.json; what goes on: ${url}`,
    ...(isTls ? [] : ["  Over plain http, create clients with { allowInsecureConnection: true }."]),
  ].join("\n");
}

/** The same for programs. */
export function listeningJson(
  services: readonly ServiceManifest[],
  url: string,
  urlOf: (service: string) => string,
  authorityFile: string | undefined,
): string {
  return JSON.stringify({
    url,
    port: Number(new URL(url).port),
    services: Object.fromEntries(services.map(({ service }) => [service, urlOf(service)])),
    authority: url,
    control: `${url}/_emulator`,
    health: `${url}/_emulator/health`,
    ...(authorityFile === undefined ? {} : { trust: authorityFile }),
    pid: process.pid,
  });
}

function credentialHint({ auth }: ServiceManifest): string {
  const { token, certificate, anonymous } = auth;
  if (anonymous === true) return "no credential is needed";
  const ways = [
    ...(token === undefined ? [] : ["any bearer token"]),
    ...(certificate === true ? ["a client certificate (over TLS)"] : []),
  ];
  return ways.length === 0 ? "no credential is needed" : `accepts ${ways.join(" or ")}`;
}
