// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";

/**
 * What periodic backup of something follows.
 *
 * `kind` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownBackupConfigurationInfo}.
 */
export type BackupConfigurationInfo =
  | ApplicationBackupConfigurationInfo
  | ServiceBackupConfigurationInfo
  | PartitionBackupConfigurationInfo
  | UnknownBackupConfigurationInfo;

/**
 * A {@link BackupConfigurationInfo} of a kind this version does not know, with everything the service
 * sent.
 */
export interface UnknownBackupConfigurationInfo extends Omit<BackupConfigurationInfoBase, "kind"> {
  kind: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link BackupConfigurationInfo} share. */
export interface BackupConfigurationInfoBase {
  /** Kind of what is backed up. */
  kind: BackupEntityKind;

  /** Name of the policy in force. */
  policyName?: string | undefined;

  /** Where that policy was set. */
  policyInheritedFrom?: BackupPolicyScope | undefined;

  /** Whether periodic backup is suspended. */
  suspensionInfo?: BackupSuspensionInfo | undefined;
}

/** Whether periodic backup is suspended. */
export interface BackupSuspensionInfo {
  /** True while it is. */
  isSuspended?: boolean | undefined;

  /** Where it was suspended. */
  suspensionInheritedFrom?: BackupSuspensionScope | undefined;
}

/** What periodic backup of an application follows. */
export interface ApplicationBackupConfigurationInfo extends BackupConfigurationInfoBase {
  /** Tells the kinds of {@link BackupConfigurationInfo} apart. */
  kind: "Application";

  /** Name of the application, with `fabric:/`. */
  applicationName?: string | undefined;
}

/** What periodic backup of a service follows. */
export interface ServiceBackupConfigurationInfo extends BackupConfigurationInfoBase {
  /** Tells the kinds of {@link BackupConfigurationInfo} apart. */
  kind: "Service";

  /** Full name of the service, with `fabric:/`. */
  serviceName?: string | undefined;
}

/** What periodic backup of a partition follows. */
export interface PartitionBackupConfigurationInfo extends BackupConfigurationInfoBase {
  /** Tells the kinds of {@link BackupConfigurationInfo} apart. */
  kind: "Partition";

  /** Full name of the partition's service, with `fabric:/`. */
  serviceName?: string | undefined;

  /**
   * Id of the partition.
   *
   * A UUID.
   */
  partitionId?: string | undefined;
}

/**
 * Kind of what is backed up.
 *
 * Open: the service may answer with words that are not listed.
 */
export type BackupEntityKind =
  /** No kind; never to be sent. */
  | "Invalid"
  /** A partition. */
  | "Partition"
  /** A service. */
  | "Service"
  /** An application. */
  | "Application"
  | (string & {});

/**
 * Where a backup policy was set.
 *
 * Open: the service may answer with words that are not listed.
 */
export type BackupPolicyScope =
  /** No place. */
  | "Invalid"
  /** On the partition. */
  | "Partition"
  /** On the service. */
  | "Service"
  /** On the application. */
  | "Application"
  | (string & {});

/**
 * Where periodic backup was suspended.
 *
 * Open: the service may answer with words that are not listed.
 */
export type BackupSuspensionScope =
  /** No place. */
  | "Invalid"
  /** On the partition. */
  | "Partition"
  /** On the service. */
  | "Service"
  /** On the application. */
  | "Application"
  | (string & {});
