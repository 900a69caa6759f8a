// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { uuid } from "@azbackup/core/codec";
import { type ModelDeserializer, checked, discriminated, model, string } from "@azbackup/core/deserialize";
import type {
  AzureBlobBackupStorageDescription,
  BackupStorageDescription,
  DsmsAzureBlobBackupStorageDescription,
  FileShareBackupStorageDescription,
  ManagedIdentityAzureBlobBackupStorageDescription,
} from "../models/backup-storage-description.js";

export const deserializeBackupStorageDescription: ModelDeserializer<BackupStorageDescription> =
  /* @__PURE__ */ discriminated(
    "StorageKind",
    () => ({
      AzureBlobStore: deserializeAzureBlobBackupStorageDescription,
      FileShare: deserializeFileShareBackupStorageDescription,
      DsmsAzureBlobStore: deserializeDsmsAzureBlobBackupStorageDescription,
      ManagedIdentityAzureBlobStore: deserializeManagedIdentityAzureBlobBackupStorageDescription,
    }),
    /* @__PURE__ */ model(() => ({
      storageKind: ["StorageKind", string],
      friendlyName: ["FriendlyName", string],
    })),
  );

export const deserializeAzureBlobBackupStorageDescription: ModelDeserializer<AzureBlobBackupStorageDescription> =
  /* @__PURE__ */ model(
    () => ({ connectionString: ["ConnectionString", string], containerName: ["ContainerName", string] }),
    deserializeBackupStorageDescription,
  );

export const deserializeFileShareBackupStorageDescription: ModelDeserializer<FileShareBackupStorageDescription> =
  /* @__PURE__ */ model(
    () => ({
      path: ["Path", string],
      primaryUserName: ["PrimaryUserName", string],
      primaryPassword: ["PrimaryPassword", string],
      secondaryUserName: ["SecondaryUserName", string],
      secondaryPassword: ["SecondaryPassword", string],
    }),
    deserializeBackupStorageDescription,
  );

export const deserializeDsmsAzureBlobBackupStorageDescription: ModelDeserializer<DsmsAzureBlobBackupStorageDescription> =
  /* @__PURE__ */ model(
    () => ({
      storageCredentialsSourceLocation: ["StorageCredentialsSourceLocation", string],
      containerName: ["ContainerName", string],
    }),
    deserializeBackupStorageDescription,
  );

export const deserializeManagedIdentityAzureBlobBackupStorageDescription: ModelDeserializer<ManagedIdentityAzureBlobBackupStorageDescription> =
  /* @__PURE__ */ model(
    () => ({
      managedIdentityType: ["ManagedIdentityType", string],
      managedIdentityClientId: ["ManagedIdentityClientId", checked(string, uuid)],
      blobServiceUri: ["BlobServiceUri", string],
      containerName: ["ContainerName", string],
    }),
    deserializeBackupStorageDescription,
  );
