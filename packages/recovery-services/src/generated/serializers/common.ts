// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { items } from "@azbackup/core/codec";
import {
  type ModelSerializer,
  boolean,
  checked,
  dateTime,
  inputModel,
  int32,
  list,
  map,
  model,
  readOnly,
  required,
  string,
} from "@azbackup/core/serialize";
import { serializeBackupEngineBase } from "./backup-engine-base.js";
import { serializeBackupRequest } from "./backup-request.js";
import { serializeILRRequest } from "./ilr-request.js";
import { serializeJob } from "./job.js";
import { serializeProtectableContainer } from "./protectable-container.js";
import { serializeProtectedItem } from "./protected-item.js";
import { serializeProtectionContainer } from "./protection-container.js";
import { serializeProtectionIntent } from "./protection-intent.js";
import { serializeProtectionPolicy } from "./protection-policy.js";
import { serializeRecoveryPoint } from "./recovery-point.js";
import { serializeRestoreRequest } from "./restore-request.js";
import { serializeValidateOperationRequest } from "./validate-operation-request.js";
import { serializeWorkloadItem } from "./workload-item.js";
import { serializeWorkloadProtectableItem } from "./workload-protectable-item.js";

export const serializeResource: ModelSerializer = /* @__PURE__ */ model(() => ({
  id: readOnly,
  name: readOnly,
  type: readOnly,
  location: string,
  tags: map(string),
  eTag: string,
  systemData: readOnly,
}));

export const serializeJobResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeJob }),
  serializeResource,
);

export const serializeSystemData: ModelSerializer = /* @__PURE__ */ model(() => ({
  createdBy: string,
  createdByType: string,
  createdAt: dateTime,
  lastModifiedBy: string,
  lastModifiedByType: string,
  lastModifiedAt: dateTime,
}));

export const serializeProtectedItemResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeProtectedItem }),
  serializeResource,
);

export const serializeBackupRequestResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeBackupRequest }),
  serializeResource,
);

export const serializeRestoreRequestResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeRestoreRequest }),
  serializeResource,
);

export const serializeProtectionContainerResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeProtectionContainer }),
  serializeResource,
);

export const serializeProtectableContainerResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeProtectableContainer }),
  serializeResource,
);

export const serializeWorkloadItemResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeWorkloadItem }),
  serializeResource,
);

export const serializeWorkloadProtectableItemResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeWorkloadProtectableItem }),
  serializeResource,
);

export const serializePrepareDataMoveRequest: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  targetResourceId: required(string),
  targetRegion: required(string),
  dataMoveLevel: required(string),
  sourceContainerArmIds: list(string),
  ignoreMoved: boolean,
}));

export const serializeTriggerDataMoveRequest: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  sourceResourceId: required(string),
  sourceRegion: required(string),
  dataMoveLevel: required(string),
  correlationId: required(string),
  sourceContainerArmIds: list(string),
  pauseGC: boolean,
}));

export const serializeBackupEngineBaseResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeBackupEngineBase }),
  serializeResource,
);

export const serializeProtectionIntentResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeProtectionIntent }),
  serializeResource,
);

export const serializeILRRequestResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeILRRequest }),
  serializeResource,
);

export const serializeInstantItemRecoveryOperationResultRequest: ModelSerializer = /* @__PURE__ */ inputModel(
  () => ({ provisionInstantItemRecoveryOperationId: required(string) }),
);

export const serializeProtectionPolicyResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeProtectionPolicy }),
  serializeResource,
);

export const serializePrivateEndpointConnectionResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializePrivateEndpointConnection }),
  serializeResource,
);

export const serializePrivateEndpointConnection: ModelSerializer = /* @__PURE__ */ model(() => ({
  provisioningState: string,
  privateEndpoint: serializePrivateEndpoint,
  groupIds: list(string),
  privateLinkServiceConnectionState: serializePrivateLinkServiceConnectionState,
}));

export const serializePrivateEndpoint: ModelSerializer = /* @__PURE__ */ model(() => ({ id: string }));

export const serializePrivateLinkServiceConnectionState: ModelSerializer = /* @__PURE__ */ model(() => ({
  status: string,
  description: string,
  actionsRequired: string,
}));

export const serializeGetRPExtendedInfoRequestResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: required(serializeGetRPExtendedInfoRequest) }),
  serializeResource,
);

export const serializeGetRPExtendedInfoRequest: ModelSerializer = /* @__PURE__ */ model(() => ({
  recoveryPointIds: required(checked(list(string), items(1, 1))),
}));

export const serializeMoveRPAcrossTiersRequest: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  objectType: string,
  sourceTierType: string,
  targetTierType: string,
}));

export const serializeListRecoveryPointsRecommendedForMoveRequest: ModelSerializer =
  /* @__PURE__ */ inputModel(() => ({ objectType: string, excludedRPList: list(string) }));

export const serializeRecoveryPointResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeRecoveryPoint }),
  serializeResource,
);

export const serializeBackupStatusRequest: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  resourceType: string,
  resourceId: string,
  poLogicalName: string,
}));

export const serializePreValidateEnableBackupRequest: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  resourceType: string,
  resourceId: string,
  vaultId: string,
  properties: string,
}));

export const serializeResourceGuardProxyBaseResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeResourceGuardProxyBase }),
  serializeResource,
);

export const serializeResourceGuardProxyBase: ModelSerializer = /* @__PURE__ */ model(() => ({
  resourceGuardResourceId: required(string),
  resourceGuardOperationDetails: list(serializeResourceGuardOperationDetail),
  lastUpdatedTime: string,
  description: string,
}));

export const serializeResourceGuardOperationDetail: ModelSerializer = /* @__PURE__ */ model(() => ({
  vaultCriticalOperation: string,
  defaultResourceRequest: string,
}));

export const serializeUnlockDeleteRequest: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  resourceGuardOperationRequests: list(string),
  resourceToBeDeleted: string,
}));

export const serializeProtectedItemConfigureSourceScanRequest: ModelSerializer = /* @__PURE__ */ inputModel(
  () => ({ sourceScanAction: string }),
);

export const serializeValidateOperationRequestResource: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  id: required(string),
  properties: required(serializeValidateOperationRequest),
}));

export const serializeBackupResourceVaultConfigResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeBackupResourceVaultConfig }),
  serializeResource,
);

export const serializeBackupResourceVaultConfig: ModelSerializer = /* @__PURE__ */ model(() => ({
  storageModelType: string,
  storageType: string,
  storageTypeState: string,
  enhancedSecurityState: string,
  softDeleteFeatureState: string,
  softDeleteRetentionPeriodInDays: int32,
  resourceGuardOperationRequests: list(string),
  isSoftDeleteFeatureStateEditable: boolean,
}));

export const serializeBackupResourceConfigResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeBackupResourceConfig }),
  serializeResource,
);

export const serializeBackupResourceConfig: ModelSerializer = /* @__PURE__ */ model(() => ({
  storageModelType: string,
  storageType: string,
  storageTypeState: string,
  crossRegionRestoreFlag: boolean,
  dedupState: string,
  xcoolState: string,
}));

export const serializeBackupResourceEncryptionConfigExtendedResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeBackupResourceEncryptionConfigExtended }),
  serializeResource,
);

export const serializeBackupResourceEncryptionConfig: ModelSerializer = /* @__PURE__ */ model(() => ({
  encryptionAtRestType: string,
  keyUri: string,
  subscriptionId: string,
  lastUpdateStatus: string,
  infrastructureEncryptionState: string,
}));

export const serializeBackupResourceEncryptionConfigExtended: ModelSerializer = /* @__PURE__ */ model(
  () => ({ userAssignedIdentity: string, useSystemAssignedIdentity: boolean }),
  serializeBackupResourceEncryptionConfig,
);

export const serializeBackupResourceEncryptionConfigResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeBackupResourceEncryptionConfig }),
  serializeResource,
);

export const serializeSecurityPinBase: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  resourceGuardOperationRequests: list(string),
}));
