import type { ServiceManifest } from "@azbackup/emulator";
import type { RecordedExchange } from "./recorded-exchange.js";

/** The resource a token is for, as a challenge of the service names it; undefined without challenges. */
export function challengeResource({ auth }: ServiceManifest): string | undefined {
  return auth.token?.challenge ? auth.token.scopes[0]?.replace(/\/\.default$/, "") : undefined;
}

/** Where the service of recordings is: where its own URLs point to, since only paths are recorded. */
export function endpointOf(manifest: ServiceManifest, related: readonly RecordedExchange[]): string {
  if (manifest.defaultEndpoint !== undefined) return manifest.defaultEndpoint;
  const urls = related.flatMap(({ response: { headers } }) =>
    [headers["operation-location"], headers["azure-asyncoperation"], headers["location"]].filter(
      (url) => url !== undefined && URL.canParse(url),
    ),
  );
  const [url] = urls;
  if (url !== undefined) return new URL(url).origin;
  const resource = challengeResource(manifest);
  return resource === undefined
    ? "https://recorded.test"
    : resource.replace(/^https:\/\//, "https://recorded.");
}
