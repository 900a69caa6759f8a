// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { oneOf } from "@azbackup/core/codec";
import {
  type ModelSerializer,
  availableIn,
  boolean,
  checked,
  dateTime,
  discriminated,
  int32,
  int64,
  list,
  map,
  model,
  nullable,
  readOnly,
  required,
  string,
} from "@azbackup/core/serialize";
import { serializeDistributedNodesInfo, serializeErrorDetail } from "./shared.js";

export const serializeProtectedItem: ModelSerializer = /* @__PURE__ */ discriminated(
  "protectedItemType",
  () => ({
    "Microsoft.Sql/servers/databases": serializeAzureSqlProtectedItem,
    DPMProtectedItem: serializeDPMProtectedItem,
    AzureFileShareProtectedItem: serializeAzureFileshareProtectedItem,
    GenericProtectedItem: serializeGenericProtectedItem,
    AzureIaaSVMProtectedItem: serializeAzureIaaSVMProtectedItem,
    "Microsoft.ClassicCompute/virtualMachines": serializeAzureIaaSClassicComputeVMProtectedItem,
    "Microsoft.Compute/virtualMachines": serializeAzureIaaSComputeVMProtectedItem,
    AzureVmWorkloadSQLInstance: serializeAzureVmWorkloadSQLInstanceProtectedItem,
    AzureVmWorkloadProtectedItem: serializeAzureVmWorkloadProtectedItem,
    AzureVmWorkloadSAPAseDatabase: serializeAzureVmWorkloadSAPAseDatabaseProtectedItem,
    AzureVmWorkloadSAPHanaDatabase: serializeAzureVmWorkloadSAPHanaDatabaseProtectedItem,
    AzureVmWorkloadSAPHanaDBInstance: serializeAzureVmWorkloadSAPHanaDBInstanceProtectedItem,
    AzureVmWorkloadSQLDatabase: serializeAzureVmWorkloadSQLDatabaseProtectedItem,
    MabFileFolderProtectedItem: serializeMabFileFolderProtectedItem,
  }),
  /* @__PURE__ */ model(() => ({
    protectedItemType: required(string),
    backupManagementType: readOnly,
    workloadType: readOnly,
    containerName: string,
    sourceResourceId: string,
    policyId: string,
    lastRecoveryPoint: nullable(dateTime),
    backupSetName: string,
    createMode: string,
    deferredDeleteTimeInUTC: dateTime,
    isScheduledForDeferredDelete: boolean,
    deferredDeleteTimeRemaining: string,
    isDeferredDeleteScheduleUpcoming: boolean,
    isRehydrate: boolean,
    resourceGuardOperationRequests: nullable(list(string)),
    isArchiveEnabled: boolean,
    policyName: string,
    softDeleteRetentionPeriodInDays: ["softDeleteRetentionPeriodInDays", int32, "softDeleteRetentionPeriod"],
    vaultId: readOnly,
    sourceLocation: readOnly,
    sourceSideScanInfo: availableIn(["2026-10-01"], serializeSourceSideScanInfo),
  })),
);

export const serializeSourceSideScanInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  sourceSideScanStatus: string,
  sourceSideScanSummary: string,
}));

export const serializeAzureSqlProtectedItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    protectedItemDataId: string,
    protectionState: string,
    extendedInfo: serializeAzureSqlProtectedItemExtendedInfo,
  }),
  serializeProtectedItem,
);

export const serializeAzureSqlProtectedItemExtendedInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  oldestRecoveryPoint: dateTime,
  recoveryPointCount: int32,
  policyState: string,
}));

export const serializeDPMProtectedItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    friendlyName: string,
    backupEngineName: string,
    protectionState: string,
    extendedInfo: serializeDPMProtectedItemExtendedInfo,
  }),
  serializeProtectedItem,
);

export const serializeDPMProtectedItemExtendedInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  protectableObjectLoadPath: map(string),
  protected: boolean,
  isPresentOnCloud: boolean,
  lastBackupStatus: string,
  lastRefreshedAt: dateTime,
  oldestRecoveryPoint: dateTime,
  recoveryPointCount: int32,
  onPremiseOldestRecoveryPoint: dateTime,
  onPremiseLatestRecoveryPoint: dateTime,
  onPremiseRecoveryPointCount: int32,
  isCollocated: boolean,
  protectionGroupName: string,
  diskStorageUsedInBytes: string,
  totalDiskStorageSizeInBytes: string,
}));

export const serializeAzureFileshareProtectedItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    friendlyName: string,
    protectionStatus: string,
    protectionState: string,
    lastBackupStatus: string,
    lastBackupTime: dateTime,
    kpisHealths: map(serializeKPIResourceHealthDetails),
    extendedInfo: serializeAzureFileshareProtectedItemExtendedInfo,
  }),
  serializeProtectedItem,
);

export const serializeKPIResourceHealthDetails: ModelSerializer = /* @__PURE__ */ model(() => ({
  resourceHealthStatus: string,
  resourceHealthDetails: list(serializeResourceHealthDetails),
}));

export const serializeResourceHealthDetails: ModelSerializer = /* @__PURE__ */ model(() => ({
  code: readOnly,
  title: readOnly,
  message: readOnly,
  recommendations: readOnly,
}));

export const serializeAzureFileshareProtectedItemExtendedInfo: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    oldestRecoveryPoint: dateTime,
    recoveryPointCount: int32,
    policyState: string,
    resourceState: readOnly,
    resourceStateSyncTime: readOnly,
  }),
);

export const serializeGenericProtectedItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    friendlyName: string,
    policyState: string,
    protectionState: string,
    protectedItemId: int64,
    sourceAssociations: map(string),
    fabricName: string,
  }),
  serializeProtectedItem,
);

export const serializeAzureIaaSVMProtectedItem: ModelSerializer = /* @__PURE__ */ discriminated(
  "protectedItemType",
  () => ({
    "Microsoft.ClassicCompute/virtualMachines": serializeAzureIaaSClassicComputeVMProtectedItem,
    "Microsoft.Compute/virtualMachines": serializeAzureIaaSComputeVMProtectedItem,
  }),
  /* @__PURE__ */ model(
    () => ({
      friendlyName: readOnly,
      virtualMachineId: readOnly,
      protectionStatus: string,
      protectionState: string,
      healthStatus: readOnly,
      healthDetails: list(serializeAzureIaaSVMHealthDetails),
      kpisHealths: map(serializeKPIResourceHealthDetails),
      lastBackupStatus: string,
      lastBackupTime: readOnly,
      protectedItemDataId: readOnly,
      extendedInfo: serializeAzureIaaSVMProtectedItemExtendedInfo,
      extendedProperties: serializeExtendedProperties,
      policyType: readOnly,
      existingBasicVMProtection: availableIn(["2026-10-01"], string),
    }),
    serializeProtectedItem,
  ),
);

export const serializeAzureIaaSVMHealthDetails: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeResourceHealthDetails,
);

export const serializeAzureIaaSVMProtectedItemExtendedInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  oldestRecoveryPoint: dateTime,
  oldestRecoveryPointInVault: dateTime,
  oldestRecoveryPointInArchive: dateTime,
  newestRecoveryPointInArchive: dateTime,
  recoveryPointCount: int32,
  policyInconsistent: boolean,
}));

export const serializeExtendedProperties: ModelSerializer = /* @__PURE__ */ model(() => ({
  diskExclusionProperties: serializeDiskExclusionProperties,
  linuxVmApplicationName: string,
}));

export const serializeDiskExclusionProperties: ModelSerializer = /* @__PURE__ */ model(() => ({
  diskLunList: list(int32),
  isInclusionList: boolean,
}));

export const serializeAzureIaaSClassicComputeVMProtectedItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeAzureIaaSVMProtectedItem,
);

export const serializeAzureIaaSComputeVMProtectedItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeAzureIaaSVMProtectedItem,
);

export const serializeAzureVmWorkloadProtectedItem: ModelSerializer = /* @__PURE__ */ discriminated(
  "protectedItemType",
  () => ({
    AzureVmWorkloadSQLInstance: serializeAzureVmWorkloadSQLInstanceProtectedItem,
    AzureVmWorkloadSAPAseDatabase: serializeAzureVmWorkloadSAPAseDatabaseProtectedItem,
    AzureVmWorkloadSAPHanaDatabase: serializeAzureVmWorkloadSAPHanaDatabaseProtectedItem,
    AzureVmWorkloadSAPHanaDBInstance: serializeAzureVmWorkloadSAPHanaDBInstanceProtectedItem,
    AzureVmWorkloadSQLDatabase: serializeAzureVmWorkloadSQLDatabaseProtectedItem,
  }),
  /* @__PURE__ */ model(
    () => ({
      friendlyName: readOnly,
      serverName: string,
      parentName: string,
      parentType: string,
      protectionStatus: readOnly,
      protectionState: string,
      lastBackupStatus: string,
      lastBackupTime: dateTime,
      lastBackupErrorDetail: serializeErrorDetail,
      protectedItemDataSourceId: string,
      protectedItemHealthStatus: string,
      extendedInfo: serializeAzureVmWorkloadProtectedItemExtendedInfo,
      kpisHealths: map(serializeKPIResourceHealthDetails),
      nodesList: list(serializeDistributedNodesInfo),
    }),
    serializeProtectedItem,
  ),
);

export const serializeAzureVmWorkloadSQLInstanceProtectedItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    protectedItemType: availableIn(
      ["2026-10-01"],
      required(checked(string, oneOf("AzureVmWorkloadSQLInstance"))),
    ),
    childDBNames: list(string),
    instanceProtectionReadiness: string,
  }),
  serializeAzureVmWorkloadProtectedItem,
);

export const serializeAzureVmWorkloadProtectedItemExtendedInfo: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    oldestRecoveryPoint: dateTime,
    oldestRecoveryPointInVault: dateTime,
    oldestRecoveryPointInArchive: dateTime,
    newestRecoveryPointInArchive: dateTime,
    recoveryPointCount: int32,
    policyState: string,
    recoveryModel: string,
  }),
);

export const serializeAzureVmWorkloadSAPAseDatabaseProtectedItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeAzureVmWorkloadProtectedItem,
);

export const serializeAzureVmWorkloadSAPHanaDatabaseProtectedItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeAzureVmWorkloadProtectedItem,
);

export const serializeAzureVmWorkloadSAPHanaDBInstanceProtectedItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeAzureVmWorkloadProtectedItem,
);

export const serializeAzureVmWorkloadSQLDatabaseProtectedItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    parentProtectedItem: availableIn(["2026-10-01"], string),
    protectionLevel: availableIn(["2026-10-01"], string),
  }),
  serializeAzureVmWorkloadProtectedItem,
);

export const serializeMabFileFolderProtectedItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    friendlyName: string,
    computerName: string,
    lastBackupStatus: string,
    lastBackupTime: dateTime,
    protectionState: string,
    deferredDeleteSyncTimeInUTC: int64,
    extendedInfo: serializeMabFileFolderProtectedItemExtendedInfo,
  }),
  serializeProtectedItem,
);

export const serializeMabFileFolderProtectedItemExtendedInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  lastRefreshedAt: dateTime,
  oldestRecoveryPoint: dateTime,
  recoveryPointCount: int32,
}));
