// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type ModelDeserializer, boolean, list, model, string } from "@azbackup/core/deserialize";
import type {
  ClientScriptForConnect,
  DistributedNodesInfo,
  ErrorDetail,
  ExtendedLocation,
  IdentityInfo,
  InstantItemRecoveryTarget,
  SQLDataDirectory,
  UserAssignedIdentityProperties,
  UserAssignedManagedIdentityDetails,
  ValidateOperationResponse,
} from "../models/shared.js";

export const deserializeErrorDetail: ModelDeserializer<ErrorDetail> = /* @__PURE__ */ model(() => ({
  code: string,
  message: string,
  recommendations: list(string),
}));

export const deserializeDistributedNodesInfo: ModelDeserializer<DistributedNodesInfo> = /* @__PURE__ */ model(
  () => ({ nodeName: string, status: string, errorDetail: deserializeErrorDetail, sourceResourceId: string }),
);

export const deserializeIdentityInfo: ModelDeserializer<IdentityInfo> = /* @__PURE__ */ model(() => ({
  isSystemAssignedIdentity: boolean,
  managedIdentityResourceId: string,
}));

export const deserializeExtendedLocation: ModelDeserializer<ExtendedLocation> = /* @__PURE__ */ model(() => ({
  name: string,
  type: string,
}));

export const deserializeUserAssignedManagedIdentityDetails: ModelDeserializer<UserAssignedManagedIdentityDetails> =
  /* @__PURE__ */ model(() => ({
    identityArmId: string,
    identityName: string,
    userAssignedIdentityProperties: deserializeUserAssignedIdentityProperties,
  }));

export const deserializeUserAssignedIdentityProperties: ModelDeserializer<UserAssignedIdentityProperties> =
  /* @__PURE__ */ model(() => ({ clientId: string, principalId: string }));

export const deserializeInstantItemRecoveryTarget: ModelDeserializer<InstantItemRecoveryTarget> =
  /* @__PURE__ */ model(() => ({ clientScripts: list(deserializeClientScriptForConnect) }));

export const deserializeClientScriptForConnect: ModelDeserializer<ClientScriptForConnect> =
  /* @__PURE__ */ model(() => ({
    scriptContent: string,
    scriptExtension: string,
    osType: string,
    url: string,
    scriptNameSuffix: string,
  }));

export const deserializeValidateOperationResponse: ModelDeserializer<ValidateOperationResponse> =
  /* @__PURE__ */ model(() => ({ validationResults: list(deserializeErrorDetail) }));

export const deserializeSQLDataDirectory: ModelDeserializer<SQLDataDirectory> = /* @__PURE__ */ model(() => ({
  type: string,
  path: string,
  logicalName: string,
}));
