// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { Int64, UnknownKind } from "@azbackup/core/codec";
import type { ExtendedLocation, RecoveryPointTierType, SQLDataDirectory } from "./shared.js";

/**
 * A state that can be restored. Every kind of item has kinds of recovery point of its own.
 *
 * `objectType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownRecoveryPoint}.
 */
export type RecoveryPoint =
  | AzureFileShareRecoveryPoint
  | GenericRecoveryPoint
  | IaasVMRecoveryPoint
  | AzureWorkloadSAPAseRecoveryPoint
  | AzureWorkloadRecoveryPoint
  | AzureWorkloadSAPAsePointInTimeRecoveryPoint
  | AzureWorkloadPointInTimeRecoveryPoint
  | AzureWorkloadSAPHanaPointInTimeRecoveryPoint
  | AzureWorkloadSAPHanaRecoveryPoint
  | AzureWorkloadSQLRecoveryPoint
  | AzureWorkloadSQLPointInTimeRecoveryPoint
  | UnknownRecoveryPoint;

/** A {@link RecoveryPoint} of a kind this version does not know, with everything the service sent. */
export interface UnknownRecoveryPoint extends Omit<RecoveryPointBase, "objectType"> {
  objectType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link RecoveryPoint} share. */
export interface RecoveryPointBase {
  /** Tells the kinds apart. */
  objectType: string;

  /**
   * Whether threats were found in it.
   *
   * Since version 2026-10-01.
   */
  threatStatus?: ThreatStatus | undefined;

  /**
   * The threats that were found in it.
   *
   * Since version 2026-10-01.
   */
  threatInfo?: ThreatInfo[] | undefined;
}

/** A threat that was found in a recovery point. */
export interface ThreatInfo {
  /**
   * The threat, in few words.
   *
   * Set by the service.
   */
  readonly threatTitle?: string | undefined;

  /**
   * The threat, in words.
   *
   * Set by the service.
   */
  readonly threatDescription?: string | undefined;

  /**
   * When this was last changed (UTC).
   *
   * Set by the service.
   */
  readonly lastUpdatedTime?: Date | undefined;

  /** What became of it. */
  threatState?: ThreatState | undefined;

  /**
   * When it began (UTC).
   *
   * Set by the service.
   */
  readonly threatStartTime?: Date | undefined;

  /**
   * When it ended (UTC).
   *
   * Set by the service.
   */
  readonly threatEndTime?: Date | undefined;

  /**
   * Where more is told about it.
   *
   * An absolute URL. Set by the service.
   */
  readonly threatURI?: string | undefined;

  /** How grave it is. */
  threatSeverity?: ThreatSeverity | undefined;
}

/** A recovery point of an Azure file share. */
export interface AzureFileShareRecoveryPoint extends RecoveryPointBase {
  /** Tells the kinds of {@link RecoveryPoint} apart. */
  objectType: "AzureFileShareRecoveryPoint";

  /** Kind of the recovery point, in the service's words, for example `CrashConsistent`. */
  recoveryPointType?: string | undefined;

  /** When the recovery point was made (UTC). */
  recoveryPointTime?: Date | undefined;

  /** URL of the snapshot of the file share. */
  fileShareSnapshotUri?: string | undefined;

  /** Size in gigabytes. */
  recoveryPointSizeInGB?: number | undefined;

  /** Expiry and the like. */
  recoveryPointProperties?: RecoveryPointProperties | undefined;

  /**
   * The tiers the recovery point is in.
   *
   * Since version 2026-10-01.
   */
  recoveryPointTierDetails?: RecoveryPointTierInformation[] | undefined;
}

/** Expiry and the like of a recovery point. */
export interface RecoveryPointProperties {
  /** When the recovery point expires, as text. */
  expiryTime?: string | undefined;

  /** Name of the retention rule by which the recovery point is kept. */
  ruleName?: string | undefined;

  /** Whether the recovery point is deleted, and kept for a while. */
  isSoftDeleted?: boolean | undefined;

  /**
   * Whether the recovery point can be deleted before its time.
   *
   * Since version 2026-10-01.
   */
  immutabilityProperties?: RecoveryPointImmutabilityProperties | undefined;
}

/** Whether a recovery point can be deleted before its time. */
export interface RecoveryPointImmutabilityProperties {
  /** Whether it cannot. */
  isImmutable: boolean;

  /** Until when it cannot (UTC); absent if its policy says so. */
  expiryTime?: Date | undefined;
}

/** A tier a recovery point is or was in. */
export interface RecoveryPointTierInformation {
  /** The tier. */
  type?: RecoveryPointTierType | undefined;

  /** What state the recovery point is in there. */
  status?: RecoveryPointTierStatus | undefined;

  /** Further facts, by name, such as `RehydratedRPExpiryTime`. */
  extendedInfo?: Record<string, string> | undefined;
}

/** A recovery point of an item of no kind of its own. */
export interface GenericRecoveryPoint extends RecoveryPointBase {
  /** Tells the kinds of {@link RecoveryPoint} apart. */
  objectType: "GenericRecoveryPoint";

  /** Name for people to read. */
  friendlyName?: string | undefined;

  /** Kind of the recovery point, in the service's words, for example `CrashConsistent`. */
  recoveryPointType?: string | undefined;

  /** When the recovery point was made (UTC). */
  recoveryPointTime?: Date | undefined;

  /** More about the recovery point, in words. */
  recoveryPointAdditionalInfo?: string | undefined;

  /** Expiry and the like. */
  recoveryPointProperties?: RecoveryPointProperties | undefined;
}

/** A recovery point of an Azure virtual machine. */
export interface IaasVMRecoveryPoint extends RecoveryPointBase {
  /** Tells the kinds of {@link RecoveryPoint} apart. */
  objectType: "IaasVMRecoveryPoint";

  /** Kind of the recovery point, in the service's words, for example `CrashConsistent`. */
  recoveryPointType?: string | undefined;

  /** When the recovery point was made (UTC). */
  recoveryPointTime?: Date | undefined;

  /** More about the recovery point, in words. */
  recoveryPointAdditionalInfo?: string | undefined;

  /** Kind of storage of the virtual machine, in the service's words, for example `NormalStorage`. */
  sourceVMStorageType?: string | undefined;

  /** Whether the virtual machine was encrypted. */
  isSourceVMEncrypted?: boolean | undefined;

  /** Key and secret of an encrypted virtual machine. */
  keyAndSecret?: KeyAndSecretDetails | undefined;

  /** Whether the recovery point is mounted for copying single files. */
  isInstantIlrSessionActive?: boolean | undefined;

  /** Which tiers the recovery point is in. */
  recoveryPointTierDetails?: RecoveryPointTierInformationV2[] | undefined;

  /** Whether the virtual machine had managed disks. */
  isManagedVirtualMachine?: boolean | undefined;

  /** Size of the virtual machine, for example `Standard_D1`. */
  virtualMachineSize?: string | undefined;

  /** Whether the disks can be restored into the storage accounts they came from. */
  originalStorageAccountOption?: boolean | undefined;

  /** Operating system. */
  osType?: string | undefined;

  /** Which disks are part of the recovery point. */
  recoveryPointDiskConfiguration?: RecoveryPointDiskConfiguration | undefined;

  /** Availability zone of the virtual machine, at most one. */
  zones?: string[] | undefined;

  /** Whether the recovery point can be moved, by target tier, for example `ArchivedRP`. */
  recoveryPointMoveReadinessInfo?: Record<string, RecoveryPointMoveReadinessInfo> | undefined;

  /** Security type of the virtual machine. */
  securityType?: string | undefined;

  /** Expiry and the like. */
  recoveryPointProperties?: RecoveryPointProperties | undefined;

  /** Whether a disk can be reached from private endpoints. */
  isPrivateAccessEnabledOnAnyDisk?: boolean | undefined;

  /** The edge zone, for what does not live in the region itself. */
  extendedLocation?: ExtendedLocation | undefined;

  /**
   * The data disks that are encrypted, of a confidential virtual machine.
   *
   * Since version 2026-10-01.
   */
  dataDiskMetadata?: DataDiskDetails | undefined;
}

/** Key and secret of an encrypted virtual machine. */
export interface KeyAndSecretDetails {
  /** The key that encrypts the secret. */
  kekDetails?: KEKDetails | undefined;

  /** The secret: BitLocker's key. */
  bekDetails?: BEKDetails | undefined;

  /** How the virtual machine was encrypted, in the service's words. */
  encryptionMechanism?: string | undefined;
}

/** The key that encrypts the secret of an encrypted virtual machine. */
export interface KEKDetails {
  /** URL of the key, in its key vault. */
  keyUrl?: string | undefined;

  /** Resource id of the key vault. */
  keyVaultId?: string | undefined;

  /**
   * The key itself, backed up. Not to be logged.
   *
   * Secret: never logged, and shown in no error.
   */
  keyBackupData?: string | undefined;
}

/** The secret of an encrypted virtual machine: BitLocker's key. */
export interface BEKDetails {
  /** URL of the secret, in its key vault. */
  secretUrl?: string | undefined;

  /** Resource id of the key vault. */
  secretVaultId?: string | undefined;

  /**
   * The secret itself. Not to be logged.
   *
   * Secret: never logged, and shown in no error.
   */
  secretData?: string | undefined;
}

/**
 * A tier a recovery point is or was in. The contract has it repeat the properties of its base only to
 * leave their lists of values open; here they are open from the start.
 */
export interface RecoveryPointTierInformationV2 extends RecoveryPointTierInformation {}

/** Which disks are part of a recovery point. */
export interface RecoveryPointDiskConfiguration {
  /** Number of disks that are part of it. */
  numberOfDisksIncludedInBackup?: number | undefined;

  /** Number of disks the virtual machine had. */
  numberOfDisksAttachedToVm?: number | undefined;

  /** The disks that are part of it. */
  includedDiskList?: DiskInformation[] | undefined;

  /** The disks that are not. */
  excludedDiskList?: DiskInformation[] | undefined;
}

/** A disk of a virtual machine. */
export interface DiskInformation {
  /** Logical unit number of the disk. */
  lun?: number | undefined;

  /** Name of the disk. */
  name?: string | undefined;

  /**
   * Size of the disk, in GB.
   *
   * Since version 2026-10-01.
   */
  diskSizeInGb?: number | undefined;

  /**
   * Kind of storage the disk is on, for example `Premium_LRS`.
   *
   * Since version 2026-10-01.
   */
  storageType?: string | undefined;
}

/** Whether a recovery point can be moved to a tier. */
export interface RecoveryPointMoveReadinessInfo {
  /** Whether it can. */
  isReadyForMove?: boolean | undefined;

  /** Why not, in words. */
  additionalInfo?: string | undefined;
}

/** The data disks of a virtual machine that are encrypted. */
export interface DataDiskDetails {
  /** The disks. */
  encryptedDataDisks?: DiskDetails[] | undefined;
}

/** A data disk. */
export interface DiskDetails {
  /** Logical unit number of the disk. */
  lun?: number | undefined;

  /** Name of the disk. */
  diskName?: string | undefined;
}

/** A recovery point of an SAP ASE database. */
export interface AzureWorkloadSAPAseRecoveryPoint extends Omit<AzureWorkloadRecoveryPoint, "objectType"> {
  /** Tells the kinds of {@link RecoveryPoint} apart. */
  objectType: "AzureWorkloadSAPAseRecoveryPoint";
}

/** A recovery point of a database in an Azure virtual machine. */
export interface AzureWorkloadRecoveryPoint extends RecoveryPointBase {
  /** Tells the kinds of {@link RecoveryPoint} apart. */
  objectType: "AzureWorkloadRecoveryPoint";

  /** When the recovery point was made (UTC). */
  recoveryPointTimeInUTC?: Date | undefined;

  /** Kind of the backup it comes from. */
  type?: RestorePointType | undefined;

  /** Which tiers the recovery point is in. */
  recoveryPointTierDetails?: RecoveryPointTierInformationV2[] | undefined;

  /** Whether the recovery point can be moved, by target tier, for example `ArchivedRP`. */
  recoveryPointMoveReadinessInfo?: Record<string, RecoveryPointMoveReadinessInfo> | undefined;

  /** Expiry and the like. */
  recoveryPointProperties?: RecoveryPointProperties | undefined;
}

/** A recovery point of an SAP ASE database to whose points in time can be restored. */
export interface AzureWorkloadSAPAsePointInTimeRecoveryPoint extends Omit<
  AzureWorkloadPointInTimeRecoveryPoint,
  "objectType"
> {
  /** Tells the kinds of {@link RecoveryPoint} apart. */
  objectType: "AzureWorkloadSAPAsePointInTimeRecoveryPoint";
}

/** Spans of time in which a database in an Azure virtual machine can be restored to any instant. */
export interface AzureWorkloadPointInTimeRecoveryPoint extends Omit<
  AzureWorkloadRecoveryPoint,
  "objectType"
> {
  /** Tells the kinds of {@link RecoveryPoint} apart. */
  objectType: "AzureWorkloadPointInTimeRecoveryPoint";

  /** Spans of time in which any instant can be restored. */
  timeRanges?: PointInTimeRange[] | undefined;
}

/** A span of time in which any instant can be restored. */
export interface PointInTimeRange {
  /** Start of the span (UTC). */
  startTime?: Date | undefined;

  /** End of the span (UTC). */
  endTime?: Date | undefined;
}

/** Spans of time in which an SAP HANA database can be restored to any instant. */
export interface AzureWorkloadSAPHanaPointInTimeRecoveryPoint extends Omit<
  AzureWorkloadPointInTimeRecoveryPoint,
  "objectType"
> {
  /** Tells the kinds of {@link RecoveryPoint} apart. */
  objectType: "AzureWorkloadSAPHanaPointInTimeRecoveryPoint";
}

/** A recovery point of an SAP HANA database. */
export interface AzureWorkloadSAPHanaRecoveryPoint extends Omit<AzureWorkloadRecoveryPoint, "objectType"> {
  /** Tells the kinds of {@link RecoveryPoint} apart. */
  objectType: "AzureWorkloadSAPHanaRecoveryPoint";
}

/** A recovery point of a SQL Server database. */
export interface AzureWorkloadSQLRecoveryPoint extends Omit<AzureWorkloadRecoveryPoint, "objectType"> {
  /** Tells the kinds of {@link RecoveryPoint} apart. */
  objectType: "AzureWorkloadSQLRecoveryPoint";

  /** More about it; not always part of an answer. */
  extendedInfo?: AzureWorkloadSQLRecoveryPointExtendedInfo | undefined;
}

/** More about a recovery point of a SQL Server database. */
export interface AzureWorkloadSQLRecoveryPointExtendedInfo {
  /** When the list of directories was made (UTC). */
  dataDirectoryTimeInUTC?: Date | undefined;

  /** The directories of the database. */
  dataDirectoryPaths?: SQLDataDirectory[] | undefined;

  /**
   * The databases in the recovery point, if it is one of an instance.
   *
   * Since version 2026-10-01.
   */
  includedDatabases?: DatabaseInRP[] | undefined;

  /**
   * The snapshots of the recovery point.
   *
   * Since version 2026-10-01.
   */
  snapshotRecoveryPointInfo?: SnapshotRecoveryPointInfo | undefined;
}

/** A database in a recovery point of an instance. */
export interface DatabaseInRP {
  /** The service's id of the database. */
  datasourceId?: string | undefined;

  /** Name of the database. */
  datasourceName?: string | undefined;
}

/** The snapshots of a recovery point. */
export interface SnapshotRecoveryPointInfo {
  /** Name of the resource group they are in. */
  snapshotResourceGroup?: string | undefined;

  /** The file systems of the machine. */
  sourceFilesystemInfo?: FilesystemInfo[] | undefined;
}

/** A file system of a machine. */
export interface FilesystemInfo {
  /** Id of the volume. */
  volumeGuid?: string | undefined;

  /** Type of the file system, for example `NTFS`. */
  fileSystemType?: string | undefined;

  /** Label of the volume. */
  label?: string | undefined;

  /** Where it is mounted. */
  accessPaths?: string[] | undefined;

  /** Whether it is on a storage space. */
  isOnStorageSpace?: boolean | undefined;

  /** The storage space. */
  storageSpaceInfo?: StorageSpaceInfo | undefined;

  /** The disks it is on. */
  diskInfoList?: DiskInfo[] | undefined;
}

/** A storage space. */
export interface StorageSpaceInfo {
  /** Id of the pool. */
  storagePoolUniqueId?: string | undefined;

  /** Name of the pool for people to read. */
  storagePoolFriendlyName?: string | undefined;

  /** Id of the virtual disk. */
  virtualDiskUniqueId?: string | undefined;

  /** Name of the virtual disk for people to read. */
  virtualDiskFriendlyName?: string | undefined;
}

/** A disk of a machine. */
export interface DiskInfo {
  /** Number of the disk. */
  diskNumber?: number | undefined;

  /** Unique id of the disk. */
  diskUniqueId?: string | undefined;

  /** GUID of the disk. */
  diskGuid?: string | undefined;

  /** Where the disk is attached. */
  diskLocation?: string | undefined;

  /** Name for people to read. */
  friendlyName?: string | undefined;

  /** Size, in bytes. */
  sizeInBytes?: Int64 | undefined;

  /** Logical unit number. */
  lun?: number | undefined;

  /** Resource id of the managed disk. */
  managedDiskId?: string | undefined;
}

/** Spans of time in which a SQL Server database can be restored to any instant. */
export interface AzureWorkloadSQLPointInTimeRecoveryPoint extends Omit<
  AzureWorkloadSQLRecoveryPoint,
  "objectType"
> {
  /** Tells the kinds of {@link RecoveryPoint} apart. */
  objectType: "AzureWorkloadSQLPointInTimeRecoveryPoint";

  /** Spans of time in which any instant can be restored. */
  timeRanges?: PointInTimeRange[] | undefined;
}

/**
 * Whether threats were found in a recovery point. Older versions send the numbers of these words.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ThreatStatus =
  /** Not known. */
  | "Unknown"
  /** None was found. */
  | "Healthy"
  /** Some were found. */
  | "UnHealthy"
  /** Something suspicious was found. */
  | "Warning"
  /** It was not looked at. */
  | "NotAvailable"
  | (string & {});

/**
 * What became of a threat.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ThreatState =
  /** It is there. */
  | "Active"
  /** It is being dealt with. */
  | "InProgress"
  /** It is ignored. */
  | "Ignored"
  /** It is gone. */
  | "Resolved"
  | (string & {});

/**
 * How grave a threat is.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ThreatSeverity =
  /** As grave as can be. */
  | "Critical"
  /** Grave. */
  | "High"
  /** Worth a look. */
  | "Warning"
  /** Only told. */
  | "Informational"
  | (string & {});

/**
 * States of a recovery point in a tier. Older versions send the numbers of these words.
 *
 * Open: the service may answer with words that are not listed.
 */
export type RecoveryPointTierStatus =
  /** Not known. */
  | "Invalid"
  /** It is there. */
  | "Valid"
  /** It cannot be used. */
  | "Disabled"
  /** It is no longer there. */
  | "Deleted"
  /** It was brought back from the archive. */
  | "Rehydrated"
  | (string & {});

/**
 * Kinds of backup a recovery point of a database comes from.
 *
 * Open: the service may answer with words that are not listed.
 */
export type RestorePointType =
  /** No kind. */
  | "Invalid"
  /** A full backup. */
  | "Full"
  /** A backup of the transaction log. */
  | "Log"
  /** A differential backup. */
  | "Differential"
  /** An incremental backup. */
  | "Incremental"
  /** A full backup by a snapshot. */
  | "SnapshotFull"
  /** A copy-only full backup by a snapshot. */
  | "SnapshotCopyOnlyFull"
  | (string & {});
