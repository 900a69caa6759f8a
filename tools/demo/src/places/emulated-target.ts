import type { TokenCredential } from "@azbackup/core/auth";
import type { ClientOptions } from "@azbackup/core/operation";
import type { EmulatorClock, ServiceManifest } from "@azbackup/emulator";
import type { Journey, Target } from "../journeys/index.js";
import { documentedValue } from "./documented-value.js";

const tokenLifeMs = 3_600_000;

/** The way to an emulated service: with the documented values, and a token that opens nothing else. */
export function emulatedTarget(
  journey: Journey,
  endpoint: string,
  manifests: readonly ServiceManifest[],
  clock: EmulatorClock,
  options: ClientOptions,
): Target {
  const manifest = manifests.find(({ service }) => service === journey.service);
  if (manifest === undefined) throw new Error(`the emulator has no ${journey.service}`);
  const credential: TokenCredential = {
    getToken: async () => ({ token: "emulated", expiresOnTimestamp: clock.now() + tokenLifeMs }),
  };
  return {
    endpoint,
    options: {
      ...options,
      clock,
      allowInsecureConnection: true,
      // Where the service does not say in a challenge what it wants.
      ...(manifest.defaultEndpoint !== undefined && { credentialScopes: ["https://emulated.test/.default"] }),
    },
    certificate: undefined,
    token: async () => credential,
    has: (name) => Object.hasOwn(journey.parameters, name),
    value(name) {
      const parameter = journey.parameters[name];
      if (parameter === undefined) throw new Error(`${journey.service} has no parameter ${name}`);
      return documentedValue(manifest, parameter);
    },
  };
}
