// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { ModelSchema } from "@azbackup/core/codec";
import { extendedLocationSchema } from "./shared.js";

export const recoveryPointSchema: ModelSchema = {
  name: "RecoveryPoint",
  properties: {
    objectType: { type: "string", required: true },
  },
  discriminator: "objectType",
  kinds: {
    AzureFileShareRecoveryPoint: () => azureFileShareRecoveryPointSchema,
    GenericRecoveryPoint: () => genericRecoveryPointSchema,
    IaasVMRecoveryPoint: () => iaasVMRecoveryPointSchema,
    AzureWorkloadSAPHanaPointInTimeRecoveryPoint: () => azureWorkloadSAPHanaPointInTimeRecoveryPointSchema,
    AzureWorkloadPointInTimeRecoveryPoint: () => azureWorkloadPointInTimeRecoveryPointSchema,
    AzureWorkloadRecoveryPoint: () => azureWorkloadRecoveryPointSchema,
    AzureWorkloadSAPHanaRecoveryPoint: () => azureWorkloadSAPHanaRecoveryPointSchema,
    AzureWorkloadSQLRecoveryPoint: () => azureWorkloadSQLRecoveryPointSchema,
    AzureWorkloadSQLPointInTimeRecoveryPoint: () => azureWorkloadSQLPointInTimeRecoveryPointSchema,
  },
};

export const azureFileShareRecoveryPointSchema: ModelSchema = {
  name: "AzureFileShareRecoveryPoint",
  base: () => recoveryPointSchema,
  properties: {
    objectType: { type: "string", values: ["AzureFileShareRecoveryPoint"], required: true },
    recoveryPointType: { type: "string" },
    recoveryPointTime: { type: "dateTime" },
    fileShareSnapshotUri: { type: "string" },
    recoveryPointSizeInGB: { type: "int32" },
    recoveryPointProperties: { type: "model", model: () => recoveryPointPropertiesSchema },
  },
};

export const recoveryPointPropertiesSchema: ModelSchema = {
  name: "RecoveryPointProperties",
  properties: {
    expiryTime: { type: "string" },
    ruleName: { type: "string" },
    isSoftDeleted: { type: "boolean" },
  },
};

export const genericRecoveryPointSchema: ModelSchema = {
  name: "GenericRecoveryPoint",
  base: () => recoveryPointSchema,
  properties: {
    objectType: { type: "string", values: ["GenericRecoveryPoint"], required: true },
    friendlyName: { type: "string" },
    recoveryPointType: { type: "string" },
    recoveryPointTime: { type: "dateTime" },
    recoveryPointAdditionalInfo: { type: "string" },
    recoveryPointProperties: { type: "model", model: () => recoveryPointPropertiesSchema },
  },
};

export const iaasVMRecoveryPointSchema: ModelSchema = {
  name: "IaasVMRecoveryPoint",
  base: () => recoveryPointSchema,
  properties: {
    objectType: { type: "string", values: ["IaasVMRecoveryPoint"], required: true },
    recoveryPointType: { type: "string" },
    recoveryPointTime: { type: "dateTime" },
    recoveryPointAdditionalInfo: { type: "string" },
    sourceVMStorageType: { type: "string" },
    isSourceVMEncrypted: { type: "boolean" },
    keyAndSecret: { type: "model", model: () => keyAndSecretDetailsSchema },
    isInstantIlrSessionActive: { type: "boolean" },
    recoveryPointTierDetails: {
      type: "list",
      items: { type: "model", model: () => recoveryPointTierInformationV2Schema },
    },
    isManagedVirtualMachine: { type: "boolean" },
    virtualMachineSize: { type: "string" },
    originalStorageAccountOption: { type: "boolean" },
    osType: { type: "string" },
    recoveryPointDiskConfiguration: { type: "model", model: () => recoveryPointDiskConfigurationSchema },
    zones: { type: "list", items: { type: "string" } },
    recoveryPointMoveReadinessInfo: {
      type: "map",
      items: { type: "model", model: () => recoveryPointMoveReadinessInfoSchema },
    },
    securityType: { type: "string" },
    recoveryPointProperties: { type: "model", model: () => recoveryPointPropertiesSchema },
    isPrivateAccessEnabledOnAnyDisk: { type: "boolean" },
    extendedLocation: { type: "model", model: () => extendedLocationSchema },
  },
};

export const keyAndSecretDetailsSchema: ModelSchema = {
  name: "KeyAndSecretDetails",
  properties: {
    kekDetails: { type: "model", model: () => kekDetailsSchema },
    bekDetails: { type: "model", model: () => bekDetailsSchema },
    encryptionMechanism: { type: "string" },
  },
};

export const kekDetailsSchema: ModelSchema = {
  name: "KEKDetails",
  properties: {
    keyUrl: { type: "string" },
    keyVaultId: { type: "string" },
    keyBackupData: { type: "string", secret: true },
  },
};

export const bekDetailsSchema: ModelSchema = {
  name: "BEKDetails",
  properties: {
    secretUrl: { type: "string" },
    secretVaultId: { type: "string" },
    secretData: { type: "string", secret: true },
  },
};

export const recoveryPointTierInformationV2Schema: ModelSchema = {
  name: "RecoveryPointTierInformationV2",
  base: () => recoveryPointTierInformationSchema,
  properties: {},
};

export const recoveryPointTierInformationSchema: ModelSchema = {
  name: "RecoveryPointTierInformation",
  properties: {
    type: { type: "string", numbered: ["Invalid", "InstantRP", "HardenedRP", "ArchivedRP"] },
    status: { type: "string", numbered: ["Invalid", "Valid", "Disabled", "Deleted", "Rehydrated"] },
    extendedInfo: { type: "map", items: { type: "string" } },
  },
};

export const recoveryPointDiskConfigurationSchema: ModelSchema = {
  name: "RecoveryPointDiskConfiguration",
  properties: {
    numberOfDisksIncludedInBackup: { type: "int32" },
    numberOfDisksAttachedToVm: { type: "int32" },
    includedDiskList: { type: "list", items: { type: "model", model: () => diskInformationSchema } },
    excludedDiskList: { type: "list", items: { type: "model", model: () => diskInformationSchema } },
  },
};

export const diskInformationSchema: ModelSchema = {
  name: "DiskInformation",
  properties: {
    lun: { type: "int32" },
    name: { type: "string" },
  },
};

export const recoveryPointMoveReadinessInfoSchema: ModelSchema = {
  name: "RecoveryPointMoveReadinessInfo",
  properties: {
    isReadyForMove: { type: "boolean" },
    additionalInfo: { type: "string" },
  },
};

export const azureWorkloadSAPHanaPointInTimeRecoveryPointSchema: ModelSchema = {
  name: "AzureWorkloadSAPHanaPointInTimeRecoveryPoint",
  base: () => azureWorkloadPointInTimeRecoveryPointSchema,
  properties: {
    objectType: { type: "string", values: ["AzureWorkloadSAPHanaPointInTimeRecoveryPoint"], required: true },
  },
};

export const azureWorkloadPointInTimeRecoveryPointSchema: ModelSchema = {
  name: "AzureWorkloadPointInTimeRecoveryPoint",
  base: () => azureWorkloadRecoveryPointSchema,
  properties: {
    objectType: { type: "string", values: ["AzureWorkloadPointInTimeRecoveryPoint"], required: true },
    timeRanges: { type: "list", items: { type: "model", model: () => pointInTimeRangeSchema } },
  },
};

export const azureWorkloadRecoveryPointSchema: ModelSchema = {
  name: "AzureWorkloadRecoveryPoint",
  base: () => recoveryPointSchema,
  properties: {
    objectType: { type: "string", values: ["AzureWorkloadRecoveryPoint"], required: true },
    recoveryPointTimeInUTC: { type: "dateTime" },
    type: { type: "string" },
    recoveryPointTierDetails: {
      type: "list",
      items: { type: "model", model: () => recoveryPointTierInformationV2Schema },
    },
    recoveryPointMoveReadinessInfo: {
      type: "map",
      items: { type: "model", model: () => recoveryPointMoveReadinessInfoSchema },
    },
    recoveryPointProperties: { type: "model", model: () => recoveryPointPropertiesSchema },
  },
};

export const azureWorkloadSAPHanaRecoveryPointSchema: ModelSchema = {
  name: "AzureWorkloadSAPHanaRecoveryPoint",
  base: () => azureWorkloadRecoveryPointSchema,
  properties: {
    objectType: { type: "string", values: ["AzureWorkloadSAPHanaRecoveryPoint"], required: true },
  },
};

export const azureWorkloadSQLRecoveryPointSchema: ModelSchema = {
  name: "AzureWorkloadSQLRecoveryPoint",
  base: () => azureWorkloadRecoveryPointSchema,
  properties: {
    objectType: { type: "string", values: ["AzureWorkloadSQLRecoveryPoint"], required: true },
    extendedInfo: { type: "model", model: () => azureWorkloadSQLRecoveryPointExtendedInfoSchema },
  },
};

export const azureWorkloadSQLRecoveryPointExtendedInfoSchema: ModelSchema = {
  name: "AzureWorkloadSQLRecoveryPointExtendedInfo",
  properties: {
    dataDirectoryTimeInUTC: { type: "dateTime" },
    dataDirectoryPaths: { type: "list", items: { type: "model", model: () => sqlDataDirectorySchema } },
  },
};

export const sqlDataDirectorySchema: ModelSchema = {
  name: "SQLDataDirectory",
  properties: {
    type: { type: "string" },
    path: { type: "string" },
    logicalName: { type: "string" },
  },
};

export const azureWorkloadSQLPointInTimeRecoveryPointSchema: ModelSchema = {
  name: "AzureWorkloadSQLPointInTimeRecoveryPoint",
  base: () => azureWorkloadSQLRecoveryPointSchema,
  properties: {
    objectType: { type: "string", values: ["AzureWorkloadSQLPointInTimeRecoveryPoint"], required: true },
    timeRanges: { type: "list", items: { type: "model", model: () => pointInTimeRangeSchema } },
  },
};

export const pointInTimeRangeSchema: ModelSchema = {
  name: "PointInTimeRange",
  properties: {
    startTime: { type: "dateTime" },
    endTime: { type: "dateTime" },
  },
};
