// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";
import type { BackupManagementType } from "./shared.js";

/**
 * A backup server that is registered with the vault.
 *
 * `backupEngineType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownBackupEngineBase}.
 */
export type BackupEngineBase = AzureBackupServerEngine | DpmBackupEngine | UnknownBackupEngineBase;

/** A {@link BackupEngineBase} of a kind this version does not know, with everything the service sent. */
export interface UnknownBackupEngineBase extends Omit<BackupEngineBaseBase, "backupEngineType"> {
  backupEngineType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link BackupEngineBase} share. */
export interface BackupEngineBaseBase {
  /** Name for people to read. */
  friendlyName?: string | undefined;

  /** Which kind of backup it makes. */
  backupManagementType?: BackupManagementType | undefined;

  /** Whether it is registered with the vault, in the service's words, for example `Registered`. */
  registrationStatus?: string | undefined;

  /** Its state, in the service's words. */
  backupEngineState?: string | undefined;

  /** Whether it is healthy, in the service's words, for example `Healthy`. */
  healthStatus?: string | undefined;

  /** Tells the kinds apart. */
  backupEngineType: string;

  /** Whether it can be registered again. */
  canReRegister?: boolean | undefined;

  /** The service's id of the backup server. */
  backupEngineId?: string | undefined;

  /** Version of the backup server. */
  dpmVersion?: string | undefined;

  /** Version of its Azure Backup agent. */
  azureBackupAgentVersion?: string | undefined;

  /** Whether there is a newer agent. */
  isAzureBackupAgentUpgradeAvailable?: boolean | undefined;

  /** Whether there is a newer version of the backup server. */
  isDpmUpgradeAvailable?: boolean | undefined;

  /** More about it; not always part of an answer. */
  extendedInfo?: BackupEngineExtendedInfo | undefined;
}

/** More about a backup server. */
export interface BackupEngineExtendedInfo {
  /** Name of its database. */
  databaseName?: string | undefined;

  /** Number of items it protects. */
  protectedItemsCount?: number | undefined;

  /** Number of machines it protects. */
  protectedServersCount?: number | undefined;

  /** Number of its disks. */
  diskCount?: number | undefined;

  /** Disk space that is used, in a unit that the contract does not name. */
  usedDiskSpace?: number | undefined;

  /** Disk space that is free, in the same unit. */
  availableDiskSpace?: number | undefined;

  /** When this was last refreshed (UTC). */
  refreshedAt?: Date | undefined;

  /** Number of instances it protects in Azure. */
  azureProtectedInstances?: number | undefined;
}

/** An Azure Backup Server. */
export interface AzureBackupServerEngine extends BackupEngineBaseBase {
  /** Tells the kinds of {@link BackupEngineBase} apart. */
  backupEngineType: "AzureBackupServerEngine";
}

/** A server with System Center Data Protection Manager. */
export interface DpmBackupEngine extends BackupEngineBaseBase {
  /** Tells the kinds of {@link BackupEngineBase} apart. */
  backupEngineType: "DpmBackupEngine";
}
