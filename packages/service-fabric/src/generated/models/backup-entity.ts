// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";
import type { BackupEntityKind } from "./backup-configuration-info.js";

/**
 * What is backed up: an application, a service or a partition.
 *
 * `entityKind` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownBackupEntity}.
 */
export type BackupEntity =
  | ApplicationBackupEntity
  | ServiceBackupEntity
  | PartitionBackupEntity
  | UnknownBackupEntity;

/** A {@link BackupEntity} of a kind this version does not know, with everything the service sent. */
export interface UnknownBackupEntity extends Omit<BackupEntityBase, "entityKind"> {
  entityKind: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link BackupEntity} share. */
export interface BackupEntityBase {
  /** Kind of what is backed up. */
  entityKind: BackupEntityKind;
}

/** An application that is backed up. */
export interface ApplicationBackupEntity extends BackupEntityBase {
  /** Tells the kinds of {@link BackupEntity} apart. */
  entityKind: "Application";

  /** Name of the application, with `fabric:/`. */
  applicationName?: string | undefined;
}

/** A service that is backed up. */
export interface ServiceBackupEntity extends BackupEntityBase {
  /** Tells the kinds of {@link BackupEntity} apart. */
  entityKind: "Service";

  /** Full name of the service, with `fabric:/`. */
  serviceName?: string | undefined;
}

/** A partition that is backed up. */
export interface PartitionBackupEntity extends BackupEntityBase {
  /** Tells the kinds of {@link BackupEntity} apart. */
  entityKind: "Partition";

  /** Full name of the partition's service, with `fabric:/`. */
  serviceName?: string | undefined;

  /**
   * Id of the partition.
   *
   * A UUID.
   */
  partitionId?: string | undefined;
}
