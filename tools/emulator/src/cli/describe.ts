import type { ServiceManifest } from "../manifest/index.js";

/** What to tell the user of the services that are served. */
export function describeServices(
  services: readonly ServiceManifest[],
  urlOf: (service: string) => string,
): string {
  const lines = services.flatMap((manifest) => {
    const url = urlOf(manifest.service);
    return [
      `  ${manifest.service}`,
      `    new ${manifest.client}(...) with endpoint ${url}`,
      `    ${credentialHint(manifest)}`,
    ];
  });
  return [...lines, "  Over plain http, create clients with { allowInsecureConnection: true }."].join("\n");
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
