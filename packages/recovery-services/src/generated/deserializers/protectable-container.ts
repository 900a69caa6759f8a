// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type ModelDeserializer, discriminated, model, string } from "@azbackup/core/deserialize";
import type {
  AzureStorageProtectableContainer,
  AzureVMAppContainerProtectableContainer,
  ProtectableContainer,
} from "../models/protectable-container.js";

export const deserializeProtectableContainer: ModelDeserializer<ProtectableContainer> =
  /* @__PURE__ */ discriminated(
    "protectableContainerType",
    () => ({
      StorageContainer: deserializeAzureStorageProtectableContainer,
      VMAppContainer: deserializeAzureVMAppContainerProtectableContainer,
    }),
    /* @__PURE__ */ model(() => ({
      friendlyName: string,
      backupManagementType: string,
      protectableContainerType: string,
      healthStatus: string,
      containerId: string,
    })),
  );

export const deserializeAzureStorageProtectableContainer: ModelDeserializer<AzureStorageProtectableContainer> =
  /* @__PURE__ */ model(() => ({}), deserializeProtectableContainer);

export const deserializeAzureVMAppContainerProtectableContainer: ModelDeserializer<AzureVMAppContainerProtectableContainer> =
  /* @__PURE__ */ model(() => ({}), deserializeProtectableContainer);
