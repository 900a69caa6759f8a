import { createRealClock } from "../clock/index.js";
import { createEmulator } from "../create-emulator.js";
import type { EmulatorOptions } from "../emulator.js";
import { readArguments, usage } from "./arguments.js";
import { describeServices } from "./describe.js";

/** What the command needs of the process it runs in. */
export interface CliHost {
  out(text: string): void;
  error(text: string): void;
  /** Resolves when the user wants the emulator to end. */
  readonly stopped: Promise<void>;
  /** Manifests in place of those the package comes with. */
  readonly manifests?: EmulatorOptions["manifests"];
}

/** Runs the command; the number is its exit code: 0, 1 when it cannot serve, 2 for a wrong command line. */
export async function runCli(argv: readonly string[], host: CliHost): Promise<number> {
  let options: ReturnType<typeof readArguments>;
  try {
    options = readArguments(argv);
  } catch (error) {
    host.error(`azbackup-emulator: ${messageOf(error)}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    host.out(usage);
    return 0;
  }
  try {
    const emulator = await createEmulator({
      clock: createRealClock(options.speed),
      allowAnonymous: options.allowAnonymous,
      ...(host.manifests === undefined ? {} : { manifests: host.manifests }),
      ...(options.services === undefined ? {} : { services: options.services }),
    });
    const { url } = await emulator.listen({ port: options.port, host: options.host });
    host.out(
      `Listening on ${url}\n${describeServices(emulator.services, (service) => emulator.url(service))}\n`,
    );
    await host.stopped;
    await emulator.close();
    return 0;
  } catch (error) {
    host.error(`azbackup-emulator: ${messageOf(error)}\n`);
    return 1;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
