import { describe, expect, test } from "vitest";
import type { JobResource } from "@azbackup/recovery-services";
import { all, moved, refusal } from "../helpers/lifecycle.js";
import {
  DOCUMENTED_VAULT,
  ITEM,
  STEP,
  VAULT,
  openProtected,
  openVaults,
  protection,
  restoreDisks,
  vm,
  stopped,
} from "../helpers/recovery-services.js";

const BACKUPS = { filter: "operation eq 'Backup'" };

describe("a backup", () => {
  test("starts a job, and only when that has ended is there a recovery point, which can be restored", async () => {
    const { client, clock } = await openProtected();
    const poller = client.triggerBackup(...ITEM, vm);
    await poller.submitted();
    const jobs = (): Promise<readonly JobResource[]> => all(client.listJobs(...VAULT, BACKUPS));
    const [job] = await jobs();
    await clock.advance(STEP);
    expect(await poller.poll()).toMatchObject({ status: "running" });
    expect(job?.properties).toMatchObject({
      operation: "Backup",
      status: "InProgress",
      entityFriendlyName: "machine1",
      actionsInfo: ["Cancellable"],
    });
    expect(await all(client.listRecoveryPoints(...ITEM))).toEqual([]);
    await clock.advance(STEP);
    const done = await moved(clock, poller.pollUntilDone());
    expect(done).toMatchObject({
      name: job?.name,
      properties: { status: "Completed", jobType: "AzureIaaSVMJob" },
    });
    expect(await jobs()).toMatchObject([{ name: job?.name, properties: { status: "Completed" } }]);
    const [point, ...others] = await all(client.listRecoveryPoints(...ITEM));
    expect(others).toEqual([]);
    expect(point?.properties).toMatchObject({
      objectType: "IaasVMRecoveryPoint",
      recoveryPointTime: expect.any(Date),
    });
    expect(await client.getRecoveryPoint(...ITEM, point?.name ?? "")).toEqual(point);
    expect(await client.getProtectedItem(...ITEM)).toMatchObject({
      properties: { protectionState: "Protected", lastBackupStatus: "Completed" },
    });

    const restore = client.triggerRestore(...ITEM, point?.name ?? "", restoreDisks);
    await restore.submitted();
    await clock.advance(2 * STEP);
    expect((await moved(clock, restore.pollUntilDone())).properties).toMatchObject({
      operation: "Restore",
      status: "Completed",
    });
  });

  test("of an item or from a recovery point there is not is refused, and starts nothing", async () => {
    const { client, emulator } = await openProtected();
    const started = emulator.started();
    const unknown = [...VAULT, "Azure", ITEM[3], "VM;nobody"] as const;
    expect(await refusal(client.triggerBackup(...unknown, vm))).toBe("404 ResourceNotFound");
    expect(await refusal(client.triggerRestore(...ITEM, "12345", restoreDisks))).toBe("404 ResourceNotFound");
    expect(await refusal(all(client.listRecoveryPoints(...unknown)))).toBe("404 ResourceNotFound");
    expect(await refusal(client.getRecoveryPoint(...ITEM, "12345"))).toBe("404 ResourceNotFound");
    expect(await refusal(client.getJob(...VAULT, "99999999-9999-4999-8999-999999999999"))).toBe(
      "404 ResourceNotFound",
    );
    expect(await refusal(client.getBackupPolicy(...VAULT, "Nobodys"))).toBe("404 ResourceNotFound");
    const id = "99999999-9999-4999-8999-999999999999";
    expect(await refusal(client.getProtectedItemOperationStatus(...ITEM, id))).toBe("404 ResourceNotFound");
    expect(await refusal(client.cancelJob(...VAULT, id))).toBe("404 ResourceNotFound");
    expect(emulator.started()).toBe(started);
  });

  test("excludes another one, a change and a deletion of the item until its job has ended", async () => {
    const { client, clock, emulator } = await openProtected();
    await client.triggerBackup(...ITEM, vm).submitted();
    const code = "UserErrorBackupOperationInProgress";
    for (const wait of [0, STEP]) {
      await clock.advance(wait);
      expect(await refusal(client.triggerBackup(...ITEM, vm))).toBe(`409 ${code}`);
      expect(await refusal(client.createOrUpdateProtectedItem(...ITEM, protection))).toBe(`409 ${code}`);
      expect(await refusal(client.deleteProtectedItem(...ITEM))).toBe(`409 ${code}`);
    }
    expect(emulator.started("recovery-services", "triggerBackup")).toBe(1);
    await clock.advance(STEP);
    await client.triggerBackup(...ITEM, vm).submitted();
    expect(emulator.started("recovery-services", "triggerBackup")).toBe(2);
  });

  test("of an item whose protection is stopped is refused", async () => {
    const { client } = await openVaults();
    await client.createOrUpdateProtectedItem(...ITEM, stopped);
    expect(await refusal(client.triggerBackup(...ITEM, vm))).toBe("400 UserErrorProtectionStopped");
  });

  test("whose job fails leaves no recovery point, and the item says so", async () => {
    const { client, emulator } = await openVaults();
    await client.createOrUpdateProtectedItem(...ITEM, protection);
    emulator.inject({
      operation: "triggerBackup",
      kind: "fail",
      code: "400079",
      message: "no way in",
      at: "job",
    });
    await expect(client.triggerBackup(...ITEM, vm).pollUntilDone()).rejects.toMatchObject({
      name: "OperationFailedError",
      code: "400079",
    });
    const [job] = await all(client.listJobs(...VAULT, BACKUPS));
    expect(job?.properties).toMatchObject({ status: "Failed", errorDetails: [{ errorString: "no way in" }] });
    expect(await all(client.listRecoveryPoints(...ITEM))).toEqual([]);
    expect(await client.getProtectedItem(...ITEM)).toMatchObject({
      properties: { lastBackupStatus: "Failed" },
    });
  });
});

describe("a job", () => {
  test("progresses step by step", async () => {
    const { client, clock } = await openProtected();
    const poller = client.triggerBackup(...ITEM, vm);
    await poller.submitted();
    const [job] = await all(client.listJobs(...VAULT, BACKUPS));
    await clock.advance(STEP);
    const steps = async (): Promise<unknown> => {
      const { properties } = await client.getJob(...VAULT, job?.name ?? "");
      return properties?.jobType === "AzureIaaSVMJob" && "extendedInfo" in properties
        ? properties.extendedInfo?.tasksList?.map(({ status }) => status)
        : undefined;
    };
    expect(await steps()).toEqual(["Completed", "InProgress", "NotStarted"]);
    await clock.advance(STEP);
    expect(await steps()).toEqual(["Completed", "Completed", "Completed"]);
  });

  test("that is cancelled is cancelling for a while, then cancelled, and leaves no recovery point", async () => {
    const { client, clock, emulator } = await openProtected();
    const poller = client.triggerBackup(...ITEM, vm);
    await poller.submitted();
    await clock.advance(STEP);
    const [job] = await all(client.listJobs(...VAULT, BACKUPS));
    const name = job?.name ?? "";
    const { location = "" } = await client.cancelJob(...VAULT, name);
    const properties = async (): Promise<unknown> => (await client.getJob(...VAULT, name)).properties;
    expect(await properties()).toMatchObject({ status: "Cancelling", actionsInfo: ["Cancellable"] });
    const headers = { authorization: "Bearer t" };
    expect((await emulator.fetch(location, { headers })).status).toBe(202);
    await clock.advance(STEP / 2);
    expect(await properties()).toMatchObject({ status: "Cancelled" });
    expect((await emulator.fetch(location, { headers })).status).toBe(204);
    await expect(moved(clock, poller.pollUntilDone())).rejects.toMatchObject({
      name: "OperationCanceledError",
    });
    await clock.advance(STEP);
    expect(await all(client.listRecoveryPoints(...ITEM))).toEqual([]);
    expect(await refusal(client.cancelJob(...VAULT, name))).toBe("400 UserErrorJobNotCancellable");
  });

  test("is cancelled by the poller as well", async () => {
    const { client, clock } = await openProtected();
    const poller = client.triggerBackup(...ITEM, vm);
    await poller.submitted();
    await clock.advance(STEP);
    await poller.poll();
    await poller.cancel();
    await clock.advance(STEP);
    await expect(moved(clock, poller.pollUntilDone())).rejects.toMatchObject({
      name: "OperationCanceledError",
    });
    expect(await all(client.listJobs(...VAULT, BACKUPS))).toMatchObject([
      { properties: { status: "Cancelled" } },
    ]);
  });

  test("is found by what it does and when it started", async () => {
    const { client } = await openVaults();
    await client.createOrUpdateProtectedItem(...ITEM, protection);
    await client.triggerBackup(...ITEM, vm);
    const count = async (filter: string): Promise<number> =>
      (await all(client.listJobs(...VAULT, { filter }))).length;
    expect(await count("operation eq 'Backup' and status eq 'Completed'")).toBe(1);
    expect(await count("operation eq 'Restore'")).toBe(0);
    expect(await count("startTime eq '2030-01-01 12:00:00 AM' and endTime eq '2030-01-01 11:00:00 PM'")).toBe(
      2,
    );
    expect(await count("operation eq 'ConfigureBackup'")).toBe(1);
    expect(await count("startTime eq '2030-01-02 12:00:00 AM'")).toBe(0);
  });
});

test("the documented item can be backed up, and the documented recovery point restored, from a fresh start", async () => {
  const { client } = await openVaults();
  const machine = "iaasvmcontainerv2;testrg;v1win2012r";
  const linux = [
    "linuxRsVaultRG",
    "linuxRsVault",
    "Azure",
    `IaasVMContainer;${machine}`,
    `VM;${machine}`,
  ] as const;
  expect((await client.triggerBackup(...linux, vm)).properties).toMatchObject({ status: "Completed" });
  const test1 = "iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1";
  const source = ["netsdktestrg", "testVault", "Azure", `IaasVMContainer;${test1}`, `VM;${test1}`] as const;
  const restored = await client.triggerRestore(...source, "348916168024334", restoreDisks);
  expect(restored.properties).toMatchObject({ status: "Completed", operation: "Restore" });
  const policies = await all(client.listBackupPolicies(...DOCUMENTED_VAULT));
  expect(policies.map(({ name }) => name)).toContain("testPolicy1");
  expect((await client.getBackupPolicy(...DOCUMENTED_VAULT, "testPolicy1")).name).toBe("testPolicy1");
});
