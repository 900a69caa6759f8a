// Generated from specs/service-fabric by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { ModelSchema } from "@azbackup/core/codec";

export const backupStorageDescriptionSchema: ModelSchema = {
  name: "BackupStorageDescription",
  properties: {
    storageKind: { type: "string", wire: "StorageKind", required: true },
    friendlyName: { type: "string", wire: "FriendlyName" },
  },
  discriminator: "storageKind",
  kinds: {
    AzureBlobStore: () => azureBlobBackupStorageDescriptionSchema,
    FileShare: () => fileShareBackupStorageDescriptionSchema,
    DsmsAzureBlobStore: () => dsmsAzureBlobBackupStorageDescriptionSchema,
    ManagedIdentityAzureBlobStore: () => managedIdentityAzureBlobBackupStorageDescriptionSchema,
  },
};

export const azureBlobBackupStorageDescriptionSchema: ModelSchema = {
  name: "AzureBlobBackupStorageDescription",
  base: () => backupStorageDescriptionSchema,
  properties: {
    storageKind: { type: "string", values: ["AzureBlobStore"], wire: "StorageKind", required: true },
    connectionString: { type: "string", secret: true, wire: "ConnectionString", required: true },
    containerName: { type: "string", wire: "ContainerName", required: true },
  },
};

export const fileShareBackupStorageDescriptionSchema: ModelSchema = {
  name: "FileShareBackupStorageDescription",
  base: () => backupStorageDescriptionSchema,
  properties: {
    storageKind: { type: "string", values: ["FileShare"], wire: "StorageKind", required: true },
    path: { type: "string", wire: "Path", required: true },
    primaryUserName: { type: "string", wire: "PrimaryUserName" },
    primaryPassword: { type: "string", secret: true, wire: "PrimaryPassword" },
    secondaryUserName: { type: "string", wire: "SecondaryUserName" },
    secondaryPassword: { type: "string", secret: true, wire: "SecondaryPassword" },
  },
};

export const dsmsAzureBlobBackupStorageDescriptionSchema: ModelSchema = {
  name: "DsmsAzureBlobBackupStorageDescription",
  base: () => backupStorageDescriptionSchema,
  properties: {
    storageKind: { type: "string", values: ["DsmsAzureBlobStore"], wire: "StorageKind", required: true },
    storageCredentialsSourceLocation: {
      type: "string",
      wire: "StorageCredentialsSourceLocation",
      required: true,
    },
    containerName: { type: "string", wire: "ContainerName", required: true },
  },
};

export const managedIdentityAzureBlobBackupStorageDescriptionSchema: ModelSchema = {
  name: "ManagedIdentityAzureBlobBackupStorageDescription",
  base: () => backupStorageDescriptionSchema,
  properties: {
    storageKind: {
      type: "string",
      values: ["ManagedIdentityAzureBlobStore"],
      wire: "StorageKind",
      required: true,
    },
    managedIdentityType: { type: "string", wire: "ManagedIdentityType", required: true },
    blobServiceUri: { type: "string", wire: "BlobServiceUri", required: true },
    containerName: { type: "string", wire: "ContainerName", required: true },
  },
};
