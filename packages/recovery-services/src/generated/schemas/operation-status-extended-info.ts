// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { ModelSchema } from "@azbackup/core/codec";
import { errorDetailSchema } from "./shared.js";

export const operationStatusExtendedInfoSchema: ModelSchema = {
  name: "OperationStatusExtendedInfo",
  properties: {
    objectType: { type: "string", required: true },
  },
  discriminator: "objectType",
  kinds: {
    OperationStatusJobExtendedInfo: () => operationStatusJobExtendedInfoSchema,
    OperationStatusJobsExtendedInfo: () => operationStatusJobsExtendedInfoSchema,
    OperationStatusProvisionILRExtendedInfo: () => operationStatusProvisionILRExtendedInfoSchema,
    OperationStatusValidateOperationExtendedInfo: () => operationStatusValidateOperationExtendedInfoSchema,
  },
};

export const operationStatusJobExtendedInfoSchema: ModelSchema = {
  name: "OperationStatusJobExtendedInfo",
  base: () => operationStatusExtendedInfoSchema,
  properties: {
    objectType: { type: "string", values: ["OperationStatusJobExtendedInfo"], required: true },
    jobId: { type: "string" },
  },
};

export const operationStatusJobsExtendedInfoSchema: ModelSchema = {
  name: "OperationStatusJobsExtendedInfo",
  base: () => operationStatusExtendedInfoSchema,
  properties: {
    objectType: { type: "string", values: ["OperationStatusJobsExtendedInfo"], required: true },
    jobIds: { type: "list", items: { type: "string" } },
    failedJobsError: { type: "map", items: { type: "string" } },
  },
};

export const operationStatusProvisionILRExtendedInfoSchema: ModelSchema = {
  name: "OperationStatusProvisionILRExtendedInfo",
  base: () => operationStatusExtendedInfoSchema,
  properties: {
    objectType: { type: "string", values: ["OperationStatusProvisionILRExtendedInfo"], required: true },
    recoveryTarget: { type: "model", model: () => instantItemRecoveryTargetSchema },
  },
};

export const instantItemRecoveryTargetSchema: ModelSchema = {
  name: "InstantItemRecoveryTarget",
  properties: {
    clientScripts: { type: "list", items: { type: "model", model: () => clientScriptForConnectSchema } },
  },
};

export const clientScriptForConnectSchema: ModelSchema = {
  name: "ClientScriptForConnect",
  properties: {
    scriptContent: { type: "string", secret: true },
    scriptExtension: { type: "string" },
    osType: { type: "string" },
    url: { type: "string", secret: true },
    scriptNameSuffix: { type: "string" },
  },
};

export const operationStatusValidateOperationExtendedInfoSchema: ModelSchema = {
  name: "OperationStatusValidateOperationExtendedInfo",
  base: () => operationStatusExtendedInfoSchema,
  properties: {
    objectType: { type: "string", values: ["OperationStatusValidateOperationExtendedInfo"], required: true },
    validateOperationResponse: { type: "model", model: () => validateOperationResponseSchema },
  },
};

export const validateOperationResponseSchema: ModelSchema = {
  name: "ValidateOperationResponse",
  properties: {
    validationResults: { type: "list", items: { type: "model", model: () => errorDetailSchema } },
  },
};
