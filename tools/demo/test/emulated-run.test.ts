import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { journeys } from "../src/journeys/index.js";
import { rowOf, run } from "./support/fake-environment.js";

describe("a run against the emulator", () => {
  it("backs up through every service, starts each operation once, and ends with 0", async () => {
    const { exitCode, stdout, stderr, emulator } = await run([]);
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    const backups = journeys.map(({ service, backup }) => ({
      service,
      started: emulator?.started(service, backup),
      result: rowOf(stdout, backup).at(-1),
    }));
    expect(backups).toEqual(journeys.map(({ service }) => ({ service, started: 1, result: "succeeded" })));
    expect(emulator?.violations).toEqual([]);
  });

  it("suspends the BizTalk service, backs it up and resumes it, in this order", async () => {
    const { emulator } = await run(["--service", "biztalk"]);
    const started = emulator?.requests
      .filter(({ startedWork }) => startedWork)
      .map(({ operation }) => operation);
    expect(started).toEqual(["suspendService", "backupService", "resumeService"]);
  });

  it("counts the requests that the emulator got, and the status reads among them", async () => {
    const { stdout, emulator } = await run(["--service", "keyvault"]);
    const [, , requests, polls] = rowOf(stdout, "fullBackup");
    const got = emulator?.requests ?? [];
    expect(Number(requests)).toBe(got.length);
    expect(Number(polls)).toBe(got.filter(({ method }) => method === "GET").length);
    expect(Number(polls)).toBeGreaterThan(1);
  });

  it("says where the backup is", async () => {
    const { stdout } = await run(["--service", "keyvault"]);
    expect(stdout).toContain("sascontainer/sasContainer/mhsm-pool-");
  });

  it("writes plain lines, one for each change, where nobody looks on", async () => {
    const { stdout } = await run(["--service", "keyvault"]);
    const lines = stdout.split("\n").filter((line) => line.startsWith("Key Vault  full backup"));
    expect(lines).toEqual([
      "Key Vault  full backup: asking",
      "Key Vault  full backup: InProgress",
      expect.stringMatching(/^Key Vault {2}full backup: Succeeded/),
    ]);
    expect(stdout).not.toContain("\u001B");
  });

  it.each([{ NO_COLOR: "1" }, { CI: "true" }, { TERM: "dumb" }])(
    "writes plain lines on a terminal with %o",
    async (env) => {
      const { stdout } = await run(["--service", "keyvault"], { terminal: { columns: 80 }, env });
      expect(stdout).not.toContain("\u001B");
    },
  );

  it("keeps to the width of the terminal, and gives the cursor back", async () => {
    const { stdout } = await run([], { terminal: { columns: 44 } });
    const progress = stdout.slice(stdout.indexOf("\u001B[?25l"), stdout.indexOf("\u001B[?25h"));
    const lines = progress.split("\n").map((line) => stripVTControlCharacters(line).replace("\r", ""));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(44);
    expect(lines.slice(-1 - journeys.length).filter((line) => line.startsWith("✔"))).toHaveLength(
      journeys.length,
    );
  });
});

describe("a backup that fails", () => {
  it("ends with 1, says why, and leaves no BizTalk service suspended", async () => {
    const { exitCode, stdout, emulator } = await run([
      "--service",
      "biztalk",
      "--fail",
      "InvalidBackupContainer",
    ]);
    expect(exitCode).toBe(1);
    expect(rowOf(stdout, "backupService").at(-1)).toBe("failed");
    expect(stdout).toMatch(
      /^BizTalk: backupService failed: InvalidBackupContainer: .*already contains data/m,
    );
    expect(rowOf(stdout, "resumeService").at(-1)).toBe("succeeded");
    expect(emulator?.started("biztalk", "resumeService")).toBe(1);
  });

  it.each(journeys.map(({ service, backup }) => [service, backup]))(
    "is not reported as done: %s",
    async (service, backup) => {
      const { exitCode, stdout } = await run(["--service", service, "--fail", "SomethingBroke"]);
      expect(exitCode).toBe(1);
      expect(rowOf(stdout, backup).at(-1)).toBe("failed");
      expect(stdout).toMatch(new RegExp(`${backup}.*SomethingBroke`));
    },
  );
});

describe("an interrupted run", () => {
  it("ends with 130, starts nothing more, and says what becomes of the work", async () => {
    const { exitCode, stdout, emulator } = await run(["--service", "biztalk"], {
      watch: (text, interrupt) => text.includes("suspending the service: InProgress") && interrupt(),
    });
    expect(exitCode).toBe(130);
    expect(rowOf(stdout, "suspendService").at(-1)).toBe("stopped");
    expect(rowOf(stdout, "backupService").at(-1)).toBe("not started");
    expect(emulator?.started("biztalk")).toBe(1);
    expect(stdout).toContain("Interrupted. The emulator and its work end with this command.");
  });
});
