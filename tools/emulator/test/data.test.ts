import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createVirtualClock } from "../src/index.js";
import { openSession, readStatus, startBackup } from "./helpers/session.js";
import type { Session } from "./helpers/session.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "emulator-data-"));
});
afterEach(() => rm(folder, { recursive: true }));

const VAULT =
  "recovery-services/subscriptions/1/resourceGroups/g/providers/Microsoft.RecoveryServices/vaults/v";
const ITEM = `${VAULT}/backupFabrics/Azure/protectionContainers/IaasVMContainer;v2;g;m/protectedItems/VM;v2;g;m`;

function open(start = Date.UTC(2030, 0, 1)): Promise<Session> {
  return openSession({ data: folder, durationMs: 10_000, clock: createVirtualClock({ start }) });
}

async function protect({ send, emulator }: Session): Promise<void> {
  const body = JSON.stringify({
    properties: { protectedItemType: "Microsoft.Compute/virtualMachines", policyId: "p" },
  });
  await send("PUT", `${ITEM}?api-version=2024-04-01`, {
    headers: { "content-type": "application/json" },
    body,
  });
  await emulator.clock.advance(10_000);
}

test("work goes on, and what is remembered stays, after an end without warning", async () => {
  const before = await open();
  await protect(before);
  const started = await startBackup(before);
  // No close: the process was killed.
  const after = await open(Date.UTC(2030, 0, 1, 0, 0, 15));
  expect((await readStatus(after, started)).json).toMatchObject({ status: "InProgress" });
  await after.emulator.clock.advance(10_000);
  expect((await readStatus(after, started)).json).toMatchObject({ status: "Succeeded" });
  const jobs = await after.send("GET", `${VAULT}/backupJobs?api-version=2024-04-01`);
  expect(jobs.json).toMatchObject({
    value: [{ properties: { operation: "ConfigureBackup", status: "Completed" } }],
  });
  expect((await after.send("GET", `${ITEM}?api-version=2024-04-01`)).status).toBe(200);
  const again = await startBackup(after);
  expect(again.json["jobId"]).not.toBe(started.json["jobId"]);
  await after.emulator.close();
  await before.emulator.close();
});

test("nothing secret is written down, and sessions are not kept", async () => {
  const session = await open();
  await startBackup(session);
  session.emulator.session("other");
  await session.emulator.close();
  const bytes = await readFile(join(folder, "azbackup-emulator.sqlite"));
  expect(bytes.includes("store.test")).toBe(true);
  expect(bytes.includes("topsecret")).toBe(false);
});

test("a reset is kept too, and a file of another version is left alone", async () => {
  const session = await open();
  await protect(session);
  session.emulator.reset();
  await session.emulator.close();
  const after = await open();
  expect((await after.send("GET", `${ITEM}?api-version=2024-04-01`)).status).toBe(404);
  await after.emulator.close();
  const database = new DatabaseSync(join(folder, "azbackup-emulator.sqlite"));
  database.exec("PRAGMA user_version = 9");
  database.close();
  await expect(open()).rejects.toThrow("is of version 9, and this emulator reads version 1");
});
