// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { oneOf } from "@azbackup/core/codec";
import {
  type ModelSerializer,
  availableIn,
  boolean,
  checked,
  dateTime,
  discriminated,
  int32,
  int64,
  list,
  map,
  model,
  readOnly,
  required,
  secret,
  string,
} from "@azbackup/core/serialize";
import { serializeExtendedLocation, serializeSQLDataDirectory } from "./shared.js";

export const serializeRecoveryPoint: ModelSerializer = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({
    AzureFileShareRecoveryPoint: serializeAzureFileShareRecoveryPoint,
    GenericRecoveryPoint: serializeGenericRecoveryPoint,
    IaasVMRecoveryPoint: serializeIaasVMRecoveryPoint,
    AzureWorkloadSAPAseRecoveryPoint: serializeAzureWorkloadSAPAseRecoveryPoint,
    AzureWorkloadRecoveryPoint: serializeAzureWorkloadRecoveryPoint,
    AzureWorkloadSAPAsePointInTimeRecoveryPoint: serializeAzureWorkloadSAPAsePointInTimeRecoveryPoint,
    AzureWorkloadPointInTimeRecoveryPoint: serializeAzureWorkloadPointInTimeRecoveryPoint,
    AzureWorkloadSAPHanaPointInTimeRecoveryPoint: serializeAzureWorkloadSAPHanaPointInTimeRecoveryPoint,
    AzureWorkloadSAPHanaRecoveryPoint: serializeAzureWorkloadSAPHanaRecoveryPoint,
    AzureWorkloadSQLRecoveryPoint: serializeAzureWorkloadSQLRecoveryPoint,
    AzureWorkloadSQLPointInTimeRecoveryPoint: serializeAzureWorkloadSQLPointInTimeRecoveryPoint,
  }),
  /* @__PURE__ */ model(() => ({
    objectType: required(string),
    threatStatus: availableIn(["2026-10-01"], string),
    threatInfo: availableIn(["2026-10-01"], list(serializeThreatInfo)),
  })),
);

export const serializeThreatInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  threatTitle: readOnly,
  threatDescription: readOnly,
  lastUpdatedTime: readOnly,
  threatState: string,
  threatStartTime: readOnly,
  threatEndTime: readOnly,
  threatURI: readOnly,
  threatSeverity: string,
}));

export const serializeAzureFileShareRecoveryPoint: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    recoveryPointType: string,
    recoveryPointTime: dateTime,
    fileShareSnapshotUri: string,
    recoveryPointSizeInGB: int32,
    recoveryPointProperties: serializeRecoveryPointProperties,
    recoveryPointTierDetails: availableIn(["2026-10-01"], list(serializeRecoveryPointTierInformation)),
  }),
  serializeRecoveryPoint,
);

export const serializeRecoveryPointProperties: ModelSerializer = /* @__PURE__ */ model(() => ({
  expiryTime: string,
  ruleName: string,
  isSoftDeleted: boolean,
  immutabilityProperties: availableIn(["2026-10-01"], serializeRecoveryPointImmutabilityProperties),
}));

export const serializeRecoveryPointImmutabilityProperties: ModelSerializer = /* @__PURE__ */ model(() => ({
  isImmutable: required(boolean),
  expiryTime: dateTime,
}));

export const serializeRecoveryPointTierInformation: ModelSerializer = /* @__PURE__ */ model(() => ({
  type: string,
  status: string,
  extendedInfo: map(string),
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
    dataDiskMetadata: availableIn(["2026-10-01"], serializeDataDiskDetails),
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
  diskSizeInGb: availableIn(["2026-10-01"], int32),
  storageType: availableIn(["2026-10-01"], string),
}));

export const serializeRecoveryPointMoveReadinessInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  isReadyForMove: boolean,
  additionalInfo: string,
}));

export const serializeDataDiskDetails: ModelSerializer = /* @__PURE__ */ model(() => ({
  encryptedDataDisks: list(serializeDiskDetails),
}));

export const serializeDiskDetails: ModelSerializer = /* @__PURE__ */ model(() => ({
  lun: int32,
  diskName: string,
}));

export const serializeAzureWorkloadRecoveryPoint: ModelSerializer = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({
    AzureWorkloadSAPAseRecoveryPoint: serializeAzureWorkloadSAPAseRecoveryPoint,
    AzureWorkloadPointInTimeRecoveryPoint: serializeAzureWorkloadPointInTimeRecoveryPoint,
    AzureWorkloadSAPAsePointInTimeRecoveryPoint: serializeAzureWorkloadSAPAsePointInTimeRecoveryPoint,
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

export const serializeAzureWorkloadSAPAseRecoveryPoint: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    objectType: availableIn(
      ["2026-10-01"],
      required(checked(string, oneOf("AzureWorkloadSAPAseRecoveryPoint"))),
    ),
  }),
  serializeAzureWorkloadRecoveryPoint,
);

export const serializeAzureWorkloadPointInTimeRecoveryPoint: ModelSerializer = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({
    AzureWorkloadSAPAsePointInTimeRecoveryPoint: serializeAzureWorkloadSAPAsePointInTimeRecoveryPoint,
    AzureWorkloadSAPHanaPointInTimeRecoveryPoint: serializeAzureWorkloadSAPHanaPointInTimeRecoveryPoint,
  }),
  /* @__PURE__ */ model(
    () => ({ timeRanges: list(serializePointInTimeRange) }),
    serializeAzureWorkloadRecoveryPoint,
  ),
);

export const serializeAzureWorkloadSAPAsePointInTimeRecoveryPoint: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    objectType: availableIn(
      ["2026-10-01"],
      required(checked(string, oneOf("AzureWorkloadSAPAsePointInTimeRecoveryPoint"))),
    ),
  }),
  serializeAzureWorkloadPointInTimeRecoveryPoint,
);

export const serializePointInTimeRange: ModelSerializer = /* @__PURE__ */ model(() => ({
  startTime: dateTime,
  endTime: dateTime,
}));

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
  () => ({
    dataDirectoryTimeInUTC: dateTime,
    dataDirectoryPaths: list(serializeSQLDataDirectory),
    includedDatabases: availableIn(["2026-10-01"], list(serializeDatabaseInRP)),
    snapshotRecoveryPointInfo: availableIn(["2026-10-01"], serializeSnapshotRecoveryPointInfo),
  }),
);

export const serializeDatabaseInRP: ModelSerializer = /* @__PURE__ */ model(() => ({
  datasourceId: string,
  datasourceName: string,
}));

export const serializeSnapshotRecoveryPointInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  snapshotResourceGroup: string,
  sourceFilesystemInfo: list(serializeFilesystemInfo),
}));

export const serializeFilesystemInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  volumeGuid: string,
  fileSystemType: string,
  label: string,
  accessPaths: list(string),
  isOnStorageSpace: boolean,
  storageSpaceInfo: serializeStorageSpaceInfo,
  diskInfoList: list(serializeDiskInfo),
}));

export const serializeStorageSpaceInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  storagePoolUniqueId: string,
  storagePoolFriendlyName: string,
  virtualDiskUniqueId: string,
  virtualDiskFriendlyName: string,
}));

export const serializeDiskInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  diskNumber: int32,
  diskUniqueId: string,
  diskGuid: string,
  diskLocation: string,
  friendlyName: string,
  sizeInBytes: int64,
  lun: int32,
  managedDiskId: string,
}));

export const serializeAzureWorkloadSQLPointInTimeRecoveryPoint: ModelSerializer = /* @__PURE__ */ model(
  () => ({ timeRanges: list(serializePointInTimeRange) }),
  serializeAzureWorkloadSQLRecoveryPoint,
);
