// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type ModelSerializer, boolean, model, readOnly, string } from "@azbackup/core/serialize";

export const serializeErrorDetail: ModelSerializer = /* @__PURE__ */ model(() => ({
  code: readOnly,
  message: readOnly,
  recommendations: readOnly,
}));

export const serializeDistributedNodesInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  nodeName: string,
  status: string,
  errorDetail: serializeErrorDetail,
  sourceResourceId: string,
}));

export const serializeIdentityInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  isSystemAssignedIdentity: boolean,
  managedIdentityResourceId: string,
}));

export const serializeExtendedLocation: ModelSerializer = /* @__PURE__ */ model(() => ({
  name: string,
  type: string,
}));

export const serializeUserAssignedManagedIdentityDetails: ModelSerializer = /* @__PURE__ */ model(() => ({
  identityArmId: string,
  identityName: string,
  userAssignedIdentityProperties: serializeUserAssignedIdentityProperties,
}));

export const serializeUserAssignedIdentityProperties: ModelSerializer = /* @__PURE__ */ model(() => ({
  clientId: string,
  principalId: string,
}));

export const serializeSQLDataDirectory: ModelSerializer = /* @__PURE__ */ model(() => ({
  type: string,
  path: string,
  logicalName: string,
}));
