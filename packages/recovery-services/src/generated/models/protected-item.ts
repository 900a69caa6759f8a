// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { Int64, UnknownKind } from "@azbackup/core/codec";
import type { BackupManagementType, DataSourceType, DistributedNodesInfo, ErrorDetail } from "./shared.js";

/**
 * An item that is backed up. Every kind of item has more of its own.
 *
 * `protectedItemType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownProtectedItem}.
 */
export type ProtectedItem =
  | AzureSqlProtectedItem
  | DPMProtectedItem
  | AzureFileshareProtectedItem
  | GenericProtectedItem
  | AzureIaaSVMProtectedItem
  | AzureIaaSClassicComputeVMProtectedItem
  | AzureIaaSComputeVMProtectedItem
  | AzureVmWorkloadSQLInstanceProtectedItem
  | AzureVmWorkloadProtectedItem
  | AzureVmWorkloadSAPAseDatabaseProtectedItem
  | AzureVmWorkloadSAPHanaDatabaseProtectedItem
  | AzureVmWorkloadSAPHanaDBInstanceProtectedItem
  | AzureVmWorkloadSQLDatabaseProtectedItem
  | MabFileFolderProtectedItem
  | UnknownProtectedItem;

/** A {@link ProtectedItem} of a kind this version does not know, with everything the service sent. */
export interface UnknownProtectedItem extends Omit<ProtectedItemBase, "protectedItemType"> {
  protectedItemType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link ProtectedItem} share. */
export interface ProtectedItemBase {
  /** Tells the kinds apart. */
  protectedItemType: string;

  /**
   * Which kind of backup manages the item.
   *
   * Set by the service.
   */
  readonly backupManagementType?: BackupManagementType | undefined;

  /**
   * What the item is.
   *
   * Set by the service.
   */
  readonly workloadType?: DataSourceType | undefined;

  /** Name of the container the item belongs to. */
  containerName?: string | undefined;

  /** Resource id of what is backed up. */
  sourceResourceId?: string | undefined;

  /** Resource id of the policy the item is backed up by. */
  policyId?: string | undefined;

  /** Time of the last recovery point (UTC). The service also answers `null`, if there is none. */
  lastRecoveryPoint?: Date | null | undefined;

  /** Name of the backup set the item belongs to. */
  backupSetName?: string | undefined;

  /** Whether the item is new, or recovered from a deletion that was put off. */
  createMode?: CreateMode | undefined;

  /** When the item was deleted, if its deletion is put off (UTC). */
  deferredDeleteTimeInUTC?: Date | undefined;

  /** Whether the item is deleted, and its data kept for a while (soft delete). */
  isScheduledForDeferredDelete?: boolean | undefined;

  /** How long the data of a deleted item is kept yet, in the service's words. */
  deferredDeleteTimeRemaining?: string | undefined;

  /** Whether the data of a deleted item is soon to be removed for good. */
  isDeferredDeleteScheduleUpcoming?: boolean | undefined;

  /** Whether a deleted item is to be brought back. */
  isRehydrate?: boolean | undefined;

  /**
   * Resource ids of the Resource Guard's operation requests by which a critical operation is authorized.
   * The service also answers `null`.
   */
  resourceGuardOperationRequests?: string[] | null | undefined;

  /** Whether recovery points can be moved to the archive. */
  isArchiveEnabled?: boolean | undefined;

  /** Name of the policy the item is backed up by. */
  policyName?: string | undefined;

  /**
   * Days for which the data is kept after the item is deleted. The service sends it as
   * `softDeleteRetentionPeriod`.
   */
  softDeleteRetentionPeriodInDays?: number | undefined;

  /**
   * Resource id of the vault.
   *
   * Set by the service.
   */
  readonly vaultId?: string | undefined;

  /**
   * Region of what is backed up.
   *
   * Set by the service. Since version 2026-10-01.
   */
  readonly sourceLocation?: string | undefined;

  /**
   * Whether the item is scanned for threats, and what was found.
   *
   * Since version 2026-10-01.
   */
  sourceSideScanInfo?: SourceSideScanInfo | undefined;
}

/** What is known of the scan of an item for threats. */
export interface SourceSideScanInfo {
  /** Whether the item is scanned. */
  sourceSideScanStatus?: SourceSideScanStatus | undefined;

  /** What the scans found. */
  sourceSideScanSummary?: SourceSideScanSummary | undefined;
}

/** An Azure SQL database. */
export interface AzureSqlProtectedItem extends ProtectedItemBase {
  /** Tells the kinds of {@link ProtectedItem} apart. */
  protectedItemType: "Microsoft.Sql/servers/databases";

  /** The service's id of the item's data. */
  protectedItemDataId?: string | undefined;

  /** Where the item's protection stands. */
  protectionState?: ProtectedItemState | undefined;

  /** More about it; not always part of an answer. */
  extendedInfo?: AzureSqlProtectedItemExtendedInfo | undefined;
}

/** More about an Azure SQL database. */
export interface AzureSqlProtectedItemExtendedInfo {
  /** Time of the oldest recovery point (UTC). */
  oldestRecoveryPoint?: Date | undefined;

  /** Number of recovery points. */
  recoveryPointCount?: number | undefined;

  /** Whether the item follows its policy, in the service's words. */
  policyState?: string | undefined;
}

/** An item behind a backup server (DPM or Azure Backup Server). */
export interface DPMProtectedItem extends ProtectedItemBase {
  /** Tells the kinds of {@link ProtectedItem} apart. */
  protectedItemType: "DPMProtectedItem";

  /** Name for people to read. */
  friendlyName?: string | undefined;

  /** Name of the backup server (DPM or Azure Backup Server) which protects the item. */
  backupEngineName?: string | undefined;

  /** Where the item's protection stands. */
  protectionState?: ProtectedItemState | undefined;

  /** More about it; not always part of an answer. */
  extendedInfo?: DPMProtectedItemExtendedInfo | undefined;
}

/** More about an item behind a backup server. */
export interface DPMProtectedItemExtendedInfo {
  /** Where the item is, by kind of path. */
  protectableObjectLoadPath?: Record<string, string> | undefined;

  /** Whether the item is protected. */
  protected?: boolean | undefined;

  /** Whether the vault holds backups of the item. */
  isPresentOnCloud?: boolean | undefined;

  /** How the last backup ended, in the service's words, for example `Completed`. */
  lastBackupStatus?: string | undefined;

  /** When this was last brought up to date (UTC). */
  lastRefreshedAt?: Date | undefined;

  /** Time of the oldest recovery point (UTC). */
  oldestRecoveryPoint?: Date | undefined;

  /** Number of recovery points. */
  recoveryPointCount?: number | undefined;

  /** Time of the oldest recovery point on the backup server (UTC). */
  onPremiseOldestRecoveryPoint?: Date | undefined;

  /** Time of the newest recovery point on the backup server (UTC). */
  onPremiseLatestRecoveryPoint?: Date | undefined;

  /** Number of recovery points on the backup server. */
  onPremiseRecoveryPointCount?: number | undefined;

  /** Whether the item shares its storage with others. */
  isCollocated?: boolean | undefined;

  /** Name of the protection group the item belongs to. */
  protectionGroupName?: string | undefined;

  /** Bytes in use on disk, as text. */
  diskStorageUsedInBytes?: string | undefined;

  /** Bytes set aside on disk, as text. */
  totalDiskStorageSizeInBytes?: string | undefined;
}

/**
 * An Azure file share. On the wire, its kind is written `AzureFileShareProtectedItem`, with a capital
 * S.
 */
export interface AzureFileshareProtectedItem extends ProtectedItemBase {
  /** Tells the kinds of {@link ProtectedItem} apart. */
  protectedItemType: "AzureFileShareProtectedItem";

  /** Name for people to read. */
  friendlyName?: string | undefined;

  /** State of the backup of the item, in the service's words, for example `Healthy`. */
  protectionStatus?: string | undefined;

  /** Where the item's protection stands. */
  protectionState?: ProtectionState | undefined;

  /** How the last backup ended, in the service's words, for example `Completed`. */
  lastBackupStatus?: string | undefined;

  /** When the last backup was made (UTC). */
  lastBackupTime?: Date | undefined;

  /** Health by indicator. */
  kpisHealths?: Record<string, KPIResourceHealthDetails> | undefined;

  /** More about it; not always part of an answer. */
  extendedInfo?: AzureFileshareProtectedItemExtendedInfo | undefined;
}

/** Health by one indicator. */
export interface KPIResourceHealthDetails {
  /** The health. */
  resourceHealthStatus?: ResourceHealthStatus | undefined;

  /** Why. */
  resourceHealthDetails?: ResourceHealthDetails[] | undefined;
}

/** Why something is as healthy as it is. */
export interface ResourceHealthDetails {
  /**
   * The service's number of the finding.
   *
   * Set by the service.
   */
  readonly code?: number | undefined;

  /**
   * The finding, in few words.
   *
   * Set by the service.
   */
  readonly title?: string | undefined;

  /**
   * The finding, in words.
   *
   * Set by the service.
   */
  readonly message?: string | undefined;

  /**
   * What to do about it.
   *
   * Set by the service.
   */
  readonly recommendations?: string[] | undefined;
}

/** More about an Azure file share. */
export interface AzureFileshareProtectedItemExtendedInfo {
  /** Time of the oldest recovery point (UTC). */
  oldestRecoveryPoint?: Date | undefined;

  /** Number of recovery points. */
  recoveryPointCount?: number | undefined;

  /** Whether the item follows its policy, in the service's words. */
  policyState?: string | undefined;

  /**
   * State of the file share, in the service's words.
   *
   * Set by the service.
   */
  readonly resourceState?: string | undefined;

  /**
   * When the state was read (UTC).
   *
   * Set by the service.
   */
  readonly resourceStateSyncTime?: Date | undefined;
}

/** An item of no kind of its own. */
export interface GenericProtectedItem extends ProtectedItemBase {
  /** Tells the kinds of {@link ProtectedItem} apart. */
  protectedItemType: "GenericProtectedItem";

  /** Name for people to read. */
  friendlyName?: string | undefined;

  /** Whether the item follows its policy, in the service's words. */
  policyState?: string | undefined;

  /** Where the item's protection stands. */
  protectionState?: ProtectionState | undefined;

  /** The service's number of the item. */
  protectedItemId?: Int64 | undefined;

  /** What the item was made from, by name. */
  sourceAssociations?: Record<string, string> | undefined;

  /** Name of the fabric, for example `Azure`. */
  fabricName?: string | undefined;
}

/** An Azure virtual machine. */
export interface AzureIaaSVMProtectedItem extends ProtectedItemBase {
  /** Tells the kinds of {@link ProtectedItem} apart. */
  protectedItemType: "AzureIaaSVMProtectedItem";

  /**
   * Name for people to read.
   *
   * Set by the service.
   */
  readonly friendlyName?: string | undefined;

  /**
   * Resource id of the virtual machine.
   *
   * Set by the service.
   */
  readonly virtualMachineId?: string | undefined;

  /** State of the backup of the item, in the service's words, for example `Healthy`. */
  protectionStatus?: string | undefined;

  /** Where the item's protection stands. */
  protectionState?: ProtectionState | undefined;

  /**
   * Whether the last checks passed.
   *
   * Set by the service.
   */
  readonly healthStatus?: HealthStatus | undefined;

  /** What the checks found. */
  healthDetails?: AzureIaaSVMHealthDetails[] | undefined;

  /** Health by indicator. */
  kpisHealths?: Record<string, KPIResourceHealthDetails> | undefined;

  /** How the last backup ended, in the service's words, for example `Completed`. */
  lastBackupStatus?: string | undefined;

  /**
   * When the last backup was made (UTC).
   *
   * Set by the service.
   */
  readonly lastBackupTime?: Date | undefined;

  /**
   * The service's id of the item's data.
   *
   * Set by the service.
   */
  readonly protectedItemDataId?: string | undefined;

  /** More about it; not always part of an answer. */
  extendedInfo?: AzureIaaSVMProtectedItemExtendedInfo | undefined;

  /** Which disks are backed up, and the like. */
  extendedProperties?: ExtendedProperties | undefined;

  /**
   * Kind of the item's policy, in the service's words, for example `V2`.
   *
   * Set by the service. Since version 2026-10-01.
   */
  readonly policyType?: string | undefined;

  /**
   * What becomes of a basic protection that the virtual machine has already. It may delete recovery
   * points at once. Only sent, never answered.
   *
   * Since version 2026-10-01.
   */
  existingBasicVMProtection?: ExistingBasicVMProtection | undefined;
}

/** Why a virtual machine is as healthy as it is. */
export interface AzureIaaSVMHealthDetails extends ResourceHealthDetails {}

/** More about an Azure virtual machine. */
export interface AzureIaaSVMProtectedItemExtendedInfo {
  /** Time of the oldest recovery point (UTC). */
  oldestRecoveryPoint?: Date | undefined;

  /** Time of the oldest recovery point in the vault (UTC). */
  oldestRecoveryPointInVault?: Date | undefined;

  /** Time of the oldest recovery point in the archive (UTC). */
  oldestRecoveryPointInArchive?: Date | undefined;

  /** Time of the newest recovery point in the archive (UTC). */
  newestRecoveryPointInArchive?: Date | undefined;

  /** Number of recovery points. */
  recoveryPointCount?: number | undefined;

  /** Whether the item's backup differs from what its policy says. */
  policyInconsistent?: boolean | undefined;
}

/** Which disks of a virtual machine are backed up, and the like. */
export interface ExtendedProperties {
  /** Which disks are backed up. All of them if absent. */
  diskExclusionProperties?: DiskExclusionProperties | undefined;

  /** Name of the application, for a Linux virtual machine. */
  linuxVmApplicationName?: string | undefined;
}

/** Which disks of a virtual machine are backed up. */
export interface DiskExclusionProperties {
  /** Logical unit numbers of disks. */
  diskLunList?: number[] | undefined;

  /** `true` if only the disks of the list are backed up, `false` if all but them. */
  isInclusionList?: boolean | undefined;
}

/** An Azure virtual machine of the classic deployment model. */
export interface AzureIaaSClassicComputeVMProtectedItem extends Omit<
  AzureIaaSVMProtectedItem,
  "protectedItemType"
> {
  /** Tells the kinds of {@link ProtectedItem} apart. */
  protectedItemType: "Microsoft.ClassicCompute/virtualMachines";
}

/** An Azure virtual machine of the Resource Manager deployment model. */
export interface AzureIaaSComputeVMProtectedItem extends Omit<AzureIaaSVMProtectedItem, "protectedItemType"> {
  /** Tells the kinds of {@link ProtectedItem} apart. */
  protectedItemType: "Microsoft.Compute/virtualMachines";
}

/** An instance of SQL Server, whose databases are protected together. */
export interface AzureVmWorkloadSQLInstanceProtectedItem extends Omit<
  AzureVmWorkloadProtectedItem,
  "protectedItemType"
> {
  /** Tells the kinds of {@link ProtectedItem} apart. */
  protectedItemType: "AzureVmWorkloadSQLInstance";

  /** Names of its databases. */
  childDBNames?: string[] | undefined;

  /** Whether all of it is protected. */
  instanceProtectionReadiness?: InstanceProtectionReadiness | undefined;
}

/** A database in an Azure virtual machine. */
export interface AzureVmWorkloadProtectedItem extends ProtectedItemBase {
  /** Tells the kinds of {@link ProtectedItem} apart. */
  protectedItemType: "AzureVmWorkloadProtectedItem";

  /**
   * Name for people to read.
   *
   * Set by the service.
   */
  readonly friendlyName?: string | undefined;

  /** Name of the machine or cluster the database is on. */
  serverName?: string | undefined;

  /** Name of the instance or group the database belongs to. */
  parentName?: string | undefined;

  /** Kind of the parent, for example `SQLInstance` or `SQLAvailabilityGroup`. */
  parentType?: string | undefined;

  /**
   * State of the backup of the item, in the service's words, for example `Healthy`.
   *
   * Set by the service.
   */
  readonly protectionStatus?: string | undefined;

  /** Where the item's protection stands. */
  protectionState?: ProtectionState | undefined;

  /** How the last backup ended. */
  lastBackupStatus?: LastBackupStatus | undefined;

  /** When the last backup was made (UTC). */
  lastBackupTime?: Date | undefined;

  /** Why the last backup failed, if it did. */
  lastBackupErrorDetail?: ErrorDetail | undefined;

  /** The service's id of the item's data. */
  protectedItemDataSourceId?: string | undefined;

  /** Health of the item's backup. */
  protectedItemHealthStatus?: ProtectedItemHealthStatus | undefined;

  /** More about it; not always part of an answer. */
  extendedInfo?: AzureVmWorkloadProtectedItemExtendedInfo | undefined;

  /** Health by indicator. */
  kpisHealths?: Record<string, KPIResourceHealthDetails> | undefined;

  /** The nodes, for a database that is spread over several. */
  nodesList?: DistributedNodesInfo[] | undefined;
}

/** More about a database in an Azure virtual machine. */
export interface AzureVmWorkloadProtectedItemExtendedInfo {
  /** Time of the oldest recovery point (UTC). */
  oldestRecoveryPoint?: Date | undefined;

  /** Time of the oldest recovery point in the vault (UTC). */
  oldestRecoveryPointInVault?: Date | undefined;

  /** Time of the oldest recovery point in the archive (UTC). */
  oldestRecoveryPointInArchive?: Date | undefined;

  /** Time of the newest recovery point in the archive (UTC). */
  newestRecoveryPointInArchive?: Date | undefined;

  /** Number of recovery points. */
  recoveryPointCount?: number | undefined;

  /** Whether the item follows its policy, in the service's words. */
  policyState?: string | undefined;

  /** Recovery model of a SQL Server database: `Simple`, `Full` or `BulkLogged`. */
  recoveryModel?: string | undefined;
}

/** An SAP ASE database. */
export interface AzureVmWorkloadSAPAseDatabaseProtectedItem extends Omit<
  AzureVmWorkloadProtectedItem,
  "protectedItemType"
> {
  /** Tells the kinds of {@link ProtectedItem} apart. */
  protectedItemType: "AzureVmWorkloadSAPAseDatabase";
}

/** An SAP HANA database. */
export interface AzureVmWorkloadSAPHanaDatabaseProtectedItem extends Omit<
  AzureVmWorkloadProtectedItem,
  "protectedItemType"
> {
  /** Tells the kinds of {@link ProtectedItem} apart. */
  protectedItemType: "AzureVmWorkloadSAPHanaDatabase";
}

/** An SAP HANA instance. */
export interface AzureVmWorkloadSAPHanaDBInstanceProtectedItem extends Omit<
  AzureVmWorkloadProtectedItem,
  "protectedItemType"
> {
  /** Tells the kinds of {@link ProtectedItem} apart. */
  protectedItemType: "AzureVmWorkloadSAPHanaDBInstance";
}

/** A SQL Server database. */
export interface AzureVmWorkloadSQLDatabaseProtectedItem extends Omit<
  AzureVmWorkloadProtectedItem,
  "protectedItemType"
> {
  /** Tells the kinds of {@link ProtectedItem} apart. */
  protectedItemType: "AzureVmWorkloadSQLDatabase";

  /**
   * Resource id of the instance the database is protected with.
   *
   * Since version 2026-10-01.
   */
  parentProtectedItem?: string | undefined;

  /**
   * Whether the database is protected by itself.
   *
   * Since version 2026-10-01.
   */
  protectionLevel?: ProtectionLevel | undefined;
}

/** Files and folders of a machine, backed up by the agent on it. */
export interface MabFileFolderProtectedItem extends ProtectedItemBase {
  /** Tells the kinds of {@link ProtectedItem} apart. */
  protectedItemType: "MabFileFolderProtectedItem";

  /** Name for people to read. */
  friendlyName?: string | undefined;

  /** Name of the machine. */
  computerName?: string | undefined;

  /** How the last backup ended, in the service's words, for example `Completed`. */
  lastBackupStatus?: string | undefined;

  /** When the last backup was made (UTC). */
  lastBackupTime?: Date | undefined;

  /** Where the protection stands, in the service's words. */
  protectionState?: string | undefined;

  /** When the put-off deletion was last synchronized (UTC). The service documents no unit. */
  deferredDeleteSyncTimeInUTC?: Int64 | undefined;

  /** More about it; not always part of an answer. */
  extendedInfo?: MabFileFolderProtectedItemExtendedInfo | undefined;
}

/** More about files and folders of a machine. */
export interface MabFileFolderProtectedItemExtendedInfo {
  /** When this was last brought up to date (UTC). */
  lastRefreshedAt?: Date | undefined;

  /** Time of the oldest recovery point (UTC). */
  oldestRecoveryPoint?: Date | undefined;

  /** Number of recovery points. */
  recoveryPointCount?: number | undefined;
}

/**
 * How an item comes about.
 *
 * Open: the service may answer with words that are not listed.
 */
export type CreateMode =
  /** No choice. */
  | "Invalid"
  /** As a new item. */
  | "Default"
  /** Brought back from a deletion that was put off. */
  | "Recover"
  | (string & {});

/**
 * Whether an item is scanned for threats.
 *
 * Open: the service may answer with words that are not listed.
 */
export type SourceSideScanStatus =
  /** It is. */
  | "Configured"
  /** It is not. */
  | "NotConfigured"
  /** It cannot be. */
  | "NotApplicable"
  /** Setting it up failed. */
  | "ConfigurationFailed"
  | (string & {});

/**
 * What scans of an item found.
 *
 * Open: the service may answer with words that are not listed.
 */
export type SourceSideScanSummary =
  /** Not known. */
  | "Unknown"
  /** It is not scanned. */
  | "NotApplicable"
  /** Something suspicious. */
  | "Suspicious"
  /** Nothing. */
  | "Healthy"
  /** No threat was reported. */
  | "NoThreatsReported"
  | (string & {});

/**
 * Where the protection of an item stands, for the kinds that have their own list of states.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ProtectedItemState =
  /** Not known. */
  | "Invalid"
  /** Protected, but never backed up: the initial replication is to come. */
  | "IRPending"
  /** Protected. */
  | "Protected"
  /** Protected, with an error. */
  | "ProtectionError"
  /** No longer backed up; what there is is kept. */
  | "ProtectionStopped"
  /** Not backed up for now. */
  | "ProtectionPaused"
  /** Backups are suspended. */
  | "BackupsSuspended"
  | (string & {});

/**
 * Where the protection of an item stands.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ProtectionState =
  /** Not known. */
  | "Invalid"
  /** Protected, but never backed up: the initial replication is to come. */
  | "IRPending"
  /** Protected. */
  | "Protected"
  /** Protected, with an error. */
  | "ProtectionError"
  /** No longer backed up; what there is is kept. */
  | "ProtectionStopped"
  /** Not backed up for now. */
  | "ProtectionPaused"
  /** Backups are suspended. */
  | "BackupsSuspended"
  | (string & {});

/**
 * Health of a resource.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ResourceHealthStatus =
  /** Healthy. */
  | "Healthy"
  /** Degraded, for a while. */
  | "TransientDegraded"
  /** Degraded. */
  | "PersistentDegraded"
  /** Unhealthy, for a while. */
  | "TransientUnhealthy"
  /** Unhealthy. */
  | "PersistentUnhealthy"
  /** Not known. */
  | "Invalid"
  | (string & {});

/**
 * Whether the checks of a virtual machine passed.
 *
 * Open: the service may answer with words that are not listed.
 */
export type HealthStatus =
  /** They did. */
  | "Passed"
  /** Something has to be done. */
  | "ActionRequired"
  /** Something ought to be done. */
  | "ActionSuggested"
  /** Not known. */
  | "Invalid"
  | (string & {});

/**
 * What becomes of the basic protection that a virtual machine has already.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ExistingBasicVMProtection =
  /** It ends, and its recovery points are deleted at once. */
  "DisableWithDeleteRPsNow" | (string & {});

/**
 * How the last backup of a database ended.
 *
 * Open: the service may answer with words that are not listed.
 */
export type LastBackupStatus =
  /** Not known. */
  | "Invalid"
  /** Well. */
  | "Healthy"
  /** Not well. */
  | "Unhealthy"
  /** There is none yet. */
  | "IRPending"
  | (string & {});

/**
 * Health of the backup of a database.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ProtectedItemHealthStatus =
  /** Not known. */
  | "Invalid"
  /** Healthy. */
  | "Healthy"
  /** Unhealthy. */
  | "Unhealthy"
  /** The database cannot be reached. */
  | "NotReachable"
  /** Never backed up: the initial replication is to come. */
  | "IRPending"
  | (string & {});

/**
 * Whether a database is protected by itself.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ProtectionLevel =
  /** It is. */
  | "Database"
  /** It is protected with its instance. */
  | "DatabaseUnderInstance"
  | (string & {});

/**
 * Whether all of an instance is protected.
 *
 * Open: the service may answer with words that are not listed.
 */
export type InstanceProtectionReadiness =
  /** Not known. */
  | "Unknown"
  /** It is. */
  | "Ready"
  /** Its schedule is off. */
  | "ScheduleDisabled"
  /** Some of it is. */
  | "PartialProtection"
  /** Protecting it failed. */
  | "ProtectionError"
  | (string & {});
