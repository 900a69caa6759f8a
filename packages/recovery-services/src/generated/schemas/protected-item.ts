// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { ModelSchema } from "@azbackup/core/codec";
import { errorDetailSchema } from "./shared.js";

export const protectedItemSchema: ModelSchema = {
  name: "ProtectedItem",
  properties: {
    protectedItemType: { type: "string", required: true },
    backupManagementType: { type: "string", readOnly: true },
    workloadType: { type: "string", readOnly: true },
    containerName: { type: "string" },
    sourceResourceId: { type: "string" },
    policyId: { type: "string" },
    lastRecoveryPoint: { type: "dateTime", nullable: true },
    backupSetName: { type: "string" },
    createMode: { type: "string" },
    deferredDeleteTimeInUTC: { type: "dateTime" },
    isScheduledForDeferredDelete: { type: "boolean" },
    deferredDeleteTimeRemaining: { type: "string" },
    isDeferredDeleteScheduleUpcoming: { type: "boolean" },
    isRehydrate: { type: "boolean" },
    resourceGuardOperationRequests: { type: "list", items: { type: "string" }, nullable: true },
    isArchiveEnabled: { type: "boolean" },
    policyName: { type: "string" },
    softDeleteRetentionPeriodInDays: { type: "int32", aliases: ["softDeleteRetentionPeriod"] },
    vaultId: { type: "string", readOnly: true },
  },
  discriminator: "protectedItemType",
  kinds: {
    "Microsoft.Sql/servers/databases": () => azureSqlProtectedItemSchema,
    DPMProtectedItem: () => dpmProtectedItemSchema,
    AzureFileShareProtectedItem: () => azureFileshareProtectedItemSchema,
    GenericProtectedItem: () => genericProtectedItemSchema,
    AzureIaaSVMProtectedItem: () => azureIaaSVMProtectedItemSchema,
    "Microsoft.ClassicCompute/virtualMachines": () => azureIaaSClassicComputeVMProtectedItemSchema,
    "Microsoft.Compute/virtualMachines": () => azureIaaSComputeVMProtectedItemSchema,
    MabFileFolderProtectedItem: () => mabFileFolderProtectedItemSchema,
    AzureVmWorkloadProtectedItem: () => azureVmWorkloadProtectedItemSchema,
    AzureVmWorkloadSAPAseDatabase: () => azureVmWorkloadSAPAseDatabaseProtectedItemSchema,
    AzureVmWorkloadSAPHanaDatabase: () => azureVmWorkloadSAPHanaDatabaseProtectedItemSchema,
    AzureVmWorkloadSAPHanaDBInstance: () => azureVmWorkloadSAPHanaDBInstanceProtectedItemSchema,
    AzureVmWorkloadSQLDatabase: () => azureVmWorkloadSQLDatabaseProtectedItemSchema,
  },
};

export const azureSqlProtectedItemSchema: ModelSchema = {
  name: "AzureSqlProtectedItem",
  base: () => protectedItemSchema,
  properties: {
    protectedItemType: { type: "string", values: ["Microsoft.Sql/servers/databases"], required: true },
    protectedItemDataId: { type: "string" },
    protectionState: { type: "string" },
    extendedInfo: { type: "model", model: () => azureSqlProtectedItemExtendedInfoSchema },
  },
};

export const azureSqlProtectedItemExtendedInfoSchema: ModelSchema = {
  name: "AzureSqlProtectedItemExtendedInfo",
  properties: {
    oldestRecoveryPoint: { type: "dateTime" },
    recoveryPointCount: { type: "int32" },
    policyState: { type: "string" },
  },
};

export const dpmProtectedItemSchema: ModelSchema = {
  name: "DPMProtectedItem",
  base: () => protectedItemSchema,
  properties: {
    protectedItemType: { type: "string", values: ["DPMProtectedItem"], required: true },
    friendlyName: { type: "string" },
    backupEngineName: { type: "string" },
    protectionState: { type: "string" },
    extendedInfo: { type: "model", model: () => dpmProtectedItemExtendedInfoSchema },
  },
};

export const dpmProtectedItemExtendedInfoSchema: ModelSchema = {
  name: "DPMProtectedItemExtendedInfo",
  properties: {
    protectableObjectLoadPath: { type: "map", items: { type: "string" } },
    protected: { type: "boolean" },
    isPresentOnCloud: { type: "boolean" },
    lastBackupStatus: { type: "string" },
    lastRefreshedAt: { type: "dateTime" },
    oldestRecoveryPoint: { type: "dateTime" },
    recoveryPointCount: { type: "int32" },
    onPremiseOldestRecoveryPoint: { type: "dateTime" },
    onPremiseLatestRecoveryPoint: { type: "dateTime" },
    onPremiseRecoveryPointCount: { type: "int32" },
    isCollocated: { type: "boolean" },
    protectionGroupName: { type: "string" },
    diskStorageUsedInBytes: { type: "string" },
    totalDiskStorageSizeInBytes: { type: "string" },
  },
};

export const azureFileshareProtectedItemSchema: ModelSchema = {
  name: "AzureFileshareProtectedItem",
  base: () => protectedItemSchema,
  properties: {
    protectedItemType: { type: "string", values: ["AzureFileShareProtectedItem"], required: true },
    friendlyName: { type: "string" },
    protectionStatus: { type: "string" },
    protectionState: { type: "string" },
    lastBackupStatus: { type: "string" },
    lastBackupTime: { type: "dateTime", absent: "2001-01-01T00:00:00Z" },
    kpisHealths: { type: "map", items: { type: "model", model: () => kpiResourceHealthDetailsSchema } },
    extendedInfo: { type: "model", model: () => azureFileshareProtectedItemExtendedInfoSchema },
  },
};

export const kpiResourceHealthDetailsSchema: ModelSchema = {
  name: "KPIResourceHealthDetails",
  properties: {
    resourceHealthStatus: { type: "string" },
    resourceHealthDetails: {
      type: "list",
      items: { type: "model", model: () => resourceHealthDetailsSchema },
    },
  },
};

export const resourceHealthDetailsSchema: ModelSchema = {
  name: "ResourceHealthDetails",
  properties: {
    code: { type: "int32", readOnly: true },
    title: { type: "string", readOnly: true },
    message: { type: "string", readOnly: true },
    recommendations: { type: "list", items: { type: "string" }, readOnly: true },
  },
};

export const azureFileshareProtectedItemExtendedInfoSchema: ModelSchema = {
  name: "AzureFileshareProtectedItemExtendedInfo",
  properties: {
    oldestRecoveryPoint: { type: "dateTime" },
    recoveryPointCount: { type: "int32" },
    policyState: { type: "string" },
    resourceState: { type: "string", readOnly: true },
    resourceStateSyncTime: { type: "dateTime", readOnly: true },
  },
};

export const genericProtectedItemSchema: ModelSchema = {
  name: "GenericProtectedItem",
  base: () => protectedItemSchema,
  properties: {
    protectedItemType: { type: "string", values: ["GenericProtectedItem"], required: true },
    friendlyName: { type: "string" },
    policyState: { type: "string" },
    protectionState: { type: "string" },
    protectedItemId: { type: "int64" },
    sourceAssociations: { type: "map", items: { type: "string" } },
    fabricName: { type: "string" },
  },
};

export const azureIaaSVMProtectedItemSchema: ModelSchema = {
  name: "AzureIaaSVMProtectedItem",
  base: () => protectedItemSchema,
  properties: {
    protectedItemType: { type: "string", values: ["AzureIaaSVMProtectedItem"], required: true },
    friendlyName: { type: "string", readOnly: true },
    virtualMachineId: { type: "string", readOnly: true },
    protectionStatus: { type: "string" },
    protectionState: { type: "string" },
    healthStatus: { type: "string", readOnly: true },
    healthDetails: { type: "list", items: { type: "model", model: () => azureIaaSVMHealthDetailsSchema } },
    kpisHealths: { type: "map", items: { type: "model", model: () => kpiResourceHealthDetailsSchema } },
    lastBackupStatus: { type: "string" },
    lastBackupTime: { type: "dateTime", readOnly: true, absent: "2001-01-01T00:00:00Z" },
    protectedItemDataId: { type: "string", readOnly: true },
    extendedInfo: { type: "model", model: () => azureIaaSVMProtectedItemExtendedInfoSchema },
    extendedProperties: { type: "model", model: () => extendedPropertiesSchema },
  },
};

export const azureIaaSVMHealthDetailsSchema: ModelSchema = {
  name: "AzureIaaSVMHealthDetails",
  base: () => resourceHealthDetailsSchema,
  properties: {},
};

export const azureIaaSVMProtectedItemExtendedInfoSchema: ModelSchema = {
  name: "AzureIaaSVMProtectedItemExtendedInfo",
  properties: {
    oldestRecoveryPoint: { type: "dateTime" },
    oldestRecoveryPointInVault: { type: "dateTime" },
    oldestRecoveryPointInArchive: { type: "dateTime" },
    newestRecoveryPointInArchive: { type: "dateTime" },
    recoveryPointCount: { type: "int32" },
    policyInconsistent: { type: "boolean" },
  },
};

export const extendedPropertiesSchema: ModelSchema = {
  name: "ExtendedProperties",
  properties: {
    diskExclusionProperties: { type: "model", model: () => diskExclusionPropertiesSchema },
    linuxVmApplicationName: { type: "string" },
  },
};

export const diskExclusionPropertiesSchema: ModelSchema = {
  name: "DiskExclusionProperties",
  properties: {
    diskLunList: { type: "list", items: { type: "int32" } },
    isInclusionList: { type: "boolean" },
  },
};

export const azureIaaSClassicComputeVMProtectedItemSchema: ModelSchema = {
  name: "AzureIaaSClassicComputeVMProtectedItem",
  base: () => azureIaaSVMProtectedItemSchema,
  properties: {
    protectedItemType: {
      type: "string",
      values: ["Microsoft.ClassicCompute/virtualMachines"],
      required: true,
    },
  },
};

export const azureIaaSComputeVMProtectedItemSchema: ModelSchema = {
  name: "AzureIaaSComputeVMProtectedItem",
  base: () => azureIaaSVMProtectedItemSchema,
  properties: {
    protectedItemType: { type: "string", values: ["Microsoft.Compute/virtualMachines"], required: true },
  },
};

export const mabFileFolderProtectedItemSchema: ModelSchema = {
  name: "MabFileFolderProtectedItem",
  base: () => protectedItemSchema,
  properties: {
    protectedItemType: { type: "string", values: ["MabFileFolderProtectedItem"], required: true },
    friendlyName: { type: "string" },
    computerName: { type: "string" },
    lastBackupStatus: { type: "string" },
    lastBackupTime: { type: "dateTime", absent: "2001-01-01T00:00:00Z" },
    protectionState: { type: "string" },
    deferredDeleteSyncTimeInUTC: { type: "int64" },
    extendedInfo: { type: "model", model: () => mabFileFolderProtectedItemExtendedInfoSchema },
  },
};

export const mabFileFolderProtectedItemExtendedInfoSchema: ModelSchema = {
  name: "MabFileFolderProtectedItemExtendedInfo",
  properties: {
    lastRefreshedAt: { type: "dateTime" },
    oldestRecoveryPoint: { type: "dateTime" },
    recoveryPointCount: { type: "int32" },
  },
};

export const azureVmWorkloadProtectedItemSchema: ModelSchema = {
  name: "AzureVmWorkloadProtectedItem",
  base: () => protectedItemSchema,
  properties: {
    protectedItemType: { type: "string", values: ["AzureVmWorkloadProtectedItem"], required: true },
    friendlyName: { type: "string", readOnly: true },
    serverName: { type: "string" },
    parentName: { type: "string" },
    parentType: { type: "string" },
    protectionStatus: { type: "string", readOnly: true },
    protectionState: { type: "string" },
    lastBackupStatus: { type: "string" },
    lastBackupTime: { type: "dateTime", absent: "2001-01-01T00:00:00Z" },
    lastBackupErrorDetail: { type: "model", model: () => errorDetailSchema },
    protectedItemDataSourceId: { type: "string" },
    protectedItemHealthStatus: { type: "string" },
    extendedInfo: { type: "model", model: () => azureVmWorkloadProtectedItemExtendedInfoSchema },
    kpisHealths: { type: "map", items: { type: "model", model: () => kpiResourceHealthDetailsSchema } },
    nodesList: { type: "list", items: { type: "model", model: () => distributedNodesInfoSchema } },
  },
};

export const azureVmWorkloadProtectedItemExtendedInfoSchema: ModelSchema = {
  name: "AzureVmWorkloadProtectedItemExtendedInfo",
  properties: {
    oldestRecoveryPoint: { type: "dateTime" },
    oldestRecoveryPointInVault: { type: "dateTime" },
    oldestRecoveryPointInArchive: { type: "dateTime" },
    newestRecoveryPointInArchive: { type: "dateTime" },
    recoveryPointCount: { type: "int32" },
    policyState: { type: "string" },
    recoveryModel: { type: "string" },
  },
};

export const distributedNodesInfoSchema: ModelSchema = {
  name: "DistributedNodesInfo",
  properties: {
    nodeName: { type: "string" },
    status: { type: "string" },
    errorDetail: { type: "model", model: () => errorDetailSchema },
    sourceResourceId: { type: "string" },
  },
};

export const azureVmWorkloadSAPAseDatabaseProtectedItemSchema: ModelSchema = {
  name: "AzureVmWorkloadSAPAseDatabaseProtectedItem",
  base: () => azureVmWorkloadProtectedItemSchema,
  properties: {
    protectedItemType: { type: "string", values: ["AzureVmWorkloadSAPAseDatabase"], required: true },
  },
};

export const azureVmWorkloadSAPHanaDatabaseProtectedItemSchema: ModelSchema = {
  name: "AzureVmWorkloadSAPHanaDatabaseProtectedItem",
  base: () => azureVmWorkloadProtectedItemSchema,
  properties: {
    protectedItemType: { type: "string", values: ["AzureVmWorkloadSAPHanaDatabase"], required: true },
  },
};

export const azureVmWorkloadSAPHanaDBInstanceProtectedItemSchema: ModelSchema = {
  name: "AzureVmWorkloadSAPHanaDBInstanceProtectedItem",
  base: () => azureVmWorkloadProtectedItemSchema,
  properties: {
    protectedItemType: { type: "string", values: ["AzureVmWorkloadSAPHanaDBInstance"], required: true },
  },
};

export const azureVmWorkloadSQLDatabaseProtectedItemSchema: ModelSchema = {
  name: "AzureVmWorkloadSQLDatabaseProtectedItem",
  base: () => azureVmWorkloadProtectedItemSchema,
  properties: {
    protectedItemType: { type: "string", values: ["AzureVmWorkloadSQLDatabase"], required: true },
  },
};
