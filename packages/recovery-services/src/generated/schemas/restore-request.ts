// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { ModelSchema } from "@azbackup/core/codec";
import { extendedLocationSchema, userAssignedManagedIdentityDetailsSchema } from "./shared.js";

export const restoreRequestSchema: ModelSchema = {
  name: "RestoreRequest",
  properties: {
    objectType: { type: "string", required: true },
    resourceGuardOperationRequests: { type: "list", items: { type: "string" } },
  },
  discriminator: "objectType",
  kinds: {
    AzureFileShareRestoreRequest: () => azureFileShareRestoreRequestSchema,
    IaasVMRestoreRequest: () => iaasVMRestoreRequestSchema,
    IaasVMRestoreWithRehydrationRequest: () => iaasVMRestoreWithRehydrationRequestSchema,
    AzureWorkloadSAPHanaRestoreRequest: () => azureWorkloadSAPHanaRestoreRequestSchema,
    AzureWorkloadSAPHanaPointInTimeRestoreRequest: () => azureWorkloadSAPHanaPointInTimeRestoreRequestSchema,
    AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest: () =>
      azureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequestSchema,
    AzureWorkloadSAPHanaRestoreWithRehydrateRequest: () =>
      azureWorkloadSAPHanaRestoreWithRehydrateRequestSchema,
    AzureWorkloadRestoreRequest: () => azureWorkloadRestoreRequestSchema,
    AzureWorkloadPointInTimeRestoreRequest: () => azureWorkloadPointInTimeRestoreRequestSchema,
    AzureWorkloadSQLRestoreRequest: () => azureWorkloadSQLRestoreRequestSchema,
    AzureWorkloadSQLPointInTimeRestoreRequest: () => azureWorkloadSQLPointInTimeRestoreRequestSchema,
    AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest: () =>
      azureWorkloadSQLPointInTimeRestoreWithRehydrateRequestSchema,
    AzureWorkloadSQLRestoreWithRehydrateRequest: () => azureWorkloadSQLRestoreWithRehydrateRequestSchema,
  },
};

export const azureFileShareRestoreRequestSchema: ModelSchema = {
  name: "AzureFileShareRestoreRequest",
  base: () => restoreRequestSchema,
  properties: {
    objectType: { type: "string", values: ["AzureFileShareRestoreRequest"], required: true },
    recoveryType: { type: "string" },
    sourceResourceId: { type: "string" },
    copyOptions: { type: "string" },
    restoreRequestType: { type: "string" },
    restoreFileSpecs: { type: "list", items: { type: "model", model: () => restoreFileSpecsSchema } },
    targetDetails: { type: "model", model: () => targetAFSRestoreInfoSchema },
  },
};

export const restoreFileSpecsSchema: ModelSchema = {
  name: "RestoreFileSpecs",
  properties: {
    path: { type: "string" },
    fileSpecType: { type: "string" },
    targetFolderPath: { type: "string" },
  },
};

export const targetAFSRestoreInfoSchema: ModelSchema = {
  name: "TargetAFSRestoreInfo",
  properties: {
    name: { type: "string" },
    targetResourceId: { type: "string" },
  },
};

export const iaasVMRestoreRequestSchema: ModelSchema = {
  name: "IaasVMRestoreRequest",
  base: () => restoreRequestSchema,
  properties: {
    objectType: { type: "string", values: ["IaasVMRestoreRequest"], required: true },
    recoveryPointId: { type: "string" },
    recoveryType: { type: "string" },
    sourceResourceId: { type: "string" },
    targetVirtualMachineId: { type: "string" },
    targetResourceGroupId: { type: "string" },
    storageAccountId: { type: "string" },
    virtualNetworkId: { type: "string" },
    subnetId: { type: "string" },
    targetDomainNameId: { type: "string" },
    region: { type: "string" },
    affinityGroup: { type: "string" },
    createNewCloudService: { type: "boolean" },
    originalStorageAccountOption: { type: "boolean" },
    encryptionDetails: { type: "model", model: () => encryptionDetailsSchema },
    restoreDiskLunList: { type: "list", items: { type: "int32" } },
    restoreWithManagedDisks: { type: "boolean" },
    diskEncryptionSetId: { type: "string" },
    zones: { type: "list", items: { type: "string" } },
    identityInfo: { type: "model", model: () => identityInfoSchema },
    identityBasedRestoreDetails: { type: "model", model: () => identityBasedRestoreDetailsSchema },
    extendedLocation: { type: "model", model: () => extendedLocationSchema },
    securedVMDetails: { type: "model", model: () => securedVMDetailsSchema },
    targetDiskNetworkAccessSettings: { type: "model", model: () => targetDiskNetworkAccessSettingsSchema },
  },
};

export const encryptionDetailsSchema: ModelSchema = {
  name: "EncryptionDetails",
  properties: {
    encryptionEnabled: { type: "boolean" },
    kekUrl: { type: "string" },
    secretKeyUrl: { type: "string" },
    kekVaultId: { type: "string" },
    secretKeyVaultId: { type: "string" },
  },
};

export const identityInfoSchema: ModelSchema = {
  name: "IdentityInfo",
  properties: {
    isSystemAssignedIdentity: { type: "boolean" },
    managedIdentityResourceId: { type: "string" },
  },
};

export const identityBasedRestoreDetailsSchema: ModelSchema = {
  name: "IdentityBasedRestoreDetails",
  properties: {
    objectType: { type: "string" },
    targetStorageAccountId: { type: "string" },
  },
};

export const securedVMDetailsSchema: ModelSchema = {
  name: "SecuredVMDetails",
  properties: {
    securedVMOsDiskEncryptionSetId: { type: "string" },
  },
};

export const targetDiskNetworkAccessSettingsSchema: ModelSchema = {
  name: "TargetDiskNetworkAccessSettings",
  properties: {
    targetDiskNetworkAccessOption: {
      type: "string",
      values: ["SameAsOnSourceDisks", "EnablePrivateAccessForAllDisks", "EnablePublicAccessForAllDisks"],
    },
    targetDiskAccessId: { type: "string" },
  },
};

export const iaasVMRestoreWithRehydrationRequestSchema: ModelSchema = {
  name: "IaasVMRestoreWithRehydrationRequest",
  base: () => iaasVMRestoreRequestSchema,
  properties: {
    objectType: { type: "string", values: ["IaasVMRestoreWithRehydrationRequest"], required: true },
    recoveryPointRehydrationInfo: { type: "model", model: () => recoveryPointRehydrationInfoSchema },
  },
};

export const recoveryPointRehydrationInfoSchema: ModelSchema = {
  name: "RecoveryPointRehydrationInfo",
  properties: {
    rehydrationRetentionDuration: { type: "string" },
    rehydrationPriority: { type: "string" },
  },
};

export const azureWorkloadSAPHanaRestoreRequestSchema: ModelSchema = {
  name: "AzureWorkloadSAPHanaRestoreRequest",
  base: () => azureWorkloadRestoreRequestSchema,
  properties: {
    objectType: { type: "string", values: ["AzureWorkloadSAPHanaRestoreRequest"], required: true },
  },
};

export const azureWorkloadRestoreRequestSchema: ModelSchema = {
  name: "AzureWorkloadRestoreRequest",
  base: () => restoreRequestSchema,
  properties: {
    objectType: { type: "string", values: ["AzureWorkloadRestoreRequest"], required: true },
    recoveryType: { type: "string" },
    sourceResourceId: { type: "string" },
    propertyBag: { type: "map", items: { type: "string" } },
    targetInfo: { type: "model", model: () => targetRestoreInfoSchema },
    recoveryMode: { type: "string" },
    targetResourceGroupName: { type: "string" },
    userAssignedManagedIdentityDetails: {
      type: "model",
      model: () => userAssignedManagedIdentityDetailsSchema,
    },
    snapshotRestoreParameters: { type: "model", model: () => snapshotRestoreParametersSchema },
    targetVirtualMachineId: { type: "string" },
  },
};

export const targetRestoreInfoSchema: ModelSchema = {
  name: "TargetRestoreInfo",
  properties: {
    overwriteOption: { type: "string" },
    containerId: { type: "string" },
    databaseName: { type: "string" },
    targetDirectoryForFileRestore: { type: "string" },
  },
};

export const snapshotRestoreParametersSchema: ModelSchema = {
  name: "SnapshotRestoreParameters",
  properties: {
    skipAttachAndMount: { type: "boolean" },
    logPointInTimeForDBRecovery: { type: "string" },
  },
};

export const azureWorkloadSAPHanaPointInTimeRestoreRequestSchema: ModelSchema = {
  name: "AzureWorkloadSAPHanaPointInTimeRestoreRequest",
  base: () => azureWorkloadSAPHanaRestoreRequestSchema,
  properties: {
    objectType: { type: "string", values: ["AzureWorkloadSAPHanaPointInTimeRestoreRequest"], required: true },
    pointInTime: { type: "dateTime" },
  },
};

export const azureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequestSchema: ModelSchema = {
  name: "AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest",
  base: () => azureWorkloadSAPHanaPointInTimeRestoreRequestSchema,
  properties: {
    objectType: {
      type: "string",
      values: ["AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest"],
      required: true,
    },
    recoveryPointRehydrationInfo: { type: "model", model: () => recoveryPointRehydrationInfoSchema },
  },
};

export const azureWorkloadSAPHanaRestoreWithRehydrateRequestSchema: ModelSchema = {
  name: "AzureWorkloadSAPHanaRestoreWithRehydrateRequest",
  base: () => azureWorkloadSAPHanaRestoreRequestSchema,
  properties: {
    objectType: {
      type: "string",
      values: ["AzureWorkloadSAPHanaRestoreWithRehydrateRequest"],
      required: true,
    },
    recoveryPointRehydrationInfo: { type: "model", model: () => recoveryPointRehydrationInfoSchema },
  },
};

export const azureWorkloadPointInTimeRestoreRequestSchema: ModelSchema = {
  name: "AzureWorkloadPointInTimeRestoreRequest",
  base: () => azureWorkloadRestoreRequestSchema,
  properties: {
    objectType: { type: "string", values: ["AzureWorkloadPointInTimeRestoreRequest"], required: true },
    pointInTime: { type: "dateTime" },
  },
};

export const azureWorkloadSQLRestoreRequestSchema: ModelSchema = {
  name: "AzureWorkloadSQLRestoreRequest",
  base: () => azureWorkloadRestoreRequestSchema,
  properties: {
    objectType: { type: "string", values: ["AzureWorkloadSQLRestoreRequest"], required: true },
    shouldUseAlternateTargetLocation: { type: "boolean" },
    isNonRecoverable: { type: "boolean" },
    alternateDirectoryPaths: {
      type: "list",
      items: { type: "model", model: () => sqlDataDirectoryMappingSchema },
    },
  },
};

export const sqlDataDirectoryMappingSchema: ModelSchema = {
  name: "SQLDataDirectoryMapping",
  properties: {
    mappingType: { type: "string" },
    sourceLogicalName: { type: "string" },
    sourcePath: { type: "string" },
    targetPath: { type: "string" },
  },
};

export const azureWorkloadSQLPointInTimeRestoreRequestSchema: ModelSchema = {
  name: "AzureWorkloadSQLPointInTimeRestoreRequest",
  base: () => azureWorkloadSQLRestoreRequestSchema,
  properties: {
    objectType: { type: "string", values: ["AzureWorkloadSQLPointInTimeRestoreRequest"], required: true },
    pointInTime: { type: "dateTime" },
  },
};

export const azureWorkloadSQLPointInTimeRestoreWithRehydrateRequestSchema: ModelSchema = {
  name: "AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest",
  base: () => azureWorkloadSQLPointInTimeRestoreRequestSchema,
  properties: {
    objectType: {
      type: "string",
      values: ["AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest"],
      required: true,
    },
    recoveryPointRehydrationInfo: { type: "model", model: () => recoveryPointRehydrationInfoSchema },
  },
};

export const azureWorkloadSQLRestoreWithRehydrateRequestSchema: ModelSchema = {
  name: "AzureWorkloadSQLRestoreWithRehydrateRequest",
  base: () => azureWorkloadSQLRestoreRequestSchema,
  properties: {
    objectType: { type: "string", values: ["AzureWorkloadSQLRestoreWithRehydrateRequest"], required: true },
    recoveryPointRehydrationInfo: { type: "model", model: () => recoveryPointRehydrationInfoSchema },
  },
};
