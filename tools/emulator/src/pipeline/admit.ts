import { challengeHeader, problemReply, resourceOf } from "../answers/index.js";
import type { Incoming, Reply } from "../exchange/index.js";
import type { ManifestOperation } from "../manifest/index.js";
import type { Service } from "../service.js";
import { authenticate, problemOf } from "../validation/index.js";
import type { AuthRules } from "../validation/index.js";

/** How the emulator wants to be asked. */
export interface AuthSettings extends AuthRules {
  /** The tenant challenges name to who shows no token. */
  tenant(): string;
  /** Default: the token endpoint at the origin that was asked. */
  readonly authority: string | undefined;
  readonly challengeResource: string | undefined;
  /** Judges a token that could pass; undefined when any may. */
  readonly check: ((token: string, audiences: readonly string[]) => Promise<Refusal | undefined>) | undefined;
}

/** Why a token is not taken, and the claims a new one has to satisfy if that is why. */
export interface Refusal {
  readonly reason: string;
  readonly claims?: string;
}

/** The 401 (or the service's equivalent) for a request that may not pass; undefined when it may. */
export async function refuseEntry(
  service: Service,
  operation: ManifestOperation,
  incoming: Incoming,
  settings: AuthSettings,
): Promise<Reply | undefined> {
  const { auth } = service.manifest;
  const shown = { authorization: incoming.headers["authorization"], certificate: incoming.certificate };
  const admission = authenticate(auth, shown, settings);
  if (admission === "admitted") {
    const token = /^Bearer (.+)$/i.exec(shown.authorization ?? "")?.[1];
    if (token === undefined || auth.token === undefined || settings.check === undefined) return undefined;
    const refusal = await settings.check(token, audiencesOf(service, incoming.url, settings));
    return refusal && unauthorized(service, operation, incoming, settings, refusal.reason, refusal.claims);
  }
  const message =
    admission === "nothing-shown" ? "the request carries no credential" : "the token is not accepted";
  return unauthorized(service, operation, incoming, settings, message);
}

/** A 401 with a challenge; with `claims`, one that asks for a token which satisfies them. */
export function unauthorized(
  service: Service,
  operation: ManifestOperation,
  { url, headers }: Incoming,
  settings: AuthSettings,
  message: string,
  claims?: string,
): Reply {
  const { auth } = service.manifest;
  const finding = { kind: "unauthenticated", message } as const;
  const challenges = auth.token?.challenge === true || claims !== undefined;
  const table = challenges ? undefined : service.behaviour?.problems;
  const resource = settings.challengeResource ?? resourceOf(url);
  const tenant = tenantIn(headers["authorization"]) ?? settings.tenant();
  const authorization = `${settings.authority ?? url.origin}/${tenant}`;
  const header =
    challenges || auth.token !== undefined ? challengeHeader({ authorization, resource }, claims) : "";
  const reply = problemReply(
    service.behaviour,
    problemOf(finding, table),
    operation.error,
    header === "" ? {} : { "www-authenticate": header },
  );
  // Who is only told which token is wanted is told nothing else.
  return auth.token?.challenge === true ? { ...reply, body: new Uint8Array() } : reply;
}

/** What a token may be for: what the service documents, and what a client learns from the emulator. */
function audiencesOf({ manifest }: Service, url: URL, settings: AuthSettings): readonly string[] {
  const documented = (manifest.auth.token?.scopes ?? []).map((scope) => scope.replace(/\/\.default$/, ""));
  const learnt = settings.challengeResource ?? resourceOf(url);
  const classic = documented.some((one) => one.includes("management.azure.com"))
    ? ["https://management.core.windows.net", url.origin]
    : [];
  return [...documented, learnt, ...classic];
}

/** The tenant of the token that was shown, whoever gave it out. */
function tenantIn(authorization: string | undefined): string | undefined {
  const payload = /^Bearer [\w-]+\.([\w-]+)\./i.exec(authorization ?? "")?.[1];
  if (payload === undefined) return undefined;
  return /"tid":"([\w-]{1,64})"/.exec(Buffer.from(payload, "base64url").toString())?.[1];
}
