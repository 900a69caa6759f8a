import { randomUUID } from "node:crypto";
import { jsonReply } from "../exchange/index.js";
import type { Incoming, Reply } from "../exchange/index.js";
import type { IdentitySettings } from "./identity-settings.js";
import { idOf, issueAccessToken, issueIdToken, LIFETIME } from "./issue-token.js";
import type { TokenRequest } from "./issue-token.js";
import type { TokenSigner } from "./keys.js";
import { tokenError } from "./token-error.js";

/** What the token endpoint works with. */
export interface TokenContext {
  readonly signer: TokenSigner;
  readonly settings: IdentitySettings;
  readonly tenant: string;
  readonly isFirstVersion: boolean;
  readonly now: number;
}

const GRANTS = new Set([
  "client_credentials",
  "refresh_token",
  "password",
  "urn:ietf:params:oauth:grant-type:jwt-bearer",
]);
/** Scopes that ask for more than the one token. */
const SIGN_IN = new Set(["openid", "profile", "email", "offline_access"]);

/** Gives a token to everybody, or to the applications that are known. */
export async function answerTokenRequest(incoming: Incoming, context: TokenContext): Promise<Reply> {
  const { settings, tenant, isFirstVersion, now } = context;
  const form = new URLSearchParams(new TextDecoder().decode(await incoming.readBody()));
  if (incoming.method !== "POST") return tokenError("invalid_request", "Only POST is allowed", 405, now);
  const grant = form.get("grant_type") ?? "";
  if (!GRANTS.has(grant))
    return tokenError(
      "unsupported_grant_type",
      `The app requested an unsupported grant type '${grant}'`,
      400,
      now,
    );
  const basic = /^Basic (.+)$/i.exec(incoming.headers["authorization"] ?? "")?.[1];
  const [basicId, basicSecret] =
    basic === undefined ? [] : Buffer.from(basic, "base64").toString().split(":");
  const clientId = form.get("client_id") ?? decodeURIComponent(basicId ?? "");
  const refused = refuseClient(clientId, form.get("client_secret") ?? basicSecret, form, settings, now);
  if (refused !== undefined) return refused;
  const scopes = (form.get("scope") ?? "").split(" ").filter((scope) => scope !== "");
  const audience =
    form.get("resource") ?? scopes.find((scope) => !SIGN_IN.has(scope))?.replace(/\/[^/]*$/, "") ?? "";
  if (audience === "")
    return tokenError(
      "invalid_request",
      "The request body must contain the following parameter: 'scope'",
      400,
      now,
    );
  const user = grant === "client_credentials" ? undefined : userOf(form);
  const request: TokenRequest = {
    origin: incoming.url.origin,
    tenant,
    clientId,
    user,
    audience,
    isFirstVersion,
    claims: form.get("claims") ?? undefined,
    now,
  };
  return jsonReply(200, await tokens(request, context, scopes));
}

function refuseClient(
  clientId: string,
  secret: string | undefined,
  form: URLSearchParams,
  { clients }: IdentitySettings,
  now: number,
): Reply | undefined {
  if (clientId === "")
    return tokenError(
      "invalid_request",
      "The request body must contain the following parameter: 'client_id'",
      400,
      now,
    );
  if (form.get("grant_type") !== "client_credentials") return undefined;
  if (secret === undefined && !form.has("client_assertion"))
    return tokenError(
      "invalid_client",
      "The request body must contain 'client_assertion' or 'client_secret'",
      401,
      now,
    );
  if (clients === undefined) return undefined;
  const known = clients.get(clientId);
  if (known === undefined)
    return tokenError(
      "unauthorized_client",
      `Application with identifier '${clientId}' was not found`,
      400,
      now,
    );
  return known === secret
    ? undefined
    : tokenError("invalid_client", "Invalid client secret provided", 401, now);
}

/** Who signs in: by name, or by what was given to them before. */
function userOf(form: URLSearchParams): string {
  const refreshed = Buffer.from(form.get("refresh_token") ?? "", "base64url").toString();
  return form.get("username") ?? /^user:(.+):/.exec(refreshed)?.[1] ?? "user@emulator.test";
}

async function tokens(
  request: TokenRequest,
  { signer, isFirstVersion }: TokenContext,
  scopes: readonly string[],
): Promise<object> {
  const access_token = await issueAccessToken(signer, request);
  const seconds = Math.floor(request.now / 1000);
  const common = isFirstVersion
    ? {
        token_type: "Bearer",
        expires_in: String(LIFETIME - 1),
        ext_expires_in: String(LIFETIME - 1),
        expires_on: String(seconds + LIFETIME),
        not_before: String(seconds),
        resource: request.audience,
        access_token,
      }
    : { token_type: "Bearer", expires_in: LIFETIME - 1, ext_expires_in: LIFETIME - 1, access_token };
  if (request.user === undefined) return common;
  const info = JSON.stringify({ uid: idOf(request.user), utid: request.tenant });
  return {
    ...common,
    scope: scopes.join(" "),
    refresh_token: Buffer.from(`user:${request.user}:${randomUUID()}`).toString("base64url"),
    id_token: await issueIdToken(signer, request),
    client_info: Buffer.from(info).toString("base64url"),
  };
}
