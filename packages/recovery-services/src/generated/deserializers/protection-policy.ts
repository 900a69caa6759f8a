// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { maximum, minimum } from "@azbackup/core/codec";
import {
  type ModelDeserializer,
  boolean,
  checked,
  discriminated,
  int32,
  list,
  map,
  model,
  nullable,
  string,
} from "@azbackup/core/deserialize";
import type {
  AzureFileShareProtectionPolicy,
  AzureIaaSVMProtectionPolicy,
  AzureSqlProtectionPolicy,
  AzureVmWorkloadProtectionPolicy,
  GenericProtectionPolicy,
  InstantRPAdditionalDetails,
  MabProtectionPolicy,
  ProtectionPolicy,
  Settings,
  SnapshotBackupAdditionalDetails,
  SubProtectionPolicy,
  TieringPolicy,
  VaultRetentionPolicy,
} from "../models/protection-policy.js";
import { deserializeRetentionPolicy } from "./retention-policy.js";
import { deserializeSchedulePolicy } from "./schedule-policy.js";
import { deserializeUserAssignedManagedIdentityDetails } from "./shared.js";

export const deserializeProtectionPolicy: ModelDeserializer<ProtectionPolicy> = /* @__PURE__ */ discriminated(
  "backupManagementType",
  () => ({
    AzureIaasVM: deserializeAzureIaaSVMProtectionPolicy,
    AzureSql: deserializeAzureSqlProtectionPolicy,
    GenericProtectionPolicy: deserializeGenericProtectionPolicy,
    MAB: deserializeMabProtectionPolicy,
    AzureStorage: deserializeAzureFileShareProtectionPolicy,
    AzureWorkload: deserializeAzureVmWorkloadProtectionPolicy,
  }),
  /* @__PURE__ */ model(() => ({
    protectedItemsCount: int32,
    backupManagementType: string,
    resourceGuardOperationRequests: nullable(list(string)),
  })),
);

export const deserializeAzureIaaSVMProtectionPolicy: ModelDeserializer<AzureIaaSVMProtectionPolicy> =
  /* @__PURE__ */ model(
    () => ({
      instantRPDetails: deserializeInstantRPAdditionalDetails,
      schedulePolicy: deserializeSchedulePolicy,
      retentionPolicy: deserializeRetentionPolicy,
      tieringPolicy: map(deserializeTieringPolicy),
      instantRpRetentionRangeInDays: int32,
      timeZone: string,
      policyType: string,
      snapshotConsistencyType: string,
      instantAccessSnapshotEnabled: boolean,
      instantAccessDurationMinutes: checked(int32, minimum(60), maximum(300)),
    }),
    deserializeProtectionPolicy,
  );

export const deserializeInstantRPAdditionalDetails: ModelDeserializer<InstantRPAdditionalDetails> =
  /* @__PURE__ */ model(() => ({ azureBackupRGNamePrefix: string, azureBackupRGNameSuffix: string }));

export const deserializeTieringPolicy: ModelDeserializer<TieringPolicy> = /* @__PURE__ */ model(() => ({
  tieringMode: string,
  duration: int32,
  durationType: string,
}));

export const deserializeAzureSqlProtectionPolicy: ModelDeserializer<AzureSqlProtectionPolicy> =
  /* @__PURE__ */ model(() => ({ retentionPolicy: deserializeRetentionPolicy }), deserializeProtectionPolicy);

export const deserializeGenericProtectionPolicy: ModelDeserializer<GenericProtectionPolicy> =
  /* @__PURE__ */ model(
    () => ({
      subProtectionPolicy: list(deserializeSubProtectionPolicy),
      timeZone: string,
      fabricName: string,
    }),
    deserializeProtectionPolicy,
  );

export const deserializeSubProtectionPolicy: ModelDeserializer<SubProtectionPolicy> = /* @__PURE__ */ model(
  () => ({
    policyType: string,
    schedulePolicy: deserializeSchedulePolicy,
    retentionPolicy: deserializeRetentionPolicy,
    tieringPolicy: map(deserializeTieringPolicy),
    snapshotBackupAdditionalDetails: deserializeSnapshotBackupAdditionalDetails,
  }),
);

export const deserializeSnapshotBackupAdditionalDetails: ModelDeserializer<SnapshotBackupAdditionalDetails> =
  /* @__PURE__ */ model(() => ({
    instantRpRetentionRangeInDays: int32,
    instantRPDetails: string,
    userAssignedManagedIdentityDetails: deserializeUserAssignedManagedIdentityDetails,
  }));

export const deserializeMabProtectionPolicy: ModelDeserializer<MabProtectionPolicy> = /* @__PURE__ */ model(
  () => ({ schedulePolicy: deserializeSchedulePolicy, retentionPolicy: deserializeRetentionPolicy }),
  deserializeProtectionPolicy,
);

export const deserializeAzureFileShareProtectionPolicy: ModelDeserializer<AzureFileShareProtectionPolicy> =
  /* @__PURE__ */ model(
    () => ({
      workLoadType: string,
      schedulePolicy: deserializeSchedulePolicy,
      retentionPolicy: deserializeRetentionPolicy,
      vaultRetentionPolicy: deserializeVaultRetentionPolicy,
      timeZone: string,
    }),
    deserializeProtectionPolicy,
  );

export const deserializeVaultRetentionPolicy: ModelDeserializer<VaultRetentionPolicy> = /* @__PURE__ */ model(
  () => ({ vaultRetention: deserializeRetentionPolicy, snapshotRetentionInDays: int32 }),
);

export const deserializeAzureVmWorkloadProtectionPolicy: ModelDeserializer<AzureVmWorkloadProtectionPolicy> =
  /* @__PURE__ */ model(
    () => ({
      workLoadType: string,
      vmWorkloadPolicyType: string,
      settings: deserializeSettings,
      subProtectionPolicy: list(deserializeSubProtectionPolicy),
      makePolicyConsistent: boolean,
    }),
    deserializeProtectionPolicy,
  );

export const deserializeSettings: ModelDeserializer<Settings> = /* @__PURE__ */ model(() => ({
  timeZone: string,
  issqlcompression: boolean,
  isCompression: boolean,
}));
