// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type ModelSerializer,
  boolean,
  dateTime,
  discriminated,
  model,
  required,
  string,
} from "@azbackup/core/serialize";

export const serializeBackupRequest: ModelSerializer = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({
    AzureFileShareBackupRequest: serializeAzureFileShareBackupRequest,
    AzureWorkloadBackupRequest: serializeAzureWorkloadBackupRequest,
    IaasVMBackupRequest: serializeIaasVMBackupRequest,
  }),
  /* @__PURE__ */ model(() => ({ objectType: required(string) })),
);

export const serializeAzureFileShareBackupRequest: ModelSerializer = /* @__PURE__ */ model(
  () => ({ recoveryPointExpiryTimeInUTC: dateTime }),
  serializeBackupRequest,
);

export const serializeAzureWorkloadBackupRequest: ModelSerializer = /* @__PURE__ */ model(
  () => ({ backupType: string, enableCompression: boolean, recoveryPointExpiryTimeInUTC: dateTime }),
  serializeBackupRequest,
);

export const serializeIaasVMBackupRequest: ModelSerializer = /* @__PURE__ */ model(
  () => ({ recoveryPointExpiryTimeInUTC: dateTime }),
  serializeBackupRequest,
);
