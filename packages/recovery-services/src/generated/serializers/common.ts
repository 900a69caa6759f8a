// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import { type ModelSerializer, map, model, readOnly, string } from "@azbackup/core/serialize";
import { serializeBackupRequest } from "./backup-request.js";
import { serializeJob } from "./job.js";
import { serializeProtectedItem } from "./protected-item.js";
import { serializeProtectionPolicy } from "./protection-policy.js";
import { serializeRecoveryPoint } from "./recovery-point.js";
import { serializeRestoreRequest } from "./restore-request.js";

export const serializeResource: ModelSerializer = /* @__PURE__ */ model(() => ({
  id: readOnly,
  name: readOnly,
  type: readOnly,
  location: string,
  tags: map(string),
  eTag: string,
}));

export const serializeJobResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeJob }),
  serializeResource,
);

export const serializeProtectedItemResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeProtectedItem }),
  serializeResource,
);

export const serializeBackupRequestResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeBackupRequest }),
  serializeResource,
);

export const serializeRestoreRequestResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeRestoreRequest }),
  serializeResource,
);

export const serializeProtectionPolicyResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeProtectionPolicy }),
  serializeResource,
);

export const serializeRecoveryPointResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeRecoveryPoint }),
  serializeResource,
);
