// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";

/**
 * Where backups are kept.
 *
 * `storageKind` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownBackupStorageDescription}.
 */
export type BackupStorageDescription =
  | AzureBlobBackupStorageDescription
  | FileShareBackupStorageDescription
  | DsmsAzureBlobBackupStorageDescription
  | ManagedIdentityAzureBlobBackupStorageDescription
  | UnknownBackupStorageDescription;

/**
 * A {@link BackupStorageDescription} of a kind this version does not know, with everything the service
 * sent.
 */
export interface UnknownBackupStorageDescription extends Omit<BackupStorageDescriptionBase, "storageKind"> {
  storageKind: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link BackupStorageDescription} share. */
export interface BackupStorageDescriptionBase {
  /** Kind of the store. */
  storageKind: BackupStorageKind;

  /** A name of your own for the store. */
  friendlyName?: string | undefined;
}

/** A blob container, reached with a connection string. */
export interface AzureBlobBackupStorageDescription extends BackupStorageDescriptionBase {
  /** Tells the kinds of {@link BackupStorageDescription} apart. */
  storageKind: "AzureBlobStore";

  /**
   * Connection string of the storage account.
   *
   * Secret: never logged, and shown in no error.
   */
  connectionString: string;

  /** The blob container. */
  containerName: string;
}

/** A file share which every node of the cluster can reach. */
export interface FileShareBackupStorageDescription extends BackupStorageDescriptionBase {
  /** Tells the kinds of {@link BackupStorageDescription} apart. */
  storageKind: "FileShare";

  /** UNC path of the share, like `\\myshare\backupshare`. */
  path: string;

  /** User to reach the share as. */
  primaryUserName?: string | undefined;

  /**
   * Password of the first user. The cluster shows `****` in its place: set it anew before a policy that
   * was read is written back.
   *
   * Secret: never logged, and shown in no error.
   */
  primaryPassword?: string | undefined;

  /** Second user to reach the share as. */
  secondaryUserName?: string | undefined;

  /**
   * Password of the second user. That it is shown as `****` like the first one is inferred.
   *
   * Secret: never logged, and shown in no error.
   */
  secondaryPassword?: string | undefined;
}

/** A blob container whose credentials a Dsms holds. Runtime 7.2 and later. */
export interface DsmsAzureBlobBackupStorageDescription extends BackupStorageDescriptionBase {
  /** Tells the kinds of {@link BackupStorageDescription} apart. */
  storageKind: "DsmsAzureBlobStore";

  /** Where the Dsms keeps the credentials of the storage account; a place, and no secret. */
  storageCredentialsSourceLocation: string;

  /** The blob container. */
  containerName: string;
}

/** A blob container, reached with a managed identity. Runtime 8.0 and later. */
export interface ManagedIdentityAzureBlobBackupStorageDescription extends BackupStorageDescriptionBase {
  /** Tells the kinds of {@link BackupStorageDescription} apart. */
  storageKind: "ManagedIdentityAzureBlobStore";

  /** Whose identity it is. */
  managedIdentityType: ManagedIdentityType;

  /**
   * Client id of the identity, where it is a user-assigned one and there are several. Newer runtimes;
   * which was the first is not documented.
   *
   * A UUID.
   */
  managedIdentityClientId?: string | undefined;

  /** URL of the storage account's blob service, like `https://myaccount.blob.core.windows.net/`. */
  blobServiceUri: string;

  /** The blob container. */
  containerName: string;
}

/**
 * Kind of a backup store.
 *
 * Open: the service may answer with words that are not listed.
 */
export type BackupStorageKind =
  /** No kind; never to be sent. */
  | "Invalid"
  /** A file share. */
  | "FileShare"
  /** A blob container, reached with a connection string. */
  | "AzureBlobStore"
  /** A blob container whose credentials a Dsms holds. Runtime 7.2 and later. */
  | "DsmsAzureBlobStore"
  /** A blob container, reached with a managed identity. Runtime 8.0 and later. */
  | "ManagedIdentityAzureBlobStore"
  | (string & {});

/**
 * Whose managed identity is used.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ManagedIdentityType =
  /** No type; never to be sent. */
  | "Invalid"
  /** That of the virtual machine scale set. */
  | "VMSS"
  /** That of the cluster. */
  | "Cluster"
  | (string & {});
