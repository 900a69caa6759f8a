// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { absoluteUrl, oneOf } from "@azbackup/core/codec";
import {
  type ModelDeserializer,
  boolean,
  checked,
  dateTime,
  discriminated,
  int32,
  int64,
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
  AzureWorkloadSAPAsePointInTimeRecoveryPoint,
  AzureWorkloadSAPAseRecoveryPoint,
  AzureWorkloadSAPHanaPointInTimeRecoveryPoint,
  AzureWorkloadSAPHanaRecoveryPoint,
  AzureWorkloadSQLPointInTimeRecoveryPoint,
  AzureWorkloadSQLRecoveryPoint,
  AzureWorkloadSQLRecoveryPointExtendedInfo,
  BEKDetails,
  DataDiskDetails,
  DatabaseInRP,
  DiskDetails,
  DiskInfo,
  DiskInformation,
  FilesystemInfo,
  GenericRecoveryPoint,
  IaasVMRecoveryPoint,
  KEKDetails,
  KeyAndSecretDetails,
  PointInTimeRange,
  RecoveryPoint,
  RecoveryPointDiskConfiguration,
  RecoveryPointImmutabilityProperties,
  RecoveryPointMoveReadinessInfo,
  RecoveryPointProperties,
  RecoveryPointTierInformation,
  RecoveryPointTierInformationV2,
  SnapshotRecoveryPointInfo,
  StorageSpaceInfo,
  ThreatInfo,
} from "../models/recovery-point.js";
import { deserializeExtendedLocation, deserializeSQLDataDirectory } from "./shared.js";

export const deserializeRecoveryPoint: ModelDeserializer<RecoveryPoint> = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({
    AzureFileShareRecoveryPoint: deserializeAzureFileShareRecoveryPoint,
    GenericRecoveryPoint: deserializeGenericRecoveryPoint,
    IaasVMRecoveryPoint: deserializeIaasVMRecoveryPoint,
    AzureWorkloadSAPAseRecoveryPoint: deserializeAzureWorkloadSAPAseRecoveryPoint,
    AzureWorkloadRecoveryPoint: deserializeAzureWorkloadRecoveryPoint,
    AzureWorkloadSAPAsePointInTimeRecoveryPoint: deserializeAzureWorkloadSAPAsePointInTimeRecoveryPoint,
    AzureWorkloadPointInTimeRecoveryPoint: deserializeAzureWorkloadPointInTimeRecoveryPoint,
    AzureWorkloadSAPHanaPointInTimeRecoveryPoint: deserializeAzureWorkloadSAPHanaPointInTimeRecoveryPoint,
    AzureWorkloadSAPHanaRecoveryPoint: deserializeAzureWorkloadSAPHanaRecoveryPoint,
    AzureWorkloadSQLRecoveryPoint: deserializeAzureWorkloadSQLRecoveryPoint,
    AzureWorkloadSQLPointInTimeRecoveryPoint: deserializeAzureWorkloadSQLPointInTimeRecoveryPoint,
  }),
  /* @__PURE__ */ model(() => ({
    objectType: string,
    threatStatus: numbered(["Unknown", "Healthy", "UnHealthy", "Warning", "NotAvailable"], string),
    threatInfo: list(deserializeThreatInfo),
  })),
);

export const deserializeThreatInfo: ModelDeserializer<ThreatInfo> = /* @__PURE__ */ model(() => ({
  threatTitle: string,
  threatDescription: string,
  lastUpdatedTime: dateTime,
  threatState: string,
  threatStartTime: dateTime,
  threatEndTime: dateTime,
  threatURI: checked(string, absoluteUrl),
  threatSeverity: string,
}));

export const deserializeAzureFileShareRecoveryPoint: ModelDeserializer<AzureFileShareRecoveryPoint> =
  /* @__PURE__ */ model(
    () => ({
      recoveryPointType: string,
      recoveryPointTime: dateTime,
      fileShareSnapshotUri: string,
      recoveryPointSizeInGB: int32,
      recoveryPointProperties: deserializeRecoveryPointProperties,
      recoveryPointTierDetails: list(deserializeRecoveryPointTierInformation),
    }),
    deserializeRecoveryPoint,
  );

export const deserializeRecoveryPointProperties: ModelDeserializer<RecoveryPointProperties> =
  /* @__PURE__ */ model(() => ({
    expiryTime: string,
    ruleName: string,
    isSoftDeleted: boolean,
    immutabilityProperties: deserializeRecoveryPointImmutabilityProperties,
  }));

export const deserializeRecoveryPointImmutabilityProperties: ModelDeserializer<RecoveryPointImmutabilityProperties> =
  /* @__PURE__ */ model(() => ({ isImmutable: boolean, expiryTime: dateTime }));

export const deserializeRecoveryPointTierInformation: ModelDeserializer<RecoveryPointTierInformation> =
  /* @__PURE__ */ model(() => ({
    type: numbered(["Invalid", "InstantRP", "HardenedRP", "ArchivedRP", "IASnapshotRP"], string),
    status: numbered(["Invalid", "Valid", "Disabled", "Deleted", "Rehydrated"], string),
    extendedInfo: map(string),
  }));

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
    dataDiskMetadata: deserializeDataDiskDetails,
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
  diskSizeInGb: int32,
  storageType: string,
}));

export const deserializeRecoveryPointMoveReadinessInfo: ModelDeserializer<RecoveryPointMoveReadinessInfo> =
  /* @__PURE__ */ model(() => ({ isReadyForMove: boolean, additionalInfo: string }));

export const deserializeDataDiskDetails: ModelDeserializer<DataDiskDetails> = /* @__PURE__ */ model(() => ({
  encryptedDataDisks: list(deserializeDiskDetails),
}));

export const deserializeDiskDetails: ModelDeserializer<DiskDetails> = /* @__PURE__ */ model(() => ({
  lun: int32,
  diskName: string,
}));

export const deserializeAzureWorkloadRecoveryPoint: ModelDeserializer<AzureWorkloadRecoveryPoint> =
  /* @__PURE__ */ discriminated(
    "objectType",
    () => ({
      AzureWorkloadSAPAseRecoveryPoint: deserializeAzureWorkloadSAPAseRecoveryPoint,
      AzureWorkloadPointInTimeRecoveryPoint: deserializeAzureWorkloadPointInTimeRecoveryPoint,
      AzureWorkloadSAPAsePointInTimeRecoveryPoint: deserializeAzureWorkloadSAPAsePointInTimeRecoveryPoint,
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

export const deserializeAzureWorkloadSAPAseRecoveryPoint: ModelDeserializer<AzureWorkloadSAPAseRecoveryPoint> =
  /* @__PURE__ */ model(
    () => ({ objectType: checked(string, oneOf("AzureWorkloadSAPAseRecoveryPoint")) }),
    deserializeAzureWorkloadRecoveryPoint,
  );

export const deserializeAzureWorkloadPointInTimeRecoveryPoint: ModelDeserializer<AzureWorkloadPointInTimeRecoveryPoint> =
  /* @__PURE__ */ discriminated(
    "objectType",
    () => ({
      AzureWorkloadSAPAsePointInTimeRecoveryPoint: deserializeAzureWorkloadSAPAsePointInTimeRecoveryPoint,
      AzureWorkloadSAPHanaPointInTimeRecoveryPoint: deserializeAzureWorkloadSAPHanaPointInTimeRecoveryPoint,
    }),
    /* @__PURE__ */ model(
      () => ({ timeRanges: list(deserializePointInTimeRange) }),
      deserializeAzureWorkloadRecoveryPoint,
    ),
  );

export const deserializeAzureWorkloadSAPAsePointInTimeRecoveryPoint: ModelDeserializer<AzureWorkloadSAPAsePointInTimeRecoveryPoint> =
  /* @__PURE__ */ model(
    () => ({ objectType: checked(string, oneOf("AzureWorkloadSAPAsePointInTimeRecoveryPoint")) }),
    deserializeAzureWorkloadPointInTimeRecoveryPoint,
  );

export const deserializePointInTimeRange: ModelDeserializer<PointInTimeRange> = /* @__PURE__ */ model(() => ({
  startTime: dateTime,
  endTime: dateTime,
}));

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
    includedDatabases: list(deserializeDatabaseInRP),
    snapshotRecoveryPointInfo: deserializeSnapshotRecoveryPointInfo,
  }));

export const deserializeDatabaseInRP: ModelDeserializer<DatabaseInRP> = /* @__PURE__ */ model(() => ({
  datasourceId: string,
  datasourceName: string,
}));

export const deserializeSnapshotRecoveryPointInfo: ModelDeserializer<SnapshotRecoveryPointInfo> =
  /* @__PURE__ */ model(() => ({
    snapshotResourceGroup: string,
    sourceFilesystemInfo: list(deserializeFilesystemInfo),
  }));

export const deserializeFilesystemInfo: ModelDeserializer<FilesystemInfo> = /* @__PURE__ */ model(() => ({
  volumeGuid: string,
  fileSystemType: string,
  label: string,
  accessPaths: list(string),
  isOnStorageSpace: boolean,
  storageSpaceInfo: deserializeStorageSpaceInfo,
  diskInfoList: list(deserializeDiskInfo),
}));

export const deserializeStorageSpaceInfo: ModelDeserializer<StorageSpaceInfo> = /* @__PURE__ */ model(() => ({
  storagePoolUniqueId: string,
  storagePoolFriendlyName: string,
  virtualDiskUniqueId: string,
  virtualDiskFriendlyName: string,
}));

export const deserializeDiskInfo: ModelDeserializer<DiskInfo> = /* @__PURE__ */ model(() => ({
  diskNumber: int32,
  diskUniqueId: string,
  diskGuid: string,
  diskLocation: string,
  friendlyName: string,
  sizeInBytes: int64,
  lun: int32,
  managedDiskId: string,
}));

export const deserializeAzureWorkloadSQLPointInTimeRecoveryPoint: ModelDeserializer<AzureWorkloadSQLPointInTimeRecoveryPoint> =
  /* @__PURE__ */ model(
    () => ({ timeRanges: list(deserializePointInTimeRange) }),
    deserializeAzureWorkloadSQLRecoveryPoint,
  );
