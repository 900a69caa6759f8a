import { authenticate, problemOf } from "../checks/index.js";
import type { AuthRules } from "../checks/index.js";
import { challengeHeader, problemReply } from "../engine/index.js";
import type { Incoming, Reply } from "../exchange/index.js";
import type { ManifestOperation } from "../manifest/index.js";
import type { Service } from "../service.js";

/** How the emulator wants to be asked. */
export interface AuthSettings extends AuthRules {
  readonly tenant: string;
  readonly challengeResource: string | undefined;
}

/** The 401 (or the service's equivalent) for a request that may not pass; undefined when it may. */
export function refuseEntry(
  service: Service,
  operation: ManifestOperation,
  incoming: Incoming,
  settings: AuthSettings,
): Reply | undefined {
  const { auth } = service.manifest;
  const shown = { authorization: incoming.headers["authorization"], certificate: incoming.certificate };
  const admission = authenticate(auth, shown, settings);
  if (admission === "admitted") return undefined;
  const message =
    admission === "nothing-shown" ? "the request carries no credential" : "the token is not accepted";
  return unauthorized(service, operation, incoming.url, settings, message);
}

/** A 401 with a challenge; with `claims`, one that asks for a token which satisfies them. */
export function unauthorized(
  service: Service,
  operation: ManifestOperation,
  url: URL,
  settings: AuthSettings,
  message: string,
  claims?: string,
): Reply {
  const finding = { kind: "unauthenticated", message } as const;
  const challenges = service.manifest.auth.token?.challenge === true || claims !== undefined;
  const table = challenges ? undefined : service.scenario?.problems;
  const resource = settings.challengeResource ?? url.origin;
  const header =
    challenges || service.manifest.auth.token !== undefined
      ? challengeHeader({ tenant: settings.tenant, resource }, claims)
      : "";
  return problemReply(
    problemOf(finding, table),
    operation.error,
    header === "" ? {} : { "www-authenticate": header },
  );
}
