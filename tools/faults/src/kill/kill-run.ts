import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Emulator } from "@azbackup/emulator";
import { findByHand } from "./find-by-hand.js";
import { files, unsureCode } from "./job.js";
import type { Job } from "./job.js";
import { live } from "./lives.js";
import { subject } from "../subject.js";

/** Most lives a backup may need; a program that never gets anywhere is not resumed for ever. */
const mostLives = 8;

/** When a program was killed. */
export type Struck = "before the start" | "before the token was saved" | "while it was followed";

/** What came of one backup whose program was killed. */
export interface KillResult {
  /** What had happened when each kill struck. */
  readonly struck: readonly Struck[];
  /** How often the service was made to start a backup. */
  readonly started: number;
  /** The backup is done, and the result is that of this very backup. */
  readonly right: boolean;
  /** The program said that it cannot tell whether it had started, and a person looked. */
  readonly asked: boolean;
  /** Milliseconds the last program worked on the backup. */
  readonly ms: number;
  /** What the programs complained of. */
  readonly errors: string;
}

/**
 * Makes one backup with programs that are killed one after the other.
 *
 * @param emulator listening on the loopback; it is emptied first
 * @param moments how long each of them may live, in milliseconds from the beginning of the backup
 */
export async function killRun(emulator: Emulator, moments: readonly number[]): Promise<KillResult> {
  emulator.reset();
  const folder = await mkdtemp(join(tmpdir(), "azbackup-kill-"));
  try {
    const job = jobOf(emulator, folder);
    const has = (name: string): boolean => existsSync(join(folder, name));
    const struck: Struck[] = [];
    let [asked, errors, ms] = [false, "", 0];
    let result: string | undefined;
    for (let count = 0; count < mostLives && result === undefined; count += 1) {
      const life = await live(job, moments[count]);
      ms = life.ms;
      if (life.killed) struck.push(momentOf(has(files.token), emulator));
      else errors += life.errors;
      if (has(files.result)) result = await readFile(join(folder, files.result), "utf8");
      if (life.code !== unsureCode) continue;
      asked = true;
      if (emulator.started() > 0) result = await findByHand(emulator, job);
      // Nothing is there: it may be started after all.
      else await rm(join(folder, files.intent));
    }
    const [run, ...others] = emulator.state()[subject.service]?.runs ?? [];
    const done =
      run?.state === "succeeded" && result?.includes(run.id) === true && result.includes("Succeeded");
    return { struck, asked, errors, ms, started: emulator.started(), right: others.length === 0 && done };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function momentOf(hasToken: boolean, emulator: Emulator): Struck {
  if (hasToken) return "while it was followed";
  return emulator.started() > 0 ? "before the token was saved" : "before the start";
}

function jobOf(emulator: Emulator, folder: string): Job {
  const { service, operation } = subject;
  const [manifest] = emulator.services;
  if (manifest === undefined) throw new Error(`there is no ${service}`);
  const operations = manifest.operations.filter(({ name }) => name === operation);
  const only = operations.map((one) => ({ ...one, examples: one.examples.slice(0, 1) }));
  return {
    endpoint: emulator.url(service),
    folder,
    manifest: { ...manifest, operations: only, schemas: {} },
  };
}
