import { createRealClock, createEmulator } from "@azbackup/emulator";
import { expect, test } from "vitest";
import { runCli } from "./support/run-cli.js";

test("runs the commands of a file with the fleet that is installed", async () => {
  const emulator = await createEmulator({
    clock: createRealClock(20),
    durationMs: 2000,
    retryAfterSeconds: 1,
  });
  const line = (name: string) =>
    JSON.stringify([
      "keyvault",
      "full-backup",
      "--storage-resource-uri",
      `https://a.blob.core.windows.net/${name}`,
    ]);
  const files = new Map([["list.jsonl", `${line("a")}\n${line("b")}\n`]]);
  const { exitCode, stdout, stderr } = await runCli(
    ["fleet", "list.jsonl", "--store", "memory:", "--run", "2026-11-30"],
    {
      fetch: emulator.fetch,
      files,
      env: {
        AZBACKUP_TOKEN: "sv=1&sig=planted",
        AZBACKUP_EMULATOR: new URL(emulator.url("keyvault")).origin,
      },
    },
  );
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toMatchObject([{ state: "succeeded" }, { state: "succeeded" }]);
  expect(emulator.started()).toBe(2);
  expect(exitCode).toBe(0);
}, 240_000);
