// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type ModelSerializer,
  boolean,
  dateTime,
  discriminated,
  float,
  int32,
  model,
  required,
  string,
} from "@azbackup/core/serialize";

export const serializeBackupEngineBase: ModelSerializer = /* @__PURE__ */ discriminated(
  "backupEngineType",
  () => ({
    AzureBackupServerEngine: serializeAzureBackupServerEngine,
    DpmBackupEngine: serializeDpmBackupEngine,
  }),
  /* @__PURE__ */ model(() => ({
    friendlyName: string,
    backupManagementType: string,
    registrationStatus: string,
    backupEngineState: string,
    healthStatus: string,
    backupEngineType: required(string),
    canReRegister: boolean,
    backupEngineId: string,
    dpmVersion: string,
    azureBackupAgentVersion: string,
    isAzureBackupAgentUpgradeAvailable: boolean,
    isDpmUpgradeAvailable: boolean,
    extendedInfo: serializeBackupEngineExtendedInfo,
  })),
);

export const serializeBackupEngineExtendedInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  databaseName: string,
  protectedItemsCount: int32,
  protectedServersCount: int32,
  diskCount: int32,
  usedDiskSpace: float,
  availableDiskSpace: float,
  refreshedAt: dateTime,
  azureProtectedInstances: int32,
}));

export const serializeAzureBackupServerEngine: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeBackupEngineBase,
);

export const serializeDpmBackupEngine: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeBackupEngineBase,
);
