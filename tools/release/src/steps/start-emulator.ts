import { mkdir } from "node:fs/promises";
import { type Service, startService } from "@azbackup/processes";
import type { NpmEnvironment } from "../registry/npm-environment.js";

/** Starts the emulator as a user does who has nothing but npm; `ready` is its URL. */
export async function startEmulator(folder: string, env: NpmEnvironment): Promise<Service> {
  await mkdir(folder, { recursive: true });
  return startService(
    "npx",
    ["--yes", "@azbackup/emulator", "--port", "0", "--speed", "50"],
    /Listening on (http:\S+)/,
    { cwd: folder, env },
  );
}
