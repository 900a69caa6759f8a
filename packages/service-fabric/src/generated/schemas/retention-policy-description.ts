// Generated from specs/service-fabric by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { ModelSchema } from "@azbackup/core/codec";

export const retentionPolicyDescriptionSchema: ModelSchema = {
  name: "RetentionPolicyDescription",
  properties: {
    retentionPolicyType: { type: "string", wire: "RetentionPolicyType", required: true },
  },
  discriminator: "retentionPolicyType",
  kinds: {
    Basic: () => basicRetentionPolicyDescriptionSchema,
  },
};

export const basicRetentionPolicyDescriptionSchema: ModelSchema = {
  name: "BasicRetentionPolicyDescription",
  base: () => retentionPolicyDescriptionSchema,
  properties: {
    retentionPolicyType: { type: "string", values: ["Basic"], wire: "RetentionPolicyType", required: true },
    retentionDuration: { type: "duration", wire: "RetentionDuration", required: true },
    minimumNumberOfBackups: { type: "int32", minimum: 0, wire: "MinimumNumberOfBackups" },
  },
};
