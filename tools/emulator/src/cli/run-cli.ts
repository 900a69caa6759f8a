import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmulator } from "../create-emulator.js";
import type { Emulator, EmulatorOptions } from "../emulator.js";
import type { RequestRecord } from "../serve/index.js";
import { trustLines } from "../tls/index.js";
import { packageVersion } from "../version.js";
import { emulatorOptions, isOn, listenOptions } from "./arguments.js";
import { describeServices, listeningJson } from "./describe.js";
import { helpText, readOptions } from "./options.js";
import type { OptionValues } from "./options.js";
import { requestLine } from "./request-line.js";

/** What the command needs of the process it runs in. */
export interface CliHost {
  out(text: string): void;
  error(text: string): void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Resolves when the user wants the emulator to end. */
  readonly stopped: Promise<void>;
  /** Manifests in place of those the package comes with. */
  readonly manifests?: EmulatorOptions["manifests"];
}

/** Milliseconds that requests under way have when the user wants the emulator to end. */
const GRACE_MS = 2000;

/** Runs the command; the number is its exit code: 0, 1 when it cannot serve, 2 for a wrong command line. */
export async function runCli(argv: readonly string[], host: CliHost): Promise<number> {
  let values: OptionValues;
  let options: EmulatorOptions;
  try {
    values = readOptions(argv, host.environment);
    options = {
      ...emulatorOptions(values),
      ...(host.manifests === undefined ? {} : { manifests: host.manifests }),
    };
    await listenOptions(values);
  } catch (error) {
    host.error(`azbackup-emulator: ${messageOf(error)}\n\n${helpText()}`);
    return 2;
  }
  if (isOn(values, "help")) {
    host.out(helpText());
    return 0;
  }
  if (isOn(values, "version")) {
    host.out(`${packageVersion()}\n`);
    return 0;
  }
  try {
    const log = isOn(values, "quiet")
      ? undefined
      : (record: RequestRecord): void => host.error(`${requestLine(record, isOn(values, "debug"))}\n`);
    const emulator = await createEmulator({ ...options, ...(log === undefined ? {} : { onRequest: log }) });
    await serve(emulator, values, host);
    return 0;
  } catch (error) {
    host.error(`azbackup-emulator: ${messageOf(error)}\n`);
    return 1;
  }
}

async function serve(emulator: Emulator, values: OptionValues, host: CliHost): Promise<void> {
  const { url, authority } = await emulator.listen(await listenOptions(values));
  const urlOf = (service: string): string => emulator.url(service);
  const file = authority === undefined ? undefined : await keepAuthority(authority, url);
  if (isOn(values, "json")) host.out(`${listeningJson(emulator.services, url, urlOf, file)}\n`);
  else {
    host.out(`Listening on ${url}\n${describeServices(emulator.services, url, urlOf)}\n`);
    if (file !== undefined)
      host.out(
        `To trust its certificate:\n${trustLines(file)
          .map((line) => `  ${line}\n`)
          .join("")}`,
      );
  }
  await host.stopped;
  await emulator.close(GRACE_MS);
}

/** Clients have to find the authority; it is no secret. */
async function keepAuthority(authority: string, url: string): Promise<string> {
  const file = join(tmpdir(), `azbackup-emulator-${new URL(url).port}.pem`);
  await writeFile(file, authority);
  return file;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
