// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { length, pattern } from "@azbackup/core/codec";
import {
  type ModelSerializer,
  availableIn,
  base64url,
  boolean,
  checked,
  inputModel,
  nonEmpty,
  required,
  requiredIn,
  secret,
  string,
} from "@azbackup/core/serialize";

export const serializeSASTokenParameter: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  storageResourceUri: required(checked(string, length(1), pattern("^[^?#]*$"))),
  token: requiredIn(["7.4"], secret(nonEmpty)),
  useManagedIdentity: availableIn(["7.5", "7.6", "2025-07-01", "2026-04-01"], boolean),
}));

export const serializePreBackupOperationParameters: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  storageResourceUri: checked(string, length(1), pattern("^[^?#]*$")),
  token: secret(nonEmpty),
  useManagedIdentity: boolean,
}));

export const serializeRestoreOperationParameters: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  sasTokenParameters: required(serializeSASTokenParameter),
  folderToRestore: required(nonEmpty),
}));

export const serializePreRestoreOperationParameters: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  sasTokenParameters: serializeSASTokenParameter,
  folderToRestore: nonEmpty,
}));

export const serializeSelectiveKeyRestoreOperationParameters: ModelSerializer = /* @__PURE__ */ inputModel(
  () => ({ sasTokenParameters: required(serializeSASTokenParameter), folder: required(nonEmpty) }),
);

export const serializeKeyRestoreParameters: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  keyBundleBackup: ["value", required(secret(base64url))],
}));

export const serializeSecretRestoreParameters: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  secretBundleBackup: ["value", required(secret(base64url))],
}));

export const serializeCertificateRestoreParameters: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  certificateBundleBackup: ["value", required(secret(base64url))],
}));
