import type { ServiceManifest } from "@azbackup/emulator";
import { valueAt } from "@azbackup/core/codec";
import type { RecordedExchange } from "./recorded-exchange.js";

/** The resource that a service at an endpoint asks tokens for: the domain it is in. */
export function challengeResource(endpoint: string): string {
  return endpoint.replace(/^https:\/\/[^.]*\./, "https://");
}

/**
 * Where the service of recordings is, since only paths are recorded: where its own URLs point to, or
 * else below what its challenge or its spec names.
 */
export function endpointOf(
  { defaultEndpoint, auth }: ServiceManifest,
  related: readonly RecordedExchange[],
): string {
  if (defaultEndpoint !== undefined) return defaultEndpoint;
  const challenged = related.map(({ response }) => challengedFor(response)).find((one) => one !== undefined);
  const named = related.flatMap(({ response: { headers, body } }) => [
    headers["operation-location"],
    headers["azure-asyncoperation"],
    headers["location"],
    valueAt(body, ["nextLink"]),
    valueAt(body, ["key", "kid"]),
    valueAt(body, ["id"]),
  ]);
  const origins = named.flatMap((url) =>
    typeof url === "string" && URL.canParse(url) ? new URL(url).origin : [],
  );
  const own = origins.find((origin) => !challenged || origin.endsWith(challenged.replace("https://", ".")));
  if (own !== undefined) return own;
  const resource = challenged ?? (auth.token?.challenge ? auth.token.scopes[0] : undefined);
  return resource?.replace(/^https:\/\/([^/]*).*$/, "https://recorded.$1") ?? "https://recorded.test";
}

function challengedFor({ headers }: RecordedExchange["response"]): string | undefined {
  return /\bresource="(https:\/\/[^"/]*)/.exec(headers["www-authenticate"] ?? "")?.[1];
}
