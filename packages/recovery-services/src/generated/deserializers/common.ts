// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { items } from "@azbackup/core/codec";
import {
  type ModelDeserializer,
  boolean,
  checked,
  dateTime,
  int32,
  int64,
  list,
  map,
  model,
  string,
  unknown,
} from "@azbackup/core/deserialize";
import type {
  AzureVMResourceFeatureSupportResponse,
  BackupEngineBaseResource,
  BackupManagementUsage,
  BackupRequestResource,
  BackupResourceConfig,
  BackupResourceConfigResource,
  BackupResourceEncryptionConfig,
  BackupResourceEncryptionConfigExtended,
  BackupResourceEncryptionConfigExtendedResource,
  BackupResourceEncryptionConfigResource,
  BackupResourceVaultConfig,
  BackupResourceVaultConfigResource,
  BackupStatusResponse,
  ClientDiscoveryDisplay,
  ClientDiscoveryForLogSpecification,
  ClientDiscoveryForProperties,
  ClientDiscoveryForServiceSpecification,
  ClientDiscoveryValueForSingleApi,
  GetRPExtendedInfoRequest,
  GetRPExtendedInfoRequestResource,
  ILRRequestResource,
  JobResource,
  NameInfo,
  OperationResultInfoBaseResource,
  OperationStatus,
  OperationStatusError,
  OperationWorkerResponse,
  PreValidateEnableBackupResponse,
  PrivateEndpoint,
  PrivateEndpointConnection,
  PrivateEndpointConnectionResource,
  PrivateLinkServiceConnectionState,
  ProtectableContainerResource,
  ProtectedItemResource,
  ProtectionContainerResource,
  ProtectionIntentResource,
  ProtectionPolicyResource,
  RecoveryPointExtendedInfo,
  RecoveryPointResource,
  Resource,
  ResourceGuardOperationDetail,
  ResourceGuardProxyBase,
  ResourceGuardProxyBaseResource,
  RestoreRequestResource,
  SystemData,
  TokenInformation,
  UnlockDeleteResponse,
  ValidateOperationsResponse,
  WorkloadItemResource,
  WorkloadProtectableItemResource,
} from "../models/common.js";
import { deserializeBackupEngineBase } from "./backup-engine-base.js";
import { deserializeBackupRequest } from "./backup-request.js";
import { deserializeILRRequest } from "./ilr-request.js";
import { deserializeJob } from "./job.js";
import { deserializeOperationResultInfoBase } from "./operation-result-info-base.js";
import { deserializeOperationStatusExtendedInfo } from "./operation-status-extended-info.js";
import { deserializeProtectableContainer } from "./protectable-container.js";
import { deserializeProtectedItem } from "./protected-item.js";
import { deserializeProtectionContainer } from "./protection-container.js";
import { deserializeProtectionIntent } from "./protection-intent.js";
import { deserializeProtectionPolicy } from "./protection-policy.js";
import { deserializeRecoveryPoint } from "./recovery-point.js";
import { deserializeRestoreRequest } from "./restore-request.js";
import { deserializeValidateOperationResponse } from "./shared.js";
import { deserializeWorkloadItem } from "./workload-item.js";
import { deserializeWorkloadProtectableItem } from "./workload-protectable-item.js";

export const deserializeResource: ModelDeserializer<Resource> = /* @__PURE__ */ model(() => ({
  id: string,
  name: string,
  type: string,
  location: string,
  tags: map(string),
  eTag: string,
  systemData: deserializeSystemData,
}));

export const deserializeJobResource: ModelDeserializer<JobResource> = /* @__PURE__ */ model(
  () => ({ properties: deserializeJob }),
  deserializeResource,
);

export const deserializeSystemData: ModelDeserializer<SystemData> = /* @__PURE__ */ model(() => ({
  createdBy: string,
  createdByType: string,
  createdAt: dateTime,
  lastModifiedBy: string,
  lastModifiedByType: string,
  lastModifiedAt: dateTime,
}));

export const deserializeProtectedItemResource: ModelDeserializer<ProtectedItemResource> =
  /* @__PURE__ */ model(() => ({ properties: deserializeProtectedItem }), deserializeResource);

export const deserializeBackupRequestResource: ModelDeserializer<BackupRequestResource> =
  /* @__PURE__ */ model(() => ({ properties: deserializeBackupRequest }), deserializeResource);

export const deserializeRestoreRequestResource: ModelDeserializer<RestoreRequestResource> =
  /* @__PURE__ */ model(() => ({ properties: deserializeRestoreRequest }), deserializeResource);

export const deserializeProtectionContainerResource: ModelDeserializer<ProtectionContainerResource> =
  /* @__PURE__ */ model(() => ({ properties: deserializeProtectionContainer }), deserializeResource);

export const deserializeOperationStatus: ModelDeserializer<OperationStatus> = /* @__PURE__ */ model(() => ({
  id: string,
  name: string,
  status: string,
  startTime: dateTime,
  endTime: dateTime,
  error: deserializeOperationStatusError,
  properties: deserializeOperationStatusExtendedInfo,
}));

export const deserializeOperationStatusError: ModelDeserializer<OperationStatusError> = /* @__PURE__ */ model(
  () => ({ code: string, message: string }),
);

export const deserializeProtectableContainerResource: ModelDeserializer<ProtectableContainerResource> =
  /* @__PURE__ */ model(() => ({ properties: deserializeProtectableContainer }), deserializeResource);

export const deserializeWorkloadItemResource: ModelDeserializer<WorkloadItemResource> = /* @__PURE__ */ model(
  () => ({ properties: deserializeWorkloadItem }),
  deserializeResource,
);

export const deserializeWorkloadProtectableItemResource: ModelDeserializer<WorkloadProtectableItemResource> =
  /* @__PURE__ */ model(() => ({ properties: deserializeWorkloadProtectableItem }), deserializeResource);

export const deserializeBackupEngineBaseResource: ModelDeserializer<BackupEngineBaseResource> =
  /* @__PURE__ */ model(() => ({ properties: deserializeBackupEngineBase }), deserializeResource);

export const deserializeProtectionIntentResource: ModelDeserializer<ProtectionIntentResource> =
  /* @__PURE__ */ model(() => ({ properties: deserializeProtectionIntent }), deserializeResource);

export const deserializeILRRequestResource: ModelDeserializer<ILRRequestResource> = /* @__PURE__ */ model(
  () => ({ properties: deserializeILRRequest }),
  deserializeResource,
);

export const deserializeOperationWorkerResponse: ModelDeserializer<OperationWorkerResponse> =
  /* @__PURE__ */ model(() => ({ statusCode: string, headers: map(list(string)) }));

export const deserializeOperationResultInfoBaseResource: ModelDeserializer<OperationResultInfoBaseResource> =
  /* @__PURE__ */ model(
    () => ({ operation: deserializeOperationResultInfoBase }),
    deserializeOperationWorkerResponse,
  );

export const deserializeProtectionPolicyResource: ModelDeserializer<ProtectionPolicyResource> =
  /* @__PURE__ */ model(() => ({ properties: deserializeProtectionPolicy }), deserializeResource);

export const deserializePrivateEndpointConnectionResource: ModelDeserializer<PrivateEndpointConnectionResource> =
  /* @__PURE__ */ model(() => ({ properties: deserializePrivateEndpointConnection }), deserializeResource);

export const deserializePrivateEndpointConnection: ModelDeserializer<PrivateEndpointConnection> =
  /* @__PURE__ */ model(() => ({
    provisioningState: string,
    privateEndpoint: deserializePrivateEndpoint,
    groupIds: list(string),
    privateLinkServiceConnectionState: deserializePrivateLinkServiceConnectionState,
  }));

export const deserializePrivateEndpoint: ModelDeserializer<PrivateEndpoint> = /* @__PURE__ */ model(() => ({
  id: string,
}));

export const deserializePrivateLinkServiceConnectionState: ModelDeserializer<PrivateLinkServiceConnectionState> =
  /* @__PURE__ */ model(() => ({ status: string, description: string, actionsRequired: string }));

export const deserializeGetRPExtendedInfoRequestResource: ModelDeserializer<GetRPExtendedInfoRequestResource> =
  /* @__PURE__ */ model(() => ({ properties: deserializeGetRPExtendedInfoRequest }), deserializeResource);

export const deserializeGetRPExtendedInfoRequest: ModelDeserializer<GetRPExtendedInfoRequest> =
  /* @__PURE__ */ model(() => ({ recoveryPointIds: checked(list(string), items(1, 1)) }));

export const deserializeRecoveryPointExtendedInfo: ModelDeserializer<RecoveryPointExtendedInfo> =
  /* @__PURE__ */ model(
    () => ({}),
    undefined,
    () => unknown,
  );

export const deserializeRecoveryPointResource: ModelDeserializer<RecoveryPointResource> =
  /* @__PURE__ */ model(() => ({ properties: deserializeRecoveryPoint }), deserializeResource);

export const deserializeBackupStatusResponse: ModelDeserializer<BackupStatusResponse> = /* @__PURE__ */ model(
  () => ({
    protectionStatus: string,
    vaultId: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    errorCode: string,
    errorMessage: string,
    policyName: string,
    registrationStatus: string,
    protectedItemsCount: int32,
    acquireStorageAccountLock: string,
  }),
);

export const deserializeAzureVMResourceFeatureSupportResponse: ModelDeserializer<AzureVMResourceFeatureSupportResponse> =
  /* @__PURE__ */ model(() => ({ supportStatus: string }));

export const deserializePreValidateEnableBackupResponse: ModelDeserializer<PreValidateEnableBackupResponse> =
  /* @__PURE__ */ model(() => ({
    status: string,
    errorCode: string,
    errorMessage: string,
    recommendation: string,
    containerName: string,
    protectedItemName: string,
  }));

export const deserializeClientDiscoveryValueForSingleApi: ModelDeserializer<ClientDiscoveryValueForSingleApi> =
  /* @__PURE__ */ model(() => ({
    name: string,
    display: deserializeClientDiscoveryDisplay,
    origin: string,
    properties: deserializeClientDiscoveryForProperties,
  }));

export const deserializeClientDiscoveryDisplay: ModelDeserializer<ClientDiscoveryDisplay> =
  /* @__PURE__ */ model(() => ({
    provider: string,
    resource: string,
    operation: string,
    description: string,
  }));

export const deserializeClientDiscoveryForProperties: ModelDeserializer<ClientDiscoveryForProperties> =
  /* @__PURE__ */ model(() => ({ serviceSpecification: deserializeClientDiscoveryForServiceSpecification }));

export const deserializeClientDiscoveryForServiceSpecification: ModelDeserializer<ClientDiscoveryForServiceSpecification> =
  /* @__PURE__ */ model(() => ({ logSpecifications: list(deserializeClientDiscoveryForLogSpecification) }));

export const deserializeClientDiscoveryForLogSpecification: ModelDeserializer<ClientDiscoveryForLogSpecification> =
  /* @__PURE__ */ model(() => ({ name: string, displayName: string, blobDuration: string }));

export const deserializeResourceGuardProxyBaseResource: ModelDeserializer<ResourceGuardProxyBaseResource> =
  /* @__PURE__ */ model(() => ({ properties: deserializeResourceGuardProxyBase }), deserializeResource);

export const deserializeResourceGuardProxyBase: ModelDeserializer<ResourceGuardProxyBase> =
  /* @__PURE__ */ model(() => ({
    resourceGuardResourceId: string,
    resourceGuardOperationDetails: list(deserializeResourceGuardOperationDetail),
    lastUpdatedTime: string,
    description: string,
  }));

export const deserializeResourceGuardOperationDetail: ModelDeserializer<ResourceGuardOperationDetail> =
  /* @__PURE__ */ model(() => ({ vaultCriticalOperation: string, defaultResourceRequest: string }));

export const deserializeUnlockDeleteResponse: ModelDeserializer<UnlockDeleteResponse> = /* @__PURE__ */ model(
  () => ({ unlockDeleteExpiryTime: string }),
);

export const deserializeValidateOperationsResponse: ModelDeserializer<ValidateOperationsResponse> =
  /* @__PURE__ */ model(() => ({ validateOperationResponse: deserializeValidateOperationResponse }));

export const deserializeBackupResourceVaultConfigResource: ModelDeserializer<BackupResourceVaultConfigResource> =
  /* @__PURE__ */ model(() => ({ properties: deserializeBackupResourceVaultConfig }), deserializeResource);

export const deserializeBackupResourceVaultConfig: ModelDeserializer<BackupResourceVaultConfig> =
  /* @__PURE__ */ model(() => ({
    storageModelType: string,
    storageType: string,
    storageTypeState: string,
    enhancedSecurityState: string,
    softDeleteFeatureState: string,
    softDeleteRetentionPeriodInDays: int32,
    resourceGuardOperationRequests: list(string),
    isSoftDeleteFeatureStateEditable: boolean,
  }));

export const deserializeBackupResourceConfigResource: ModelDeserializer<BackupResourceConfigResource> =
  /* @__PURE__ */ model(() => ({ properties: deserializeBackupResourceConfig }), deserializeResource);

export const deserializeBackupResourceConfig: ModelDeserializer<BackupResourceConfig> = /* @__PURE__ */ model(
  () => ({
    storageModelType: string,
    storageType: string,
    storageTypeState: string,
    crossRegionRestoreFlag: boolean,
    dedupState: string,
    xcoolState: string,
  }),
);

export const deserializeBackupResourceEncryptionConfigExtendedResource: ModelDeserializer<BackupResourceEncryptionConfigExtendedResource> =
  /* @__PURE__ */ model(
    () => ({ properties: deserializeBackupResourceEncryptionConfigExtended }),
    deserializeResource,
  );

export const deserializeBackupResourceEncryptionConfig: ModelDeserializer<BackupResourceEncryptionConfig> =
  /* @__PURE__ */ model(() => ({
    encryptionAtRestType: string,
    keyUri: string,
    subscriptionId: string,
    lastUpdateStatus: string,
    infrastructureEncryptionState: string,
  }));

export const deserializeBackupResourceEncryptionConfigExtended: ModelDeserializer<BackupResourceEncryptionConfigExtended> =
  /* @__PURE__ */ model(
    () => ({ userAssignedIdentity: string, useSystemAssignedIdentity: boolean }),
    deserializeBackupResourceEncryptionConfig,
  );

export const deserializeBackupResourceEncryptionConfigResource: ModelDeserializer<BackupResourceEncryptionConfigResource> =
  /* @__PURE__ */ model(
    () => ({ properties: deserializeBackupResourceEncryptionConfig }),
    deserializeResource,
  );

export const deserializeBackupManagementUsage: ModelDeserializer<BackupManagementUsage> =
  /* @__PURE__ */ model(() => ({
    unit: string,
    quotaPeriod: string,
    nextResetTime: dateTime,
    currentValue: int64,
    limit: int64,
    name: deserializeNameInfo,
  }));

export const deserializeNameInfo: ModelDeserializer<NameInfo> = /* @__PURE__ */ model(() => ({
  value: string,
  localizedValue: string,
}));

export const deserializeTokenInformation: ModelDeserializer<TokenInformation> = /* @__PURE__ */ model(() => ({
  token: string,
  expiryTimeInUtcTicks: int64,
  securityPIN: string,
}));
