import type { TokenCredential } from "@azbackup/core/auth";
import { type StartedEmulator, createRealClock, startEmulator } from "@azbackup/emulator";

/** A service to try an example on. */
export interface Connection extends AsyncDisposable {
  readonly endpoint: string;
  readonly credential: TokenCredential;
  /** Options of the client; none for the service itself. */
  readonly options: {
    readonly endpoint?: string;
    readonly credentialScopes?: readonly string[];
    readonly allowInsecureConnection?: boolean;
    readonly clock?: ReturnType<typeof createRealClock>;
  };
}

/** A second of the service is over in a hundredth. */
const speed = 100;
const resource = "https://management.core.windows.net";

/**
 * Connects to the service whose address is in `AZBACKUP_ENDPOINT`, as you are signed in; without one, to the
 * emulator at `AZBACKUP_EMULATOR`, or to one that is started in this process.
 */
export async function connect(service: string): Promise<Connection> {
  const endpoint = process.env["AZBACKUP_ENDPOINT"];
  if (endpoint !== undefined) {
    const { DefaultAzureCredential } = await import("@azure/identity");
    return {
      endpoint,
      credential: new DefaultAzureCredential(),
      options: {},
      [Symbol.asyncDispose]: async () => undefined,
    };
  }
  const running = process.env["AZBACKUP_EMULATOR"];
  if (running !== undefined) return emulated(`${running}/${service}`);
  const emulator = await emulatorFor(service);
  return emulated(emulator.url(service), () => emulator.close());
}

/** Starts an emulator whose work takes a quarter of a second. */
export function emulatorFor(service: string): Promise<StartedEmulator> {
  const clock = createRealClock(speed);
  return startEmulator({ services: [service], clock, durationMs: 25_000, challengeResource: resource });
}

function emulated(endpoint: string, close = async (): Promise<void> => undefined): Connection {
  return {
    endpoint,
    credential: { getToken: async () => ({ token: "any", expiresOnTimestamp: Number.MAX_SAFE_INTEGER }) },
    options: {
      endpoint,
      credentialScopes: [`${resource}/.default`],
      allowInsecureConnection: true,
      clock: createRealClock(speed),
    },
    [Symbol.asyncDispose]: close,
  };
}
