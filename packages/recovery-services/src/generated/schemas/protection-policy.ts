// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { ModelSchema } from "@azbackup/core/codec";
import { retentionPolicySchema } from "./retention-policy.js";
import { schedulePolicySchema } from "./schedule-policy.js";
import { userAssignedManagedIdentityDetailsSchema } from "./shared.js";

export const protectionPolicySchema: ModelSchema = {
  name: "ProtectionPolicy",
  properties: {
    protectedItemsCount: { type: "int32" },
    backupManagementType: { type: "string", required: true },
    resourceGuardOperationRequests: { type: "list", items: { type: "string" }, nullable: true },
  },
  discriminator: "backupManagementType",
  kinds: {
    AzureIaasVM: () => azureIaaSVMProtectionPolicySchema,
    AzureSql: () => azureSqlProtectionPolicySchema,
    GenericProtectionPolicy: () => genericProtectionPolicySchema,
    MAB: () => mabProtectionPolicySchema,
    AzureStorage: () => azureFileShareProtectionPolicySchema,
    AzureWorkload: () => azureVmWorkloadProtectionPolicySchema,
  },
};

export const azureIaaSVMProtectionPolicySchema: ModelSchema = {
  name: "AzureIaaSVMProtectionPolicy",
  base: () => protectionPolicySchema,
  properties: {
    backupManagementType: { type: "string", values: ["AzureIaasVM"], required: true },
    instantRPDetails: { type: "model", model: () => instantRPAdditionalDetailsSchema },
    schedulePolicy: { type: "model", model: () => schedulePolicySchema },
    retentionPolicy: { type: "model", model: () => retentionPolicySchema },
    tieringPolicy: { type: "map", items: { type: "model", model: () => tieringPolicySchema } },
    instantRpRetentionRangeInDays: { type: "int32" },
    timeZone: { type: "string" },
    policyType: { type: "string" },
    snapshotConsistencyType: { type: "string" },
  },
};

export const instantRPAdditionalDetailsSchema: ModelSchema = {
  name: "InstantRPAdditionalDetails",
  properties: {
    azureBackupRGNamePrefix: { type: "string" },
    azureBackupRGNameSuffix: { type: "string" },
  },
};

export const tieringPolicySchema: ModelSchema = {
  name: "TieringPolicy",
  properties: {
    tieringMode: { type: "string" },
    duration: { type: "int32" },
    durationType: { type: "string" },
  },
};

export const azureSqlProtectionPolicySchema: ModelSchema = {
  name: "AzureSqlProtectionPolicy",
  base: () => protectionPolicySchema,
  properties: {
    backupManagementType: { type: "string", values: ["AzureSql"], required: true },
    retentionPolicy: { type: "model", model: () => retentionPolicySchema },
  },
};

export const genericProtectionPolicySchema: ModelSchema = {
  name: "GenericProtectionPolicy",
  base: () => protectionPolicySchema,
  properties: {
    backupManagementType: { type: "string", values: ["GenericProtectionPolicy"], required: true },
    subProtectionPolicy: { type: "list", items: { type: "model", model: () => subProtectionPolicySchema } },
    timeZone: { type: "string" },
    fabricName: { type: "string" },
  },
};

export const subProtectionPolicySchema: ModelSchema = {
  name: "SubProtectionPolicy",
  properties: {
    policyType: { type: "string" },
    schedulePolicy: { type: "model", model: () => schedulePolicySchema },
    retentionPolicy: { type: "model", model: () => retentionPolicySchema },
    tieringPolicy: { type: "map", items: { type: "model", model: () => tieringPolicySchema } },
    snapshotBackupAdditionalDetails: { type: "model", model: () => snapshotBackupAdditionalDetailsSchema },
  },
};

export const snapshotBackupAdditionalDetailsSchema: ModelSchema = {
  name: "SnapshotBackupAdditionalDetails",
  properties: {
    instantRpRetentionRangeInDays: { type: "int32" },
    instantRPDetails: { type: "string" },
    userAssignedManagedIdentityDetails: {
      type: "model",
      model: () => userAssignedManagedIdentityDetailsSchema,
    },
  },
};

export const mabProtectionPolicySchema: ModelSchema = {
  name: "MabProtectionPolicy",
  base: () => protectionPolicySchema,
  properties: {
    backupManagementType: { type: "string", values: ["MAB"], required: true },
    schedulePolicy: { type: "model", model: () => schedulePolicySchema },
    retentionPolicy: { type: "model", model: () => retentionPolicySchema },
  },
};

export const azureFileShareProtectionPolicySchema: ModelSchema = {
  name: "AzureFileShareProtectionPolicy",
  base: () => protectionPolicySchema,
  properties: {
    backupManagementType: { type: "string", values: ["AzureStorage"], required: true },
    workLoadType: { type: "string" },
    schedulePolicy: { type: "model", model: () => schedulePolicySchema },
    retentionPolicy: { type: "model", model: () => retentionPolicySchema },
    vaultRetentionPolicy: { type: "model", model: () => vaultRetentionPolicySchema },
    timeZone: { type: "string" },
  },
};

export const vaultRetentionPolicySchema: ModelSchema = {
  name: "VaultRetentionPolicy",
  properties: {
    vaultRetention: { type: "model", model: () => retentionPolicySchema, required: true },
    snapshotRetentionInDays: { type: "int32", required: true },
  },
};

export const azureVmWorkloadProtectionPolicySchema: ModelSchema = {
  name: "AzureVmWorkloadProtectionPolicy",
  base: () => protectionPolicySchema,
  properties: {
    backupManagementType: { type: "string", values: ["AzureWorkload"], required: true },
    workLoadType: { type: "string" },
    settings: { type: "model", model: () => settingsSchema },
    subProtectionPolicy: { type: "list", items: { type: "model", model: () => subProtectionPolicySchema } },
    makePolicyConsistent: { type: "boolean" },
  },
};

export const settingsSchema: ModelSchema = {
  name: "Settings",
  properties: {
    timeZone: { type: "string" },
    issqlcompression: { type: "boolean" },
    isCompression: { type: "boolean" },
  },
};
