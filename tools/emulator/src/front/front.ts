import { answerArm } from "../arm/index.js";
import { answerConsole } from "../console/index.js";
import { answerControl, CONTROL } from "../control/index.js";
import type { ControlHost } from "../control/index.js";
import { textReply } from "../exchange/index.js";
import type { Incoming, Reply } from "../exchange/index.js";
import { answerIdentity } from "../identity/index.js";
import type { IdentitySettings, SignedIn, TokenSigner } from "../identity/index.js";

/** What stands before the services. */
export interface FrontSetup {
  readonly host: ControlHost;
  readonly signer: TokenSigner;
  readonly identity: IdentitySettings;
  readonly signedIn: SignedIn;
  /** Lets other machines control the emulator. */
  readonly controlToken: string | undefined;
  /** Resource providers of the services. */
  readonly namespaces: readonly string[];
}

/** Answers a request, whatever it is for. */
export type Front = (incoming: Incoming, origins?: ReadonlySet<string>) => Promise<Reply>;

/**
 * Makes what every request goes through first: it is for the control API, for the token endpoint, or
 * for the services of its session.
 *
 * @param own Name of the session of the port; undefined where requests name theirs.
 */
export function createFront(setup: FrontSetup, own?: string): Front {
  const { host, signer, identity, signedIn, controlToken, namespaces } = setup;
  return async (incoming, origins) => {
    const { pathname } = incoming.url;
    const page = await answerConsole(incoming);
    if (page !== undefined) return page;
    const named = own ?? incoming.headers["x-emulator-session"];
    const session = host.sessions.find(named);
    if (session === undefined) return noSession(named ?? "");
    if (pathname === CONTROL || pathname.startsWith(`${CONTROL}/`))
      return answerControl(incoming, host, session, controlToken);
    if (origins !== undefined && !origins.has(incoming.url.origin)) return session.handle(incoming, origins);
    const now = session.engine.clock.now();
    const identified = await answerIdentity(incoming, signer, identity, signedIn, now);
    if (identified !== undefined) return identified;
    const arm = answerArm(incoming, signedIn.tenant ?? identity.tenant, namespaces);
    return arm ?? session.handle(incoming, origins);
  };
}

function noSession(name: string): Reply {
  const known = /^[\w.-]{1,64}$/.test(name) ? ` "${name}"` : "";
  const hint = `there is no session${known}; open it with POST ${CONTROL}/sessions`;
  return textReply(404, { "content-type": "text/plain", "x-emulator-hint": hint }, hint);
}
