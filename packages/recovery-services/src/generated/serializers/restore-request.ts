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
  list,
  map,
  model,
  required,
  string,
} from "@azbackup/core/serialize";
import {
  serializeExtendedLocation,
  serializeIdentityInfo,
  serializeUserAssignedManagedIdentityDetails,
} from "./shared.js";

export const serializeRestoreRequest: ModelSerializer = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({
    AzureFileShareRestoreRequest: serializeAzureFileShareRestoreRequest,
    IaasVMRestoreRequest: serializeIaasVMRestoreRequest,
    IaasVMRestoreWithRehydrationRequest: serializeIaasVMRestoreWithRehydrationRequest,
    AzureWorkloadSAPAseRestoreRequest: serializeAzureWorkloadSAPAseRestoreRequest,
    AzureWorkloadSAPAsePointInTimeRestoreRequest: serializeAzureWorkloadSAPAsePointInTimeRestoreRequest,
    AzureWorkloadRestoreRequest: serializeAzureWorkloadRestoreRequest,
    AzureWorkloadPointInTimeRestoreRequest: serializeAzureWorkloadPointInTimeRestoreRequest,
    AzureWorkloadSAPHanaRestoreRequest: serializeAzureWorkloadSAPHanaRestoreRequest,
    AzureWorkloadSAPHanaPointInTimeRestoreRequest: serializeAzureWorkloadSAPHanaPointInTimeRestoreRequest,
    AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest:
      serializeAzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest,
    AzureWorkloadSAPHanaRestoreWithRehydrateRequest: serializeAzureWorkloadSAPHanaRestoreWithRehydrateRequest,
    AzureWorkloadSQLRestoreRequest: serializeAzureWorkloadSQLRestoreRequest,
    AzureWorkloadSQLPointInTimeRestoreRequest: serializeAzureWorkloadSQLPointInTimeRestoreRequest,
    AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest:
      serializeAzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest,
    AzureWorkloadSQLRestoreWithRehydrateRequest: serializeAzureWorkloadSQLRestoreWithRehydrateRequest,
  }),
  /* @__PURE__ */ model(() => ({
    objectType: required(string),
    resourceGuardOperationRequests: list(string),
  })),
);

export const serializeAzureFileShareRestoreRequest: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    recoveryType: string,
    sourceResourceId: string,
    copyOptions: string,
    restoreRequestType: string,
    restoreFileSpecs: list(serializeRestoreFileSpecs),
    targetDetails: serializeTargetAFSRestoreInfo,
    identityInfo: availableIn(["2026-10-01"], serializeIdentityInfo),
  }),
  serializeRestoreRequest,
);

export const serializeRestoreFileSpecs: ModelSerializer = /* @__PURE__ */ model(() => ({
  path: string,
  fileSpecType: string,
  targetFolderPath: string,
}));

export const serializeTargetAFSRestoreInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  name: string,
  targetResourceId: string,
}));

export const serializeIaasVMRestoreRequest: ModelSerializer = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({ IaasVMRestoreWithRehydrationRequest: serializeIaasVMRestoreWithRehydrationRequest }),
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
      encryptionDetails: serializeEncryptionDetails,
      restoreDiskLunList: list(int32),
      restoreWithManagedDisks: boolean,
      diskEncryptionSetId: string,
      zones: list(string),
      identityInfo: serializeIdentityInfo,
      identityBasedRestoreDetails: serializeIdentityBasedRestoreDetails,
      extendedLocation: serializeExtendedLocation,
      securedVMDetails: serializeSecuredVMDetails,
      targetDiskNetworkAccessSettings: serializeTargetDiskNetworkAccessSettings,
    }),
    serializeRestoreRequest,
  ),
);

export const serializeEncryptionDetails: ModelSerializer = /* @__PURE__ */ model(() => ({
  encryptionEnabled: boolean,
  kekUrl: string,
  secretKeyUrl: string,
  kekVaultId: string,
  secretKeyVaultId: string,
}));

export const serializeIdentityBasedRestoreDetails: ModelSerializer = /* @__PURE__ */ model(() => ({
  objectType: string,
  targetStorageAccountId: string,
}));

export const serializeSecuredVMDetails: ModelSerializer = /* @__PURE__ */ model(() => ({
  securedVMOsDiskEncryptionSetId: string,
  dataDiskEncryptionSettings: availableIn(["2026-10-01"], serializeDataDiskEncryptionSettings),
}));

export const serializeDataDiskEncryptionSettings: ModelSerializer = /* @__PURE__ */ model(() => ({
  perDiskEncryptionSetIds: list(serializePerDiskEncryptionSetId),
  dataDiskEncryptionSetId: string,
  dataDiskEncryptionIdentity: string,
}));

export const serializePerDiskEncryptionSetId: ModelSerializer = /* @__PURE__ */ model(() => ({
  lun: int32,
  diskEncryptionSetId: string,
}));

export const serializeTargetDiskNetworkAccessSettings: ModelSerializer = /* @__PURE__ */ model(() => ({
  targetDiskNetworkAccessOption: checked(
    string,
    oneOf("SameAsOnSourceDisks", "EnablePrivateAccessForAllDisks", "EnablePublicAccessForAllDisks"),
  ),
  targetDiskAccessId: string,
}));

export const serializeIaasVMRestoreWithRehydrationRequest: ModelSerializer = /* @__PURE__ */ model(
  () => ({ recoveryPointRehydrationInfo: serializeRecoveryPointRehydrationInfo }),
  serializeIaasVMRestoreRequest,
);

export const serializeRecoveryPointRehydrationInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  rehydrationRetentionDuration: string,
  rehydrationPriority: string,
}));

export const serializeAzureWorkloadRestoreRequest: ModelSerializer = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({
    AzureWorkloadSAPAseRestoreRequest: serializeAzureWorkloadSAPAseRestoreRequest,
    AzureWorkloadSAPAsePointInTimeRestoreRequest: serializeAzureWorkloadSAPAsePointInTimeRestoreRequest,
    AzureWorkloadPointInTimeRestoreRequest: serializeAzureWorkloadPointInTimeRestoreRequest,
    AzureWorkloadSAPHanaRestoreRequest: serializeAzureWorkloadSAPHanaRestoreRequest,
    AzureWorkloadSAPHanaPointInTimeRestoreRequest: serializeAzureWorkloadSAPHanaPointInTimeRestoreRequest,
    AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest:
      serializeAzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest,
    AzureWorkloadSAPHanaRestoreWithRehydrateRequest: serializeAzureWorkloadSAPHanaRestoreWithRehydrateRequest,
    AzureWorkloadSQLRestoreRequest: serializeAzureWorkloadSQLRestoreRequest,
    AzureWorkloadSQLPointInTimeRestoreRequest: serializeAzureWorkloadSQLPointInTimeRestoreRequest,
    AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest:
      serializeAzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest,
    AzureWorkloadSQLRestoreWithRehydrateRequest: serializeAzureWorkloadSQLRestoreWithRehydrateRequest,
  }),
  /* @__PURE__ */ model(
    () => ({
      recoveryType: string,
      sourceResourceId: string,
      propertyBag: map(string),
      targetInfo: serializeTargetRestoreInfo,
      recoveryMode: string,
      targetResourceGroupName: string,
      userAssignedManagedIdentityDetails: serializeUserAssignedManagedIdentityDetails,
      snapshotRestoreParameters: serializeSnapshotRestoreParameters,
      targetVirtualMachineId: string,
    }),
    serializeRestoreRequest,
  ),
);

export const serializeAzureWorkloadSAPAseRestoreRequest: ModelSerializer = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({
    AzureWorkloadSAPAsePointInTimeRestoreRequest: serializeAzureWorkloadSAPAsePointInTimeRestoreRequest,
  }),
  /* @__PURE__ */ model(
    () => ({
      objectType: availableIn(
        ["2026-10-01"],
        required(checked(string, oneOf("AzureWorkloadSAPAseRestoreRequest"))),
      ),
    }),
    serializeAzureWorkloadRestoreRequest,
  ),
);

export const serializeTargetRestoreInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  overwriteOption: string,
  containerId: string,
  databaseName: string,
  targetDirectoryForFileRestore: string,
}));

export const serializeSnapshotRestoreParameters: ModelSerializer = /* @__PURE__ */ model(() => ({
  skipAttachAndMount: boolean,
  logPointInTimeForDBRecovery: string,
  disksToDetachOnClash: availableIn(["2026-10-01"], list(string)),
}));

export const serializeAzureWorkloadSAPAsePointInTimeRestoreRequest: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    objectType: availableIn(
      ["2026-10-01"],
      required(checked(string, oneOf("AzureWorkloadSAPAsePointInTimeRestoreRequest"))),
    ),
    pointInTime: dateTime,
  }),
  serializeAzureWorkloadSAPAseRestoreRequest,
);

export const serializeAzureWorkloadPointInTimeRestoreRequest: ModelSerializer = /* @__PURE__ */ model(
  () => ({ pointInTime: dateTime }),
  serializeAzureWorkloadRestoreRequest,
);

export const serializeAzureWorkloadSAPHanaRestoreRequest: ModelSerializer = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({
    AzureWorkloadSAPHanaPointInTimeRestoreRequest: serializeAzureWorkloadSAPHanaPointInTimeRestoreRequest,
    AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest:
      serializeAzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest,
    AzureWorkloadSAPHanaRestoreWithRehydrateRequest: serializeAzureWorkloadSAPHanaRestoreWithRehydrateRequest,
  }),
  /* @__PURE__ */ model(() => ({}), serializeAzureWorkloadRestoreRequest),
);

export const serializeAzureWorkloadSAPHanaPointInTimeRestoreRequest: ModelSerializer =
  /* @__PURE__ */ discriminated(
    "objectType",
    () => ({
      AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest:
        serializeAzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest,
    }),
    /* @__PURE__ */ model(() => ({ pointInTime: dateTime }), serializeAzureWorkloadSAPHanaRestoreRequest),
  );

export const serializeAzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest: ModelSerializer =
  /* @__PURE__ */ model(
    () => ({ recoveryPointRehydrationInfo: serializeRecoveryPointRehydrationInfo }),
    serializeAzureWorkloadSAPHanaPointInTimeRestoreRequest,
  );

export const serializeAzureWorkloadSAPHanaRestoreWithRehydrateRequest: ModelSerializer =
  /* @__PURE__ */ model(
    () => ({ recoveryPointRehydrationInfo: serializeRecoveryPointRehydrationInfo }),
    serializeAzureWorkloadSAPHanaRestoreRequest,
  );

export const serializeAzureWorkloadSQLRestoreRequest: ModelSerializer = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({
    AzureWorkloadSQLPointInTimeRestoreRequest: serializeAzureWorkloadSQLPointInTimeRestoreRequest,
    AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest:
      serializeAzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest,
    AzureWorkloadSQLRestoreWithRehydrateRequest: serializeAzureWorkloadSQLRestoreWithRehydrateRequest,
  }),
  /* @__PURE__ */ model(
    () => ({
      shouldUseAlternateTargetLocation: boolean,
      isNonRecoverable: boolean,
      alternateDirectoryPaths: list(serializeSQLDataDirectoryMapping),
    }),
    serializeAzureWorkloadRestoreRequest,
  ),
);

export const serializeSQLDataDirectoryMapping: ModelSerializer = /* @__PURE__ */ model(() => ({
  mappingType: string,
  sourceLogicalName: string,
  sourcePath: string,
  targetPath: string,
}));

export const serializeAzureWorkloadSQLPointInTimeRestoreRequest: ModelSerializer =
  /* @__PURE__ */ discriminated(
    "objectType",
    () => ({
      AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest:
        serializeAzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest,
    }),
    /* @__PURE__ */ model(() => ({ pointInTime: dateTime }), serializeAzureWorkloadSQLRestoreRequest),
  );

export const serializeAzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest: ModelSerializer =
  /* @__PURE__ */ model(
    () => ({ recoveryPointRehydrationInfo: serializeRecoveryPointRehydrationInfo }),
    serializeAzureWorkloadSQLPointInTimeRestoreRequest,
  );

export const serializeAzureWorkloadSQLRestoreWithRehydrateRequest: ModelSerializer = /* @__PURE__ */ model(
  () => ({ recoveryPointRehydrationInfo: serializeRecoveryPointRehydrationInfo }),
  serializeAzureWorkloadSQLRestoreRequest,
);
