// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type ModelSerializer, discriminated, inputModel, required, string } from "@azbackup/core/serialize";

export const serializeFeatureSupportRequest: ModelSerializer = /* @__PURE__ */ discriminated(
  "featureType",
  () => ({
    AzureBackupGoals: serializeAzureBackupGoalFeatureSupportRequest,
    AzureVMResourceBackup: serializeAzureVMResourceFeatureSupportRequest,
  }),
  /* @__PURE__ */ inputModel(() => ({ featureType: required(string) })),
);

export const serializeAzureBackupGoalFeatureSupportRequest: ModelSerializer = /* @__PURE__ */ inputModel(
  () => ({}),
  serializeFeatureSupportRequest,
);

export const serializeAzureVMResourceFeatureSupportRequest: ModelSerializer = /* @__PURE__ */ inputModel(
  () => ({ vmSize: string, vmSku: string }),
  serializeFeatureSupportRequest,
);
