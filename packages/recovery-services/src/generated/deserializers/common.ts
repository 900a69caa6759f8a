// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import { type ModelDeserializer, dateTime, map, model, string } from "@azbackup/core/deserialize";
import type {
  BackupRequestResource,
  JobResource,
  OperationStatus,
  OperationStatusError,
  ProtectedItemResource,
  ProtectionPolicyResource,
  RecoveryPointResource,
  Resource,
  RestoreRequestResource,
} from "../models/common.js";
import { deserializeBackupRequest } from "./backup-request.js";
import { deserializeJob } from "./job.js";
import { deserializeOperationStatusExtendedInfo } from "./operation-status-extended-info.js";
import { deserializeProtectedItem } from "./protected-item.js";
import { deserializeProtectionPolicy } from "./protection-policy.js";
import { deserializeRecoveryPoint } from "./recovery-point.js";
import { deserializeRestoreRequest } from "./restore-request.js";

export const deserializeResource: ModelDeserializer<Resource> = /* @__PURE__ */ model(() => ({
  id: string,
  name: string,
  type: string,
  location: string,
  tags: map(string),
  eTag: string,
}));

export const deserializeJobResource: ModelDeserializer<JobResource> = /* @__PURE__ */ model(
  () => ({ properties: deserializeJob }),
  deserializeResource,
);

export const deserializeProtectedItemResource: ModelDeserializer<ProtectedItemResource> =
  /* @__PURE__ */ model(() => ({ properties: deserializeProtectedItem }), deserializeResource);

export const deserializeBackupRequestResource: ModelDeserializer<BackupRequestResource> =
  /* @__PURE__ */ model(() => ({ properties: deserializeBackupRequest }), deserializeResource);

export const deserializeRestoreRequestResource: ModelDeserializer<RestoreRequestResource> =
  /* @__PURE__ */ model(() => ({ properties: deserializeRestoreRequest }), deserializeResource);

export const deserializeOperationStatus: ModelDeserializer<OperationStatus> = /* @__PURE__ */ model(() => ({
  id: string,
  name: string,
  status: string,
  startTime: dateTime,
  endTime: dateTime,
  error: deserializeOperationStatusError,
  properties: deserializeOperationStatusExtendedInfo,
}));

export const deserializeOperationStatusError: ModelDeserializer<OperationStatusError> = /* @__PURE__ */ model(
  () => ({ code: string, message: string }),
);

export const deserializeProtectionPolicyResource: ModelDeserializer<ProtectionPolicyResource> =
  /* @__PURE__ */ model(() => ({ properties: deserializeProtectionPolicy }), deserializeResource);

export const deserializeRecoveryPointResource: ModelDeserializer<RecoveryPointResource> =
  /* @__PURE__ */ model(() => ({ properties: deserializeRecoveryPoint }), deserializeResource);
