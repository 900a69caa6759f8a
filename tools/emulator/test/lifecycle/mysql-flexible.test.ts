import { MySqlFlexibleBackupClient } from "@azbackup/mysql-flexible";
import { describe, expect, test } from "vitest";
import type { EmulatorOptions } from "../../src/index.js";
import { all, credential, openWorld, refusal } from "../helpers/lifecycle.js";
import type { World } from "../helpers/lifecycle.js";

const SUBSCRIPTION = "11111111-2222-4333-8444-555555555555";
const SERVER = ["group", "server1"] as const;

const exportRequest = {
  targetDetails: {
    objectType: "FullBackupStoreDetails" as const,
    sasUriList: ["https://store.test/box?sig=secret"],
  },
  backupSettings: { backupName: "export1" },
};

async function open(
  options: EmulatorOptions & { readonly autoAdvance?: boolean } = {},
): Promise<World & { readonly client: MySqlFlexibleBackupClient }> {
  const world = await openWorld("mysql-flexible", options);
  return { ...world, client: new MySqlFlexibleBackupClient(credential, SUBSCRIPTION, world.options) };
}

/** Id of the last work, as its URLs carry it. */
function lastRun({ emulator }: World): string {
  return emulator.state()["mysql-flexible"]?.runs.at(-1)?.id ?? "";
}

describe("a backup", () => {
  test("is there at once, under a name made of the moment and the one asked for, and is read by either", async () => {
    const { client } = await open();
    const made = await client.putBackup(...SERVER, "nightly");
    expect(made.name).toMatch(/^customer_20300101t000000_[0-9a-f-]{36}_nightly$/);
    expect(made.properties).toMatchObject({
      backupType: "FULL",
      completedTime: new Date("2030-01-01T00:00:00Z"),
    });
    expect(await client.getBackup(...SERVER, made.name ?? "")).toEqual(made);
    expect(await client.getBackup(...SERVER, "nightly")).toEqual(made);
    expect(await all(client.listBackups(...SERVER))).toEqual([made]);
  });

  test("belongs to its server", async () => {
    const { client } = await open();
    await client.putBackup(...SERVER, "nightly");
    expect(await refusal(client.getBackup("group", "server2", "nightly"))).toBe("404 ResourceNotFound");
    expect(await all(client.listBackups("group", "server2"))).toEqual([]);
    expect(await all(client.listBackups("GROUP", "server1"))).toHaveLength(1);
  });

  test("that was asked for twice is made twice, and the name asked for means the latest", async () => {
    const { client, clock } = await open();
    const first = await client.putBackup(...SERVER, "nightly");
    await clock.advance(1000);
    const second = await client.putBackup(...SERVER, "nightly");
    expect(await client.getBackup(...SERVER, "nightly")).toEqual(second);
    expect(await all(client.listBackups(...SERVER))).toEqual([first, second]);
  });
});

test("backups come in as many pages as they need, linked to each other", async () => {
  const { client, emulator } = await open({ pageSize: 2 });
  for (const name of ["a", "b", "c", "d", "e"]) await client.putBackup(...SERVER, name);
  const pages = await all(client.listBackups(...SERVER).byPage());
  expect(pages.map((page) => page.map(({ name }) => name?.at(-1)))).toEqual([["a", "b"], ["c", "d"], ["e"]]);
  expect(emulator.requests.filter(({ operation }) => operation === "listBackups")).toHaveLength(3);
});

describe("a long-running backup", () => {
  test("is being made from the moment it is asked for, and has its end when it is done", async () => {
    const { client, clock } = await open({ autoAdvance: false, durationMs: 10_000 });
    const poller = client.createLongRunningBackup(...SERVER, "big");
    await poller.submitted();
    const state = async (): Promise<unknown> =>
      (await client.getLongRunningBackup(...SERVER, "big")).properties;
    expect(await state()).toMatchObject({ provisioningState: "Creating", backupNameV2: "big" });
    expect(await state()).not.toHaveProperty("completedTime");
    await clock.advance(10_000);
    expect(await state()).toMatchObject({
      provisioningState: "Succeeded",
      completedTime: new Date("2030-01-01T00:00:10Z"),
    });
  });

  test("is the poller's result, and in the list", async () => {
    const { client } = await open();
    const made = await client.createLongRunningBackup(...SERVER, "big");
    expect(made).toMatchObject({ properties: { provisioningState: "Succeeded" } });
    expect(await all(client.listLongRunningBackups(...SERVER))).toEqual([made]);
  });

  test("that failed says so where it is listed", async () => {
    const { client, emulator } = await open();
    emulator.inject({ operation: "createLongRunningBackup", kind: "fail", code: "ServerStopped" });
    await expect(client.createLongRunningBackup(...SERVER, "big").pollUntilDone()).rejects.toMatchObject({
      name: "OperationFailedError",
      code: "ServerStopped",
    });
    expect(await all(client.listLongRunningBackups(...SERVER))).toMatchObject([
      { properties: { provisioningState: "Failed" } },
    ]);
  });
});

describe("an export", () => {
  test("ends with what was transferred, about the server and the backup it was asked for", async () => {
    const { client, emulator } = await open();
    const done = await client.backupAndExport(...SERVER, exportRequest);
    expect(done).toMatchObject({ status: "Succeeded", percentComplete: 100 });
    expect(done.id).toContain(`/locations/eastus/operationResults/${done.name}`);
    expect(done.properties?.dataTransferredInBytes).toBe(done.properties?.datasourceSizeInBytes);
    expect(emulator.started("mysql-flexible", "backupAndExport")).toBe(1);
  });

  test("is followed at signed URLs, of the version that was asked for", async () => {
    const { client, emulator } = await open();
    await client.backupAndExport(...SERVER, exportRequest);
    const followed = emulator.requests.filter(({ method }) => method === "GET").map(({ url }) => url);
    expect(followed.length).toBeGreaterThan(1);
    for (const url of followed) expect(url).toMatch(/api-version=2024-12-30&t=REDACTED&c=REDACTED/);
    expect(followed.at(-1)).toContain("/operationResults/");
  });

  test("can be read by its id: how far it is, and what came of it", async () => {
    const world = await open({ autoAdvance: false, durationMs: 10_000 });
    const { client, clock } = world;
    await client.backupAndExport(...SERVER, exportRequest).submitted();
    const id = lastRun(world);
    await clock.advance(2500);
    expect(await client.getOperationResult("westus", id)).toMatchObject({
      name: id,
      status: "InProgress",
      percentComplete: 25,
    });
    await clock.advance(7500);
    expect(await client.getOperationResult("westus", id)).toMatchObject({
      status: "Succeeded",
      percentComplete: 100,
      endTime: new Date("2030-01-01T00:00:10Z"),
    });
    const unknown = "99999999-9999-4999-8999-999999999999";
    expect(await refusal(client.getOperationResult("westus", unknown))).toBe("404 ResourceNotFound");
  });

  test("has its progress in the version that has it", async () => {
    const world = await open({ autoAdvance: false, durationMs: 10_000 });
    await world.client.backupAndExport(...SERVER, exportRequest).submitted();
    await world.clock.advance(5000);
    const later = new MySqlFlexibleBackupClient(credential, SUBSCRIPTION, {
      ...world.options,
      apiVersion: "2023-12-01-preview",
    });
    expect(await later.getOperationProgress("westus", lastRun(world))).toMatchObject({
      status: "InProgress",
      percentComplete: 50,
      properties: { objectType: "BackupAndExportResponse" },
    });
  });

  test("that failed says so with status 200", async () => {
    const world = await open();
    const { client, emulator } = world;
    emulator.inject({ kind: "fail", code: "AggregateException" });
    await expect(client.backupAndExport(...SERVER, exportRequest).pollUntilDone()).rejects.toMatchObject({
      name: "OperationFailedError",
      code: "AggregateException",
    });
    expect(await client.getOperationResult("westus", lastRun(world))).toMatchObject({
      status: "Failed",
      error: { code: "AggregateException" },
    });
  });
});

describe("a server", () => {
  const SOURCE = `/subscriptions/${SUBSCRIPTION}/resourceGroups/group/providers/Microsoft.DBforMySQL/flexibleServers/server1`;
  const fresh = {
    location: "westeurope",
    sku: { name: "Standard_B1ms", tier: "Burstable" },
    properties: { administratorLogin: "boss", administratorLoginPassword: "hunter2!", version: "5.7" },
  };
  const restore = (createMode: string) => ({
    location: "northeurope",
    properties: {
      createMode,
      sourceServerResourceId: SOURCE,
      restorePointInTime: new Date("2029-12-31T14:00:00Z"),
    },
  });
  const names = async (client: MySqlFlexibleBackupClient): Promise<unknown[]> =>
    (await all(client.listServers())).map(({ name }) => name);

  test("that was made is read, listed and deleted; its password is kept nowhere", async () => {
    const { client, emulator } = await open();
    const made = await client.createServer(...SERVER, fresh);
    expect(made).toMatchObject({
      id: SOURCE,
      location: "West Europe",
      properties: { administratorLogin: "boss", version: "5.7", fullVersion: "5.7.44", state: "Ready" },
    });
    expect(await client.getServer("GROUP", "server1")).toEqual(made);
    expect(await all(client.listServersByResourceGroup("group"))).toEqual([made]);
    expect(await all(client.listServersByResourceGroup("other"))).toEqual([]);
    expect(JSON.stringify(emulator.state())).not.toContain("hunter2!");
    expect(JSON.stringify(emulator.requests)).not.toContain("hunter2!");
    await client.deleteServer(...SERVER);
    expect(await refusal(client.getServer(...SERVER))).toBe("404 ResourceNotFound");
    expect(await names(client)).toEqual([]);
  });

  test.each(["PointInTimeRestore", "GeoRestore"])(
    "restored with %s is another one, like its source, and listed when it is there",
    async (mode) => {
      const { client } = await open();
      await client.createServer(...SERVER, fresh);
      const poller = client.createServer("group", "restored", restore(mode));
      await poller.submitted();
      expect(await names(client)).toEqual(["server1"]);
      const restored = await poller;
      expect(restored).toMatchObject({
        name: "restored",
        location: "North Europe",
        sku: fresh.sku,
        properties: { administratorLogin: "boss", version: "5.7", state: "Ready" },
      });
      for (const member of ["createMode", "restorePointInTime", "sourceServerResourceId"])
        expect(restored.properties).not.toHaveProperty(member);
      expect(await names(client)).toEqual(["server1", "restored"]);
    },
  );

  test("is not there when its restore failed", async () => {
    const { client, emulator } = await open();
    await client.createServer(...SERVER, fresh);
    emulator.inject({ operation: "createServer", kind: "fail", code: "RestoreSnapshotFailed" });
    await expect(
      client.createServer("group", "restored", restore("PointInTimeRestore")).pollUntilDone(),
    ).rejects.toMatchObject({ name: "OperationFailedError", code: "RestoreSnapshotFailed" });
    expect(await names(client)).toEqual(["server1"]);
  });

  test("cannot be restored from one that is not there, and deleting that one does nothing", async () => {
    const { client, emulator } = await open({ unknownParents: "refuse" });
    const poller = client.createServer("group", "restored", restore("PointInTimeRestore"));
    expect(await refusal(poller.pollUntilDone())).toBe("404 ResourceNotFound");
    await client.deleteServer(...SERVER);
    expect(emulator.state()["mysql-flexible"]?.runs).toEqual([]);
  });

  test("takes its backups along", async () => {
    const { client } = await open();
    await client.createServer(...SERVER, fresh);
    await client.putBackup(...SERVER, "nightly");
    await client.deleteServer(...SERVER);
    await client.createServer(...SERVER, fresh);
    expect(await all(client.listBackups(...SERVER))).toEqual([]);
  });

  test("shows an older version what that version has", async () => {
    const world = await open();
    await world.client.createServer(...SERVER, fresh);
    const older = new MySqlFlexibleBackupClient(credential, SUBSCRIPTION, {
      ...world.options,
      apiVersion: "2023-10-01-preview",
    });
    const { properties } = await older.getServer(...SERVER);
    for (const member of ["fullVersion", "databasePort", "maintenancePolicy"])
      expect(properties).not.toHaveProperty(member);
    expect(properties?.backup).not.toHaveProperty("backupIntervalHours");
  });
});

test("a long-running backup is deleted by the preview, and only there", async () => {
  const world = await open();
  await world.client.createLongRunningBackup(...SERVER, "big");
  expect(() => world.client.deleteLongRunningBackup(...SERVER, "big")).toThrow(
    "must be used in version 2025-06-01-preview only",
  );
  const preview = new MySqlFlexibleBackupClient(credential, SUBSCRIPTION, {
    ...world.options,
    apiVersion: "2025-06-01-preview",
  });
  await preview.deleteLongRunningBackup(...SERVER, "big");
  expect(await all(world.client.listLongRunningBackups(...SERVER))).toEqual([]);
  await preview.deleteLongRunningBackup(...SERVER, "big");
  expect(world.emulator.state()["mysql-flexible"]?.runs).toHaveLength(2);
});

test("the backups of the documents are on the server of the documents", async () => {
  const world = await openWorld("mysql-flexible");
  const client = new MySqlFlexibleBackupClient(
    credential,
    "ffffffff-ffff-ffff-ffff-ffffffffffff",
    world.options,
  );
  const server = ["TestGroup", "mysqltestserver"] as const;
  expect((await all(client.listBackups(...server))).map(({ name }) => name)).toContain(
    "daily_20210615T160516",
  );
  const properties = (await client.getLongRunningBackup(...server, "daily_20210615T160516")).properties;
  expect(properties?.provisioningState).toBe("Ready");
});
