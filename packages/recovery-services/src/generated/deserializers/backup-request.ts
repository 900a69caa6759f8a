// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type ModelDeserializer,
  boolean,
  dateTime,
  discriminated,
  model,
  string,
} from "@azbackup/core/deserialize";
import type {
  AzureFileShareBackupRequest,
  AzureWorkloadBackupRequest,
  BackupRequest,
  IaasVMBackupRequest,
} from "../models/backup-request.js";

export const deserializeBackupRequest: ModelDeserializer<BackupRequest> = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({
    AzureFileShareBackupRequest: deserializeAzureFileShareBackupRequest,
    AzureWorkloadBackupRequest: deserializeAzureWorkloadBackupRequest,
    IaasVMBackupRequest: deserializeIaasVMBackupRequest,
  }),
  /* @__PURE__ */ model(() => ({ objectType: string })),
);

export const deserializeAzureFileShareBackupRequest: ModelDeserializer<AzureFileShareBackupRequest> =
  /* @__PURE__ */ model(() => ({ recoveryPointExpiryTimeInUTC: dateTime }), deserializeBackupRequest);

export const deserializeAzureWorkloadBackupRequest: ModelDeserializer<AzureWorkloadBackupRequest> =
  /* @__PURE__ */ model(
    () => ({ backupType: string, enableCompression: boolean, recoveryPointExpiryTimeInUTC: dateTime }),
    deserializeBackupRequest,
  );

export const deserializeIaasVMBackupRequest: ModelDeserializer<IaasVMBackupRequest> = /* @__PURE__ */ model(
  () => ({ recoveryPointExpiryTimeInUTC: dateTime }),
  deserializeBackupRequest,
);
