// Generated from specs/keyvault by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { ModelSchema } from "@azbackup/core/codec";

export const fullBackupOperationSchema: ModelSchema = {
  name: "FullBackupOperation",
  properties: {
    status: { type: "string" },
    statusDetails: { type: "string" },
    error: { type: "model", model: () => errorModelSchema, nullable: true },
    jobId: { type: "string" },
    startTime: { type: "unixTime" },
    endTime: { type: "unixTime", nullable: true, absent: 0 },
    azureStorageBlobContainerUri: { type: "string", nullable: true },
  },
};

export const errorModelSchema: ModelSchema = {
  name: "Error",
  properties: {
    code: { type: "string", readOnly: true },
    message: { type: "string", readOnly: true },
    innerError: {
      type: "model",
      model: () => errorModelSchema,
      nullable: true,
      wire: "innererror",
      readOnly: true,
    },
  },
};

export const sasTokenParameterSchema: ModelSchema = {
  name: "SASTokenParameter",
  properties: {
    storageResourceUri: { type: "string", minLength: 1, required: true },
    token: { type: "string", secret: true, minLength: 1, requiredIn: ["7.4"] },
    useManagedIdentity: { type: "boolean", availableIn: ["7.5", "7.6", "2025-07-01"] },
  },
};

export const preBackupOperationParametersSchema: ModelSchema = {
  name: "PreBackupOperationParameters",
  properties: {
    storageResourceUri: { type: "string", minLength: 1 },
    token: { type: "string", secret: true, minLength: 1 },
    useManagedIdentity: { type: "boolean" },
  },
};

export const restoreOperationSchema: ModelSchema = {
  name: "RestoreOperation",
  properties: {
    status: { type: "string" },
    statusDetails: { type: "string" },
    error: { type: "model", model: () => errorModelSchema, nullable: true },
    jobId: { type: "string" },
    startTime: { type: "unixTime" },
    endTime: { type: "unixTime", nullable: true, absent: 0 },
  },
};

export const restoreOperationParametersSchema: ModelSchema = {
  name: "RestoreOperationParameters",
  properties: {
    sasTokenParameters: { type: "model", model: () => sasTokenParameterSchema, required: true },
    folderToRestore: { type: "string", minLength: 1, required: true },
  },
};

export const preRestoreOperationParametersSchema: ModelSchema = {
  name: "PreRestoreOperationParameters",
  properties: {
    sasTokenParameters: { type: "model", model: () => sasTokenParameterSchema },
    folderToRestore: { type: "string", minLength: 1 },
  },
};

export const selectiveKeyRestoreOperationSchema: ModelSchema = {
  name: "SelectiveKeyRestoreOperation",
  properties: {
    status: { type: "string" },
    statusDetails: { type: "string" },
    error: { type: "model", model: () => errorModelSchema, nullable: true },
    jobId: { type: "string" },
    startTime: { type: "unixTime" },
    endTime: { type: "unixTime", nullable: true, absent: 0 },
  },
};

export const selectiveKeyRestoreOperationParametersSchema: ModelSchema = {
  name: "SelectiveKeyRestoreOperationParameters",
  properties: {
    sasTokenParameters: { type: "model", model: () => sasTokenParameterSchema, required: true },
    folder: { type: "string", minLength: 1, required: true },
  },
};
