// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";

/**
 * What to back up and how. Every kind of item has a kind of request of its own.
 *
 * `objectType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownBackupRequest}.
 */
export type BackupRequest =
  | AzureFileShareBackupRequest
  | AzureWorkloadBackupRequest
  | IaasVMBackupRequest
  | UnknownBackupRequest;

/** A {@link BackupRequest} of a kind this version does not know, with everything the service sent. */
export interface UnknownBackupRequest extends Omit<BackupRequestBase, "objectType"> {
  objectType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link BackupRequest} share. */
export interface BackupRequestBase {
  /** Tells the kinds apart. */
  objectType: string;
}

/** A backup of an Azure file share. */
export interface AzureFileShareBackupRequest extends BackupRequestBase {
  /** Tells the kinds of {@link BackupRequest} apart. */
  objectType: "AzureFileShareBackupRequest";

  /** When the recovery point expires (UTC). The retention of the item's policy applies if absent. */
  recoveryPointExpiryTimeInUTC?: Date | undefined;
}

/** A backup of a database in an Azure virtual machine. */
export interface AzureWorkloadBackupRequest extends BackupRequestBase {
  /** Tells the kinds of {@link BackupRequest} apart. */
  objectType: "AzureWorkloadBackupRequest";

  /** Kind of backup to make. */
  backupType?: BackupType | undefined;

  /** Whether the backup is compressed. */
  enableCompression?: boolean | undefined;

  /** When the recovery point expires (UTC). The retention of the item's policy applies if absent. */
  recoveryPointExpiryTimeInUTC?: Date | undefined;
}

/** A backup of an Azure virtual machine. */
export interface IaasVMBackupRequest extends BackupRequestBase {
  /** Tells the kinds of {@link BackupRequest} apart. */
  objectType: "IaasVMBackupRequest";

  /** When the recovery point expires (UTC). The retention of the item's policy applies if absent. */
  recoveryPointExpiryTimeInUTC?: Date | undefined;
}

/**
 * Kinds of backup of a database.
 *
 * Open: the service may answer with words that are not listed.
 */
export type BackupType =
  /** No kind. */
  | "Invalid"
  /** Everything. */
  | "Full"
  /** What changed since the last full backup. */
  | "Differential"
  /** The transaction log. */
  | "Log"
  /** Everything, without disturbing the sequence of the other backups. */
  | "CopyOnlyFull"
  /** What changed since the last backup. */
  | "Incremental"
  /** Everything, by a snapshot of the disks. */
  | "SnapshotFull"
  /** Everything, by a snapshot of the disks, without disturbing the sequence of the other backups. */
  | "SnapshotCopyOnlyFull"
  | (string & {});
