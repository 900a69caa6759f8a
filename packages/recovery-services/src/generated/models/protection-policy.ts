// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";
import type { RetentionPolicy } from "./retention-policy.js";
import type { SchedulePolicy } from "./schedule-policy.js";
import type { RetentionDurationType, UserAssignedManagedIdentityDetails, WorkloadType } from "./shared.js";

/**
 * When backups are made and how long they are kept. Every kind of backup has a kind of policy of its
 * own.
 *
 * `backupManagementType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownProtectionPolicy}.
 */
export type ProtectionPolicy =
  | AzureIaaSVMProtectionPolicy
  | AzureSqlProtectionPolicy
  | GenericProtectionPolicy
  | MabProtectionPolicy
  | AzureFileShareProtectionPolicy
  | AzureVmWorkloadProtectionPolicy
  | UnknownProtectionPolicy;

/** A {@link ProtectionPolicy} of a kind this version does not know, with everything the service sent. */
export interface UnknownProtectionPolicy extends Omit<ProtectionPolicyBase, "backupManagementType"> {
  backupManagementType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link ProtectionPolicy} share. */
export interface ProtectionPolicyBase {
  /** Number of items that are backed up by the policy. */
  protectedItemsCount?: number | undefined;

  /** Tells the kinds apart. */
  backupManagementType: string;

  /**
   * Resource ids of the Resource Guard's operation requests by which a critical operation is authorized.
   * The service also answers `null`.
   */
  resourceGuardOperationRequests?: string[] | null | undefined;
}

/** A policy for Azure virtual machines. */
export interface AzureIaaSVMProtectionPolicy extends ProtectionPolicyBase {
  /** Tells the kinds of {@link ProtectionPolicy} apart. */
  backupManagementType: "AzureIaasVM";

  /** The resource group snapshots are kept in. */
  instantRPDetails?: InstantRPAdditionalDetails | undefined;

  /** When backups are made. */
  schedulePolicy?: SchedulePolicy | undefined;

  /** How long backups are kept. */
  retentionPolicy?: RetentionPolicy | undefined;

  /** When recovery points move to a cheaper tier, by target tier, for example `ArchivedRP`. */
  tieringPolicy?: Record<string, TieringPolicy> | undefined;

  /** Days for which snapshots are kept for instant restore. */
  instantRpRetentionRangeInDays?: number | undefined;

  /**
   * Time zone the times of the schedule are in, by its Windows name, for example `Pacific Standard
   * Time`.
   */
  timeZone?: string | undefined;

  /** Which version of policies it is. */
  policyType?: IAASVMPolicyType | undefined;

  /** How consistent the snapshots have to be. As consistent as can be if absent. */
  snapshotConsistencyType?: IaasVMSnapshotConsistencyType | undefined;

  /**
   * Whether disks restored from a snapshot can be used at once.
   *
   * Since version 2026-10-01.
   */
  instantAccessSnapshotEnabled?: boolean | undefined;

  /**
   * Minutes for which that is so: 60 to 300. The service takes 300 if absent, and ignores it unless
   * `instantAccessSnapshotEnabled` is true.
   *
   * Value 60 to 300. Default 300. Since version 2026-10-01.
   */
  instantAccessDurationMinutes?: number | undefined;
}

/** The resource group the snapshots of virtual machines are kept in. */
export interface InstantRPAdditionalDetails {
  /** Start of the resource group's name. */
  azureBackupRGNamePrefix?: string | undefined;

  /** End of the resource group's name. */
  azureBackupRGNameSuffix?: string | undefined;
}

/** When recovery points move to a cheaper tier. */
export interface TieringPolicy {
  /** Which recovery points move. */
  tieringMode?: TieringMode | undefined;

  /**
   * How many days, weeks, months or years a recovery point stays before it moves. Of account only for
   * the mode `TierAfter`.
   */
  duration?: number | undefined;

  /** Unit of the duration. */
  durationType?: RetentionDurationType | undefined;
}

/** A policy for Azure SQL databases. */
export interface AzureSqlProtectionPolicy extends ProtectionPolicyBase {
  /** Tells the kinds of {@link ProtectionPolicy} apart. */
  backupManagementType: "AzureSql";

  /** How long backups are kept. */
  retentionPolicy?: RetentionPolicy | undefined;
}

/** A policy for items of no kind of their own. */
export interface GenericProtectionPolicy extends ProtectionPolicyBase {
  /** Tells the kinds of {@link ProtectionPolicy} apart. */
  backupManagementType: "GenericProtectionPolicy";

  /** One policy for each kind of backup. */
  subProtectionPolicy?: SubProtectionPolicy[] | undefined;

  /**
   * Time zone the times of the schedule are in, by its Windows name, for example `Pacific Standard
   * Time`.
   */
  timeZone?: string | undefined;

  /** Name of the fabric, for example `Azure`. */
  fabricName?: string | undefined;
}

/** When one kind of backup is made and how long it is kept. */
export interface SubProtectionPolicy {
  /** The kind of backup. */
  policyType?: PolicyType | undefined;

  /** When backups are made. */
  schedulePolicy?: SchedulePolicy | undefined;

  /** How long backups are kept. */
  retentionPolicy?: RetentionPolicy | undefined;

  /** When recovery points move to a cheaper tier, by target tier, for example `ArchivedRP`. */
  tieringPolicy?: Record<string, TieringPolicy> | undefined;

  /** For backups by snapshots. */
  snapshotBackupAdditionalDetails?: SnapshotBackupAdditionalDetails | undefined;
}

/** How backups by snapshots are made. */
export interface SnapshotBackupAdditionalDetails {
  /** Days for which snapshots are kept for instant restore. */
  instantRpRetentionRangeInDays?: number | undefined;

  /** Resource group the snapshots are kept in. */
  instantRPDetails?: string | undefined;

  /** The user-assigned identity to act as. */
  userAssignedManagedIdentityDetails?: UserAssignedManagedIdentityDetails | undefined;
}

/** A policy for the agent on a machine. */
export interface MabProtectionPolicy extends ProtectionPolicyBase {
  /** Tells the kinds of {@link ProtectionPolicy} apart. */
  backupManagementType: "MAB";

  /** When backups are made. */
  schedulePolicy?: SchedulePolicy | undefined;

  /** How long backups are kept. */
  retentionPolicy?: RetentionPolicy | undefined;
}

/** A policy for Azure file shares. */
export interface AzureFileShareProtectionPolicy extends ProtectionPolicyBase {
  /** Tells the kinds of {@link ProtectionPolicy} apart. */
  backupManagementType: "AzureStorage";

  /** What the policy is for. The name has a capital L on the wire. */
  workLoadType?: WorkloadType | undefined;

  /** When backups are made. */
  schedulePolicy?: SchedulePolicy | undefined;

  /** How long backups are kept. */
  retentionPolicy?: RetentionPolicy | undefined;

  /** How long backups are kept in the vault, for a policy that copies them there. */
  vaultRetentionPolicy?: VaultRetentionPolicy | undefined;

  /**
   * Time zone the times of the schedule are in, by its Windows name, for example `Pacific Standard
   * Time`.
   */
  timeZone?: string | undefined;
}

/** How long backups of file shares are kept, if they are copied to the vault. */
export interface VaultRetentionPolicy {
  /** How long they are kept in the vault. */
  vaultRetention: RetentionPolicy;

  /** Days for which snapshots are kept. */
  snapshotRetentionInDays: number;
}

/** A policy for databases in Azure virtual machines. */
export interface AzureVmWorkloadProtectionPolicy extends ProtectionPolicyBase {
  /** Tells the kinds of {@link ProtectionPolicy} apart. */
  backupManagementType: "AzureWorkload";

  /** What the policy is for. The name has a capital L on the wire. */
  workLoadType?: WorkloadType | undefined;

  /**
   * Whether backups are made by snapshots or by a stream from the database.
   *
   * Since version 2026-10-01.
   */
  vmWorkloadPolicyType?: VMWorkloadPolicyType | undefined;

  /** What is common to all kinds of backup. */
  settings?: Settings | undefined;

  /** One policy for each kind of backup. */
  subProtectionPolicy?: SubProtectionPolicy[] | undefined;

  /** Whether the policy is to be applied again to items that differ from it. */
  makePolicyConsistent?: boolean | undefined;
}

/** What is common to all kinds of backup of a database. */
export interface Settings {
  /**
   * Time zone the times of the schedule are in, by its Windows name, for example `Pacific Standard
   * Time`.
   */
  timeZone?: string | undefined;

  /** Whether backups of SQL Server databases are compressed. Written in lower case on the wire. */
  issqlcompression?: boolean | undefined;

  /** Whether backups are compressed. */
  isCompression?: boolean | undefined;
}

/**
 * Which recovery points move to a cheaper tier.
 *
 * Open: the service may answer with words that are not listed.
 */
export type TieringMode =
  /** No choice. */
  | "Invalid"
  /** Those of which the service recommends it. */
  | "TierRecommended"
  /** Those that are old enough. */
  | "TierAfter"
  /** None. */
  | "DoNotTier"
  | (string & {});

/**
 * Versions of the policies for virtual machines.
 *
 * Open: the service may answer with words that are not listed.
 */
export type IAASVMPolicyType =
  /** No version. */
  | "Invalid"
  /** The first: one backup a day. */
  | "V1"
  /** The second (enhanced): several backups a day are possible. */
  | "V2"
  | (string & {});

/**
 * How consistent the snapshots of virtual machines have to be.
 *
 * Open: the service may answer with words that are not listed.
 */
export type IaasVMSnapshotConsistencyType =
  /** As after a crash. */
  "OnlyCrashConsistent" | (string & {});

/**
 * Kinds of backup a policy has rules for.
 *
 * Open: the service may answer with words that are not listed.
 */
export type PolicyType =
  /** No kind. */
  | "Invalid"
  /** Full backups. */
  | "Full"
  /** Differential backups. */
  | "Differential"
  /** Backups of the transaction log. */
  | "Log"
  /** Copy-only full backups. */
  | "CopyOnlyFull"
  /** Incremental backups. */
  | "Incremental"
  /** Full backups by snapshots. */
  | "SnapshotFull"
  /** Copy-only full backups by snapshots. */
  | "SnapshotCopyOnlyFull"
  | (string & {});

/**
 * Kinds of policy for databases in virtual machines.
 *
 * Open: the service may answer with words that are not listed.
 */
export type VMWorkloadPolicyType =
  /** Not known. */
  | "Invalid"
  /** By snapshots, the first kind. */
  | "SnapshotV1"
  /** By snapshots, the second kind. */
  | "SnapshotV2"
  /** By a stream from the database. */
  | "Streaming"
  | (string & {});
