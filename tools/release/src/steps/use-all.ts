import { join } from "node:path";
import type { Consumer } from "../consumers/index.js";
import type { NpmEnvironment } from "../registry/npm-environment.js";
import { backUp } from "./back-up.js";
import type { Apps } from "./install-all.js";
import { startEmulator } from "./start-emulator.js";
import { type StepResult, attempt } from "./step-result.js";

export interface UseOptions {
  readonly apps: Apps;
  /** Folder for what is needed meanwhile. */
  readonly work: string;
  readonly tools: string;
  readonly env: NpmEnvironment;
  readonly say: (text: string) => void;
}

/** Backs up from every consumer with every client. Each consumer gets an emulator nobody has used. */
export async function useAll(
  consumers: readonly Consumer[],
  clients: readonly string[],
  { apps, work, tools, env, say }: UseOptions,
): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const consumer of consumers) {
    say(`backing up: ${consumer.name}`);
    const emulator = await startEmulator(join(work, "emulator"), env);
    try {
      const visits = clients.map((name) =>
        attempt(name, consumer.name, async () => {
          const folder = apps.folderOf(name, consumer.installer);
          await backUp(consumer, { name, folder, emulator: emulator.ready, tools, env });
        }),
      );
      results.push(...(await Promise.all(visits)));
    } finally {
      await emulator.stop();
    }
  }
  return results;
}
