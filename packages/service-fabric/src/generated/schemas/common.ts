// Generated from specs/service-fabric by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { ModelSchema } from "@azbackup/core/codec";
import { backupConfigurationInfoSchema } from "./backup-configuration-info.js";
import { backupEntitySchema } from "./backup-entity.js";
import { backupScheduleDescriptionSchema } from "./backup-schedule-description.js";
import { backupStorageDescriptionSchema } from "./backup-storage-description.js";
import { partitionInformationSchema } from "./partition-information.js";
import { retentionPolicyDescriptionSchema } from "./retention-policy-description.js";

export const backupPolicyDescriptionSchema: ModelSchema = {
  name: "BackupPolicyDescription",
  properties: {
    name: { type: "string", wire: "Name", required: true },
    autoRestoreOnDataLoss: { type: "boolean", wire: "AutoRestoreOnDataLoss", required: true },
    maxIncrementalBackups: {
      type: "int32",
      minimum: 0,
      maximum: 255,
      wire: "MaxIncrementalBackups",
      required: true,
    },
    schedule: {
      type: "model",
      model: () => backupScheduleDescriptionSchema,
      wire: "Schedule",
      required: true,
    },
    storage: { type: "model", model: () => backupStorageDescriptionSchema, wire: "Storage", required: true },
    retentionPolicy: {
      type: "model",
      model: () => retentionPolicyDescriptionSchema,
      wire: "RetentionPolicy",
    },
  },
};

export const fabricErrorErrorSchema: ModelSchema = {
  name: "FabricErrorError",
  properties: {
    code: { type: "string", wire: "Code", required: true },
    message: { type: "string", wire: "Message" },
  },
};

export const pagedBackupPolicyDescriptionListSchema: ModelSchema = {
  name: "PagedBackupPolicyDescriptionList",
  properties: {
    continuationToken: { type: "string", wire: "ContinuationToken" },
    items: {
      type: "list",
      items: { type: "model", model: () => backupPolicyDescriptionSchema },
      wire: "Items",
    },
  },
};

export const pagedBackupEntityListSchema: ModelSchema = {
  name: "PagedBackupEntityList",
  properties: {
    continuationToken: { type: "string", wire: "ContinuationToken" },
    items: { type: "list", items: { type: "model", model: () => backupEntitySchema }, wire: "Items" },
  },
};

export const getBackupByStorageQueryDescriptionSchema: ModelSchema = {
  name: "GetBackupByStorageQueryDescription",
  properties: {
    startDateTimeFilter: { type: "dateTime", wire: "StartDateTimeFilter" },
    endDateTimeFilter: { type: "dateTime", wire: "EndDateTimeFilter" },
    latest: { type: "boolean", wire: "Latest" },
    storage: { type: "model", model: () => backupStorageDescriptionSchema, wire: "Storage", required: true },
    backupEntity: { type: "model", model: () => backupEntitySchema, wire: "BackupEntity", required: true },
  },
};

export const pagedBackupInfoListSchema: ModelSchema = {
  name: "PagedBackupInfoList",
  properties: {
    continuationToken: { type: "string", wire: "ContinuationToken" },
    items: { type: "list", items: { type: "model", model: () => backupInfoSchema }, wire: "Items" },
  },
};

export const backupInfoSchema: ModelSchema = {
  name: "BackupInfo",
  properties: {
    backupId: { type: "string", format: "uuid", wire: "BackupId" },
    backupChainId: { type: "string", format: "uuid", wire: "BackupChainId" },
    applicationName: { type: "string", wire: "ApplicationName" },
    serviceName: { type: "string", wire: "ServiceName" },
    partitionInformation: {
      type: "model",
      model: () => partitionInformationSchema,
      wire: "PartitionInformation",
    },
    backupLocation: { type: "string", wire: "BackupLocation" },
    backupType: { type: "string", wire: "BackupType" },
    epochOfLastBackupRecord: { type: "model", model: () => epochSchema, wire: "EpochOfLastBackupRecord" },
    lsnOfLastBackupRecord: { type: "decimal", asString: true, wire: "LsnOfLastBackupRecord" },
    creationTimeUtc: { type: "dateTime", wire: "CreationTimeUtc" },
    serviceManifestVersion: { type: "string", wire: "ServiceManifestVersion" },
    failureError: {
      type: "model",
      model: () => fabricErrorErrorSchema,
      nullable: true,
      wire: "FailureError",
    },
  },
};

export const epochSchema: ModelSchema = {
  name: "Epoch",
  properties: {
    configurationVersion: {
      type: "decimal",
      asString: true,
      wire: "ConfigurationVersion",
      aliases: ["ConfigurationNumber"],
    },
    dataLossVersion: {
      type: "decimal",
      asString: true,
      wire: "DataLossVersion",
      aliases: ["DataLossNumber"],
    },
  },
};

export const enableBackupDescriptionSchema: ModelSchema = {
  name: "EnableBackupDescription",
  properties: {
    backupPolicyName: { type: "string", wire: "BackupPolicyName", required: true },
  },
};

export const disableBackupDescriptionSchema: ModelSchema = {
  name: "DisableBackupDescription",
  properties: {
    cleanBackup: { type: "boolean", wire: "CleanBackup", required: true },
  },
};

export const pagedBackupConfigurationInfoListSchema: ModelSchema = {
  name: "PagedBackupConfigurationInfoList",
  properties: {
    continuationToken: { type: "string", wire: "ContinuationToken" },
    items: {
      type: "list",
      items: { type: "model", model: () => backupConfigurationInfoSchema },
      wire: "Items",
    },
  },
};

export const backupProgressInfoSchema: ModelSchema = {
  name: "BackupProgressInfo",
  properties: {
    backupState: { type: "string", wire: "BackupState" },
    timeStampUtc: { type: "dateTime", wire: "TimeStampUtc" },
    backupId: {
      type: "string",
      format: "uuid",
      wire: "BackupId",
      absent: "00000000-0000-0000-0000-000000000000",
    },
    backupLocation: { type: "string", nullable: true, wire: "BackupLocation" },
    epochOfLastBackupRecord: {
      type: "model",
      model: () => epochSchema,
      nullable: true,
      wire: "EpochOfLastBackupRecord",
    },
    lsnOfLastBackupRecord: { type: "decimal", asString: true, wire: "LsnOfLastBackupRecord" },
    failureError: {
      type: "model",
      model: () => fabricErrorErrorSchema,
      nullable: true,
      wire: "FailureError",
    },
  },
};

export const backupPartitionDescriptionSchema: ModelSchema = {
  name: "BackupPartitionDescription",
  properties: {
    backupStorage: { type: "model", model: () => backupStorageDescriptionSchema, wire: "BackupStorage" },
  },
};

export const restoreProgressInfoSchema: ModelSchema = {
  name: "RestoreProgressInfo",
  properties: {
    restoreState: { type: "string", wire: "RestoreState" },
    timeStampUtc: { type: "dateTime", wire: "TimeStampUtc" },
    restoredEpoch: { type: "model", model: () => epochSchema, nullable: true, wire: "RestoredEpoch" },
    restoredLsn: { type: "decimal", asString: true, wire: "RestoredLsn" },
    failureError: {
      type: "model",
      model: () => fabricErrorErrorSchema,
      nullable: true,
      wire: "FailureError",
    },
  },
};

export const restorePartitionDescriptionSchema: ModelSchema = {
  name: "RestorePartitionDescription",
  properties: {
    backupId: { type: "string", format: "uuid", wire: "BackupId", required: true },
    backupLocation: { type: "string", wire: "BackupLocation", required: true },
    backupStorage: { type: "model", model: () => backupStorageDescriptionSchema, wire: "BackupStorage" },
  },
};
