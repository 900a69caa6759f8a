import { jsonReply, textReply } from "../exchange/index.js";
import type { Incoming, Reply } from "../exchange/index.js";
import { armMetadata } from "./arm-metadata.js";
import { instanceDiscovery, openIdConfiguration } from "./discovery.js";
import type { IdentitySettings } from "./identity-settings.js";
import type { TokenSigner } from "./keys.js";
import { managedIdentityToken } from "./managed-identity.js";
import { tokenError } from "./token-error.js";
import { answerTokenRequest } from "./token-endpoint.js";

/** The tenant a client signed in to last; challenges name it. */
export interface SignedIn {
  tenant: string | undefined;
}

const TENANT = "(?<tenant>[\\w.-]+)";
const OPEN_ID = new RegExp(`^/${TENANT}(?:/v2\\.0)?/\\.well-known/openid-configuration$`, "i");
const TOKEN = new RegExp(`^/${TENANT}/oauth2(?<v2>/v2\\.0)?/token$`, "i");
const KEYS = new RegExp(`^/${TENANT}/discovery(?:/v2\\.0)?/keys$`, "i");
const AUTHORIZE = new RegExp(`^/${TENANT}/oauth2(?:/v2\\.0)?/(?:authorize|devicecode|logout)$`, "i");
const SHARED = new Set(["common", "organizations", "consumers"]);

/**
 * Answers what is asked of a token endpoint, a managed identity's address, or the place where a cloud
 * describes itself; undefined for everything else.
 */
export async function answerIdentity(
  incoming: Incoming,
  signer: TokenSigner,
  settings: IdentitySettings,
  signedIn: SignedIn,
  now: number,
): Promise<Reply | undefined> {
  const { url } = incoming;
  const { pathname, origin } = url;
  const tenantOf = (match: RegExpExecArray | null): string | undefined => {
    const named = match?.groups?.["tenant"];
    return named !== undefined && SHARED.has(named.toLowerCase()) ? settings.tenant : named;
  };
  const openId = tenantOf(OPEN_ID.exec(pathname));
  if (openId !== undefined) return jsonReply(200, openIdConfiguration(origin, openId));
  if (KEYS.test(pathname)) return jsonReply(200, { keys: [await signer.publicKey()] });
  if (/^\/common\/discovery\/instance$/i.test(pathname))
    return jsonReply(200, instanceDiscovery(url, settings.tenant));
  if (/^\/metadata\/endpoints$/i.test(pathname)) return jsonReply(200, armMetadata(url, settings.tenant));
  if (/^\/metadata\/identity\/oauth2\/token$|^\/msi\/token$/i.test(pathname))
    return managedIdentityToken(incoming, signer, settings, now);
  const token = TOKEN.exec(pathname);
  const tenant = tenantOf(token);
  if (tenant !== undefined) {
    signedIn.tenant = tenant;
    const isFirstVersion = token?.groups?.["v2"] === undefined;
    return answerTokenRequest(incoming, { signer, settings, tenant, isFirstVersion, now });
  }
  if (AUTHORIZE.test(pathname)) {
    const text =
      "the emulator has no page to sign in at: use a client secret, a certificate, or a managed identity";
    return incoming.method === "GET"
      ? textReply(501, { "content-type": "text/plain" }, text)
      : tokenError("unsupported_grant_type", text, 400, now);
  }
  return undefined;
}
