import type { JsonObject } from "../../documents/index.js";

/** How the service calls the kinds of items it protects, and what it makes of them. */
export interface ItemKind {
  readonly protectedItemType: string;
  readonly backupManagementType: string;
  readonly workloadType: string | undefined;
  readonly jobType: string;
  /** Steps of a backup or restore job. */
  readonly tasks: readonly string[];
  /** What a recovery point of that moment says. */
  recoveryPoint(time: string): JsonObject;
}

const TRANSFER = "Transfer data to vault";

const VIRTUAL_MACHINE: ItemKind = {
  protectedItemType: "Microsoft.Compute/virtualMachines",
  backupManagementType: "AzureIaasVM",
  workloadType: "VM",
  jobType: "AzureIaaSVMJob",
  tasks: ["Take Snapshot", TRANSFER],
  recoveryPoint: (recoveryPointTime) => ({
    objectType: "IaasVMRecoveryPoint",
    recoveryPointType: "AppConsistent",
    recoveryPointTime,
    recoveryPointTierDetails: [{ type: "HardenedRP", status: "Valid" }],
  }),
};

const FILE_SHARE: ItemKind = {
  protectedItemType: "AzureFileShareProtectedItem",
  backupManagementType: "AzureStorage",
  workloadType: "AzureFileShare",
  jobType: "AzureStorageJob",
  tasks: [TRANSFER],
  recoveryPoint: (recoveryPointTime) => ({
    objectType: "AzureFileShareRecoveryPoint",
    recoveryPointType: "FileSystemConsistent",
    recoveryPointTime,
  }),
};

const KINDS: Readonly<Record<string, ItemKind>> = {
  vm: VIRTUAL_MACHINE,
  azurefileshare: FILE_SHARE,
  sqldatabase: database("AzureVmWorkloadSQLDatabase", "SQLDataBase", "AzureWorkloadSQLRecoveryPoint"),
  saphanadatabase: database(
    "AzureVmWorkloadSAPHanaDatabase",
    "SAPHanaDatabase",
    "AzureWorkloadSAPHanaRecoveryPoint",
  ),
};

const OTHER: ItemKind = {
  protectedItemType: "GenericProtectedItem",
  backupManagementType: "DefaultBackup",
  workloadType: undefined,
  jobType: "VaultJob",
  tasks: [],
  recoveryPoint: (recoveryPointTime) => ({ objectType: "GenericRecoveryPoint", recoveryPointTime }),
};

/** The kind of an item, told by the first part of its name: `VM;...`, `SQLDataBase;...`. */
export function kindOf(itemName: string): ItemKind {
  return KINDS[itemName.split(";")[0]?.toLowerCase() ?? ""] ?? OTHER;
}

function database(protectedItemType: string, workloadType: string, objectType: string): ItemKind {
  return {
    protectedItemType,
    backupManagementType: "AzureWorkload",
    workloadType,
    jobType: "AzureWorkloadJob",
    tasks: [TRANSFER],
    recoveryPoint: (recoveryPointTimeInUTC) => ({ objectType, recoveryPointTimeInUTC, type: "Full" }),
  };
}
