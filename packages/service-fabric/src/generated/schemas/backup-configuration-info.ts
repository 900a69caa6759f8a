// Generated from specs/service-fabric by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { ModelSchema } from "@azbackup/core/codec";

export const backupConfigurationInfoSchema: ModelSchema = {
  name: "BackupConfigurationInfo",
  properties: {
    kind: { type: "string", wire: "Kind", required: true },
    policyName: { type: "string", wire: "PolicyName" },
    policyInheritedFrom: { type: "string", wire: "PolicyInheritedFrom" },
    suspensionInfo: { type: "model", model: () => backupSuspensionInfoSchema, wire: "SuspensionInfo" },
  },
  discriminator: "kind",
  kinds: {
    Application: () => applicationBackupConfigurationInfoSchema,
    Service: () => serviceBackupConfigurationInfoSchema,
    Partition: () => partitionBackupConfigurationInfoSchema,
  },
};

export const backupSuspensionInfoSchema: ModelSchema = {
  name: "BackupSuspensionInfo",
  properties: {
    isSuspended: { type: "boolean", wire: "IsSuspended" },
    suspensionInheritedFrom: { type: "string", wire: "SuspensionInheritedFrom" },
  },
};

export const applicationBackupConfigurationInfoSchema: ModelSchema = {
  name: "ApplicationBackupConfigurationInfo",
  base: () => backupConfigurationInfoSchema,
  properties: {
    kind: { type: "string", values: ["Application"], wire: "Kind", required: true },
    applicationName: { type: "string", wire: "ApplicationName" },
  },
};

export const serviceBackupConfigurationInfoSchema: ModelSchema = {
  name: "ServiceBackupConfigurationInfo",
  base: () => backupConfigurationInfoSchema,
  properties: {
    kind: { type: "string", values: ["Service"], wire: "Kind", required: true },
    serviceName: { type: "string", wire: "ServiceName" },
  },
};

export const partitionBackupConfigurationInfoSchema: ModelSchema = {
  name: "PartitionBackupConfigurationInfo",
  base: () => backupConfigurationInfoSchema,
  properties: {
    kind: { type: "string", values: ["Partition"], wire: "Kind", required: true },
    serviceName: { type: "string", wire: "ServiceName" },
    partitionId: { type: "string", format: "uuid", wire: "PartitionId" },
  },
};
