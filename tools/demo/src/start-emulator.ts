import { createEmulator, createRealClock, type EmulatorOptions } from "@azbackup/emulator";
import type { StartedEmulator } from "./environment.js";

/** Starts an emulator that listens on this machine only, at a port that is free. */
export async function startEmulator(options: EmulatorOptions, speed: number): Promise<StartedEmulator> {
  const emulator = await createEmulator({ ...options, clock: createRealClock(speed) });
  await emulator.listen();
  return { emulator };
}
