// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { maximum, minimum, uuid } from "@azbackup/core/codec";
import {
  type ModelSerializer,
  boolean,
  checked,
  dateTime,
  inputModel,
  int32,
  model,
  required,
  string,
} from "@azbackup/core/serialize";
import { serializeBackupEntity } from "./backup-entity.js";
import { serializeBackupScheduleDescription } from "./backup-schedule-description.js";
import { serializeBackupStorageDescription } from "./backup-storage-description.js";
import { serializeRetentionPolicyDescription } from "./retention-policy-description.js";

export const serializeBackupPolicyDescription: ModelSerializer = /* @__PURE__ */ model(() => ({
  name: ["Name", required(string)],
  autoRestoreOnDataLoss: ["AutoRestoreOnDataLoss", required(boolean)],
  maxIncrementalBackups: ["MaxIncrementalBackups", required(checked(int32, minimum(0), maximum(255)))],
  schedule: ["Schedule", required(serializeBackupScheduleDescription)],
  storage: ["Storage", required(serializeBackupStorageDescription)],
  retentionPolicy: ["RetentionPolicy", serializeRetentionPolicyDescription],
  compressionType: ["CompressionType", string],
  quickRecovery: ["QuickRecovery", string],
}));

export const serializeGetBackupByStorageQueryDescription: ModelSerializer = /* @__PURE__ */ inputModel(
  () => ({
    startDateTimeFilter: ["StartDateTimeFilter", dateTime],
    endDateTimeFilter: ["EndDateTimeFilter", dateTime],
    latest: ["Latest", boolean],
    storage: ["Storage", required(serializeBackupStorageDescription)],
    backupEntity: ["BackupEntity", required(serializeBackupEntity)],
  }),
);

export const serializeEnableBackupDescription: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  backupPolicyName: ["BackupPolicyName", required(string)],
}));

export const serializeDisableBackupDescription: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  cleanBackup: ["CleanBackup", required(boolean)],
}));

export const serializeBackupPartitionDescription: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  backupStorage: ["BackupStorage", serializeBackupStorageDescription],
}));

export const serializeRestorePartitionDescription: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  backupId: ["BackupId", required(checked(string, uuid))],
  backupLocation: ["BackupLocation", required(string)],
  backupStorage: ["BackupStorage", serializeBackupStorageDescription],
}));
