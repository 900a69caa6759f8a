// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type ModelDeserializer,
  boolean,
  dateTime,
  discriminated,
  int32,
  list,
  map,
  model,
  numbered,
  string,
} from "@azbackup/core/deserialize";
import type {
  AzureFileShareRecoveryPoint,
  AzureWorkloadPointInTimeRecoveryPoint,
  AzureWorkloadRecoveryPoint,
  AzureWorkloadSAPHanaPointInTimeRecoveryPoint,
  AzureWorkloadSAPHanaRecoveryPoint,
  AzureWorkloadSQLPointInTimeRecoveryPoint,
  AzureWorkloadSQLRecoveryPoint,
  AzureWorkloadSQLRecoveryPointExtendedInfo,
  BEKDetails,
  DiskInformation,
  GenericRecoveryPoint,
  IaasVMRecoveryPoint,
  KEKDetails,
  KeyAndSecretDetails,
  PointInTimeRange,
  RecoveryPoint,
  RecoveryPointDiskConfiguration,
  RecoveryPointMoveReadinessInfo,
  RecoveryPointProperties,
  RecoveryPointTierInformation,
  RecoveryPointTierInformationV2,
  SQLDataDirectory,
} from "../models/recovery-point.js";
import { deserializeExtendedLocation } from "./shared.js";

export const deserializeRecoveryPoint: ModelDeserializer<RecoveryPoint> = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({
    AzureFileShareRecoveryPoint: deserializeAzureFileShareRecoveryPoint,
    GenericRecoveryPoint: deserializeGenericRecoveryPoint,
    IaasVMRecoveryPoint: deserializeIaasVMRecoveryPoint,
    AzureWorkloadSAPHanaPointInTimeRecoveryPoint: deserializeAzureWorkloadSAPHanaPointInTimeRecoveryPoint,
    AzureWorkloadPointInTimeRecoveryPoint: deserializeAzureWorkloadPointInTimeRecoveryPoint,
    AzureWorkloadRecoveryPoint: deserializeAzureWorkloadRecoveryPoint,
    AzureWorkloadSAPHanaRecoveryPoint: deserializeAzureWorkloadSAPHanaRecoveryPoint,
    AzureWorkloadSQLRecoveryPoint: deserializeAzureWorkloadSQLRecoveryPoint,
    AzureWorkloadSQLPointInTimeRecoveryPoint: deserializeAzureWorkloadSQLPointInTimeRecoveryPoint,
  }),
  /* @__PURE__ */ model(() => ({ objectType: string })),
);

export const deserializeAzureFileShareRecoveryPoint: ModelDeserializer<AzureFileShareRecoveryPoint> =
  /* @__PURE__ */ model(
    () => ({
      recoveryPointType: string,
      recoveryPointTime: dateTime,
      fileShareSnapshotUri: string,
      recoveryPointSizeInGB: int32,
      recoveryPointProperties: deserializeRecoveryPointProperties,
    }),
    deserializeRecoveryPoint,
  );

export const deserializeRecoveryPointProperties: ModelDeserializer<RecoveryPointProperties> =
  /* @__PURE__ */ model(() => ({ expiryTime: string, ruleName: string, isSoftDeleted: boolean }));

export const deserializeGenericRecoveryPoint: ModelDeserializer<GenericRecoveryPoint> = /* @__PURE__ */ model(
  () => ({
    friendlyName: string,
    recoveryPointType: string,
    recoveryPointTime: dateTime,
    recoveryPointAdditionalInfo: string,
    recoveryPointProperties: deserializeRecoveryPointProperties,
  }),
  deserializeRecoveryPoint,
);

export const deserializeIaasVMRecoveryPoint: ModelDeserializer<IaasVMRecoveryPoint> = /* @__PURE__ */ model(
  () => ({
    recoveryPointType: string,
    recoveryPointTime: dateTime,
    recoveryPointAdditionalInfo: string,
    sourceVMStorageType: string,
    isSourceVMEncrypted: boolean,
    keyAndSecret: deserializeKeyAndSecretDetails,
    isInstantIlrSessionActive: boolean,
    recoveryPointTierDetails: list(deserializeRecoveryPointTierInformationV2),
    isManagedVirtualMachine: boolean,
    virtualMachineSize: string,
    originalStorageAccountOption: boolean,
    osType: string,
    recoveryPointDiskConfiguration: deserializeRecoveryPointDiskConfiguration,
    zones: list(string),
    recoveryPointMoveReadinessInfo: map(deserializeRecoveryPointMoveReadinessInfo),
    securityType: string,
    recoveryPointProperties: deserializeRecoveryPointProperties,
    isPrivateAccessEnabledOnAnyDisk: boolean,
    extendedLocation: deserializeExtendedLocation,
  }),
  deserializeRecoveryPoint,
);

export const deserializeKeyAndSecretDetails: ModelDeserializer<KeyAndSecretDetails> = /* @__PURE__ */ model(
  () => ({
    kekDetails: deserializeKEKDetails,
    bekDetails: deserializeBEKDetails,
    encryptionMechanism: string,
  }),
);

export const deserializeKEKDetails: ModelDeserializer<KEKDetails> = /* @__PURE__ */ model(() => ({
  keyUrl: string,
  keyVaultId: string,
  keyBackupData: string,
}));

export const deserializeBEKDetails: ModelDeserializer<BEKDetails> = /* @__PURE__ */ model(() => ({
  secretUrl: string,
  secretVaultId: string,
  secretData: string,
}));

export const deserializeRecoveryPointTierInformation: ModelDeserializer<RecoveryPointTierInformation> =
  /* @__PURE__ */ model(() => ({
    type: numbered(["Invalid", "InstantRP", "HardenedRP", "ArchivedRP"], string),
    status: numbered(["Invalid", "Valid", "Disabled", "Deleted", "Rehydrated"], string),
    extendedInfo: map(string),
  }));

export const deserializeRecoveryPointTierInformationV2: ModelDeserializer<RecoveryPointTierInformationV2> =
  /* @__PURE__ */ model(() => ({}), deserializeRecoveryPointTierInformation);

export const deserializeRecoveryPointDiskConfiguration: ModelDeserializer<RecoveryPointDiskConfiguration> =
  /* @__PURE__ */ model(() => ({
    numberOfDisksIncludedInBackup: int32,
    numberOfDisksAttachedToVm: int32,
    includedDiskList: list(deserializeDiskInformation),
    excludedDiskList: list(deserializeDiskInformation),
  }));

export const deserializeDiskInformation: ModelDeserializer<DiskInformation> = /* @__PURE__ */ model(() => ({
  lun: int32,
  name: string,
}));

export const deserializeRecoveryPointMoveReadinessInfo: ModelDeserializer<RecoveryPointMoveReadinessInfo> =
  /* @__PURE__ */ model(() => ({ isReadyForMove: boolean, additionalInfo: string }));

export const deserializeAzureWorkloadRecoveryPoint: ModelDeserializer<AzureWorkloadRecoveryPoint> =
  /* @__PURE__ */ discriminated(
    "objectType",
    () => ({
      AzureWorkloadPointInTimeRecoveryPoint: deserializeAzureWorkloadPointInTimeRecoveryPoint,
      AzureWorkloadSAPHanaPointInTimeRecoveryPoint: deserializeAzureWorkloadSAPHanaPointInTimeRecoveryPoint,
      AzureWorkloadSAPHanaRecoveryPoint: deserializeAzureWorkloadSAPHanaRecoveryPoint,
      AzureWorkloadSQLRecoveryPoint: deserializeAzureWorkloadSQLRecoveryPoint,
      AzureWorkloadSQLPointInTimeRecoveryPoint: deserializeAzureWorkloadSQLPointInTimeRecoveryPoint,
    }),
    /* @__PURE__ */ model(
      () => ({
        recoveryPointTimeInUTC: dateTime,
        type: string,
        recoveryPointTierDetails: list(deserializeRecoveryPointTierInformationV2),
        recoveryPointMoveReadinessInfo: map(deserializeRecoveryPointMoveReadinessInfo),
        recoveryPointProperties: deserializeRecoveryPointProperties,
      }),
      deserializeRecoveryPoint,
    ),
  );

export const deserializeAzureWorkloadPointInTimeRecoveryPoint: ModelDeserializer<AzureWorkloadPointInTimeRecoveryPoint> =
  /* @__PURE__ */ discriminated(
    "objectType",
    () => ({
      AzureWorkloadSAPHanaPointInTimeRecoveryPoint: deserializeAzureWorkloadSAPHanaPointInTimeRecoveryPoint,
    }),
    /* @__PURE__ */ model(
      () => ({ timeRanges: list(deserializePointInTimeRange) }),
      deserializeAzureWorkloadRecoveryPoint,
    ),
  );

export const deserializeAzureWorkloadSAPHanaPointInTimeRecoveryPoint: ModelDeserializer<AzureWorkloadSAPHanaPointInTimeRecoveryPoint> =
  /* @__PURE__ */ model(() => ({}), deserializeAzureWorkloadPointInTimeRecoveryPoint);

export const deserializeAzureWorkloadSAPHanaRecoveryPoint: ModelDeserializer<AzureWorkloadSAPHanaRecoveryPoint> =
  /* @__PURE__ */ model(() => ({}), deserializeAzureWorkloadRecoveryPoint);

export const deserializeAzureWorkloadSQLRecoveryPoint: ModelDeserializer<AzureWorkloadSQLRecoveryPoint> =
  /* @__PURE__ */ discriminated(
    "objectType",
    () => ({ AzureWorkloadSQLPointInTimeRecoveryPoint: deserializeAzureWorkloadSQLPointInTimeRecoveryPoint }),
    /* @__PURE__ */ model(
      () => ({ extendedInfo: deserializeAzureWorkloadSQLRecoveryPointExtendedInfo }),
      deserializeAzureWorkloadRecoveryPoint,
    ),
  );

export const deserializeAzureWorkloadSQLRecoveryPointExtendedInfo: ModelDeserializer<AzureWorkloadSQLRecoveryPointExtendedInfo> =
  /* @__PURE__ */ model(() => ({
    dataDirectoryTimeInUTC: dateTime,
    dataDirectoryPaths: list(deserializeSQLDataDirectory),
  }));

export const deserializeSQLDataDirectory: ModelDeserializer<SQLDataDirectory> = /* @__PURE__ */ model(() => ({
  type: string,
  path: string,
  logicalName: string,
}));

export const deserializeAzureWorkloadSQLPointInTimeRecoveryPoint: ModelDeserializer<AzureWorkloadSQLPointInTimeRecoveryPoint> =
  /* @__PURE__ */ model(
    () => ({ timeRanges: list(deserializePointInTimeRange) }),
    deserializeAzureWorkloadSQLRecoveryPoint,
  );

export const deserializePointInTimeRange: ModelDeserializer<PointInTimeRange> = /* @__PURE__ */ model(() => ({
  startTime: dateTime,
  endTime: dateTime,
}));
