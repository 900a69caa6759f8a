// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";
import type {
  ExtendedLocation,
  IdentityInfo,
  RehydrationPriority,
  SQLDataDirectoryType,
  UserAssignedManagedIdentityDetails,
} from "./shared.js";

/**
 * What to restore, where to and how. Every kind of item has kinds of request of its own.
 *
 * `objectType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownRestoreRequest}.
 */
export type RestoreRequest =
  | AzureFileShareRestoreRequest
  | IaasVMRestoreRequest
  | IaasVMRestoreWithRehydrationRequest
  | AzureWorkloadSAPAseRestoreRequest
  | AzureWorkloadSAPAsePointInTimeRestoreRequest
  | AzureWorkloadRestoreRequest
  | AzureWorkloadPointInTimeRestoreRequest
  | AzureWorkloadSAPHanaRestoreRequest
  | AzureWorkloadSAPHanaPointInTimeRestoreRequest
  | AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest
  | AzureWorkloadSAPHanaRestoreWithRehydrateRequest
  | AzureWorkloadSQLRestoreRequest
  | AzureWorkloadSQLPointInTimeRestoreRequest
  | AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest
  | AzureWorkloadSQLRestoreWithRehydrateRequest
  | UnknownRestoreRequest;

/** A {@link RestoreRequest} of a kind this version does not know, with everything the service sent. */
export interface UnknownRestoreRequest extends Omit<RestoreRequestBase, "objectType"> {
  objectType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link RestoreRequest} share. */
export interface RestoreRequestBase {
  /** Tells the kinds apart. */
  objectType: string;

  /** Resource ids of the Resource Guard's operation requests by which a critical operation is authorized. */
  resourceGuardOperationRequests?: string[] | undefined;
}

/** A restore of an Azure file share, or of files in it. */
export interface AzureFileShareRestoreRequest extends RestoreRequestBase {
  /** Tells the kinds of {@link RestoreRequest} apart. */
  objectType: "AzureFileShareRestoreRequest";

  /** Where to restore to. */
  recoveryType?: RecoveryType | undefined;

  /** Resource id of the storage account that was backed up. */
  sourceResourceId?: string | undefined;

  /** What to do where a file of the same name is there already. */
  copyOptions?: CopyOptions | undefined;

  /** Whether everything is restored, or single files and folders. */
  restoreRequestType?: RestoreRequestType | undefined;

  /** The files and folders to restore, if not everything is. */
  restoreFileSpecs?: RestoreFileSpecs[] | undefined;

  /** Where to restore to, if not over what was backed up. */
  targetDetails?: TargetAFSRestoreInfo | undefined;

  /**
   * The managed identity the service acts as.
   *
   * Since version 2026-10-01.
   */
  identityInfo?: IdentityInfo | undefined;
}

/** A file or folder to restore. */
export interface RestoreFileSpecs {
  /** Path of the file or folder in the share. */
  path?: string | undefined;

  /** What it is: `File` or `Directory`. */
  fileSpecType?: string | undefined;

  /** Folder to restore into. */
  targetFolderPath?: string | undefined;
}

/** The file share to restore into. */
export interface TargetAFSRestoreInfo {
  /** Name of the file share. */
  name?: string | undefined;

  /** Resource id of the storage account the file share is in. */
  targetResourceId?: string | undefined;
}

/** A restore of an Azure virtual machine or of its disks. */
export interface IaasVMRestoreRequest extends RestoreRequestBase {
  /** Tells the kinds of {@link RestoreRequest} apart. */
  objectType: "IaasVMRestoreRequest";

  /** The recovery point to restore: the same as in the URL. */
  recoveryPointId?: string | undefined;

  /** Where to restore to. */
  recoveryType?: RecoveryType | undefined;

  /** Resource id of the virtual machine that was backed up. */
  sourceResourceId?: string | undefined;

  /** Resource id of the virtual machine to make, for a restore to another place. */
  targetVirtualMachineId?: string | undefined;

  /** Resource id of the resource group to restore into, for a restore to another place or of disks. */
  targetResourceGroupId?: string | undefined;

  /** Resource id of the storage account to stage the disks in. */
  storageAccountId?: string | undefined;

  /** Resource id of the virtual network to attach the virtual machine to. */
  virtualNetworkId?: string | undefined;

  /** Resource id of the subnet to attach the virtual machine to. */
  subnetId?: string | undefined;

  /** Resource id of the domain name, for a virtual machine of the classic deployment model. */
  targetDomainNameId?: string | undefined;

  /** Region to restore into. */
  region?: string | undefined;

  /** Affinity group, for a virtual machine of the classic deployment model. */
  affinityGroup?: string | undefined;

  /** Whether to make a new cloud service, for a virtual machine of the classic deployment model. */
  createNewCloudService?: boolean | undefined;

  /** Whether the disks are restored into the storage accounts they came from. */
  originalStorageAccountOption?: boolean | undefined;

  /** How the disks are encrypted, if the virtual machine was. */
  encryptionDetails?: EncryptionDetails | undefined;

  /** Logical unit numbers of the disks to restore. All of them if absent. */
  restoreDiskLunList?: number[] | undefined;

  /** Whether disks that were not managed become managed disks. */
  restoreWithManagedDisks?: boolean | undefined;

  /** Resource id of the disk encryption set to encrypt the restored disks with. */
  diskEncryptionSetId?: string | undefined;

  /** Availability zone to restore into, at most one. */
  zones?: string[] | undefined;

  /** The managed identity the service acts as. */
  identityInfo?: IdentityInfo | undefined;

  /** Where the disks are staged if the service acts as a managed identity. */
  identityBasedRestoreDetails?: IdentityBasedRestoreDetails | undefined;

  /** The edge zone, for what does not live in the region itself. */
  extendedLocation?: ExtendedLocation | undefined;

  /** For a confidential virtual machine. */
  securedVMDetails?: SecuredVMDetails | undefined;

  /** From which networks the restored disks can be reached. */
  targetDiskNetworkAccessSettings?: TargetDiskNetworkAccessSettings | undefined;
}

/** How the disks of a virtual machine are encrypted. */
export interface EncryptionDetails {
  /** Whether the disks are encrypted. */
  encryptionEnabled?: boolean | undefined;

  /** URL of the key that encrypts the secret, in its key vault. */
  kekUrl?: string | undefined;

  /** URL of the secret, in its key vault. */
  secretKeyUrl?: string | undefined;

  /** Resource id of the key vault of the key. */
  kekVaultId?: string | undefined;

  /** Resource id of the key vault of the secret. */
  secretKeyVaultId?: string | undefined;
}

/** Where the disks are staged if the service acts as a managed identity. */
export interface IdentityBasedRestoreDetails {
  /** Kind of the details. It tells no kinds apart. */
  objectType?: string | undefined;

  /** Resource id of the storage account to stage the disks in. */
  targetStorageAccountId?: string | undefined;
}

/** What a restored confidential virtual machine needs. */
export interface SecuredVMDetails {
  /** Resource id of the disk encryption set of the operating system's disk. */
  securedVMOsDiskEncryptionSetId?: string | undefined;

  /**
   * How the data disks are encrypted.
   *
   * Since version 2026-10-01.
   */
  dataDiskEncryptionSettings?: DataDiskEncryptionSettings | undefined;
}

/** How the data disks of a confidential virtual machine are encrypted. */
export interface DataDiskEncryptionSettings {
  /** Disk encryption sets by disk. */
  perDiskEncryptionSetIds?: PerDiskEncryptionSetId[] | undefined;

  /** Resource id of the disk encryption set for all data disks; ignored if there are some by disk. */
  dataDiskEncryptionSetId?: string | undefined;

  /** Resource id of the user-assigned identity that gets at the keys. */
  dataDiskEncryptionIdentity?: string | undefined;
}

/** The disk encryption set of one disk. */
export interface PerDiskEncryptionSetId {
  /** Logical unit number of the disk. */
  lun?: number | undefined;

  /** Resource id of the disk encryption set. */
  diskEncryptionSetId?: string | undefined;
}

/** From which networks restored disks can be reached. */
export interface TargetDiskNetworkAccessSettings {
  /** Which networks. */
  targetDiskNetworkAccessOption?: TargetDiskNetworkAccessOption | undefined;

  /** Resource id of the disk access to use; needed if private access is enabled for all disks. */
  targetDiskAccessId?: string | undefined;
}

/** A restore of an Azure virtual machine from a recovery point in the archive. */
export interface IaasVMRestoreWithRehydrationRequest extends Omit<IaasVMRestoreRequest, "objectType"> {
  /** Tells the kinds of {@link RestoreRequest} apart. */
  objectType: "IaasVMRestoreWithRehydrationRequest";

  /** How to bring the recovery point back from the archive first. */
  recoveryPointRehydrationInfo?: RecoveryPointRehydrationInfo | undefined;
}

/** How to bring a recovery point back from the archive. */
export interface RecoveryPointRehydrationInfo {
  /** How long the recovery point stays out of the archive: an ISO 8601 duration, for example `P7D`. */
  rehydrationRetentionDuration?: string | undefined;

  /** How urgent it is. */
  rehydrationPriority?: RehydrationPriority | undefined;
}

/** A restore of an SAP ASE database. */
export interface AzureWorkloadSAPAseRestoreRequest extends Omit<AzureWorkloadRestoreRequest, "objectType"> {
  /** Tells the kinds of {@link RestoreRequest} apart. */
  objectType: "AzureWorkloadSAPAseRestoreRequest";
}

/** A restore of a database in an Azure virtual machine. */
export interface AzureWorkloadRestoreRequest extends RestoreRequestBase {
  /** Tells the kinds of {@link RestoreRequest} apart. */
  objectType: "AzureWorkloadRestoreRequest";

  /** Where to restore to. */
  recoveryType?: RecoveryType | undefined;

  /** Resource id of the virtual machine that was backed up. */
  sourceResourceId?: string | undefined;

  /** Further facts, by name. */
  propertyBag?: Record<string, string> | undefined;

  /** Where to restore to. */
  targetInfo?: TargetRestoreInfo | undefined;

  /** Whether the database is restored, or files. */
  recoveryMode?: RecoveryMode | undefined;

  /** Name of the resource group to restore into. */
  targetResourceGroupName?: string | undefined;

  /** The user-assigned identity to act as. */
  userAssignedManagedIdentityDetails?: UserAssignedManagedIdentityDetails | undefined;

  /** For a restore from a snapshot. */
  snapshotRestoreParameters?: SnapshotRestoreParameters | undefined;

  /** Resource id of the virtual machine to restore to. */
  targetVirtualMachineId?: string | undefined;
}

/** Where a database is restored to. */
export interface TargetRestoreInfo {
  /** What to do where a database of the same name is there already. */
  overwriteOption?: OverwriteOptions | undefined;

  /** Resource id of the container to restore into. */
  containerId?: string | undefined;

  /** Name of the restored database. */
  databaseName?: string | undefined;

  /** Directory to restore files into. */
  targetDirectoryForFileRestore?: string | undefined;
}

/** How to restore from a snapshot. */
export interface SnapshotRestoreParameters {
  /** Whether the disks are neither attached nor mounted. */
  skipAttachAndMount?: boolean | undefined;

  /** The instant to which logs are replayed, as text. */
  logPointInTimeForDBRecovery?: string | undefined;

  /**
   * Resource ids of the disks to detach where one of the same place is there already.
   *
   * Since version 2026-10-01.
   */
  disksToDetachOnClash?: string[] | undefined;
}

/** A restore of an SAP ASE database to a point in time. */
export interface AzureWorkloadSAPAsePointInTimeRestoreRequest extends Omit<
  AzureWorkloadSAPAseRestoreRequest,
  "objectType"
> {
  /** Tells the kinds of {@link RestoreRequest} apart. */
  objectType: "AzureWorkloadSAPAsePointInTimeRestoreRequest";

  /** The point in time to restore to (UTC). */
  pointInTime?: Date | undefined;
}

/** A restore of a database in an Azure virtual machine to an instant. */
export interface AzureWorkloadPointInTimeRestoreRequest extends Omit<
  AzureWorkloadRestoreRequest,
  "objectType"
> {
  /** Tells the kinds of {@link RestoreRequest} apart. */
  objectType: "AzureWorkloadPointInTimeRestoreRequest";

  /** The instant to restore to (UTC); it has to lie in one of the recovery point's time ranges. */
  pointInTime?: Date | undefined;
}

/** A restore of an SAP HANA database. */
export interface AzureWorkloadSAPHanaRestoreRequest extends Omit<AzureWorkloadRestoreRequest, "objectType"> {
  /** Tells the kinds of {@link RestoreRequest} apart. */
  objectType: "AzureWorkloadSAPHanaRestoreRequest";
}

/** A restore of an SAP HANA database to an instant. */
export interface AzureWorkloadSAPHanaPointInTimeRestoreRequest extends Omit<
  AzureWorkloadSAPHanaRestoreRequest,
  "objectType"
> {
  /** Tells the kinds of {@link RestoreRequest} apart. */
  objectType: "AzureWorkloadSAPHanaPointInTimeRestoreRequest";

  /** The instant to restore to (UTC); it has to lie in one of the recovery point's time ranges. */
  pointInTime?: Date | undefined;
}

/** A restore of an SAP HANA database to an instant, from the archive. */
export interface AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest extends Omit<
  AzureWorkloadSAPHanaPointInTimeRestoreRequest,
  "objectType"
> {
  /** Tells the kinds of {@link RestoreRequest} apart. */
  objectType: "AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest";

  /** How to bring the recovery point back from the archive first. */
  recoveryPointRehydrationInfo?: RecoveryPointRehydrationInfo | undefined;
}

/** A restore of an SAP HANA database from the archive. */
export interface AzureWorkloadSAPHanaRestoreWithRehydrateRequest extends Omit<
  AzureWorkloadSAPHanaRestoreRequest,
  "objectType"
> {
  /** Tells the kinds of {@link RestoreRequest} apart. */
  objectType: "AzureWorkloadSAPHanaRestoreWithRehydrateRequest";

  /** How to bring the recovery point back from the archive first. */
  recoveryPointRehydrationInfo?: RecoveryPointRehydrationInfo | undefined;
}

/** A restore of a SQL Server database. */
export interface AzureWorkloadSQLRestoreRequest extends Omit<AzureWorkloadRestoreRequest, "objectType"> {
  /** Tells the kinds of {@link RestoreRequest} apart. */
  objectType: "AzureWorkloadSQLRestoreRequest";

  /** Whether the files go to the directories of `alternateDirectoryPaths`. */
  shouldUseAlternateTargetLocation?: boolean | undefined;

  /**
   * Whether the database is left in the restoring state (`NORECOVERY`), so that more can be restored on
   * top.
   */
  isNonRecoverable?: boolean | undefined;

  /** Which file goes where. */
  alternateDirectoryPaths?: SQLDataDirectoryMapping[] | undefined;
}

/** Where a file of a SQL Server database goes. */
export interface SQLDataDirectoryMapping {
  /** What the file is. */
  mappingType?: SQLDataDirectoryType | undefined;

  /** Logical name of the file. */
  sourceLogicalName?: string | undefined;

  /** Path the file had. */
  sourcePath?: string | undefined;

  /** Path the file goes to. */
  targetPath?: string | undefined;
}

/** A restore of a SQL Server database to an instant. */
export interface AzureWorkloadSQLPointInTimeRestoreRequest extends Omit<
  AzureWorkloadSQLRestoreRequest,
  "objectType"
> {
  /** Tells the kinds of {@link RestoreRequest} apart. */
  objectType: "AzureWorkloadSQLPointInTimeRestoreRequest";

  /** The instant to restore to (UTC); it has to lie in one of the recovery point's time ranges. */
  pointInTime?: Date | undefined;
}

/** A restore of a SQL Server database to an instant, from the archive. */
export interface AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest extends Omit<
  AzureWorkloadSQLPointInTimeRestoreRequest,
  "objectType"
> {
  /** Tells the kinds of {@link RestoreRequest} apart. */
  objectType: "AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest";

  /** How to bring the recovery point back from the archive first. */
  recoveryPointRehydrationInfo?: RecoveryPointRehydrationInfo | undefined;
}

/** A restore of a SQL Server database from the archive. */
export interface AzureWorkloadSQLRestoreWithRehydrateRequest extends Omit<
  AzureWorkloadSQLRestoreRequest,
  "objectType"
> {
  /** Tells the kinds of {@link RestoreRequest} apart. */
  objectType: "AzureWorkloadSQLRestoreWithRehydrateRequest";

  /** How to bring the recovery point back from the archive first. */
  recoveryPointRehydrationInfo?: RecoveryPointRehydrationInfo | undefined;
}

/**
 * Where a restore goes.
 *
 * Open: the service may answer with words that are not listed.
 */
export type RecoveryType =
  /** Nowhere. */
  | "Invalid"
  /** Over what was backed up. */
  | "OriginalLocation"
  /** To another place. */
  | "AlternateLocation"
  /** Only the disks, to be made into a virtual machine later. */
  | "RestoreDisks"
  /** Outside the service. */
  | "Offline"
  | (string & {});

/**
 * What to do where a file of the same name is there already.
 *
 * Open: the service may answer with words that are not listed.
 */
export type CopyOptions =
  /** No choice. */
  | "Invalid"
  /** Write the file under another name. */
  | "CreateCopy"
  /** Leave the file that is there. */
  | "Skip"
  /** Overwrite the file that is there. */
  | "Overwrite"
  /** Fail. */
  | "FailOnConflict"
  | (string & {});

/**
 * How much of a file share is restored.
 *
 * Open: the service may answer with words that are not listed.
 */
export type RestoreRequestType =
  /** No choice. */
  | "Invalid"
  /** Everything. */
  | "FullShareRestore"
  /** Single files and folders. */
  | "ItemLevelRestore"
  | (string & {});

/** From which networks restored disks can be reached. */
export type TargetDiskNetworkAccessOption =
  /** From those from which the disks that were backed up can be reached. */
  | "SameAsOnSourceDisks"
  /** From private endpoints only. */
  | "EnablePrivateAccessForAllDisks"
  /** From all networks. */
  | "EnablePublicAccessForAllDisks";

/**
 * What to do where a database of the same name is there already.
 *
 * Open: the service may answer with words that are not listed.
 */
export type OverwriteOptions =
  /** No choice. */
  | "Invalid"
  /** Fail. */
  | "FailOnConflict"
  /** Overwrite it. */
  | "Overwrite"
  | (string & {});

/**
 * What is restored, and how.
 *
 * Open: the service may answer with words that are not listed.
 */
export type RecoveryMode =
  /** No choice. */
  | "Invalid"
  /** The backup's files. */
  | "FileRecovery"
  /** The database. */
  | "WorkloadRecovery"
  /** Disks made from a snapshot, attached. */
  | "SnapshotAttach"
  /** The database, from a snapshot. */
  | "RecoveryUsingSnapshot"
  /** Disks made from a snapshot, attached, and the database from them. */
  | "SnapshotAttachAndRecover"
  | (string & {});
