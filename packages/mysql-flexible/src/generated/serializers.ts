// Generated from specs/mysql-flexible by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import { maximum, minimum, oneOf, pattern } from "@azbackup/core/codec";
import {
  type ModelSerializer,
  checked,
  dateTime,
  discriminated,
  float,
  inputModel,
  int64,
  list,
  model,
  readOnly,
  required,
  secret,
  string,
} from "@azbackup/core/serialize";

export const serializeBackupRequestBase: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  backupSettings: required(serializeBackupSettings),
}));

export const serializeBackupAndExportRequest: ModelSerializer = /* @__PURE__ */ inputModel(
  () => ({ targetDetails: required(serializeBackupStoreDetails) }),
  serializeBackupRequestBase,
);

export const serializeBackupSettings: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  backupName: required(checked(string, pattern("(^[a-z0-9]$)|(^[a-z0-9][a-z0-9-]*[a-z0-9]$)"))),
  backupFormat: string,
}));

export const serializeBackupStoreDetails: ModelSerializer = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({ FullBackupStoreDetails: serializeFullBackupStoreDetails }),
  /* @__PURE__ */ inputModel(() => ({ objectType: required(string) })),
);

export const serializeFullBackupStoreDetails: ModelSerializer = /* @__PURE__ */ inputModel(
  () => ({ sasUriList: required(list(secret(string))) }),
  serializeBackupStoreDetails,
);

export const serializeResource: ModelSerializer = /* @__PURE__ */ model(() => ({
  id: readOnly,
  name: readOnly,
  type: readOnly,
  systemData: readOnly,
}));

export const serializeProxyResource: ModelSerializer = /* @__PURE__ */ model(() => ({}), serializeResource);

export const serializeBackupAndExportResponse: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    status: checked(
      string,
      oneOf("Pending", "InProgress", "Succeeded", "Failed", "CancelInProgress", "Canceled"),
    ),
    startTime: dateTime,
    endTime: dateTime,
    percentComplete: checked(float, minimum(0), maximum(100)),
    properties: serializeBackupAndExportResponseProperties,
    error: serializeErrorDetail,
  }),
  serializeProxyResource,
);

export const serializeSystemData: ModelSerializer = /* @__PURE__ */ model(() => ({
  createdBy: string,
  createdByType: string,
  createdAt: dateTime,
  lastModifiedBy: string,
  lastModifiedByType: string,
  lastModifiedAt: dateTime,
}));

export const serializeBackupAndExportResponseProperties: ModelSerializer = /* @__PURE__ */ model(() => ({
  datasourceSizeInBytes: int64,
  dataTransferredInBytes: int64,
  backupMetadata: string,
}));

export const serializeErrorDetail: ModelSerializer = /* @__PURE__ */ model(() => ({
  code: readOnly,
  message: readOnly,
  target: readOnly,
  details: readOnly,
  additionalInfo: readOnly,
}));

export const serializeErrorAdditionalInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  type: readOnly,
  info: readOnly,
}));

export const serializeServerBackup: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeServerBackupProperties }),
  serializeProxyResource,
);

export const serializeServerBackupProperties: ModelSerializer = /* @__PURE__ */ model(() => ({
  backupType: string,
  completedTime: dateTime,
  source: string,
}));

export const serializeServerBackupV2: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeServerBackupPropertiesV2 }),
  serializeProxyResource,
);

export const serializeServerBackupPropertiesV2: ModelSerializer = /* @__PURE__ */ model(() => ({
  backupNameV2: string,
  backupType: string,
  completedTime: dateTime,
  source: string,
  provisioningState: readOnly,
}));
