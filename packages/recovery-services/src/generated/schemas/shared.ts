// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { ModelSchema } from "@azbackup/core/codec";

export const extendedLocationSchema: ModelSchema = {
  name: "ExtendedLocation",
  properties: {
    name: { type: "string" },
    type: { type: "string" },
  },
};

export const userAssignedManagedIdentityDetailsSchema: ModelSchema = {
  name: "UserAssignedManagedIdentityDetails",
  properties: {
    identityArmId: { type: "string" },
    identityName: { type: "string" },
    userAssignedIdentityProperties: { type: "model", model: () => userAssignedIdentityPropertiesSchema },
  },
};

export const userAssignedIdentityPropertiesSchema: ModelSchema = {
  name: "UserAssignedIdentityProperties",
  properties: {
    clientId: { type: "string" },
    principalId: { type: "string" },
  },
};

export const errorDetailSchema: ModelSchema = {
  name: "ErrorDetail",
  properties: {
    code: { type: "string", readOnly: true },
    message: { type: "string", readOnly: true },
    recommendations: { type: "list", items: { type: "string" }, readOnly: true },
  },
};
