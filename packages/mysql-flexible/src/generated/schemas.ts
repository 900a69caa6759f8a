// Generated from specs/mysql-flexible by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { ModelSchema } from "@azbackup/core/codec";

export const backupAndExportRequestSchema: ModelSchema = {
  name: "BackupAndExportRequest",
  base: () => backupRequestBaseSchema,
  properties: {
    targetDetails: { type: "model", model: () => backupStoreDetailsSchema, required: true },
  },
};

export const backupRequestBaseSchema: ModelSchema = {
  name: "BackupRequestBase",
  properties: {
    backupSettings: { type: "model", model: () => backupSettingsSchema, required: true },
  },
};

export const backupSettingsSchema: ModelSchema = {
  name: "BackupSettings",
  properties: {
    backupName: { type: "string", pattern: "(^[a-z0-9]$)|(^[a-z0-9][a-z0-9-]*[a-z0-9]$)", required: true },
    backupFormat: { type: "string" },
  },
};

export const backupStoreDetailsSchema: ModelSchema = {
  name: "BackupStoreDetails",
  properties: {
    objectType: { type: "string", required: true },
  },
  discriminator: "objectType",
  kinds: {
    FullBackupStoreDetails: () => fullBackupStoreDetailsSchema,
  },
};

export const fullBackupStoreDetailsSchema: ModelSchema = {
  name: "FullBackupStoreDetails",
  base: () => backupStoreDetailsSchema,
  properties: {
    objectType: { type: "string", values: ["FullBackupStoreDetails"], required: true },
    sasUriList: { type: "list", items: { type: "string", secret: true }, required: true },
  },
};

export const backupAndExportResponseSchema: ModelSchema = {
  name: "BackupAndExportResponse",
  base: () => proxyResourceSchema,
  properties: {
    status: {
      type: "string",
      values: ["Pending", "InProgress", "Succeeded", "Failed", "CancelInProgress", "Canceled"],
    },
    startTime: { type: "dateTime" },
    endTime: { type: "dateTime" },
    percentComplete: { type: "float", minimum: 0, maximum: 100 },
    properties: { type: "model", model: () => backupAndExportResponsePropertiesSchema },
    error: { type: "model", model: () => errorDetailSchema },
  },
};

export const proxyResourceSchema: ModelSchema = {
  name: "ProxyResource",
  base: () => resourceSchema,
  properties: {},
};

export const resourceSchema: ModelSchema = {
  name: "Resource",
  properties: {
    id: { type: "string", readOnly: true },
    name: { type: "string", readOnly: true },
    type: { type: "string", readOnly: true },
    systemData: { type: "model", model: () => systemDataSchema, readOnly: true },
  },
};

export const systemDataSchema: ModelSchema = {
  name: "SystemData",
  properties: {
    createdBy: { type: "string" },
    createdByType: { type: "string" },
    createdAt: { type: "dateTime" },
    lastModifiedBy: { type: "string" },
    lastModifiedByType: { type: "string" },
    lastModifiedAt: { type: "dateTime" },
  },
};

export const backupAndExportResponsePropertiesSchema: ModelSchema = {
  name: "BackupAndExportResponseProperties",
  properties: {
    datasourceSizeInBytes: { type: "int64" },
    dataTransferredInBytes: { type: "int64" },
    backupMetadata: { type: "string" },
  },
};

export const errorDetailSchema: ModelSchema = {
  name: "ErrorDetail",
  properties: {
    code: { type: "string", readOnly: true },
    message: { type: "string", readOnly: true },
    target: { type: "string", readOnly: true },
    details: { type: "list", items: { type: "model", model: () => errorDetailSchema }, readOnly: true },
    additionalInfo: {
      type: "list",
      items: { type: "model", model: () => errorAdditionalInfoSchema },
      readOnly: true,
    },
  },
};

export const errorAdditionalInfoSchema: ModelSchema = {
  name: "ErrorAdditionalInfo",
  properties: {
    type: { type: "string", readOnly: true },
    info: { type: "map", items: { type: "unknown" }, readOnly: true },
  },
};

export const validateBackupResponseSchema: ModelSchema = {
  name: "ValidateBackupResponse",
  properties: {
    properties: { type: "model", model: () => validateBackupResponsePropertiesSchema },
  },
};

export const validateBackupResponsePropertiesSchema: ModelSchema = {
  name: "ValidateBackupResponseProperties",
  properties: {
    numberOfContainers: { type: "int32" },
  },
};

export const serverBackupSchema: ModelSchema = {
  name: "ServerBackup",
  base: () => proxyResourceSchema,
  properties: {
    properties: { type: "model", model: () => serverBackupPropertiesSchema },
  },
};

export const serverBackupPropertiesSchema: ModelSchema = {
  name: "ServerBackupProperties",
  properties: {
    backupType: { type: "string" },
    completedTime: { type: "dateTime" },
    source: { type: "string" },
  },
};

export const serverBackupListResultSchema: ModelSchema = {
  name: "ServerBackupListResult",
  properties: {
    value: { type: "list", items: { type: "model", model: () => serverBackupSchema } },
    nextLink: { type: "string" },
  },
};

export const serverBackupV2Schema: ModelSchema = {
  name: "ServerBackupV2",
  base: () => proxyResourceSchema,
  properties: {
    properties: { type: "model", model: () => serverBackupPropertiesV2Schema },
  },
};

export const serverBackupPropertiesV2Schema: ModelSchema = {
  name: "ServerBackupPropertiesV2",
  properties: {
    backupNameV2: { type: "string" },
    backupType: { type: "string" },
    completedTime: { type: "dateTime" },
    source: { type: "string" },
    provisioningState: { type: "string", readOnly: true },
  },
};

export const serverBackupV2ListResultSchema: ModelSchema = {
  name: "ServerBackupV2ListResult",
  properties: {
    value: { type: "list", items: { type: "model", model: () => serverBackupV2Schema } },
    nextLink: { type: "string" },
  },
};

export const operationStatusExtendedResultSchema: ModelSchema = {
  name: "OperationStatusExtendedResult",
  base: () => operationStatusResultSchema,
  properties: {
    properties: { type: "map", items: { type: "unknown" } },
  },
};

export const operationStatusResultSchema: ModelSchema = {
  name: "OperationStatusResult",
  properties: {
    id: { type: "string" },
    resourceId: { type: "string", readOnly: true },
    name: { type: "string" },
    status: { type: "string", required: true },
    percentComplete: { type: "float", minimum: 0, maximum: 100 },
    startTime: { type: "dateTime" },
    endTime: { type: "dateTime" },
    operations: { type: "list", items: { type: "model", model: () => operationStatusResultSchema } },
    error: { type: "model", model: () => errorDetailSchema },
  },
};

export const operationProgressResultSchema: ModelSchema = {
  name: "OperationProgressResult",
  base: () => operationStatusResultSchema,
  properties: {
    properties: { type: "model", model: () => operationProgressResponseTypeSchema },
  },
};

export const operationProgressResponseTypeSchema: ModelSchema = {
  name: "OperationProgressResponseType",
  properties: {
    objectType: { type: "string", required: true },
  },
  discriminator: "objectType",
  kinds: {
    BackupAndExportResponse: () => backupAndExportResponseTypeSchema,
    ImportFromStorageResponse: () => importFromStorageResponseTypeSchema,
  },
};

export const backupAndExportResponseTypeSchema: ModelSchema = {
  name: "BackupAndExportResponseType",
  base: () => operationProgressResponseTypeSchema,
  properties: {
    objectType: { type: "string", values: ["BackupAndExportResponse"], required: true },
    datasourceSizeInBytes: { type: "int64" },
    dataTransferredInBytes: { type: "int64" },
    backupMetadata: { type: "string" },
  },
};

export const importFromStorageResponseTypeSchema: ModelSchema = {
  name: "ImportFromStorageResponseType",
  base: () => operationProgressResponseTypeSchema,
  properties: {
    objectType: { type: "string", values: ["ImportFromStorageResponse"], required: true },
    estimatedCompletionTime: { type: "dateTime" },
  },
};
