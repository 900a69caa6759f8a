import type { Environment } from "../environment.js";
import type { Journey } from "../journeys/index.js";
import { emulatedTarget } from "./emulated-target.js";
import type { Place } from "./place.js";

/** Long enough for several status reads of every service, in milliseconds of the emulated clock. */
const durationMs = 10_000;
const retryAfterSeconds = 2;

/** Starts an emulator for the journeys; with `fail`, their backups fail with this code. */
export async function ownEmulator(
  environment: Environment,
  journeys: readonly Journey[],
  speed: number,
  fail: string | undefined,
): Promise<Place> {
  const services = journeys.map(({ service }) => service);
  const started = await environment.startEmulator({ services, durationMs, retryAfterSeconds }, speed);
  const { emulator, fetch } = started;
  if (fail !== undefined) {
    for (const { service, backup } of journeys) {
      emulator.inject({ kind: "fail", service, operation: backup, code: fail });
    }
  }
  const where = new URL(emulator.url(services[0] ?? "")).origin;
  return {
    kind: "own emulator",
    about: `Emulator at ${where}; its clock runs ${speed} times as fast as real time. Nothing real is touched.`,
    target: (journey) =>
      emulatedTarget(journey, emulator.url(journey.service), emulator.services, emulator.clock, { fetch }),
    close: () => emulator.close(),
  };
}
