// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type ModelSerializer,
  boolean,
  dateTime,
  discriminated,
  int32,
  list,
  map,
  model,
  required,
  secret,
  string,
} from "@azbackup/core/serialize";
import { serializeExtendedLocation } from "./shared.js";

export const serializeRecoveryPoint: ModelSerializer = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({
    AzureFileShareRecoveryPoint: serializeAzureFileShareRecoveryPoint,
    GenericRecoveryPoint: serializeGenericRecoveryPoint,
    IaasVMRecoveryPoint: serializeIaasVMRecoveryPoint,
    AzureWorkloadSAPHanaPointInTimeRecoveryPoint: serializeAzureWorkloadSAPHanaPointInTimeRecoveryPoint,
    AzureWorkloadPointInTimeRecoveryPoint: serializeAzureWorkloadPointInTimeRecoveryPoint,
    AzureWorkloadRecoveryPoint: serializeAzureWorkloadRecoveryPoint,
    AzureWorkloadSAPHanaRecoveryPoint: serializeAzureWorkloadSAPHanaRecoveryPoint,
    AzureWorkloadSQLRecoveryPoint: serializeAzureWorkloadSQLRecoveryPoint,
    AzureWorkloadSQLPointInTimeRecoveryPoint: serializeAzureWorkloadSQLPointInTimeRecoveryPoint,
  }),
  /* @__PURE__ */ model(() => ({ objectType: required(string) })),
);

export const serializeAzureFileShareRecoveryPoint: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    recoveryPointType: string,
    recoveryPointTime: dateTime,
    fileShareSnapshotUri: string,
    recoveryPointSizeInGB: int32,
    recoveryPointProperties: serializeRecoveryPointProperties,
  }),
  serializeRecoveryPoint,
);

export const serializeRecoveryPointProperties: ModelSerializer = /* @__PURE__ */ model(() => ({
  expiryTime: string,
  ruleName: string,
  isSoftDeleted: boolean,
}));

export const serializeGenericRecoveryPoint: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    friendlyName: string,
    recoveryPointType: string,
    recoveryPointTime: dateTime,
    recoveryPointAdditionalInfo: string,
    recoveryPointProperties: serializeRecoveryPointProperties,
  }),
  serializeRecoveryPoint,
);

export const serializeIaasVMRecoveryPoint: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    recoveryPointType: string,
    recoveryPointTime: dateTime,
    recoveryPointAdditionalInfo: string,
    sourceVMStorageType: string,
    isSourceVMEncrypted: boolean,
    keyAndSecret: serializeKeyAndSecretDetails,
    isInstantIlrSessionActive: boolean,
    recoveryPointTierDetails: list(serializeRecoveryPointTierInformationV2),
    isManagedVirtualMachine: boolean,
    virtualMachineSize: string,
    originalStorageAccountOption: boolean,
    osType: string,
    recoveryPointDiskConfiguration: serializeRecoveryPointDiskConfiguration,
    zones: list(string),
    recoveryPointMoveReadinessInfo: map(serializeRecoveryPointMoveReadinessInfo),
    securityType: string,
    recoveryPointProperties: serializeRecoveryPointProperties,
    isPrivateAccessEnabledOnAnyDisk: boolean,
    extendedLocation: serializeExtendedLocation,
  }),
  serializeRecoveryPoint,
);

export const serializeKeyAndSecretDetails: ModelSerializer = /* @__PURE__ */ model(() => ({
  kekDetails: serializeKEKDetails,
  bekDetails: serializeBEKDetails,
  encryptionMechanism: string,
}));

export const serializeKEKDetails: ModelSerializer = /* @__PURE__ */ model(() => ({
  keyUrl: string,
  keyVaultId: string,
  keyBackupData: secret(string),
}));

export const serializeBEKDetails: ModelSerializer = /* @__PURE__ */ model(() => ({
  secretUrl: string,
  secretVaultId: string,
  secretData: secret(string),
}));

export const serializeRecoveryPointTierInformation: ModelSerializer = /* @__PURE__ */ model(() => ({
  type: string,
  status: string,
  extendedInfo: map(string),
}));

export const serializeRecoveryPointTierInformationV2: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeRecoveryPointTierInformation,
);

export const serializeRecoveryPointDiskConfiguration: ModelSerializer = /* @__PURE__ */ model(() => ({
  numberOfDisksIncludedInBackup: int32,
  numberOfDisksAttachedToVm: int32,
  includedDiskList: list(serializeDiskInformation),
  excludedDiskList: list(serializeDiskInformation),
}));

export const serializeDiskInformation: ModelSerializer = /* @__PURE__ */ model(() => ({
  lun: int32,
  name: string,
}));

export const serializeRecoveryPointMoveReadinessInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  isReadyForMove: boolean,
  additionalInfo: string,
}));

export const serializeAzureWorkloadRecoveryPoint: ModelSerializer = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({
    AzureWorkloadPointInTimeRecoveryPoint: serializeAzureWorkloadPointInTimeRecoveryPoint,
    AzureWorkloadSAPHanaPointInTimeRecoveryPoint: serializeAzureWorkloadSAPHanaPointInTimeRecoveryPoint,
    AzureWorkloadSAPHanaRecoveryPoint: serializeAzureWorkloadSAPHanaRecoveryPoint,
    AzureWorkloadSQLRecoveryPoint: serializeAzureWorkloadSQLRecoveryPoint,
    AzureWorkloadSQLPointInTimeRecoveryPoint: serializeAzureWorkloadSQLPointInTimeRecoveryPoint,
  }),
  /* @__PURE__ */ model(
    () => ({
      recoveryPointTimeInUTC: dateTime,
      type: string,
      recoveryPointTierDetails: list(serializeRecoveryPointTierInformationV2),
      recoveryPointMoveReadinessInfo: map(serializeRecoveryPointMoveReadinessInfo),
      recoveryPointProperties: serializeRecoveryPointProperties,
    }),
    serializeRecoveryPoint,
  ),
);

export const serializeAzureWorkloadPointInTimeRecoveryPoint: ModelSerializer = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({
    AzureWorkloadSAPHanaPointInTimeRecoveryPoint: serializeAzureWorkloadSAPHanaPointInTimeRecoveryPoint,
  }),
  /* @__PURE__ */ model(
    () => ({ timeRanges: list(serializePointInTimeRange) }),
    serializeAzureWorkloadRecoveryPoint,
  ),
);

export const serializeAzureWorkloadSAPHanaPointInTimeRecoveryPoint: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeAzureWorkloadPointInTimeRecoveryPoint,
);

export const serializeAzureWorkloadSAPHanaRecoveryPoint: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeAzureWorkloadRecoveryPoint,
);

export const serializeAzureWorkloadSQLRecoveryPoint: ModelSerializer = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({ AzureWorkloadSQLPointInTimeRecoveryPoint: serializeAzureWorkloadSQLPointInTimeRecoveryPoint }),
  /* @__PURE__ */ model(
    () => ({ extendedInfo: serializeAzureWorkloadSQLRecoveryPointExtendedInfo }),
    serializeAzureWorkloadRecoveryPoint,
  ),
);

export const serializeAzureWorkloadSQLRecoveryPointExtendedInfo: ModelSerializer = /* @__PURE__ */ model(
  () => ({ dataDirectoryTimeInUTC: dateTime, dataDirectoryPaths: list(serializeSQLDataDirectory) }),
);

export const serializeSQLDataDirectory: ModelSerializer = /* @__PURE__ */ model(() => ({
  type: string,
  path: string,
  logicalName: string,
}));

export const serializeAzureWorkloadSQLPointInTimeRecoveryPoint: ModelSerializer = /* @__PURE__ */ model(
  () => ({ timeRanges: list(serializePointInTimeRange) }),
  serializeAzureWorkloadSQLRecoveryPoint,
);

export const serializePointInTimeRange: ModelSerializer = /* @__PURE__ */ model(() => ({
  startTime: dateTime,
  endTime: dateTime,
}));
