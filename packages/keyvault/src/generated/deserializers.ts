// Generated from specs/keyvault by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type ModelDeserializer,
  absent,
  model,
  nullable,
  string,
  unixTime,
} from "@azbackup/core/deserialize";
import type {
  ErrorModel,
  FullBackupOperation,
  RestoreOperation,
  SelectiveKeyRestoreOperation,
} from "./models.js";

export const deserializeFullBackupOperation: ModelDeserializer<FullBackupOperation> = /* @__PURE__ */ model(
  () => ({
    status: string,
    statusDetails: string,
    error: nullable(deserializeErrorModel),
    jobId: string,
    startTime: unixTime,
    endTime: absent(0, nullable(unixTime)),
    azureStorageBlobContainerUri: nullable(string),
  }),
);

export const deserializeErrorModel: ModelDeserializer<ErrorModel> = /* @__PURE__ */ model(() => ({
  code: string,
  message: string,
  innerError: ["innererror", nullable(deserializeErrorModel)],
}));

export const deserializeRestoreOperation: ModelDeserializer<RestoreOperation> = /* @__PURE__ */ model(() => ({
  status: string,
  statusDetails: string,
  error: nullable(deserializeErrorModel),
  jobId: string,
  startTime: unixTime,
  endTime: absent(0, nullable(unixTime)),
}));

export const deserializeSelectiveKeyRestoreOperation: ModelDeserializer<SelectiveKeyRestoreOperation> =
  /* @__PURE__ */ model(() => ({
    status: string,
    statusDetails: string,
    error: nullable(deserializeErrorModel),
    jobId: string,
    startTime: unixTime,
    endTime: absent(0, nullable(unixTime)),
  }));
