import type { RestorePartitionDescription } from "@azbackup/service-fabric";
import { describe, expect, test } from "vitest";
import { all, refusal } from "../helpers/lifecycle.js";
import {
  APPLICATION,
  DOCUMENTED,
  PARTITION,
  SERVICE,
  openCluster,
  policy,
  storage,
} from "../helpers/service-fabric.js";

describe("a backup on demand", () => {
  test("shows in every list once it is done, and can be restored from", async () => {
    const { client } = await openCluster();
    const done = await client.backupPartition(PARTITION, {
      backupPartitionDescription: { backupStorage: storage },
    });
    expect(done).toMatchObject({ backupState: "Success", failureError: null });
    const lists = [
      client.listPartitionBackups(PARTITION),
      client.listServiceBackups(SERVICE),
      client.listApplicationBackups(APPLICATION),
      client.listBackupsFromLocation({
        storage,
        backupEntity: { entityKind: "Partition", partitionId: PARTITION },
      }),
    ];
    for (const list of lists) {
      expect(await all(list)).toMatchObject([
        { backupId: done.backupId, backupLocation: done.backupLocation, creationTimeUtc: done.timeStampUtc },
      ]);
    }
    const restored = await client.restorePartition(PARTITION, {
      restorePartitionDescription: {
        backupId: done.backupId ?? "",
        backupLocation: done.backupLocation ?? "",
        backupStorage: storage,
      },
    });
    expect(restored).toMatchObject({ restoreState: "Success", restoredLsn: done.lsnOfLastBackupRecord });
  });

  test("goes to the store of the policy in force, and nowhere when nobody names a store", async () => {
    const { client } = await openCluster();
    expect(await refusal(client.backupPartition(PARTITION))).toBe("404 FABRIC_E_BACKUP_NOT_ENABLED");
    await client.createBackupPolicy(policy("Mine"));
    await client.enableServiceBackup(SERVICE, { backupPolicyName: "Mine" });
    const { backupId } = await client.backupPartition(PARTITION);
    const backupEntity = { entityKind: "Application" as const, applicationName: "fabric:/Emulated" };
    const inStore = (path: string): ReturnType<typeof client.listBackupsFromLocation> =>
      client.listBackupsFromLocation({ storage: { ...storage, path }, backupEntity });
    expect(await all(inStore(storage.path))).toMatchObject([{ backupId }]);
    expect(await all(inStore("\\\\server\\others"))).toEqual([]);
  });

  test("is refused while a backup or a restore of the partition is in progress, and no second one starts", async () => {
    const { client, emulator } = await openCluster();
    const options = { backupPartitionDescription: { backupStorage: storage } };
    const first = client.backupPartition(PARTITION, options);
    await first.submitted();
    expect(await refusal(client.backupPartition(PARTITION, options))).toBe("409 FABRIC_E_BACKUP_IN_PROGRESS");
    const { backupId = "", backupLocation } = await first;
    const source = { backupId, backupLocation: backupLocation ?? "", backupStorage: storage };
    const restore = client.restorePartition(PARTITION, { restorePartitionDescription: source });
    await restore.submitted();
    expect(await refusal(client.backupPartition(PARTITION, options))).toBe(
      "409 FABRIC_E_RESTORE_IN_PROGRESS",
    );
    expect(await refusal(client.restorePartition(PARTITION, { restorePartitionDescription: source }))).toBe(
      "409 FABRIC_E_RESTORE_IN_PROGRESS",
    );
    await restore;
    expect(emulator.started("service-fabric", "backupPartition")).toBe(1);
    expect(emulator.started("service-fabric", "restorePartition")).toBe(1);
  });

  test("goes from accepted to in progress, and until it has ended nothing but its state has a value", async () => {
    const { client, clock } = await openCluster({ autoAdvance: false, durationMs: 10_000 });
    await client
      .backupPartition(PARTITION, { backupPartitionDescription: { backupStorage: storage } })
      .submitted();
    expect(await client.getPartitionBackupProgress(PARTITION)).toMatchObject({
      backupState: "Accepted",
      backupLocation: null,
      epochOfLastBackupRecord: null,
    });
    await clock.advance(6000);
    expect(await client.getPartitionBackupProgress(PARTITION)).toMatchObject({
      backupState: "BackupInProgress",
    });
    expect(
      await all(
        client.listBackupsFromLocation({
          storage,
          backupEntity: { entityKind: "Partition", partitionId: PARTITION },
        }),
      ),
    ).toEqual([]);
    await clock.advance(4000);
    expect(await client.getPartitionBackupProgress(PARTITION)).toMatchObject({ backupState: "Success" });
  });

  test("shows the run before it where the status lags, and the client waits for its own", async () => {
    const { client, emulator } = await openCluster();
    const options = { backupPartitionDescription: { backupStorage: storage } };
    const first = await client.backupPartition(PARTITION, options);
    emulator.inject({ operation: "getPartitionBackupProgress", kind: "stale", show: "run-before", nth: 2 });
    const second = await client.backupPartition(PARTITION, options);
    expect(second.backupId).not.toBe(first.backupId);
    expect(await all(client.listPartitionBackups(PARTITION))).toMatchObject([
      { backupId: first.backupId },
      { backupId: second.backupId },
    ]);
  });

  test("that takes longer than it may times out, and leaves no backup", async () => {
    const { client } = await openCluster({ durationMs: 3 * 60_000 });
    const run = client.backupPartition(PARTITION, {
      backupTimeout: 2,
      backupPartitionDescription: { backupStorage: storage },
    });
    await expect(run.pollUntilDone()).rejects.toMatchObject({ name: "OperationTimedOutError" });
    expect(await client.getPartitionBackupProgress(PARTITION)).toMatchObject({
      backupState: "Timeout",
      failureError: { code: "FABRIC_E_TIMEOUT" },
    });
    expect(await refusal(all(client.listPartitionBackups(PARTITION)))).toBe(
      "404 FABRIC_E_BACKUP_NOT_ENABLED",
    );
  });

  test("can be made to fail, or to time out on demand", async () => {
    const { client, emulator } = await openCluster();
    const options = { backupPartitionDescription: { backupStorage: storage } };
    emulator.inject({ kind: "timeOut" });
    const late = client.backupPartition(PARTITION, options);
    await expect(late.pollUntilDone()).rejects.toMatchObject({ name: "OperationTimedOutError" });
    expect((await client.getPartitionBackupProgress(PARTITION)).backupState).toBe("Timeout");
    emulator.inject({ kind: "fail", code: "FABRIC_E_BACKUPCOPIER_UNEXPECTED_ERROR" });
    await expect(client.backupPartition(PARTITION, options).pollUntilDone()).rejects.toMatchObject({
      name: "OperationFailedError",
      code: "FABRIC_E_BACKUPCOPIER_UNEXPECTED_ERROR",
    });
  });
});

describe("the backups of the documents", () => {
  test("come in pages with readable tokens, by time and the latest of each partition", async () => {
    const { client } = await openCluster();
    const ids = (await all(client.listApplicationBackups("CalcApp"))).map(({ backupId }) => backupId);
    expect(ids).toHaveLength(5);
    const pages = await all(client.listApplicationBackups("CalcApp", { maxResults: 2 }).byPage());
    expect(pages.map((page) => page.map(({ backupId }) => backupId))).toEqual([
      ids.slice(0, 2),
      ids.slice(2, 4),
      ids.slice(4),
    ]);
    const latest = await all(client.listApplicationBackups("CalcApp", { latest: true }));
    expect(latest.map(({ partitionInformation }) => partitionInformation?.id)).toEqual([
      DOCUMENTED,
      "81645ec7-d260-4c59-9533-8f129bde8e83",
    ]);
    const firstDay = client.listPartitionBackups(DOCUMENTED, {
      startDateTimeFilter: new Date("2018-01-01T00:00:00Z"),
      endDateTimeFilter: new Date("2018-01-01T23:59:59Z"),
    });
    expect((await all(firstDay)).map(({ backupType }) => backupType)).toEqual(["Full", "Incremental"]);
  });

  test("go when backup is disabled with a clean-up, and stay without one", async () => {
    const { client } = await openCluster();
    await client.disableApplicationBackup("CalcApp");
    expect(await all(client.listServiceBackups("CalcApp~CalcService"))).toHaveLength(5);
    await client.disableServiceBackup("CalcApp~CalcService", {
      disableBackupDescription: { cleanBackup: true },
    });
    const storageOfDocuments = {
      storageKind: "AzureBlobStore" as const,
      connectionString: "AccountName=storagesample;AccountKey=other",
      containerName: "BackupContainer",
    };
    const backupEntity = { entityKind: "Application" as const, applicationName: "fabric:/CalcApp" };
    expect(await all(client.listBackupsFromLocation({ storage: storageOfDocuments, backupEntity }))).toEqual(
      [],
    );
  });

  test("cannot be restored to another partition, from another store, or when there is none", async () => {
    const { client } = await openCluster();
    const [backup] = await all(client.listPartitionBackups(DOCUMENTED));
    const source = { backupId: backup?.backupId ?? "", backupLocation: backup?.backupLocation ?? "" };
    const other = "81645ec7-d260-4c59-9533-8f129bde8e83";
    const restore = (partition: string, restorePartitionDescription: RestorePartitionDescription) =>
      client.restorePartition(partition, { restorePartitionDescription });
    expect(await refusal(restore(other, source))).toBe(
      "400 FABRIC_E_RESTORE_SOURCE_TARGET_PARTITION_MISMATCH",
    );
    const unknown = { ...source, backupId: "99999999-7206-43c3-8424-6f6103003eba" };
    expect(await refusal(restore(DOCUMENTED, unknown))).toBe("400 E_INVALIDARG");
    expect(await refusal(restore(DOCUMENTED, { ...source, backupStorage: storage }))).toBe(
      "400 E_INVALIDARG",
    );
    expect(await refusal(restore(DOCUMENTED, { ...source, backupLocation: "elsewhere" }))).toBe(
      "400 E_INVALIDARG",
    );
  });
});

describe("a restore from the newest backup", () => {
  test("takes the newest of the partition in the policy's store, and goes on at the secondaries", async () => {
    const { client, clock } = await openCluster({ autoAdvance: false, durationMs: 10_000 });
    await client.createBackupPolicy(policy("Mine"));
    await client.enableServiceBackup(SERVICE, { backupPolicyName: "Mine" });
    for (const _ of [1, 2]) {
      await client.backupPartition(PARTITION).submitted();
      await clock.advance(10_000);
    }
    const newest = await client.getPartitionBackupProgress(PARTITION);
    await client.restorePartition(PARTITION, { latest: true, metadataFromBlob: true }).submitted();
    await clock.advance(8000);
    expect((await client.getPartitionRestoreProgress(PARTITION)).restoreState).toBe("SecondariesInProgress");
    await clock.advance(2000);
    expect(await client.getPartitionRestoreProgress(PARTITION)).toMatchObject({
      restoreState: "Success",
      restoredLsn: newest.lsnOfLastBackupRecord,
    });
  });

  test("is not over while the secondaries get their data", async () => {
    const { client } = await openCluster({ durationMs: 60_000 });
    await client.backupPartition(PARTITION, { backupPartitionDescription: { backupStorage: storage } });
    const [backup] = await all(
      client.listBackupsFromLocation({
        storage,
        backupEntity: { entityKind: "Partition", partitionId: PARTITION },
      }),
    );
    const seen: unknown[] = [];
    const poller = client.restorePartition(PARTITION, {
      restorePartitionDescription: {
        backupId: backup?.backupId ?? "",
        backupLocation: backup?.backupLocation ?? "",
        backupStorage: storage,
      },
    });
    poller.onProgress(({ status, serviceStatus }) => seen.push([status, serviceStatus]));
    expect((await poller).restoreState).toBe("Success");
    expect(seen).toContainEqual(["running", "SecondariesInProgress"]);
  });

  test("is refused before anything is sent when no backup is named and the newest is not wanted", async () => {
    const { client, emulator } = await openCluster();
    for (const options of [{}, { latest: false }]) {
      expect(() => client.restorePartition(PARTITION, options)).toThrow(
        "restorePartitionDescription or latest is required",
      );
    }
    expect(emulator.requests).toEqual([]);
  });
});

test("the restore that a cluster began is skipped in that operation's own version", async () => {
  const { client, emulator } = await openCluster();
  await client.skipRestorePartition(PARTITION, { restoreTimeout: 5 });
  expect(emulator.requests.map(({ url }) => new URL(url).search)).toEqual([
    "?api-version=9.1&RestoreTimeout=5",
  ]);
  await client.listBackupPolicies().next();
  expect(emulator.requests.at(-1)?.url).toContain("api-version=6.4");
});

test("a policy keeps how it packs, how it recovers, and whose identity it uses", async () => {
  const { client } = await openCluster();
  const written = {
    ...policy("Packed"),
    compressionType: "ZSTANDARD",
    quickRecovery: "FromPrimary",
    storage: {
      storageKind: "ManagedIdentityAzureBlobStore" as const,
      managedIdentityType: "Cluster",
      managedIdentityClientId: "0b2a7b1c-9d6e-4f0a-8f57-2f3c6f0f7a11",
      blobServiceUri: "https://account.blob.core.windows.net/",
      containerName: "backups",
    },
  };
  await client.createBackupPolicy(written);
  expect(await client.getBackupPolicy("Packed")).toEqual(written);
});

test("the partition whose id is all zeros does not exist", async () => {
  const { client } = await openCluster();
  const none = "00000000-0000-0000-0000-000000000000";
  expect(await refusal(client.getPartitionBackupProgress(none))).toBe("404 FABRIC_E_PARTITION_NOT_FOUND");
  expect(await refusal(client.backupPartition(none))).toBe("404 FABRIC_E_PARTITION_NOT_FOUND");
});
