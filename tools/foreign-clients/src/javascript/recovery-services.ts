import type { ForeignClient } from "../outcome.js";
import { callMethod, memberOf } from "./dynamic-call.js";
import { lastRun, pass, seed, SUBSCRIPTION } from "./place.js";
import type { Place } from "./place.js";

const VAULT = ["vault1", "group"] as const;
const NAMES = "iaasvmcontainerv2;group;vm1";
const ITEM = [...VAULT, "Azure", `IaasVMContainer;${NAMES}`, `VM;${NAMES}`] as const;
const SCOPE = `/subscriptions/${SUBSCRIPTION}/resourceGroups/group/providers`;
const POLICY = `${SCOPE}/Microsoft.RecoveryServices/vaults/vault1/backupPolicies/DefaultPolicy`;
const policy = {
  id: POLICY,
  name: "DefaultPolicy",
  type: "Microsoft.RecoveryServices/vaults/backupPolicies",
  properties: { backupManagementType: "AzureIaasVM", timeZone: "UTC", protectedItemsCount: 0 },
};
const PROTECTION = {
  properties: {
    protectedItemType: "Microsoft.Compute/virtualMachines",
    sourceResourceId: `${SCOPE}/Microsoft.Compute/virtualMachines/vm1`,
    policyId: POLICY,
  },
};
const RESTORE = {
  properties: {
    objectType: "IaasVMRestoreRequest",
    recoveryType: "RestoreDisks",
    storageAccountId: `${SCOPE}/Microsoft.Storage/storageAccounts/account1`,
  },
};
/** Longer than any work here takes. */
const AFTER_ALL = 60_000;

/** The clients of Recovery Services backup, the newest and an older one. */
export async function recoveryServicesClients({
  origin,
  credential,
}: Place): Promise<readonly ForeignClient[]> {
  const newest = await import("@azure/arm-recoveryservicesbackup");
  const older = await import("arm-recoveryservicesbackup-9");
  const options = { endpoint: origin };
  return [
    clientOf("12.0.0", new newest.RecoveryServicesBackupClient(credential, SUBSCRIPTION, options), origin),
    clientOf("9.0.0", new older.RecoveryServicesBackupClient(credential, SUBSCRIPTION, options), origin),
  ];
}

function clientOf(version: string, client: object, origin: string): ForeignClient {
  const run = (): ReturnType<typeof lastRun> => lastRun(origin, "recovery-services");
  const call = (path: string, ...args: readonly unknown[]): Promise<unknown> =>
    callMethod(client, path, ...args);
  const points = async (): Promise<readonly unknown[]> => {
    const found = await call("recoveryPoints.list", ...ITEM);
    if (!Array.isArray(found) || found.length === 0) throw new Error("there is no recovery point");
    return found;
  };
  const point = async (): Promise<string> => String(memberOf((await points())[0], "name"));
  const after = async (work: Promise<unknown>): Promise<void> => {
    await work;
    await pass(origin, AFTER_ALL);
  };
  const backUp = (): Promise<unknown> =>
    call("backups.trigger", ...ITEM, { properties: { objectType: "IaasVMBackupRequest" } });
  return {
    client: "@azure/arm-recoveryservicesbackup",
    version,
    service: "recovery-services",
    calls: {
      createOrUpdateProtectedItem: () => after(call("protectedItems.createOrUpdate", ...ITEM, PROTECTION)),
      getProtectedItem: () => call("protectedItems.get", ...ITEM),
      listProtectedItems: () =>
        call("backupProtectedItems.list", ...VAULT, { filter: "backupManagementType eq 'AzureIaasVM'" }),
      listBackupPolicies: () => call("backupPolicies.list", ...VAULT),
      getBackupPolicy: async () => {
        await seed(origin, "recovery-services", { backupPolicies: { [POLICY.toLowerCase()]: policy } });
        await call("protectionPolicies.get", ...VAULT, "DefaultPolicy");
      },
      triggerBackup: () => after(backUp()),
      getProtectedItemOperationStatus: async () =>
        call("protectedItemOperationStatuses.get", ...ITEM, (await run()).id),
      getProtectedItemOperationResult: async () =>
        call("protectedItemOperationResults.get", ...ITEM, (await run()).id),
      getVaultOperationStatus: async () => call("backupOperationStatuses.get", ...VAULT, (await run()).id),
      getVaultOperationResult: async () => call("backupOperationResults.get", ...VAULT, (await run()).id),
      listJobs: () => call("backupJobs.list", ...VAULT),
      getJob: async () => call("jobDetails.get", ...VAULT, (await run()).jobId),
      listRecoveryPoints: points,
      getRecoveryPoint: async () => call("recoveryPoints.get", ...ITEM, await point()),
      triggerRestore: async () =>
        after(call("restores.beginTriggerAndWait", ...ITEM, await point(), RESTORE)),
      cancelJob: async () => {
        await backUp();
        await call("jobCancellations.trigger", ...VAULT, (await run()).jobId);
      },
      getJobOperationResult: async () => {
        const { id, jobId } = await run();
        await call("jobOperationResults.get", ...VAULT, jobId, id);
        await pass(origin, AFTER_ALL);
      },
      deleteProtectedItem: () => after(call("protectedItems.delete", ...ITEM)),
    },
  };
}
