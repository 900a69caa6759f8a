import { describe, expect, test } from "vitest";
import { all, refusal } from "../helpers/lifecycle.js";
import { ITEM, VAULT, openVaults, protection, vm } from "../helpers/recovery-services.js";

const ACCOUNT = [...VAULT, "Azure", "StorageContainer;storage;rg;account1"] as const;
const SHARE = [...ACCOUNT, "AzureFileShare;share1"] as const;
const sourceResourceId =
  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/account1";
const storage = { properties: { containerType: "StorageContainer" as const, sourceResourceId } };
const shares = { filter: "backupManagementType eq 'AzureStorage'" };

describe("a container", () => {
  test("that was registered is inquired, its items are protected, backed up and restored, and it goes only without them", async () => {
    const { client, emulator } = await openVaults();
    expect(await all(client.listProtectionContainers(...VAULT, shares))).toEqual([]);
    expect(await refusal(client.inquireProtectionContainer(...ACCOUNT))).toBe("404 ResourceNotFound");

    const registered = await client.registerProtectionContainer(...ACCOUNT, storage);
    expect(registered?.properties).toMatchObject({
      friendlyName: "account1",
      registrationStatus: "Registered",
      sourceResourceId,
    });
    expect(await all(client.listProtectionContainers(...VAULT, shares))).toEqual([registered]);
    expect(await client.getProtectionContainer(...ACCOUNT)).toEqual(registered);
    expect(await all(client.listProtectableItems(...VAULT, shares))).toEqual([]);

    await client.inquireProtectionContainer(...ACCOUNT);
    const [item, ...others] = await all(client.listProtectableItems(...VAULT, shares));
    expect(others).toEqual([]);
    expect(item?.properties).toMatchObject({ friendlyName: "share1", protectionState: "NotProtected" });
    expect(await all(client.listWorkloadItems(...ACCOUNT))).toMatchObject([
      { properties: { friendlyName: "share1", protectionState: "NotProtected" } },
    ]);

    await client.createOrUpdateProtectedItem(...SHARE, {
      properties: {
        protectedItemType: "AzureFileShareProtectedItem",
        policyId: "/p/daily",
        sourceResourceId,
      },
    });
    expect(await all(client.listProtectableItems(...VAULT, shares))).toEqual([]);
    expect(await all(client.listProtectedItems(...VAULT, shares))).toMatchObject([
      { properties: { friendlyName: "share1" } },
    ]);
    await client.triggerBackup(...SHARE, { properties: { objectType: "AzureFileShareBackupRequest" } });
    const [point] = await all(client.listRecoveryPoints(...SHARE));
    const restored = await client.triggerRestore(...SHARE, point?.name ?? "", {
      properties: {
        objectType: "AzureFileShareRestoreRequest",
        recoveryType: "OriginalLocation",
        copyOptions: "Overwrite",
        restoreRequestType: "FullShareRestore",
        sourceResourceId,
      },
    });
    expect(restored?.properties).toMatchObject({ operation: "Restore", status: "Completed" });

    const started = emulator.started();
    expect(await refusal(client.unregisterProtectionContainer(...ACCOUNT))).toBe(
      "400 BMSUserErrorContainerHasDatasources",
    );
    expect(emulator.started()).toBe(started);
    await client.deleteProtectedItem(...SHARE);
    await client.unregisterProtectionContainer(...ACCOUNT);
    expect(await refusal(client.getProtectionContainer(...ACCOUNT))).toBe("404 ResourceNotFound");
  });

  test("of a machine is there with its protection, and is kept with it when that is deleted", async () => {
    const { client } = await openVaults();
    const machines = { filter: "backupManagementType eq 'AzureIaasVM' and status eq 'Registered'" };
    await client.createOrUpdateProtectedItem(...ITEM, protection);
    expect(await all(client.listProtectionContainers(...VAULT, machines))).toMatchObject([
      { name: ITEM[3], properties: { friendlyName: "machine1", registrationStatus: "Registered" } },
    ]);
    expect(await all(client.listDeletedProtectionContainers(...VAULT))).toEqual([]);
    await client.deleteProtectedItem(...ITEM);
    expect(await all(client.listProtectionContainers(...VAULT, machines))).toEqual([]);
    expect(await all(client.listDeletedProtectionContainers(...VAULT))).toMatchObject([
      { name: ITEM[3], properties: { registrationStatus: "SoftDeleted" } },
    ]);
  });

  test("with databases shows them by the kind that was asked for", async () => {
    const { client } = await openVaults();
    const machine = [...VAULT, "Azure", "VMAppContainer;compute;rg;vm1"] as const;
    await client.registerProtectionContainer(...machine, { properties: { containerType: "VMAppContainer" } });
    await client.inquireProtectionContainer(...machine, { filter: "workloadType eq 'SAPHanaDatabase'" });
    const databases = {
      filter: "backupManagementType eq 'AzureWorkload' and workloadType eq 'SAPHanaDatabase'",
    };
    expect(await all(client.listProtectableItems(...VAULT, databases))).toMatchObject([
      { name: "saphanadatabase;hxe;systemdb", properties: { serverName: "vm1", parentName: "HXE" } },
    ]);
  });
});

describe("a recovery point", () => {
  test("is moved to the archive by a job, once", async () => {
    const { client } = await openVaults();
    await client.createOrUpdateProtectedItem(...ITEM, protection);
    await client.triggerBackup(...ITEM, vm);
    const [point] = await all(client.listRecoveryPoints(...ITEM));
    const toArchive = [
      ...ITEM,
      point?.name ?? "",
      { sourceTierType: "HardenedRP", targetTierType: "ArchivedRP" },
    ] as const;
    const job = await client.moveRecoveryPoint(...toArchive);
    expect(job?.properties).toMatchObject({ operation: "MoveRecoveryPoint", status: "Completed" });
    expect((await client.getRecoveryPoint(...ITEM, point?.name ?? "")).properties).toMatchObject({
      recoveryPointTierDetails: [{ type: "ArchivedRP", status: "Valid" }],
    });
    expect(await refusal(client.moveRecoveryPoint(...toArchive))).toBe(
      "400 UserErrorRecoveryPointAlreadyInTier",
    );
  });
});

describe("a policy", () => {
  test("is written, listed, and deleted when nothing is protected by it any more", async () => {
    const { client } = await openVaults();
    const policy = {
      properties: { backupManagementType: "AzureIaasVM" as const, instantRpRetentionRangeInDays: 2 },
    };
    const written = await client.createOrUpdateBackupPolicy(...VAULT, "nightly", policy);
    expect(written).toMatchObject({ name: "nightly", properties: { instantRpRetentionRangeInDays: 2 } });
    expect(await all(client.listBackupPolicies(...VAULT))).toMatchObject([{ name: "nightly" }]);
    await client.createOrUpdateProtectedItem(...ITEM, {
      properties: { protectedItemType: "Microsoft.Compute/virtualMachines", policyId: String(written?.id) },
    });
    expect(await refusal(client.deleteBackupPolicy(...VAULT, "nightly"))).toBe("400 BMSUserErrorPolicyInUse");
    await client.deleteProtectedItem(...ITEM);
    await client.deleteBackupPolicy(...VAULT, "nightly");
    expect(await refusal(client.getBackupPolicy(...VAULT, "nightly"))).toBe("404 ResourceNotFound");
  });
});

describe("what guards a vault", () => {
  test("are its settings, which keep what a change leaves out", async () => {
    const { client } = await openVaults();
    expect((await client.getVaultConfig(...VAULT)).properties).toMatchObject({
      softDeleteFeatureState: "Enabled",
    });
    const changed = await client.updateVaultConfig(...VAULT, {
      properties: { softDeleteFeatureState: "Disabled" },
    });
    expect(changed.properties).toMatchObject({
      softDeleteFeatureState: "Disabled",
      enhancedSecurityState: "Enabled",
    });
    expect(await client.getVaultConfig(...VAULT)).toEqual(changed);
  });

  test("is a PIN of six digits that is another each time, and holds for minutes", async () => {
    const { client, clock } = await openVaults();
    const first = await client.getSecurityPin(...VAULT);
    const second = await client.getSecurityPin(...VAULT);
    expect(first.securityPIN).toMatch(/^\d{6}$/);
    expect(second.securityPIN).not.toBe(first.securityPIN);
    const ticks = BigInt(String(first.expiryTimeInUtcTicks));
    const expires = Number((ticks - 621_355_968_000_000_000n) / 10_000n);
    expect(expires).toBeGreaterThan(clock.now());
  });

  test("is a Resource Guard, whose proxy is written, unlocks a deletion, and is deleted", async () => {
    const { client, clock } = await openVaults();
    await client.putResourceGuardProxy(...VAULT, "VaultProxy", {
      properties: { resourceGuardResourceId: "/guards/guard1" },
    });
    expect(await all(client.listResourceGuardProxies(...VAULT))).toMatchObject([{ name: "VaultProxy" }]);
    const { unlockDeleteExpiryTime } = await client.unlockDelete(...VAULT, "VaultProxy", {});
    expect(Date.parse(String(unlockDeleteExpiryTime))).toBeGreaterThan(clock.now());
    await client.deleteResourceGuardProxy(...VAULT, "VaultProxy");
    expect(await all(client.listResourceGuardProxies(...VAULT))).toEqual([]);
  });
});
