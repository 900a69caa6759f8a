// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type ModelDeserializer,
  boolean,
  dateTime,
  discriminated,
  float,
  int32,
  model,
  string,
} from "@azbackup/core/deserialize";
import type {
  AzureBackupServerEngine,
  BackupEngineBase,
  BackupEngineExtendedInfo,
  DpmBackupEngine,
} from "../models/backup-engine-base.js";

export const deserializeBackupEngineBase: ModelDeserializer<BackupEngineBase> = /* @__PURE__ */ discriminated(
  "backupEngineType",
  () => ({
    AzureBackupServerEngine: deserializeAzureBackupServerEngine,
    DpmBackupEngine: deserializeDpmBackupEngine,
  }),
  /* @__PURE__ */ model(() => ({
    friendlyName: string,
    backupManagementType: string,
    registrationStatus: string,
    backupEngineState: string,
    healthStatus: string,
    backupEngineType: string,
    canReRegister: boolean,
    backupEngineId: string,
    dpmVersion: string,
    azureBackupAgentVersion: string,
    isAzureBackupAgentUpgradeAvailable: boolean,
    isDpmUpgradeAvailable: boolean,
    extendedInfo: deserializeBackupEngineExtendedInfo,
  })),
);

export const deserializeBackupEngineExtendedInfo: ModelDeserializer<BackupEngineExtendedInfo> =
  /* @__PURE__ */ model(() => ({
    databaseName: string,
    protectedItemsCount: int32,
    protectedServersCount: int32,
    diskCount: int32,
    usedDiskSpace: float,
    availableDiskSpace: float,
    refreshedAt: dateTime,
    azureProtectedInstances: int32,
  }));

export const deserializeAzureBackupServerEngine: ModelDeserializer<AzureBackupServerEngine> =
  /* @__PURE__ */ model(() => ({}), deserializeBackupEngineBase);

export const deserializeDpmBackupEngine: ModelDeserializer<DpmBackupEngine> = /* @__PURE__ */ model(
  () => ({}),
  deserializeBackupEngineBase,
);
