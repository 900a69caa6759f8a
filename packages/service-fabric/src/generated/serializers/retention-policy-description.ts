// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { minimum } from "@azbackup/core/codec";
import {
  type ModelSerializer,
  checked,
  discriminated,
  duration,
  int32,
  model,
  required,
  string,
} from "@azbackup/core/serialize";

export const serializeRetentionPolicyDescription: ModelSerializer = /* @__PURE__ */ discriminated(
  "retentionPolicyType",
  () => ({ Basic: serializeBasicRetentionPolicyDescription }),
  /* @__PURE__ */ model(() => ({ retentionPolicyType: ["RetentionPolicyType", required(string)] })),
);

export const serializeBasicRetentionPolicyDescription: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    retentionDuration: ["RetentionDuration", required(duration)],
    minimumNumberOfBackups: ["MinimumNumberOfBackups", checked(int32, minimum(0))],
  }),
  serializeRetentionPolicyDescription,
);
