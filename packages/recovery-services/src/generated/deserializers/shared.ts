// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import { type ModelDeserializer, list, model, string } from "@azbackup/core/deserialize";
import type {
  ErrorDetail,
  ExtendedLocation,
  UserAssignedIdentityProperties,
  UserAssignedManagedIdentityDetails,
} from "../models/shared.js";

export const deserializeErrorDetail: ModelDeserializer<ErrorDetail> = /* @__PURE__ */ model(() => ({
  code: string,
  message: string,
  recommendations: list(string),
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
