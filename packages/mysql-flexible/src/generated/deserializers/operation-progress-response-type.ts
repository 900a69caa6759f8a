// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type ModelDeserializer,
  dateTime,
  discriminated,
  int64,
  model,
  string,
} from "@azbackup/core/deserialize";
import type {
  BackupAndExportResponseType,
  ImportFromStorageResponseType,
  OperationProgressResponseType,
} from "../models/operation-progress-response-type.js";

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
