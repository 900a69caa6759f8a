// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { maximum, minimum, uuid } from "@azbackup/core/codec";
import {
  type ModelDeserializer,
  absent,
  aliasOf,
  boolean,
  checked,
  dateTime,
  decimal,
  int32,
  model,
  nullable,
  string,
  withAliases,
} from "@azbackup/core/deserialize";
import type {
  BackupInfo,
  BackupPolicyDescription,
  BackupProgressInfo,
  Epoch,
  FabricErrorError,
  RestoreProgressInfo,
} from "../models/common.js";
import { deserializeBackupScheduleDescription } from "./backup-schedule-description.js";
import { deserializeBackupStorageDescription } from "./backup-storage-description.js";
import { deserializePartitionInformation } from "./partition-information.js";
import { deserializeRetentionPolicyDescription } from "./retention-policy-description.js";

export const deserializeBackupPolicyDescription: ModelDeserializer<BackupPolicyDescription> =
  /* @__PURE__ */ model(() => ({
    name: ["Name", string],
    autoRestoreOnDataLoss: ["AutoRestoreOnDataLoss", boolean],
    maxIncrementalBackups: ["MaxIncrementalBackups", checked(int32, minimum(0), maximum(255))],
    schedule: ["Schedule", deserializeBackupScheduleDescription],
    storage: ["Storage", deserializeBackupStorageDescription],
    retentionPolicy: ["RetentionPolicy", deserializeRetentionPolicyDescription],
    compressionType: ["CompressionType", string],
    quickRecovery: ["QuickRecovery", string],
  }));

export const deserializeFabricErrorError: ModelDeserializer<FabricErrorError> = /* @__PURE__ */ model(() => ({
  code: ["Code", string],
  message: ["Message", string],
}));

export const deserializeBackupInfo: ModelDeserializer<BackupInfo> = /* @__PURE__ */ model(() => ({
  backupId: ["BackupId", checked(string, uuid)],
  backupChainId: ["BackupChainId", checked(string, uuid)],
  applicationName: ["ApplicationName", string],
  serviceName: ["ServiceName", string],
  partitionInformation: ["PartitionInformation", deserializePartitionInformation],
  backupLocation: ["BackupLocation", string],
  backupType: ["BackupType", string],
  epochOfLastBackupRecord: ["EpochOfLastBackupRecord", deserializeEpoch],
  lsnOfLastBackupRecord: ["LsnOfLastBackupRecord", decimal],
  creationTimeUtc: ["CreationTimeUtc", dateTime],
  serviceManifestVersion: ["ServiceManifestVersion", string],
  failureError: ["FailureError", nullable(deserializeFabricErrorError)],
}));

export const deserializeEpoch: ModelDeserializer<Epoch> = /* @__PURE__ */ model(() => ({
  configurationVersion: ["ConfigurationVersion", withAliases(["ConfigurationNumber"], decimal)],
  ConfigurationNumber: [
    "ConfigurationNumber",
    aliasOf("ConfigurationVersion", decimal),
    "configurationVersion",
  ],
  dataLossVersion: ["DataLossVersion", withAliases(["DataLossNumber"], decimal)],
  DataLossNumber: ["DataLossNumber", aliasOf("DataLossVersion", decimal), "dataLossVersion"],
}));

export const deserializeBackupProgressInfo: ModelDeserializer<BackupProgressInfo> = /* @__PURE__ */ model(
  () => ({
    backupState: ["BackupState", string],
    timeStampUtc: ["TimeStampUtc", dateTime],
    backupId: ["BackupId", absent("00000000-0000-0000-0000-000000000000", checked(string, uuid))],
    backupLocation: ["BackupLocation", nullable(string)],
    epochOfLastBackupRecord: ["EpochOfLastBackupRecord", nullable(deserializeEpoch)],
    lsnOfLastBackupRecord: ["LsnOfLastBackupRecord", decimal],
    failureError: ["FailureError", nullable(deserializeFabricErrorError)],
  }),
);

export const deserializeRestoreProgressInfo: ModelDeserializer<RestoreProgressInfo> = /* @__PURE__ */ model(
  () => ({
    restoreState: ["RestoreState", string],
    timeStampUtc: ["TimeStampUtc", dateTime],
    restoredEpoch: ["RestoredEpoch", nullable(deserializeEpoch)],
    restoredLsn: ["RestoredLsn", decimal],
    failureError: ["FailureError", nullable(deserializeFabricErrorError)],
  }),
);
