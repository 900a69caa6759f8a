import { isNotYet } from "@azbackup/core/operation";
import { describe, expect, test } from "vitest";
import { all, refusal } from "../helpers/lifecycle.js";
import {
  DOCUMENTED_VAULT,
  ITEM,
  NAME,
  STEP,
  VAULT,
  openProtected,
  openVaults,
  protection,
  vm,
  stopped,
} from "../helpers/recovery-services.js";

describe("an item", () => {
  test("that is put under protection can be read and listed, changed, and taken out of it", async () => {
    const { client, clock } = await openVaults();
    expect(await refusal(client.getProtectedItem(...ITEM))).toBe("404 ResourceNotFound");
    const made = await client.createOrUpdateProtectedItem(...ITEM, protection);
    expect(made).toMatchObject({
      name: NAME,
      properties: { protectionState: "IRPending", friendlyName: "machine1" },
    });
    expect(made.id).toContain(`/protectedItems/${NAME}`);
    expect(await client.getProtectedItem(...ITEM)).toEqual(made);
    expect(await all(client.listProtectedItems(...VAULT))).toEqual([made]);
    await client.createOrUpdateProtectedItem(...ITEM, stopped);
    expect(await client.getProtectedItem(...ITEM)).toMatchObject({
      properties: { protectionState: "ProtectionStopped" },
    });
    await client.deleteProtectedItem(...ITEM);
    const kept = { isScheduledForDeferredDelete: true, protectionState: "ProtectionStopped", policyId: "" };
    expect(await client.getProtectedItem(...ITEM)).toMatchObject({ properties: kept });
    await clock.advance(15 * 86_400_000);
    expect(await refusal(client.getProtectedItem(...ITEM))).toBe("404 ResourceNotFound");
    expect(await all(client.listProtectedItems(...VAULT))).toEqual([]);
  });

  test("appears when the operation is over and not before, and means the same in any case", async () => {
    const { client, clock } = await openVaults({ autoAdvance: false, durationMs: STEP });
    await client.createOrUpdateProtectedItem(...ITEM, protection).submitted();
    expect(await refusal(client.getProtectedItem(...ITEM))).toBe("404 ResourceNotFound");
    await clock.advance(STEP);
    const shouted = client.getProtectedItem(
      "RG",
      "VAULT1",
      "Azure",
      ITEM[3].toUpperCase(),
      NAME.toUpperCase(),
    );
    expect((await shouted).name).toBe(NAME);
  });

  test("that is not there can be deleted, and starts nothing", async () => {
    const { client, emulator } = await openVaults();
    await client.deleteProtectedItem(...ITEM);
    expect(emulator.state()["recovery-services"]?.runs).toEqual([]);
  });

  test("is found by a filter, and a filter that cannot be understood is refused", async () => {
    const { client } = await openVaults();
    const find = async (filter: string): Promise<unknown[]> =>
      (await all(client.listProtectedItems(...DOCUMENTED_VAULT, { filter }))).map(({ name }) => name);
    expect(await find("friendlyName eq 'orders' and backupManagementType eq 'AzureWorkload'")).toEqual([
      "SQLDataBase;mssqlserver;orders",
    ]);
    expect(await find("friendlyName eq 'orders' and backupManagementType eq 'AzureIaasVM'")).toEqual([]);
    expect(await refusal(find("colour eq 'blue'"))).toBe("400 BadParameter");
    expect(await refusal(find("friendlyName contains 'or'"))).toBe("400 BadParameter");
  });
});

describe("results of operations", () => {
  test("are awaited with 202, and then show the item", async () => {
    const { client, clock, emulator } = await openProtected();
    const poller = client.triggerBackup(...ITEM, vm);
    await poller.submitted();
    const id = emulator.state()["recovery-services"]?.runs.at(-1)?.id ?? "";
    expect(isNotYet(await client.getProtectedItemOperationResult(...ITEM, id))).toBe(true);
    await clock.advance(STEP);
    expect(await client.getProtectedItemOperationResult(...ITEM, id)).toMatchObject({ name: NAME });
  });

  test("of deletions are found in the vault", async () => {
    const { client, clock, emulator } = await openProtected();
    await client.deleteProtectedItem(...ITEM).submitted();
    const id = emulator.state()["recovery-services"]?.runs.at(-1)?.id ?? "";
    expect((await client.getVaultOperationStatus(...VAULT, id)).status).toBe("InProgress");
    await clock.advance(STEP);
    const status = await client.getVaultOperationStatus(...VAULT, id);
    expect(status).toMatchObject({ status: "Succeeded", properties: { jobId: expect.any(String) } });
  });
});

test("lists come in as many pages as they need, linked to each other, whatever may be given as a parameter", async () => {
  const { client, clock } = await openVaults({ pageSize: 2 });
  await client.createOrUpdateProtectedItem(...ITEM, protection);
  for (let index = 0; index < 5; index += 1) {
    await client.triggerBackup(...ITEM, vm);
    await clock.advance(1000);
  }
  const points = await all(client.listRecoveryPoints(...ITEM).byPage());
  expect(points.map((page) => page.length)).toEqual([2, 2, 1]);
  expect(new Set(points.flat().map(({ name }) => name)).size).toBe(5);
  const jobs = await all(client.listJobs(...VAULT, { filter: "operation eq 'Backup'" }).byPage());
  expect(jobs.map((page) => page.length)).toEqual([2, 2, 1]);
});
