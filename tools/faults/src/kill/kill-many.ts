import { createEmulator, createRealClock } from "@azbackup/emulator";
import type { Emulator } from "@azbackup/emulator";
import { subject } from "../subject.js";
import { speed } from "./fast-clock.js";
import { killRun } from "./kill-run.js";
import type { KillResult } from "./kill-run.js";
import { createRandom } from "./random.js";

/** Backups that are made side by side; more would only wait for each other. */
const sideBySide = 4;

/** How long a backup takes, in the emulator's time: long enough for most kills to strike within it. */
const durationMs = 30_000;

/**
 * Makes backups whose programs are killed once or twice each, at moments spread evenly over the time
 * that an undisturbed one takes.
 *
 * @param seed the same seed gives the same shares of that time
 */
export async function killMany(times: number, seed: number): Promise<readonly KillResult[]> {
  const random = createRandom(seed);
  const shares = Array.from({ length: times }, () => [random(), ...(random() < 0.5 ? [random()] : [])]);
  const emulators = await Promise.all(Array.from({ length: Math.min(sideBySide, times) }, open));
  try {
    const undisturbed = await Promise.all(emulators.map((emulator) => killRun(emulator, [])));
    const ms = Math.min(...undisturbed.map((one) => one.ms));
    const results: KillResult[] = [];
    const work = async (emulator: Emulator): Promise<void> => {
      for (let next = shares.pop(); next !== undefined; next = shares.pop()) {
        results.push(
          await killRun(
            emulator,
            next.map((share) => share * ms),
          ),
        );
      }
    };
    await Promise.all(emulators.map(work));
    return results;
  } finally {
    await Promise.all(emulators.map((emulator) => emulator.close()));
  }
}

async function open(): Promise<Emulator> {
  const emulator = await createEmulator({
    services: [subject.service],
    clock: createRealClock(speed),
    durationMs,
  });
  await emulator.listen();
  return emulator;
}
