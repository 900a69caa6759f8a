import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EmulatorOptions, startEmulator } from "@azbackup/emulator";

/** An emulator over TLS, and a file with the authority that clients are told to trust. */
export interface ForeignEmulator {
  readonly origin: string;
  readonly authorityFile: string;
  close(): Promise<void>;
}

/** Starts one whose work is over soon; clients that wait as they are told to do not wait long. */
export async function openEmulator(options: Pick<EmulatorOptions, "quirks"> = {}): Promise<ForeignEmulator> {
  const emulator = await startEmulator({ tls: true, durationMs: 300, retryAfterSeconds: 1, ...options });
  const folder = await mkdtemp(join(tmpdir(), "foreign-clients-"));
  const authorityFile = join(folder, "authority.pem");
  await writeFile(authorityFile, emulator.authority ?? "");
  return {
    origin: emulator.origin.replace("127.0.0.1", "localhost"),
    authorityFile,
    async close() {
      await emulator.close();
      await rm(folder, { recursive: true });
    },
  };
}
