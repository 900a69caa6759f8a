// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { oneOf } from "@azbackup/core/codec";
import {
  type ModelDeserializer,
  boolean,
  checked,
  dateTime,
  discriminated,
  int32,
  list,
  map,
  model,
  string,
} from "@azbackup/core/deserialize";
import type {
  AzureFileShareRestoreRequest,
  AzureWorkloadPointInTimeRestoreRequest,
  AzureWorkloadRestoreRequest,
  AzureWorkloadSAPAsePointInTimeRestoreRequest,
  AzureWorkloadSAPAseRestoreRequest,
  AzureWorkloadSAPHanaPointInTimeRestoreRequest,
  AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest,
  AzureWorkloadSAPHanaRestoreRequest,
  AzureWorkloadSAPHanaRestoreWithRehydrateRequest,
  AzureWorkloadSQLPointInTimeRestoreRequest,
  AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest,
  AzureWorkloadSQLRestoreRequest,
  AzureWorkloadSQLRestoreWithRehydrateRequest,
  DataDiskEncryptionSettings,
  EncryptionDetails,
  IaasVMRestoreRequest,
  IaasVMRestoreWithRehydrationRequest,
  IdentityBasedRestoreDetails,
  PerDiskEncryptionSetId,
  RecoveryPointRehydrationInfo,
  RestoreFileSpecs,
  RestoreRequest,
  SQLDataDirectoryMapping,
  SecuredVMDetails,
  SnapshotRestoreParameters,
  TargetAFSRestoreInfo,
  TargetDiskNetworkAccessSettings,
  TargetRestoreInfo,
} from "../models/restore-request.js";
import {
  deserializeExtendedLocation,
  deserializeIdentityInfo,
  deserializeUserAssignedManagedIdentityDetails,
} from "./shared.js";

export const deserializeRestoreRequest: ModelDeserializer<RestoreRequest> = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({
    AzureFileShareRestoreRequest: deserializeAzureFileShareRestoreRequest,
    IaasVMRestoreRequest: deserializeIaasVMRestoreRequest,
    IaasVMRestoreWithRehydrationRequest: deserializeIaasVMRestoreWithRehydrationRequest,
    AzureWorkloadSAPAseRestoreRequest: deserializeAzureWorkloadSAPAseRestoreRequest,
    AzureWorkloadSAPAsePointInTimeRestoreRequest: deserializeAzureWorkloadSAPAsePointInTimeRestoreRequest,
    AzureWorkloadRestoreRequest: deserializeAzureWorkloadRestoreRequest,
    AzureWorkloadPointInTimeRestoreRequest: deserializeAzureWorkloadPointInTimeRestoreRequest,
    AzureWorkloadSAPHanaRestoreRequest: deserializeAzureWorkloadSAPHanaRestoreRequest,
    AzureWorkloadSAPHanaPointInTimeRestoreRequest: deserializeAzureWorkloadSAPHanaPointInTimeRestoreRequest,
    AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest:
      deserializeAzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest,
    AzureWorkloadSAPHanaRestoreWithRehydrateRequest:
      deserializeAzureWorkloadSAPHanaRestoreWithRehydrateRequest,
    AzureWorkloadSQLRestoreRequest: deserializeAzureWorkloadSQLRestoreRequest,
    AzureWorkloadSQLPointInTimeRestoreRequest: deserializeAzureWorkloadSQLPointInTimeRestoreRequest,
    AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest:
      deserializeAzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest,
    AzureWorkloadSQLRestoreWithRehydrateRequest: deserializeAzureWorkloadSQLRestoreWithRehydrateRequest,
  }),
  /* @__PURE__ */ model(() => ({ objectType: string, resourceGuardOperationRequests: list(string) })),
);

export const deserializeAzureFileShareRestoreRequest: ModelDeserializer<AzureFileShareRestoreRequest> =
  /* @__PURE__ */ model(
    () => ({
      recoveryType: string,
      sourceResourceId: string,
      copyOptions: string,
      restoreRequestType: string,
      restoreFileSpecs: list(deserializeRestoreFileSpecs),
      targetDetails: deserializeTargetAFSRestoreInfo,
      identityInfo: deserializeIdentityInfo,
    }),
    deserializeRestoreRequest,
  );

export const deserializeRestoreFileSpecs: ModelDeserializer<RestoreFileSpecs> = /* @__PURE__ */ model(() => ({
  path: string,
  fileSpecType: string,
  targetFolderPath: string,
}));

export const deserializeTargetAFSRestoreInfo: ModelDeserializer<TargetAFSRestoreInfo> = /* @__PURE__ */ model(
  () => ({ name: string, targetResourceId: string }),
);

export const deserializeIaasVMRestoreRequest: ModelDeserializer<IaasVMRestoreRequest> =
  /* @__PURE__ */ discriminated(
    "objectType",
    () => ({ IaasVMRestoreWithRehydrationRequest: deserializeIaasVMRestoreWithRehydrationRequest }),
    /* @__PURE__ */ model(
      () => ({
        recoveryPointId: string,
        recoveryType: string,
        sourceResourceId: string,
        targetVirtualMachineId: string,
        targetResourceGroupId: string,
        storageAccountId: string,
        virtualNetworkId: string,
        subnetId: string,
        targetDomainNameId: string,
        region: string,
        affinityGroup: string,
        createNewCloudService: boolean,
        originalStorageAccountOption: boolean,
        encryptionDetails: deserializeEncryptionDetails,
        restoreDiskLunList: list(int32),
        restoreWithManagedDisks: boolean,
        diskEncryptionSetId: string,
        zones: list(string),
        identityInfo: deserializeIdentityInfo,
        identityBasedRestoreDetails: deserializeIdentityBasedRestoreDetails,
        extendedLocation: deserializeExtendedLocation,
        securedVMDetails: deserializeSecuredVMDetails,
        targetDiskNetworkAccessSettings: deserializeTargetDiskNetworkAccessSettings,
      }),
      deserializeRestoreRequest,
    ),
  );

export const deserializeEncryptionDetails: ModelDeserializer<EncryptionDetails> = /* @__PURE__ */ model(
  () => ({
    encryptionEnabled: boolean,
    kekUrl: string,
    secretKeyUrl: string,
    kekVaultId: string,
    secretKeyVaultId: string,
  }),
);

export const deserializeIdentityBasedRestoreDetails: ModelDeserializer<IdentityBasedRestoreDetails> =
  /* @__PURE__ */ model(() => ({ objectType: string, targetStorageAccountId: string }));

export const deserializeSecuredVMDetails: ModelDeserializer<SecuredVMDetails> = /* @__PURE__ */ model(() => ({
  securedVMOsDiskEncryptionSetId: string,
  dataDiskEncryptionSettings: deserializeDataDiskEncryptionSettings,
}));

export const deserializeDataDiskEncryptionSettings: ModelDeserializer<DataDiskEncryptionSettings> =
  /* @__PURE__ */ model(() => ({
    perDiskEncryptionSetIds: list(deserializePerDiskEncryptionSetId),
    dataDiskEncryptionSetId: string,
    dataDiskEncryptionIdentity: string,
  }));

export const deserializePerDiskEncryptionSetId: ModelDeserializer<PerDiskEncryptionSetId> =
  /* @__PURE__ */ model(() => ({ lun: int32, diskEncryptionSetId: string }));

export const deserializeTargetDiskNetworkAccessSettings: ModelDeserializer<TargetDiskNetworkAccessSettings> =
  /* @__PURE__ */ model(() => ({
    targetDiskNetworkAccessOption: checked(
      string,
      oneOf("SameAsOnSourceDisks", "EnablePrivateAccessForAllDisks", "EnablePublicAccessForAllDisks"),
    ),
    targetDiskAccessId: string,
  }));

export const deserializeIaasVMRestoreWithRehydrationRequest: ModelDeserializer<IaasVMRestoreWithRehydrationRequest> =
  /* @__PURE__ */ model(
    () => ({ recoveryPointRehydrationInfo: deserializeRecoveryPointRehydrationInfo }),
    deserializeIaasVMRestoreRequest,
  );

export const deserializeRecoveryPointRehydrationInfo: ModelDeserializer<RecoveryPointRehydrationInfo> =
  /* @__PURE__ */ model(() => ({ rehydrationRetentionDuration: string, rehydrationPriority: string }));

export const deserializeAzureWorkloadRestoreRequest: ModelDeserializer<AzureWorkloadRestoreRequest> =
  /* @__PURE__ */ discriminated(
    "objectType",
    () => ({
      AzureWorkloadSAPAseRestoreRequest: deserializeAzureWorkloadSAPAseRestoreRequest,
      AzureWorkloadSAPAsePointInTimeRestoreRequest: deserializeAzureWorkloadSAPAsePointInTimeRestoreRequest,
      AzureWorkloadPointInTimeRestoreRequest: deserializeAzureWorkloadPointInTimeRestoreRequest,
      AzureWorkloadSAPHanaRestoreRequest: deserializeAzureWorkloadSAPHanaRestoreRequest,
      AzureWorkloadSAPHanaPointInTimeRestoreRequest: deserializeAzureWorkloadSAPHanaPointInTimeRestoreRequest,
      AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest:
        deserializeAzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest,
      AzureWorkloadSAPHanaRestoreWithRehydrateRequest:
        deserializeAzureWorkloadSAPHanaRestoreWithRehydrateRequest,
      AzureWorkloadSQLRestoreRequest: deserializeAzureWorkloadSQLRestoreRequest,
      AzureWorkloadSQLPointInTimeRestoreRequest: deserializeAzureWorkloadSQLPointInTimeRestoreRequest,
      AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest:
        deserializeAzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest,
      AzureWorkloadSQLRestoreWithRehydrateRequest: deserializeAzureWorkloadSQLRestoreWithRehydrateRequest,
    }),
    /* @__PURE__ */ model(
      () => ({
        recoveryType: string,
        sourceResourceId: string,
        propertyBag: map(string),
        targetInfo: deserializeTargetRestoreInfo,
        recoveryMode: string,
        targetResourceGroupName: string,
        userAssignedManagedIdentityDetails: deserializeUserAssignedManagedIdentityDetails,
        snapshotRestoreParameters: deserializeSnapshotRestoreParameters,
        targetVirtualMachineId: string,
      }),
      deserializeRestoreRequest,
    ),
  );

export const deserializeAzureWorkloadSAPAseRestoreRequest: ModelDeserializer<AzureWorkloadSAPAseRestoreRequest> =
  /* @__PURE__ */ discriminated(
    "objectType",
    () => ({
      AzureWorkloadSAPAsePointInTimeRestoreRequest: deserializeAzureWorkloadSAPAsePointInTimeRestoreRequest,
    }),
    /* @__PURE__ */ model(
      () => ({ objectType: checked(string, oneOf("AzureWorkloadSAPAseRestoreRequest")) }),
      deserializeAzureWorkloadRestoreRequest,
    ),
  );

export const deserializeTargetRestoreInfo: ModelDeserializer<TargetRestoreInfo> = /* @__PURE__ */ model(
  () => ({
    overwriteOption: string,
    containerId: string,
    databaseName: string,
    targetDirectoryForFileRestore: string,
  }),
);

export const deserializeSnapshotRestoreParameters: ModelDeserializer<SnapshotRestoreParameters> =
  /* @__PURE__ */ model(() => ({
    skipAttachAndMount: boolean,
    logPointInTimeForDBRecovery: string,
    disksToDetachOnClash: list(string),
  }));

export const deserializeAzureWorkloadSAPAsePointInTimeRestoreRequest: ModelDeserializer<AzureWorkloadSAPAsePointInTimeRestoreRequest> =
  /* @__PURE__ */ model(
    () => ({
      objectType: checked(string, oneOf("AzureWorkloadSAPAsePointInTimeRestoreRequest")),
      pointInTime: dateTime,
    }),
    deserializeAzureWorkloadSAPAseRestoreRequest,
  );

export const deserializeAzureWorkloadPointInTimeRestoreRequest: ModelDeserializer<AzureWorkloadPointInTimeRestoreRequest> =
  /* @__PURE__ */ model(() => ({ pointInTime: dateTime }), deserializeAzureWorkloadRestoreRequest);

export const deserializeAzureWorkloadSAPHanaRestoreRequest: ModelDeserializer<AzureWorkloadSAPHanaRestoreRequest> =
  /* @__PURE__ */ discriminated(
    "objectType",
    () => ({
      AzureWorkloadSAPHanaPointInTimeRestoreRequest: deserializeAzureWorkloadSAPHanaPointInTimeRestoreRequest,
      AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest:
        deserializeAzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest,
      AzureWorkloadSAPHanaRestoreWithRehydrateRequest:
        deserializeAzureWorkloadSAPHanaRestoreWithRehydrateRequest,
    }),
    /* @__PURE__ */ model(() => ({}), deserializeAzureWorkloadRestoreRequest),
  );

export const deserializeAzureWorkloadSAPHanaPointInTimeRestoreRequest: ModelDeserializer<AzureWorkloadSAPHanaPointInTimeRestoreRequest> =
  /* @__PURE__ */ discriminated(
    "objectType",
    () => ({
      AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest:
        deserializeAzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest,
    }),
    /* @__PURE__ */ model(() => ({ pointInTime: dateTime }), deserializeAzureWorkloadSAPHanaRestoreRequest),
  );

export const deserializeAzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest: ModelDeserializer<AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest> =
  /* @__PURE__ */ model(
    () => ({ recoveryPointRehydrationInfo: deserializeRecoveryPointRehydrationInfo }),
    deserializeAzureWorkloadSAPHanaPointInTimeRestoreRequest,
  );

export const deserializeAzureWorkloadSAPHanaRestoreWithRehydrateRequest: ModelDeserializer<AzureWorkloadSAPHanaRestoreWithRehydrateRequest> =
  /* @__PURE__ */ model(
    () => ({ recoveryPointRehydrationInfo: deserializeRecoveryPointRehydrationInfo }),
    deserializeAzureWorkloadSAPHanaRestoreRequest,
  );

export const deserializeAzureWorkloadSQLRestoreRequest: ModelDeserializer<AzureWorkloadSQLRestoreRequest> =
  /* @__PURE__ */ discriminated(
    "objectType",
    () => ({
      AzureWorkloadSQLPointInTimeRestoreRequest: deserializeAzureWorkloadSQLPointInTimeRestoreRequest,
      AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest:
        deserializeAzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest,
      AzureWorkloadSQLRestoreWithRehydrateRequest: deserializeAzureWorkloadSQLRestoreWithRehydrateRequest,
    }),
    /* @__PURE__ */ model(
      () => ({
        shouldUseAlternateTargetLocation: boolean,
        isNonRecoverable: boolean,
        alternateDirectoryPaths: list(deserializeSQLDataDirectoryMapping),
      }),
      deserializeAzureWorkloadRestoreRequest,
    ),
  );

export const deserializeSQLDataDirectoryMapping: ModelDeserializer<SQLDataDirectoryMapping> =
  /* @__PURE__ */ model(() => ({
    mappingType: string,
    sourceLogicalName: string,
    sourcePath: string,
    targetPath: string,
  }));

export const deserializeAzureWorkloadSQLPointInTimeRestoreRequest: ModelDeserializer<AzureWorkloadSQLPointInTimeRestoreRequest> =
  /* @__PURE__ */ discriminated(
    "objectType",
    () => ({
      AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest:
        deserializeAzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest,
    }),
    /* @__PURE__ */ model(() => ({ pointInTime: dateTime }), deserializeAzureWorkloadSQLRestoreRequest),
  );

export const deserializeAzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest: ModelDeserializer<AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest> =
  /* @__PURE__ */ model(
    () => ({ recoveryPointRehydrationInfo: deserializeRecoveryPointRehydrationInfo }),
    deserializeAzureWorkloadSQLPointInTimeRestoreRequest,
  );

export const deserializeAzureWorkloadSQLRestoreWithRehydrateRequest: ModelDeserializer<AzureWorkloadSQLRestoreWithRehydrateRequest> =
  /* @__PURE__ */ model(
    () => ({ recoveryPointRehydrationInfo: deserializeRecoveryPointRehydrationInfo }),
    deserializeAzureWorkloadSQLRestoreRequest,
  );
