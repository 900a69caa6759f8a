// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type ModelSerializer, discriminated, model, required, string } from "@azbackup/core/serialize";

export const serializeProtectableContainer: ModelSerializer = /* @__PURE__ */ discriminated(
  "protectableContainerType",
  () => ({
    StorageContainer: serializeAzureStorageProtectableContainer,
    VMAppContainer: serializeAzureVMAppContainerProtectableContainer,
  }),
  /* @__PURE__ */ model(() => ({
    friendlyName: string,
    backupManagementType: string,
    protectableContainerType: required(string),
    healthStatus: string,
    containerId: string,
  })),
);

export const serializeAzureStorageProtectableContainer: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeProtectableContainer,
);

export const serializeAzureVMAppContainerProtectableContainer: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeProtectableContainer,
);
