import { jsonReply } from "../exchange/index.js";
import type { Incoming, Reply } from "../exchange/index.js";
import type { IdentitySettings } from "./identity-settings.js";
import { issueAccessToken, LIFETIME } from "./issue-token.js";
import type { TokenSigner } from "./keys.js";

/** The application a machine's own identity stands for. */
const OWN_CLIENT = "22222222-2222-4222-8222-222222222222";

/** Answers a machine, or an app, that asks who it is. */
export async function managedIdentityToken(
  incoming: Incoming,
  signer: TokenSigner,
  { tenant }: IdentitySettings,
  now: number,
): Promise<Reply> {
  const { url, headers } = incoming;
  const isApp = headers["x-identity-header"] !== undefined || headers["secret"] !== undefined;
  if (headers["metadata"]?.toLowerCase() !== "true" && !isApp) {
    return jsonReply(400, {
      error: "invalid_request",
      error_description: "Required metadata header not specified",
    });
  }
  const resource = url.searchParams.get("resource") ?? "";
  if (resource === "") {
    const error_description = "AADSTS90014: The required field 'resource' is missing";
    return jsonReply(400, { error: "invalid_request", error_description });
  }
  const clientId = url.searchParams.get("client_id") ?? OWN_CLIENT;
  const { origin } = url;
  const request = {
    origin,
    tenant,
    clientId,
    user: undefined,
    audience: resource,
    isFirstVersion: true,
    claims: undefined,
    now,
  };
  const seconds = Math.floor(now / 1000);
  return jsonReply(200, {
    access_token: await issueAccessToken(signer, request),
    client_id: clientId,
    expires_in: String(LIFETIME),
    expires_on: String(seconds + LIFETIME),
    ext_expires_in: String(LIFETIME),
    not_before: String(seconds),
    resource,
    token_type: "Bearer",
  });
}
