// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { ModelSchema } from "@azbackup/core/codec";
import { backupRequestSchema } from "./backup-request.js";
import { jobSchema } from "./job.js";
import { operationStatusExtendedInfoSchema } from "./operation-status-extended-info.js";
import { protectedItemSchema } from "./protected-item.js";
import { protectionPolicySchema } from "./protection-policy.js";
import { recoveryPointSchema } from "./recovery-point.js";
import { restoreRequestSchema } from "./restore-request.js";

export const jobResourceSchema: ModelSchema = {
  name: "JobResource",
  base: () => resourceSchema,
  properties: {
    properties: { type: "model", model: () => jobSchema },
  },
};

export const resourceSchema: ModelSchema = {
  name: "Resource",
  properties: {
    id: { type: "string", readOnly: true },
    name: { type: "string", readOnly: true },
    type: { type: "string", readOnly: true },
    location: { type: "string" },
    tags: { type: "map", items: { type: "string" } },
    eTag: { type: "string" },
  },
};

export const backupRequestResourceSchema: ModelSchema = {
  name: "BackupRequestResource",
  base: () => resourceSchema,
  properties: {
    properties: { type: "model", model: () => backupRequestSchema },
  },
};

export const restoreRequestResourceSchema: ModelSchema = {
  name: "RestoreRequestResource",
  base: () => resourceSchema,
  properties: {
    properties: { type: "model", model: () => restoreRequestSchema },
  },
};

export const jobResourceListSchema: ModelSchema = {
  name: "JobResourceList",
  base: () => resourceListSchema,
  properties: {
    value: { type: "list", items: { type: "model", model: () => jobResourceSchema } },
  },
};

export const resourceListSchema: ModelSchema = {
  name: "ResourceList",
  properties: {
    nextLink: { type: "string", nullable: true },
  },
};

export const operationStatusSchema: ModelSchema = {
  name: "OperationStatus",
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    status: { type: "string" },
    startTime: { type: "dateTime" },
    endTime: { type: "dateTime" },
    error: { type: "model", model: () => operationStatusErrorSchema },
    properties: { type: "model", model: () => operationStatusExtendedInfoSchema },
  },
};

export const operationStatusErrorSchema: ModelSchema = {
  name: "OperationStatusError",
  properties: {
    code: { type: "string" },
    message: { type: "string" },
  },
};

export const protectedItemResourceSchema: ModelSchema = {
  name: "ProtectedItemResource",
  base: () => resourceSchema,
  properties: {
    properties: { type: "model", model: () => protectedItemSchema },
  },
};

export const protectionPolicyResourceListSchema: ModelSchema = {
  name: "ProtectionPolicyResourceList",
  base: () => resourceListSchema,
  properties: {
    value: { type: "list", items: { type: "model", model: () => protectionPolicyResourceSchema } },
  },
};

export const protectionPolicyResourceSchema: ModelSchema = {
  name: "ProtectionPolicyResource",
  base: () => resourceSchema,
  properties: {
    properties: { type: "model", model: () => protectionPolicySchema },
  },
};

export const protectedItemResourceListSchema: ModelSchema = {
  name: "ProtectedItemResourceList",
  base: () => resourceListSchema,
  properties: {
    value: { type: "list", items: { type: "model", model: () => protectedItemResourceSchema } },
  },
};

export const recoveryPointResourceListSchema: ModelSchema = {
  name: "RecoveryPointResourceList",
  base: () => resourceListSchema,
  properties: {
    value: { type: "list", items: { type: "model", model: () => recoveryPointResourceSchema } },
  },
};

export const recoveryPointResourceSchema: ModelSchema = {
  name: "RecoveryPointResource",
  base: () => resourceSchema,
  properties: {
    properties: { type: "model", model: () => recoveryPointSchema },
  },
};
