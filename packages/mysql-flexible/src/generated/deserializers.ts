// Generated from specs/mysql-flexible by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import { maximum, minimum, oneOf } from "@azbackup/core/codec";
import {
  type ModelDeserializer,
  checked,
  dateTime,
  discriminated,
  float,
  int32,
  int64,
  list,
  map,
  model,
  string,
  unknown,
} from "@azbackup/core/deserialize";
import type {
  BackupAndExportResponse,
  BackupAndExportResponseProperties,
  BackupAndExportResponseType,
  ErrorAdditionalInfo,
  ErrorDetail,
  ImportFromStorageResponseType,
  OperationProgressResponseType,
  OperationProgressResult,
  OperationStatusExtendedResult,
  OperationStatusResult,
  ProxyResource,
  Resource,
  ServerBackup,
  ServerBackupProperties,
  ServerBackupPropertiesV2,
  ServerBackupV2,
  SystemData,
  ValidateBackupResponse,
  ValidateBackupResponseProperties,
} from "./models.js";

export const deserializeResource: ModelDeserializer<Resource> = /* @__PURE__ */ model(() => ({
  id: string,
  name: string,
  type: string,
  systemData: deserializeSystemData,
}));

export const deserializeProxyResource: ModelDeserializer<ProxyResource> = /* @__PURE__ */ model(
  () => ({}),
  deserializeResource,
);

export const deserializeBackupAndExportResponse: ModelDeserializer<BackupAndExportResponse> =
  /* @__PURE__ */ model(
    () => ({
      status: checked(
        string,
        oneOf("Pending", "InProgress", "Succeeded", "Failed", "CancelInProgress", "Canceled"),
      ),
      startTime: dateTime,
      endTime: dateTime,
      percentComplete: checked(float, minimum(0), maximum(100)),
      properties: deserializeBackupAndExportResponseProperties,
      error: deserializeErrorDetail,
    }),
    deserializeProxyResource,
  );

export const deserializeSystemData: ModelDeserializer<SystemData> = /* @__PURE__ */ model(() => ({
  createdBy: string,
  createdByType: string,
  createdAt: dateTime,
  lastModifiedBy: string,
  lastModifiedByType: string,
  lastModifiedAt: dateTime,
}));

export const deserializeBackupAndExportResponseProperties: ModelDeserializer<BackupAndExportResponseProperties> =
  /* @__PURE__ */ model(() => ({
    datasourceSizeInBytes: int64,
    dataTransferredInBytes: int64,
    backupMetadata: string,
  }));

export const deserializeErrorDetail: ModelDeserializer<ErrorDetail> = /* @__PURE__ */ model(() => ({
  code: string,
  message: string,
  target: string,
  details: list(deserializeErrorDetail),
  additionalInfo: list(deserializeErrorAdditionalInfo),
}));

export const deserializeErrorAdditionalInfo: ModelDeserializer<ErrorAdditionalInfo> = /* @__PURE__ */ model(
  () => ({ type: string, info: map(unknown) }),
);

export const deserializeValidateBackupResponse: ModelDeserializer<ValidateBackupResponse> =
  /* @__PURE__ */ model(() => ({ properties: deserializeValidateBackupResponseProperties }));

export const deserializeValidateBackupResponseProperties: ModelDeserializer<ValidateBackupResponseProperties> =
  /* @__PURE__ */ model(() => ({ numberOfContainers: int32 }));

export const deserializeServerBackup: ModelDeserializer<ServerBackup> = /* @__PURE__ */ model(
  () => ({ properties: deserializeServerBackupProperties }),
  deserializeProxyResource,
);

export const deserializeServerBackupProperties: ModelDeserializer<ServerBackupProperties> =
  /* @__PURE__ */ model(() => ({ backupType: string, completedTime: dateTime, source: string }));

export const deserializeServerBackupV2: ModelDeserializer<ServerBackupV2> = /* @__PURE__ */ model(
  () => ({ properties: deserializeServerBackupPropertiesV2 }),
  deserializeProxyResource,
);

export const deserializeServerBackupPropertiesV2: ModelDeserializer<ServerBackupPropertiesV2> =
  /* @__PURE__ */ model(() => ({
    backupNameV2: string,
    backupType: string,
    completedTime: dateTime,
    source: string,
    provisioningState: string,
  }));

export const deserializeOperationStatusResult: ModelDeserializer<OperationStatusResult> =
  /* @__PURE__ */ model(() => ({
    id: string,
    resourceId: string,
    name: string,
    status: string,
    percentComplete: checked(float, minimum(0), maximum(100)),
    startTime: dateTime,
    endTime: dateTime,
    operations: list(deserializeOperationStatusResult),
    error: deserializeErrorDetail,
  }));

export const deserializeOperationStatusExtendedResult: ModelDeserializer<OperationStatusExtendedResult> =
  /* @__PURE__ */ model(() => ({ properties: map(unknown) }), deserializeOperationStatusResult);

export const deserializeOperationProgressResult: ModelDeserializer<OperationProgressResult> =
  /* @__PURE__ */ model(
    () => ({ properties: deserializeOperationProgressResponseType }),
    deserializeOperationStatusResult,
  );

export const deserializeOperationProgressResponseType: ModelDeserializer<OperationProgressResponseType> =
  /* @__PURE__ */ discriminated(
    "objectType",
    () => ({
      BackupAndExportResponse: deserializeBackupAndExportResponseType,
      ImportFromStorageResponse: deserializeImportFromStorageResponseType,
    }),
    /* @__PURE__ */ model(() => ({ objectType: string })),
  );

export const deserializeBackupAndExportResponseType: ModelDeserializer<BackupAndExportResponseType> =
  /* @__PURE__ */ model(
    () => ({ datasourceSizeInBytes: int64, dataTransferredInBytes: int64, backupMetadata: string }),
    deserializeOperationProgressResponseType,
  );

export const deserializeImportFromStorageResponseType: ModelDeserializer<ImportFromStorageResponseType> =
  /* @__PURE__ */ model(
    () => ({ estimatedCompletionTime: dateTime }),
    deserializeOperationProgressResponseType,
  );
