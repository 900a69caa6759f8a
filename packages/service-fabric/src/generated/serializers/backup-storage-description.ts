// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { uuid } from "@azbackup/core/codec";
import {
  type ModelSerializer,
  checked,
  discriminated,
  model,
  required,
  secret,
  string,
} from "@azbackup/core/serialize";

export const serializeBackupStorageDescription: ModelSerializer = /* @__PURE__ */ discriminated(
  "storageKind",
  () => ({
    AzureBlobStore: serializeAzureBlobBackupStorageDescription,
    FileShare: serializeFileShareBackupStorageDescription,
    DsmsAzureBlobStore: serializeDsmsAzureBlobBackupStorageDescription,
    ManagedIdentityAzureBlobStore: serializeManagedIdentityAzureBlobBackupStorageDescription,
  }),
  /* @__PURE__ */ model(() => ({
    storageKind: ["StorageKind", required(string)],
    friendlyName: ["FriendlyName", string],
  })),
);

export const serializeAzureBlobBackupStorageDescription: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    connectionString: ["ConnectionString", required(secret(string))],
    containerName: ["ContainerName", required(string)],
  }),
  serializeBackupStorageDescription,
);

export const serializeFileShareBackupStorageDescription: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    path: ["Path", required(string)],
    primaryUserName: ["PrimaryUserName", string],
    primaryPassword: ["PrimaryPassword", secret(string)],
    secondaryUserName: ["SecondaryUserName", string],
    secondaryPassword: ["SecondaryPassword", secret(string)],
  }),
  serializeBackupStorageDescription,
);

export const serializeDsmsAzureBlobBackupStorageDescription: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    storageCredentialsSourceLocation: ["StorageCredentialsSourceLocation", required(string)],
    containerName: ["ContainerName", required(string)],
  }),
  serializeBackupStorageDescription,
);

export const serializeManagedIdentityAzureBlobBackupStorageDescription: ModelSerializer =
  /* @__PURE__ */ model(
    () => ({
      managedIdentityType: ["ManagedIdentityType", required(string)],
      managedIdentityClientId: ["ManagedIdentityClientId", checked(string, uuid)],
      blobServiceUri: ["BlobServiceUri", required(string)],
      containerName: ["ContainerName", required(string)],
    }),
    serializeBackupStorageDescription,
  );
