// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { oneOf } from "@azbackup/core/codec";
import {
  type ModelDeserializer,
  absent,
  aliasOf,
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
  string,
  withAliases,
} from "@azbackup/core/deserialize";
import type {
  AzureFileshareProtectedItem,
  AzureFileshareProtectedItemExtendedInfo,
  AzureIaaSClassicComputeVMProtectedItem,
  AzureIaaSComputeVMProtectedItem,
  AzureIaaSVMHealthDetails,
  AzureIaaSVMProtectedItem,
  AzureIaaSVMProtectedItemExtendedInfo,
  AzureSqlProtectedItem,
  AzureSqlProtectedItemExtendedInfo,
  AzureVmWorkloadProtectedItem,
  AzureVmWorkloadProtectedItemExtendedInfo,
  AzureVmWorkloadSAPAseDatabaseProtectedItem,
  AzureVmWorkloadSAPHanaDBInstanceProtectedItem,
  AzureVmWorkloadSAPHanaDatabaseProtectedItem,
  AzureVmWorkloadSQLDatabaseProtectedItem,
  AzureVmWorkloadSQLInstanceProtectedItem,
  DPMProtectedItem,
  DPMProtectedItemExtendedInfo,
  DiskExclusionProperties,
  ExtendedProperties,
  GenericProtectedItem,
  KPIResourceHealthDetails,
  MabFileFolderProtectedItem,
  MabFileFolderProtectedItemExtendedInfo,
  ProtectedItem,
  ResourceHealthDetails,
  SourceSideScanInfo,
} from "../models/protected-item.js";
import { deserializeDistributedNodesInfo, deserializeErrorDetail } from "./shared.js";

export const deserializeProtectedItem: ModelDeserializer<ProtectedItem> = /* @__PURE__ */ discriminated(
  "protectedItemType",
  () => ({
    "Microsoft.Sql/servers/databases": deserializeAzureSqlProtectedItem,
    DPMProtectedItem: deserializeDPMProtectedItem,
    AzureFileShareProtectedItem: deserializeAzureFileshareProtectedItem,
    GenericProtectedItem: deserializeGenericProtectedItem,
    AzureIaaSVMProtectedItem: deserializeAzureIaaSVMProtectedItem,
    "Microsoft.ClassicCompute/virtualMachines": deserializeAzureIaaSClassicComputeVMProtectedItem,
    "Microsoft.Compute/virtualMachines": deserializeAzureIaaSComputeVMProtectedItem,
    AzureVmWorkloadSQLInstance: deserializeAzureVmWorkloadSQLInstanceProtectedItem,
    AzureVmWorkloadProtectedItem: deserializeAzureVmWorkloadProtectedItem,
    AzureVmWorkloadSAPAseDatabase: deserializeAzureVmWorkloadSAPAseDatabaseProtectedItem,
    AzureVmWorkloadSAPHanaDatabase: deserializeAzureVmWorkloadSAPHanaDatabaseProtectedItem,
    AzureVmWorkloadSAPHanaDBInstance: deserializeAzureVmWorkloadSAPHanaDBInstanceProtectedItem,
    AzureVmWorkloadSQLDatabase: deserializeAzureVmWorkloadSQLDatabaseProtectedItem,
    MabFileFolderProtectedItem: deserializeMabFileFolderProtectedItem,
  }),
  /* @__PURE__ */ model(() => ({
    protectedItemType: string,
    backupManagementType: string,
    workloadType: string,
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
    softDeleteRetentionPeriodInDays: withAliases(["softDeleteRetentionPeriod"], int32),
    softDeleteRetentionPeriod: [
      "softDeleteRetentionPeriod",
      aliasOf("softDeleteRetentionPeriodInDays", int32),
      "softDeleteRetentionPeriodInDays",
    ],
    vaultId: string,
    sourceLocation: string,
    sourceSideScanInfo: deserializeSourceSideScanInfo,
  })),
);

export const deserializeSourceSideScanInfo: ModelDeserializer<SourceSideScanInfo> = /* @__PURE__ */ model(
  () => ({ sourceSideScanStatus: string, sourceSideScanSummary: string }),
);

export const deserializeAzureSqlProtectedItem: ModelDeserializer<AzureSqlProtectedItem> =
  /* @__PURE__ */ model(
    () => ({
      protectedItemDataId: string,
      protectionState: string,
      extendedInfo: deserializeAzureSqlProtectedItemExtendedInfo,
    }),
    deserializeProtectedItem,
  );

export const deserializeAzureSqlProtectedItemExtendedInfo: ModelDeserializer<AzureSqlProtectedItemExtendedInfo> =
  /* @__PURE__ */ model(() => ({
    oldestRecoveryPoint: dateTime,
    recoveryPointCount: int32,
    policyState: string,
  }));

export const deserializeDPMProtectedItem: ModelDeserializer<DPMProtectedItem> = /* @__PURE__ */ model(
  () => ({
    friendlyName: string,
    backupEngineName: string,
    protectionState: string,
    extendedInfo: deserializeDPMProtectedItemExtendedInfo,
  }),
  deserializeProtectedItem,
);

export const deserializeDPMProtectedItemExtendedInfo: ModelDeserializer<DPMProtectedItemExtendedInfo> =
  /* @__PURE__ */ model(() => ({
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

export const deserializeAzureFileshareProtectedItem: ModelDeserializer<AzureFileshareProtectedItem> =
  /* @__PURE__ */ model(
    () => ({
      friendlyName: string,
      protectionStatus: string,
      protectionState: string,
      lastBackupStatus: string,
      lastBackupTime: absent("2001-01-01T00:00:00Z", dateTime),
      kpisHealths: map(deserializeKPIResourceHealthDetails),
      extendedInfo: deserializeAzureFileshareProtectedItemExtendedInfo,
    }),
    deserializeProtectedItem,
  );

export const deserializeKPIResourceHealthDetails: ModelDeserializer<KPIResourceHealthDetails> =
  /* @__PURE__ */ model(() => ({
    resourceHealthStatus: string,
    resourceHealthDetails: list(deserializeResourceHealthDetails),
  }));

export const deserializeResourceHealthDetails: ModelDeserializer<ResourceHealthDetails> =
  /* @__PURE__ */ model(() => ({
    code: int32,
    title: string,
    message: string,
    recommendations: list(string),
  }));

export const deserializeAzureFileshareProtectedItemExtendedInfo: ModelDeserializer<AzureFileshareProtectedItemExtendedInfo> =
  /* @__PURE__ */ model(() => ({
    oldestRecoveryPoint: dateTime,
    recoveryPointCount: int32,
    policyState: string,
    resourceState: string,
    resourceStateSyncTime: dateTime,
  }));

export const deserializeGenericProtectedItem: ModelDeserializer<GenericProtectedItem> = /* @__PURE__ */ model(
  () => ({
    friendlyName: string,
    policyState: string,
    protectionState: string,
    protectedItemId: int64,
    sourceAssociations: map(string),
    fabricName: string,
  }),
  deserializeProtectedItem,
);

export const deserializeAzureIaaSVMProtectedItem: ModelDeserializer<AzureIaaSVMProtectedItem> =
  /* @__PURE__ */ discriminated(
    "protectedItemType",
    () => ({
      "Microsoft.ClassicCompute/virtualMachines": deserializeAzureIaaSClassicComputeVMProtectedItem,
      "Microsoft.Compute/virtualMachines": deserializeAzureIaaSComputeVMProtectedItem,
    }),
    /* @__PURE__ */ model(
      () => ({
        friendlyName: string,
        virtualMachineId: string,
        protectionStatus: string,
        protectionState: string,
        healthStatus: string,
        healthDetails: list(deserializeAzureIaaSVMHealthDetails),
        kpisHealths: map(deserializeKPIResourceHealthDetails),
        lastBackupStatus: string,
        lastBackupTime: absent("2001-01-01T00:00:00Z", dateTime),
        protectedItemDataId: string,
        extendedInfo: deserializeAzureIaaSVMProtectedItemExtendedInfo,
        extendedProperties: deserializeExtendedProperties,
        policyType: string,
        existingBasicVMProtection: string,
      }),
      deserializeProtectedItem,
    ),
  );

export const deserializeAzureIaaSVMHealthDetails: ModelDeserializer<AzureIaaSVMHealthDetails> =
  /* @__PURE__ */ model(() => ({}), deserializeResourceHealthDetails);

export const deserializeAzureIaaSVMProtectedItemExtendedInfo: ModelDeserializer<AzureIaaSVMProtectedItemExtendedInfo> =
  /* @__PURE__ */ model(() => ({
    oldestRecoveryPoint: dateTime,
    oldestRecoveryPointInVault: dateTime,
    oldestRecoveryPointInArchive: dateTime,
    newestRecoveryPointInArchive: dateTime,
    recoveryPointCount: int32,
    policyInconsistent: boolean,
  }));

export const deserializeExtendedProperties: ModelDeserializer<ExtendedProperties> = /* @__PURE__ */ model(
  () => ({ diskExclusionProperties: deserializeDiskExclusionProperties, linuxVmApplicationName: string }),
);

export const deserializeDiskExclusionProperties: ModelDeserializer<DiskExclusionProperties> =
  /* @__PURE__ */ model(() => ({ diskLunList: list(int32), isInclusionList: boolean }));

export const deserializeAzureIaaSClassicComputeVMProtectedItem: ModelDeserializer<AzureIaaSClassicComputeVMProtectedItem> =
  /* @__PURE__ */ model(() => ({}), deserializeAzureIaaSVMProtectedItem);

export const deserializeAzureIaaSComputeVMProtectedItem: ModelDeserializer<AzureIaaSComputeVMProtectedItem> =
  /* @__PURE__ */ model(() => ({}), deserializeAzureIaaSVMProtectedItem);

export const deserializeAzureVmWorkloadProtectedItem: ModelDeserializer<AzureVmWorkloadProtectedItem> =
  /* @__PURE__ */ discriminated(
    "protectedItemType",
    () => ({
      AzureVmWorkloadSQLInstance: deserializeAzureVmWorkloadSQLInstanceProtectedItem,
      AzureVmWorkloadSAPAseDatabase: deserializeAzureVmWorkloadSAPAseDatabaseProtectedItem,
      AzureVmWorkloadSAPHanaDatabase: deserializeAzureVmWorkloadSAPHanaDatabaseProtectedItem,
      AzureVmWorkloadSAPHanaDBInstance: deserializeAzureVmWorkloadSAPHanaDBInstanceProtectedItem,
      AzureVmWorkloadSQLDatabase: deserializeAzureVmWorkloadSQLDatabaseProtectedItem,
    }),
    /* @__PURE__ */ model(
      () => ({
        friendlyName: string,
        serverName: string,
        parentName: string,
        parentType: string,
        protectionStatus: string,
        protectionState: string,
        lastBackupStatus: string,
        lastBackupTime: absent("2001-01-01T00:00:00Z", dateTime),
        lastBackupErrorDetail: deserializeErrorDetail,
        protectedItemDataSourceId: string,
        protectedItemHealthStatus: string,
        extendedInfo: deserializeAzureVmWorkloadProtectedItemExtendedInfo,
        kpisHealths: map(deserializeKPIResourceHealthDetails),
        nodesList: list(deserializeDistributedNodesInfo),
      }),
      deserializeProtectedItem,
    ),
  );

export const deserializeAzureVmWorkloadSQLInstanceProtectedItem: ModelDeserializer<AzureVmWorkloadSQLInstanceProtectedItem> =
  /* @__PURE__ */ model(
    () => ({
      protectedItemType: checked(string, oneOf("AzureVmWorkloadSQLInstance")),
      childDBNames: list(string),
      instanceProtectionReadiness: string,
    }),
    deserializeAzureVmWorkloadProtectedItem,
  );

export const deserializeAzureVmWorkloadProtectedItemExtendedInfo: ModelDeserializer<AzureVmWorkloadProtectedItemExtendedInfo> =
  /* @__PURE__ */ model(() => ({
    oldestRecoveryPoint: dateTime,
    oldestRecoveryPointInVault: dateTime,
    oldestRecoveryPointInArchive: dateTime,
    newestRecoveryPointInArchive: dateTime,
    recoveryPointCount: int32,
    policyState: string,
    recoveryModel: string,
  }));

export const deserializeAzureVmWorkloadSAPAseDatabaseProtectedItem: ModelDeserializer<AzureVmWorkloadSAPAseDatabaseProtectedItem> =
  /* @__PURE__ */ model(() => ({}), deserializeAzureVmWorkloadProtectedItem);

export const deserializeAzureVmWorkloadSAPHanaDatabaseProtectedItem: ModelDeserializer<AzureVmWorkloadSAPHanaDatabaseProtectedItem> =
  /* @__PURE__ */ model(() => ({}), deserializeAzureVmWorkloadProtectedItem);

export const deserializeAzureVmWorkloadSAPHanaDBInstanceProtectedItem: ModelDeserializer<AzureVmWorkloadSAPHanaDBInstanceProtectedItem> =
  /* @__PURE__ */ model(() => ({}), deserializeAzureVmWorkloadProtectedItem);

export const deserializeAzureVmWorkloadSQLDatabaseProtectedItem: ModelDeserializer<AzureVmWorkloadSQLDatabaseProtectedItem> =
  /* @__PURE__ */ model(
    () => ({ parentProtectedItem: string, protectionLevel: string }),
    deserializeAzureVmWorkloadProtectedItem,
  );

export const deserializeMabFileFolderProtectedItem: ModelDeserializer<MabFileFolderProtectedItem> =
  /* @__PURE__ */ model(
    () => ({
      friendlyName: string,
      computerName: string,
      lastBackupStatus: string,
      lastBackupTime: absent("2001-01-01T00:00:00Z", dateTime),
      protectionState: string,
      deferredDeleteSyncTimeInUTC: int64,
      extendedInfo: deserializeMabFileFolderProtectedItemExtendedInfo,
    }),
    deserializeProtectedItem,
  );

export const deserializeMabFileFolderProtectedItemExtendedInfo: ModelDeserializer<MabFileFolderProtectedItemExtendedInfo> =
  /* @__PURE__ */ model(() => ({
    lastRefreshedAt: dateTime,
    oldestRecoveryPoint: dateTime,
    recoveryPointCount: int32,
  }));
