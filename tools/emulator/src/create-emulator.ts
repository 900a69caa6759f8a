import type { ControlHost } from "./control/index.js";
import { openDataStore } from "./data/index.js";
import { defineServices, supportOf } from "./define-services.js";
import { emulatedWorld } from "./emulated-world.js";
import type { Emulator, EmulatorOptions } from "./emulator.js";
import { createFront } from "./front/index.js";
import type { FrontSetup } from "./front/index.js";
import { createTokenSigner } from "./identity/index.js";
import { createPorts } from "./ports.js";
import { createFetch } from "./serve/index.js";
import { DEFAULT_TENANT, sessionSettings } from "./session-settings.js";
import type { TokenState } from "./session-settings.js";
import { createSessionRegistry } from "./sessions/index.js";
import type { Session } from "./sessions/index.js";
import { packageVersion } from "./version.js";

/** Origin of the endpoints while nothing listens. */
const FETCH_ORIGIN = "https://emulator.azbackup.test";

/**
 * Creates an emulator. Nothing listens until `listen`; `fetch` works at once.
 *
 * @throws Error when there is no manifest to serve, or a service is named that has none.
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const definitions = await defineServices(options);
  const tokens: TokenState = {
    signer: createTokenSigner(),
    signedIn: { tenant: undefined },
    revokedBefore: 0,
  };
  const store = options.data === undefined ? undefined : await openDataStore(options.data);
  const settings = { ...sessionSettings(options, tokens), ...(store === undefined ? {} : { store }) };
  const sessions = createSessionRegistry(definitions, settings);
  const ports = createPorts(() => front);
  const origins = new Set([FETCH_ORIGIN]);
  let isOpen = true;
  let unnamed = 0;
  const host: ControlHost = {
    sessions,
    services: definitions.map(({ manifest }) => manifest),
    version: packageVersion(),
    isReady: () => isOpen,
    openPort: (session, port) => ports.openFor(session, port),
    closePort: (session) => ports.closeFor(session),
    portOf: (session) => ports.urlFor(session),
    revokeTokens: () => void (tokens.revokedBefore = sessions.main.engine.clock.now()),
    supportOf(service, operation) {
      const definition = definitions.find(({ manifest }) => manifest.service === service);
      return definition === undefined ? "example" : supportOf(definition, operation);
    },
  };
  const front: FrontSetup = {
    host,
    signer: tokens.signer,
    signedIn: tokens.signedIn,
    identity: {
      tenant: options.tenant ?? DEFAULT_TENANT,
      clients: options.clients === undefined ? undefined : new Map(Object.entries(options.clients)),
    },
    controlToken: options.controlToken,
    namespaces: definitions.flatMap(({ router }) => [...router.providers]),
  };
  const fetchOf = (session: Session): typeof globalThis.fetch => {
    const answer = createFront(front, session === sessions.main ? undefined : session.name);
    return createFetch((incoming) => answer(incoming, origins), session.engine.clock);
  };

  const emulator: Emulator = {
    ...emulatedWorld(sessions.main, fetchOf(sessions.main)),
    services: host.services,
    url(service) {
      if (!sessions.main.services.has(service)) throw new RangeError(`no service "${service}" is emulated`);
      return `${ports.url ?? FETCH_ORIGIN}/${service}`;
    },
    async listen(where = {}) {
      const opened = await ports.open(where);
      origins.add(opened.url);
      return opened;
    },
    session(wanted) {
      const name = wanted ?? `session-${(unnamed += 1)}`;
      const session = sessions.open(name);
      return {
        ...emulatedWorld(session, fetchOf(session)),
        name,
        headers: { "x-emulator-session": name },
        close: () => void sessions.close(name),
      };
    },
    async close(graceMs) {
      isOpen = false;
      await ports.close(graceMs);
      store?.close();
      for (const { xml } of definitions) xml?.close();
    },
    [Symbol.asyncDispose]: () => emulator.close(),
  };
  return emulator;
}
