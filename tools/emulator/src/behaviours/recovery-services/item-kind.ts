import type { JsonObject } from "../../documents/index.js";
import type { Phase, Run } from "../../runs/index.js";
import { fileShareBag, machineBag, workloadBag } from "./property-bag.js";
import { fileSharePoint, machinePoint, workloadPoint } from "./point-kind.js";
import type { PointReader } from "./point-kind.js";

/** How the service calls the kinds of items it protects, and what it makes of them. */
export interface ItemKind {
  readonly protectedItemType: string;
  readonly backupManagementType: string;
  readonly workloadType: string | undefined;
  readonly jobType: string;
  readonly isVirtualMachine: boolean;
  readonly isWorkload: boolean;
  /** Steps of a backup job, and of a restore job. */
  readonly backupTasks: readonly string[];
  readonly restoreTasks: readonly string[];
  /** Members of a job that only this kind has. */
  ofJob(run: Run): JsonObject;
  /** Texts a job tells of its work. */
  propertyBag(run: Run, operation: string, phase: Phase, version: string): JsonObject;
  /** What is said of an item that was never backed up. */
  readonly fresh: JsonObject;
  /** What is said of an item whose last backup went well. */
  readonly backedUp: JsonObject;
  /** What a recovery point of that moment says. */
  recoveryPoint(moment: number, reader: PointReader): JsonObject;
}

const TRANSFER = "Transfer data to vault";
const TRANSFER_BACK = "Transfer data from vault";

const VIRTUAL_MACHINE: ItemKind = {
  protectedItemType: "Microsoft.Compute/virtualMachines",
  backupManagementType: "AzureIaasVM",
  workloadType: "VM",
  jobType: "AzureIaaSVMJob",
  isVirtualMachine: true,
  isWorkload: false,
  backupTasks: ["Take Snapshot", TRANSFER],
  restoreTasks: [TRANSFER_BACK],
  ofJob: () => ({ virtualMachineVersion: "Compute" }),
  propertyBag: machineBag,
  fresh: { healthStatus: "Passed", lastBackupStatus: "", lastBackupTime: "2001-01-01T00:00:00Z" },
  backedUp: {
    lastBackupStatus: "Completed",
    healthDetails: [
      {
        code: 400_239,
        title: "IaasVmHealthGreenDefault",
        message: "Backup pre-check status of this virtual machine is OK.",
        recommendations: [],
      },
    ],
  },
  recoveryPoint: machinePoint,
};

const FILE_SHARE: ItemKind = {
  protectedItemType: "AzureFileShareProtectedItem",
  backupManagementType: "AzureStorage",
  workloadType: "AzureFileShare",
  jobType: "AzureStorageJob",
  isVirtualMachine: false,
  isWorkload: false,
  backupTasks: ["Take Snapshot"],
  restoreTasks: [],
  ofJob: ({ start }) => ({
    storageAccountName: start.values["containerName"]?.split(";").at(-1) ?? "",
    storageAccountVersion: start.operation.path.endsWith("/restore") ? "ClassicCompute" : "Storage",
  }),
  propertyBag: fileShareBag,
  fresh: { lastBackupStatus: "IRPending" },
  backedUp: { lastBackupStatus: "Completed" },
  recoveryPoint: fileSharePoint,
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
  sapasedatabase: database("AzureVmWorkloadSAPAseDatabase", "SAPAseDatabase", "AzureWorkloadRecoveryPoint"),
};

const OTHER: ItemKind = {
  protectedItemType: "GenericProtectedItem",
  backupManagementType: "DefaultBackup",
  workloadType: undefined,
  jobType: "VaultJob",
  isVirtualMachine: false,
  isWorkload: false,
  backupTasks: [],
  restoreTasks: [],
  ofJob: () => ({}),
  propertyBag: () => ({}),
  fresh: {},
  backedUp: { lastBackupStatus: "Completed" },
  recoveryPoint: (moment) => ({
    objectType: "GenericRecoveryPoint",
    recoveryPointTime: new Date(moment).toISOString(),
  }),
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
    isVirtualMachine: false,
    isWorkload: true,
    backupTasks: [TRANSFER],
    restoreTasks: [TRANSFER_BACK],
    ofJob: () => ({}),
    propertyBag: workloadBag,
    fresh: {
      lastBackupStatus: "IRPending",
      lastBackupErrorDetail: { code: "Success", message: "" },
      protectedItemHealthStatus: "IRPending",
    },
    backedUp: {
      lastBackupStatus: "Healthy",
      lastBackupErrorDetail: undefined,
      protectedItemHealthStatus: "Healthy",
    },
    recoveryPoint: (moment, reader) => workloadPoint(objectType, moment, reader),
  };
}
