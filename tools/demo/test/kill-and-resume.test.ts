import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmulator, createVirtualClock, type Emulator } from "@azbackup/emulator";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { journeys } from "../src/journeys/index.js";
import { rowOf, run } from "./support/fake-environment.js";
import { runChild } from "./support/run-child.js";

const minute = 60_000;
const clock = createVirtualClock();
let folder: string;
let file: string;
let emulator: Emulator;
let url: string;

/** Arguments that use the test's emulator, with status reads in quick succession. */
const against = (...more: string[]): string[] => ["--emulator", url, "--speed", "20", ...more];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "azbackup-demo-"));
  file = join(folder, "tokens.json");
  emulator = await createEmulator({ clock });
  ({ url } = await emulator.listen());
});

afterEach(async () => {
  await emulator.close();
  await rm(folder, { recursive: true });
});

describe("a process that is killed in the middle of a Key Vault backup", () => {
  it("is followed by one that goes on to the same result, and starts no second backup", async () => {
    const first = runChild(against("--service", "keyvault", "--save", file));
    await first.says("full backup: InProgress");
    first.process.kill("SIGKILL");
    expect((await first.ended).output).not.toContain("Succeeded");

    const second = runChild(against("--resume", file));
    await second.says("full backup: going on");
    await clock.advance(minute);
    const { exitCode, output } = await second.ended;

    expect(output).toContain("fullBackup");
    expect(exitCode).toBe(0);
    expect(rowOf(output, "fullBackup").at(-1)).toBe("succeeded");
    expect(output).toContain("/mhsm-pool-");
    expect(emulator.started("keyvault")).toBe(1);
    expect(existsSync(file)).toBe(false);
  });

  it("leaves a file that only its owner can read, and that holds no secret", async () => {
    const child = runChild(against("--service", "keyvault", "--save", file));
    await child.says("full backup: InProgress");
    child.process.kill("SIGKILL");
    await child.ended;
    const kept = await readFile(file, "utf8");
    expect(kept).toContain("fullBackup");
    expect(kept).not.toMatch(/sig=|XXFNfuMCHY|emulated"/);
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  it("is not started over by another --save to its file", async () => {
    const child = runChild(against("--service", "keyvault", "--save", file));
    await child.says("full backup: InProgress");
    child.process.kill("SIGKILL");
    await child.ended;
    const { exitCode, stderr } = await run(against("--service", "keyvault", "--save", file));
    expect(exitCode).toBe(2);
    expect(stderr).toContain("the file of --save exists");
    expect(emulator.started("keyvault")).toBe(1);
  });
});

describe("a process that is killed between two operations of a journey", () => {
  it("is followed by one that takes the steps that are left", async () => {
    const first = runChild(against("--service", "biztalk", "--save", file));
    await first.says("suspending the service: InProgress");
    await clock.advance(minute);
    await first.says("backup: InProgress");
    first.process.kill("SIGKILL");
    await first.ended;

    const second = runChild(against("--resume", file));
    await second.says("backup: going on");
    await clock.advance(minute);
    await second.says("resuming the service: InProgress");
    await clock.advance(minute);
    const { exitCode, output } = await second.ended;
    expect(output).toContain("resumeService");
    expect(exitCode).toBe(0);
    const started = emulator.requests
      .filter(({ startedWork }) => startedWork)
      .map(({ operation }) => operation);
    expect(started).toEqual(["suspendService", "backupService", "resumeService"]);
  });
});

describe("a run that is interrupted", () => {
  it.each(journeys.map(({ service, backup }) => [service, backup]))(
    "can be gone on with: %s",
    async (service, backup) => {
      const lively = await createEmulator({ clock, retryAfterSeconds: 1 });
      try {
        const at = ["--emulator", (await lively.listen()).url, "--speed", "20"];
        const first = await run([...at, "--service", service, "--save", file], {
          watch: (text, interrupt) => /: (InProgress|Accepted|BackupInProgress)/.test(text) && interrupt(),
        });
        expect(first.exitCode).toBe(130);
        expect(first.stdout).toContain(`Go on later with --resume and the file ${file}`);
        const second = await run([...at, "--resume", file], { watch: () => void clock.advance(10 * minute) });
        expect(second.stderr).toBe("");
        expect(second.exitCode).toBe(0);
        expect(rowOf(second.stdout, backup).at(-1)).toBe("succeeded");
        expect(lively.started(service, backup)).toBe(1);
      } finally {
        await lively.close();
      }
    },
  );
});

describe("a start whose answer is lost", () => {
  it("is neither called a failure nor asked for again", async () => {
    emulator.inject({ kind: "drop", at: "response", service: "keyvault", operation: "fullBackup" });
    const first = await run(against("--service", "keyvault", "--save", file));
    expect(first.exitCode).toBe(1);
    expect(rowOf(first.stdout, "fullBackup").at(-1)).toBe("unknown");
    const second = await run(against("--resume", file));
    expect(second.exitCode).toBe(1);
    expect(second.stderr).toContain("whether it was accepted is not known");
    expect(emulator.started("keyvault")).toBe(1);
  });

  it("is forgotten when the service has refused it", async () => {
    emulator.inject({
      kind: "refuse",
      code: "Forbidden",
      status: 403,
      service: "keyvault",
      operation: "fullBackup",
    });
    const { exitCode, stdout } = await run(against("--service", "keyvault", "--save", file));
    expect(exitCode).toBe(1);
    expect(rowOf(stdout, "fullBackup").at(-1)).toBe("failed");
    expect(existsSync(file)).toBe(false);
    expect(emulator.started("keyvault")).toBe(0);
  });

  it("leaves the BizTalk service suspended, for the backup may be under way", async () => {
    emulator.inject({ kind: "drop", at: "response", service: "biztalk", operation: "backupService" });
    const child = runChild(against("--service", "biztalk"));
    await child.says("suspending the service: InProgress");
    await clock.advance(minute);
    const { exitCode, output } = await child.ended;
    expect(exitCode).toBe(1);
    expect(rowOf(output, "backupService").at(-1)).toBe("unknown");
    expect(rowOf(output, "resumeService").at(-1)).toBe("not started");
    expect(emulator.started("biztalk", "resumeService")).toBe(0);
  });
});
