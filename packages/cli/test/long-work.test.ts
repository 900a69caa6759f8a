import { describe, expect, test } from "vitest";
import { emulated } from "./support/emulated.js";
import { runCli, type RunOptions } from "./support/run-cli.js";

const backup = ["keyvault", "full-backup", "--storage-resource-uri", "https://a.blob.core.windows.net/b"];
const sas = { AZBACKUP_TOKEN: "sv=2024&sig=planted-signature" };

async function world() {
  const made = await emulated();
  const run = async (argv: readonly string[], options: RunOptions = {}) =>
    runCli(/^(resume|cancel)$/.test(argv[0] ?? "") ? argv : [...argv, "--emulator", made.url], {
      ...made,
      env: sas,
      ...options,
    });
  return { ...made, run };
}

/** The command in a text that a person would copy. */
function resumeCommand(text: string): string[] {
  const found = /azbackup (resume \S+)/.exec(text)?.[1];
  if (found === undefined) throw new Error(`no command in ${text}`);
  return found.split(" ");
}

describe("an operation that takes long", () => {
  test("is waited for to its true end, and says how far it is, a line a change", async () => {
    const { run, emulator } = await world();
    const { exitCode, stdout, stderr } = await run(backup);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ status: "Succeeded" });
    expect(stderr).toMatch(/^full-backup: InProgress after /m);
    expect(stderr).toMatch(/^full-backup: Succeeded after 30 s$/m);
    expect(emulator.started()).toBe(1);
  });

  test("says nothing of how far it is with --no-progress, and still how to go on", async () => {
    const { run } = await world();
    const { stderr } = await run([...backup, "--no-progress"]);
    expect(stderr).not.toContain("InProgress");
    expect(resumeCommand(stderr)[0]).toBe("resume");
  });

  test("gives its token with --no-wait, and another process goes on with it, starting nothing", async () => {
    const { run, emulator } = await world();
    const started = await run([...backup, "--no-wait"]);
    expect(started.exitCode).toBe(0);
    expect(started.stdout).toMatch(/^azb1\.[\w-]+\n$/);
    const resumed = await run(["resume", started.stdout.trim()]);
    expect(resumed.exitCode).toBe(0);
    expect(JSON.parse(resumed.stdout)).toMatchObject({ status: "Succeeded" });
    expect(emulator.started()).toBe(1);
  });

  test("keeps its token in a file, whose name may need quotes", async () => {
    const { run, emulator } = await world();
    const { files, stderr } = await run([...backup, "--no-wait", "--save-token", "my backups/it's.token"]);
    expect(stderr).toContain(`azbackup resume 'my backups/it'\\''s.token'`);
    const resumed = await run(["resume", "my backups/it's.token"], { files: new Map(files) });
    expect(resumed.exitCode).toBe(0);
    expect(emulator.started()).toBe(1);
  });

  test("goes on when the waiting is interrupted, and the command that is printed waits again", async () => {
    const { run, emulator } = await world();
    let interrupt = (): void => {};
    const first = await run(backup, {
      onReady: (give) => (interrupt = give),
      onWrite: (text) => text.includes("InProgress") && interrupt(),
    });
    expect(first.exitCode).toBe(130);
    expect(first.stderr).toContain("Stopped waiting. The operation goes on.");
    const second = await run(resumeCommand(first.stderr.split("Stopped waiting")[1] ?? ""));
    expect(second.exitCode).toBe(0);
    expect(emulator.started()).toBe(1);
  });

  test("waits for the answer to its start when it is interrupted before, since nobody could tell", async () => {
    const { run, emulator, fetch } = await world();
    let interrupt = (): void => {};
    const { exitCode, stderr } = await run(backup, {
      onReady: (give) => (interrupt = give),
      fetch: async (input, init) => {
        if (String(init?.body ?? "") !== "") interrupt();
        return fetch(input, init);
      },
    });
    expect(exitCode).toBe(130);
    expect(stderr).toContain("The start is under way: waiting for its answer.");
    expect(resumeCommand(stderr)[0]).toBe("resume");
    expect(emulator.started()).toBe(1);
  });

  test("may have been started when it is interrupted twice before its answer", async () => {
    const { run } = await world();
    let interrupt = (): void => {};
    const { exitCode, stderr } = await run(backup, {
      onReady: (give) => (interrupt = give),
      fetch: async (_input, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener("abort", () => reject(init.signal?.reason as Error));
          queueMicrotask(() => [interrupt(), interrupt()]);
        }),
    });
    expect(exitCode).toBe(130);
    expect(stderr).toContain("It may have been started");
  });

  test.each([
    ["it fails", 1, { operation: "fullBackup", kind: "fail", code: "Forbidden" }, "Forbidden"],
    ["it is canceled", 1, { operation: "fullBackup", kind: "cancel" }, "was started, and has ended"],
    [
      "the service refuses it",
      3,
      { operation: "fullBackup", kind: "refuse", code: "Denied", status: 403 },
      "Nothing was started.",
    ],
    [
      "the answer to its start is lost",
      4,
      { operation: "fullBackup", kind: "drop", at: "response" },
      "may have been started",
    ],
    [
      "its status cannot be read",
      4,
      { operation: "fullBackupStatus", kind: "html", times: Infinity },
      "azbackup resume azb1.",
    ],
  ] as const)("ends with a code of its own when %s: %i", async (_title, code, fault, said) => {
    const { run, emulator } = await world();
    emulator.inject(fault as Parameters<typeof emulator.inject>[0]);
    const { exitCode, stderr, stdout } = await run(backup);
    expect(stderr).toContain(said);
    expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: "" });
    expect(emulator.started()).toBeLessThanOrEqual(1);
  });

  test("was not started when the service cannot be reached: 3", async () => {
    const { run } = await world();
    const refused = Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } });
    const { exitCode, stderr } = await run(backup, { fetch: async () => Promise.reject(refused) });
    expect(stderr).toContain("Nothing was started. It is safe to ask again");
    expect(exitCode).toBe(3);
  });

  test("goes on when the time to wait for it is over", async () => {
    const { run, emulator } = await world();
    const { exitCode, stderr } = await run([...backup, "--timeout", "15s"]);
    expect(exitCode).toBe(5);
    expect(stderr).toContain("It was started and goes on; only the waiting has ended.");
    expect((await run(resumeCommand(stderr.split("goes on;")[1] ?? ""))).exitCode).toBe(0);
    expect(emulator.started()).toBe(1);
  });
});

describe("a token", () => {
  test("holds no secret", async () => {
    const { run } = await world();
    const { stdout, stderr } = await run([...backup, "--no-wait"]);
    const { readToken } = await import("../src/work/operation-token.js");
    expect(JSON.stringify(readToken(stdout))).not.toContain("planted-signature");
    expect(stdout + stderr).not.toContain("planted-signature");
  });

  test.each(["azb1.broken", "azb1.", `azb1.${Buffer.from("{}").toString("base64url")}`, "/no/such/file"])(
    "that is damaged is refused: %s",
    async (token) => {
      const { run } = await world();
      const { exitCode, stderr } = await run(["resume", token]);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/the token is damaged|the file \S+ of the token cannot be read/);
    },
  );

  test("cancels where the service can, and says so where it cannot", async () => {
    const { run } = await world();
    const { stdout } = await run([...backup, "--no-wait"]);
    const { exitCode, stderr } = await run(["cancel", stdout.trim()]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("cannot be canceled");
    const item = [
      "--id",
      "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;netsdktestrg;sqlvm1/protectedItems/SQLDataBase;mssqlserver;orders",
    ];
    const job = await run([
      "recovery-services",
      "trigger-backup",
      ...item,
      "--properties.object-type",
      "AzureWorkloadBackupRequest",
      "--no-wait",
    ]);
    expect(job.exitCode, job.stderr).toBe(0);
    const canceled = await run(["cancel", job.stdout.trim()]);
    expect(canceled.stderr).toContain("It is canceled.");
    expect(canceled.exitCode).toBe(0);
  });
});
