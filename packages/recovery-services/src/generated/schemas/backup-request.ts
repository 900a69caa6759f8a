// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { ModelSchema } from "@azbackup/core/codec";

export const backupRequestSchema: ModelSchema = {
  name: "BackupRequest",
  properties: {
    objectType: { type: "string", required: true },
  },
  discriminator: "objectType",
  kinds: {
    AzureFileShareBackupRequest: () => azureFileShareBackupRequestSchema,
    AzureWorkloadBackupRequest: () => azureWorkloadBackupRequestSchema,
    IaasVMBackupRequest: () => iaasVMBackupRequestSchema,
  },
};

export const azureFileShareBackupRequestSchema: ModelSchema = {
  name: "AzureFileShareBackupRequest",
  base: () => backupRequestSchema,
  properties: {
    objectType: { type: "string", values: ["AzureFileShareBackupRequest"], required: true },
    recoveryPointExpiryTimeInUTC: { type: "dateTime" },
  },
};

export const azureWorkloadBackupRequestSchema: ModelSchema = {
  name: "AzureWorkloadBackupRequest",
  base: () => backupRequestSchema,
  properties: {
    objectType: { type: "string", values: ["AzureWorkloadBackupRequest"], required: true },
    backupType: { type: "string" },
    enableCompression: { type: "boolean" },
    recoveryPointExpiryTimeInUTC: { type: "dateTime" },
  },
};

export const iaasVMBackupRequestSchema: ModelSchema = {
  name: "IaasVMBackupRequest",
  base: () => backupRequestSchema,
  properties: {
    objectType: { type: "string", values: ["IaasVMBackupRequest"], required: true },
    recoveryPointExpiryTimeInUTC: { type: "dateTime" },
  },
};
