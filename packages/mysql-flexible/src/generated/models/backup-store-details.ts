// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";

/**
 * Where a backup goes.
 *
 * `objectType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownBackupStoreDetails}.
 */
export type BackupStoreDetails = FullBackupStoreDetails | UnknownBackupStoreDetails;

/** A {@link BackupStoreDetails} of a kind this version does not know, with everything the service sent. */
export interface UnknownBackupStoreDetails extends Omit<BackupStoreDetailsBase, "objectType"> {
  objectType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link BackupStoreDetails} share. */
export interface BackupStoreDetailsBase {
  /** Kind of the place. */
  objectType: string;
}

/** Blob containers, for a full backup. */
export interface FullBackupStoreDetails extends BackupStoreDetailsBase {
  /** Tells the kinds of {@link BackupStoreDetails} apart. */
  objectType: "FullBackupStoreDetails";

  /**
   * SAS URLs of the containers to write to, which give whoever has them access: as many as
   * `validateBackup` says.
   */
  sasUriList: string[];
}
