// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { minimum } from "@azbackup/core/codec";
import {
  type ModelDeserializer,
  checked,
  discriminated,
  duration,
  int32,
  model,
  string,
} from "@azbackup/core/deserialize";
import type {
  BasicRetentionPolicyDescription,
  RetentionPolicyDescription,
} from "../models/retention-policy-description.js";

export const deserializeRetentionPolicyDescription: ModelDeserializer<RetentionPolicyDescription> =
  /* @__PURE__ */ discriminated(
    "RetentionPolicyType",
    () => ({ Basic: deserializeBasicRetentionPolicyDescription }),
    /* @__PURE__ */ model(() => ({ retentionPolicyType: ["RetentionPolicyType", string] })),
  );

export const deserializeBasicRetentionPolicyDescription: ModelDeserializer<BasicRetentionPolicyDescription> =
  /* @__PURE__ */ model(
    () => ({
      retentionDuration: ["RetentionDuration", duration],
      minimumNumberOfBackups: ["MinimumNumberOfBackups", checked(int32, minimum(0))],
    }),
    deserializeRetentionPolicyDescription,
  );
