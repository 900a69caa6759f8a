// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { maximum, minimum } from "@azbackup/core/codec";
import {
  type ModelSerializer,
  availableIn,
  boolean,
  checked,
  discriminated,
  int32,
  list,
  map,
  model,
  nullable,
  required,
  string,
} from "@azbackup/core/serialize";
import { serializeRetentionPolicy } from "./retention-policy.js";
import { serializeSchedulePolicy } from "./schedule-policy.js";
import { serializeUserAssignedManagedIdentityDetails } from "./shared.js";

export const serializeProtectionPolicy: ModelSerializer = /* @__PURE__ */ discriminated(
  "backupManagementType",
  () => ({
    AzureIaasVM: serializeAzureIaaSVMProtectionPolicy,
    AzureSql: serializeAzureSqlProtectionPolicy,
    GenericProtectionPolicy: serializeGenericProtectionPolicy,
    MAB: serializeMabProtectionPolicy,
    AzureStorage: serializeAzureFileShareProtectionPolicy,
    AzureWorkload: serializeAzureVmWorkloadProtectionPolicy,
  }),
  /* @__PURE__ */ model(() => ({
    protectedItemsCount: int32,
    backupManagementType: required(string),
    resourceGuardOperationRequests: nullable(list(string)),
  })),
);

export const serializeAzureIaaSVMProtectionPolicy: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    instantRPDetails: serializeInstantRPAdditionalDetails,
    schedulePolicy: serializeSchedulePolicy,
    retentionPolicy: serializeRetentionPolicy,
    tieringPolicy: map(serializeTieringPolicy),
    instantRpRetentionRangeInDays: int32,
    timeZone: string,
    policyType: string,
    snapshotConsistencyType: string,
    instantAccessSnapshotEnabled: availableIn(["2026-10-01"], boolean),
    instantAccessDurationMinutes: availableIn(["2026-10-01"], checked(int32, minimum(60), maximum(300))),
  }),
  serializeProtectionPolicy,
);

export const serializeInstantRPAdditionalDetails: ModelSerializer = /* @__PURE__ */ model(() => ({
  azureBackupRGNamePrefix: string,
  azureBackupRGNameSuffix: string,
}));

export const serializeTieringPolicy: ModelSerializer = /* @__PURE__ */ model(() => ({
  tieringMode: string,
  duration: int32,
  durationType: string,
}));

export const serializeAzureSqlProtectionPolicy: ModelSerializer = /* @__PURE__ */ model(
  () => ({ retentionPolicy: serializeRetentionPolicy }),
  serializeProtectionPolicy,
);

export const serializeGenericProtectionPolicy: ModelSerializer = /* @__PURE__ */ model(
  () => ({ subProtectionPolicy: list(serializeSubProtectionPolicy), timeZone: string, fabricName: string }),
  serializeProtectionPolicy,
);

export const serializeSubProtectionPolicy: ModelSerializer = /* @__PURE__ */ model(() => ({
  policyType: string,
  schedulePolicy: serializeSchedulePolicy,
  retentionPolicy: serializeRetentionPolicy,
  tieringPolicy: map(serializeTieringPolicy),
  snapshotBackupAdditionalDetails: serializeSnapshotBackupAdditionalDetails,
}));

export const serializeSnapshotBackupAdditionalDetails: ModelSerializer = /* @__PURE__ */ model(() => ({
  instantRpRetentionRangeInDays: int32,
  instantRPDetails: string,
  userAssignedManagedIdentityDetails: serializeUserAssignedManagedIdentityDetails,
}));

export const serializeMabProtectionPolicy: ModelSerializer = /* @__PURE__ */ model(
  () => ({ schedulePolicy: serializeSchedulePolicy, retentionPolicy: serializeRetentionPolicy }),
  serializeProtectionPolicy,
);

export const serializeAzureFileShareProtectionPolicy: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    workLoadType: string,
    schedulePolicy: serializeSchedulePolicy,
    retentionPolicy: serializeRetentionPolicy,
    vaultRetentionPolicy: serializeVaultRetentionPolicy,
    timeZone: string,
  }),
  serializeProtectionPolicy,
);

export const serializeVaultRetentionPolicy: ModelSerializer = /* @__PURE__ */ model(() => ({
  vaultRetention: required(serializeRetentionPolicy),
  snapshotRetentionInDays: required(int32),
}));

export const serializeAzureVmWorkloadProtectionPolicy: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    workLoadType: string,
    vmWorkloadPolicyType: availableIn(["2026-10-01"], string),
    settings: serializeSettings,
    subProtectionPolicy: list(serializeSubProtectionPolicy),
    makePolicyConsistent: boolean,
  }),
  serializeProtectionPolicy,
);

export const serializeSettings: ModelSerializer = /* @__PURE__ */ model(() => ({
  timeZone: string,
  issqlcompression: boolean,
  isCompression: boolean,
}));
