import { createRealClock, loadManifests } from "@azbackup/emulator";
import { StopError } from "../stop-error.js";
import { emulatedTarget } from "./emulated-target.js";
import type { Place } from "./place.js";

/**
 * An emulator that somebody else has started. The clients' clock runs `speed` times as fast as real
 * time, so that they wait less between two looks at it.
 */
export async function runningEmulator(url: string, speed: number): Promise<Place> {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new StopError("--emulator needs an http: or https: URL");
  }
  const base = url.replace(/\/+$/, "");
  const manifests = await loadManifests();
  const clock = createRealClock(speed);
  return {
    kind: "running emulator",
    about: `Emulator at ${new URL(base).origin}. Nothing real is touched.`,
    target: (journey) => emulatedTarget(journey, `${base}/${journey.service}`, manifests, clock, {}),
    close: async () => {},
  };
}
