// Generated from specs/service-fabric by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { ModelSchema } from "@azbackup/core/codec";

export const backupEntitySchema: ModelSchema = {
  name: "BackupEntity",
  properties: {
    entityKind: { type: "string", wire: "EntityKind", required: true },
  },
  discriminator: "entityKind",
  kinds: {
    Application: () => applicationBackupEntitySchema,
    Service: () => serviceBackupEntitySchema,
    Partition: () => partitionBackupEntitySchema,
  },
};

export const applicationBackupEntitySchema: ModelSchema = {
  name: "ApplicationBackupEntity",
  base: () => backupEntitySchema,
  properties: {
    entityKind: { type: "string", values: ["Application"], wire: "EntityKind", required: true },
    applicationName: { type: "string", wire: "ApplicationName" },
  },
};

export const serviceBackupEntitySchema: ModelSchema = {
  name: "ServiceBackupEntity",
  base: () => backupEntitySchema,
  properties: {
    entityKind: { type: "string", values: ["Service"], wire: "EntityKind", required: true },
    serviceName: { type: "string", wire: "ServiceName" },
  },
};

export const partitionBackupEntitySchema: ModelSchema = {
  name: "PartitionBackupEntity",
  base: () => backupEntitySchema,
  properties: {
    entityKind: { type: "string", values: ["Partition"], wire: "EntityKind", required: true },
    serviceName: { type: "string", wire: "ServiceName" },
    partitionId: { type: "string", format: "uuid", wire: "PartitionId" },
  },
};
