// Generated from specs/recovery-services/generated/openapi2/2024-04-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import * as coreClient from "@azure/core-client";

export type ProtectedItemUnion =
  | ProtectedItem
  | AzureFileshareProtectedItem
  | AzureIaaSVMProtectedItemUnion
  | AzureSqlProtectedItem
  | AzureVmWorkloadProtectedItemUnion
  | DPMProtectedItem
  | GenericProtectedItem
  | MabFileFolderProtectedItem;
export type BackupRequestUnion =
  | BackupRequest
  | AzureFileShareBackupRequest
  | AzureWorkloadBackupRequest
  | IaasVMBackupRequest;
export type OperationStatusExtendedInfoUnion =
  | OperationStatusExtendedInfo
  | OperationStatusJobExtendedInfo
  | OperationStatusJobsExtendedInfo
  | OperationStatusProvisionILRExtendedInfo
  | OperationStatusValidateOperationExtendedInfo;
export type RecoveryPointUnion =
  | RecoveryPoint
  | AzureFileShareRecoveryPoint
  | AzureWorkloadRecoveryPointUnion
  | GenericRecoveryPoint
  | IaasVMRecoveryPoint;
export type RestoreRequestUnion =
  | RestoreRequest
  | AzureFileShareRestoreRequest
  | AzureWorkloadRestoreRequestUnion
  | IaasVMRestoreRequestUnion;
export type JobUnion =
  | Job
  | AzureIaaSVMJob
  | AzureIaaSVMJobV2
  | AzureStorageJob
  | AzureWorkloadJob
  | DpmJob
  | MabJob
  | VaultJob;
export type ProtectionPolicyUnion =
  | ProtectionPolicy
  | AzureFileShareProtectionPolicy
  | AzureIaaSVMProtectionPolicy
  | AzureSqlProtectionPolicy
  | AzureVmWorkloadProtectionPolicy
  | GenericProtectionPolicy
  | MabProtectionPolicy;
export type SchedulePolicyUnion =
  | SchedulePolicy
  | LogSchedulePolicy
  | LongTermSchedulePolicy
  | SimpleSchedulePolicy
  | SimpleSchedulePolicyV2;
export type RetentionPolicyUnion =
  RetentionPolicy | LongTermRetentionPolicy | SimpleRetentionPolicy;
export type AzureIaaSVMProtectedItemUnion =
  | AzureIaaSVMProtectedItem
  | AzureIaaSClassicComputeVMProtectedItem
  | AzureIaaSComputeVMProtectedItem;
export type AzureVmWorkloadProtectedItemUnion =
  | AzureVmWorkloadProtectedItem
  | AzureVmWorkloadSAPAseDatabaseProtectedItem
  | AzureVmWorkloadSAPHanaDBInstanceProtectedItem
  | AzureVmWorkloadSAPHanaDatabaseProtectedItem
  | AzureVmWorkloadSQLDatabaseProtectedItem;
export type AzureWorkloadRecoveryPointUnion =
  | AzureWorkloadRecoveryPoint
  | AzureWorkloadPointInTimeRecoveryPointUnion
  | AzureWorkloadSAPHanaRecoveryPoint
  | AzureWorkloadSQLRecoveryPointUnion;
export type AzureWorkloadRestoreRequestUnion =
  | AzureWorkloadRestoreRequest
  | AzureWorkloadPointInTimeRestoreRequest
  | AzureWorkloadSAPHanaRestoreRequestUnion
  | AzureWorkloadSQLRestoreRequestUnion;
export type IaasVMRestoreRequestUnion =
  IaasVMRestoreRequest | IaasVMRestoreWithRehydrationRequest;
export type AzureWorkloadPointInTimeRecoveryPointUnion =
  | AzureWorkloadPointInTimeRecoveryPoint
  | AzureWorkloadSAPHanaPointInTimeRecoveryPoint;
export type AzureWorkloadSQLRecoveryPointUnion =
  AzureWorkloadSQLRecoveryPoint | AzureWorkloadSQLPointInTimeRecoveryPoint;
export type AzureWorkloadSAPHanaRestoreRequestUnion =
  | AzureWorkloadSAPHanaRestoreRequest
  | AzureWorkloadSAPHanaPointInTimeRestoreRequestUnion
  | AzureWorkloadSAPHanaRestoreWithRehydrateRequest;
export type AzureWorkloadSQLRestoreRequestUnion =
  | AzureWorkloadSQLRestoreRequest
  | AzureWorkloadSQLPointInTimeRestoreRequestUnion
  | AzureWorkloadSQLRestoreWithRehydrateRequest;
export type AzureWorkloadSAPHanaPointInTimeRestoreRequestUnion =
  | AzureWorkloadSAPHanaPointInTimeRestoreRequest
  | AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest;
export type AzureWorkloadSQLPointInTimeRestoreRequestUnion =
  | AzureWorkloadSQLPointInTimeRestoreRequest
  | AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest;

/** An item that is backed up. Every kind of item has more of its own. */
export interface ProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType:
    | "AzureFileShareProtectedItem"
    | "AzureIaaSVMProtectedItem"
    | "Microsoft.ClassicCompute/virtualMachines"
    | "Microsoft.Compute/virtualMachines"
    | "Microsoft.Sql/servers/databases"
    | "AzureVmWorkloadProtectedItem"
    | "AzureVmWorkloadSAPAseDatabase"
    | "AzureVmWorkloadSAPHanaDBInstance"
    | "AzureVmWorkloadSAPHanaDatabase"
    | "AzureVmWorkloadSQLDatabase"
    | "DPMProtectedItem"
    | "GenericProtectedItem"
    | "MabFileFolderProtectedItem";
  /**
   * Which kind of backup manages the item.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly backupManagementType?: BackupManagementType;
  /**
   * What the item is.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly workloadType?: DataSourceType;
  /** Name of the container the item belongs to. */
  containerName?: string;
  /** Resource id of what is backed up. */
  sourceResourceId?: string;
  /** Resource id of the policy the item is backed up by. */
  policyId?: string;
  /** Time of the last recovery point (UTC). The service also answers `null`, if there is none. */
  lastRecoveryPoint?: Date;
  /** Name of the backup set the item belongs to. */
  backupSetName?: string;
  /** Whether the item is new, or recovered from a deletion that was put off. */
  createMode?: CreateMode;
  /** When the item was deleted, if its deletion is put off (UTC). */
  deferredDeleteTimeInUTC?: Date;
  /** Whether the item is deleted, and its data kept for a while (soft delete). */
  isScheduledForDeferredDelete?: boolean;
  /** How long the data of a deleted item is kept yet, in the service's words. */
  deferredDeleteTimeRemaining?: string;
  /** Whether the data of a deleted item is soon to be removed for good. */
  isDeferredDeleteScheduleUpcoming?: boolean;
  /** Whether a deleted item is to be brought back. */
  isRehydrate?: boolean;
  /**
   * Resource ids of the Resource Guard's operation requests by which a critical operation is
   * authorized. The service also answers `null`.
   */
  resourceGuardOperationRequests?: string[];
  /** Whether recovery points can be moved to the archive. */
  isArchiveEnabled?: boolean;
  /** Name of the policy the item is backed up by. */
  policyName?: string;
  /**
   * Days for which the data is kept after the item is deleted. The service sends it as
   * `softDeleteRetentionPeriod`.
   */
  softDeleteRetentionPeriodInDays?: number;
  /**
   * Resource id of the vault.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly vaultId?: string;
}

/** What every resource of the API has. */
export interface Resource {
  /**
   * Full resource id.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly id?: string;
  /**
   * Name of the resource.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly name?: string;
  /**
   * Type of the resource, with its provider's namespace.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly type?: string;
  /** Region of the resource. */
  location?: string;
  /** Tags of the resource. */
  tags?: { [propertyName: string]: string };
  /** Version of the resource. The name has a capital T on the wire. */
  eTag?: string;
}

/** The answer to a request that failed. */
export interface CloudError {
  /** What went wrong. */
  error?: CloudErrorBody;
}

/** What went wrong. */
export interface CloudErrorBody {
  /**
   * The service's code of the error.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly code?: string;
  /**
   * What went wrong, in words.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly message?: string;
  /**
   * What the error is about, such as the name of a property.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly target?: string;
  /**
   * Further errors that belong to this one.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly details?: CloudErrorBody[];
  /**
   * What else is known of the error.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly additionalInfo?: ErrorAdditionalInfo[];
}

/** Something else that is known of an error. */
export interface ErrorAdditionalInfo {
  /**
   * What kind of information it is.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly type?: string;
  /**
   * The information itself.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly info?: { [propertyName: string]: any };
}

/** What to back up and how. Every kind of item has a kind of request of its own. */
export interface BackupRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureFileShareBackupRequest"
    | "AzureWorkloadBackupRequest"
    | "IaasVMBackupRequest";
}

/**
 * How an operation is going. Reading it always succeeds with status 200: what became of the
 * operation stands in `status`.
 */
export interface OperationStatus {
  /** Id of the operation. */
  id?: string;
  /** Name of the operation: its id. */
  name?: string;
  /**
   * How the operation is going. `Succeeded` says of a backup or a restore only that its job was
   * created.
   */
  status?: OperationStatusValues;
  /** When the operation started (UTC). */
  startTime?: Date;
  /** When the operation ended (UTC). The service answers a time in the year 1 while it has not. */
  endTime?: Date;
  /** What went wrong. */
  error?: OperationStatusError;
  /** What the operation left behind, such as a job. */
  properties?: OperationStatusExtendedInfoUnion;
}

/** Why an operation failed. */
export interface OperationStatusError {
  /** The service's code of the error. */
  code?: string;
  /** What went wrong, in words. */
  message?: string;
}

/** What an operation left behind. */
export interface OperationStatusExtendedInfo {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "OperationStatusJobExtendedInfo"
    | "OperationStatusJobsExtendedInfo"
    | "OperationStatusProvisionILRExtendedInfo"
    | "OperationStatusValidateOperationExtendedInfo";
}

/** A state that can be restored. Every kind of item has kinds of recovery point of its own. */
export interface RecoveryPoint {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureFileShareRecoveryPoint"
    | "AzureWorkloadRecoveryPoint"
    | "AzureWorkloadPointInTimeRecoveryPoint"
    | "AzureWorkloadSAPHanaPointInTimeRecoveryPoint"
    | "AzureWorkloadSAPHanaRecoveryPoint"
    | "AzureWorkloadSQLRecoveryPoint"
    | "AzureWorkloadSQLPointInTimeRecoveryPoint"
    | "GenericRecoveryPoint"
    | "IaasVMRecoveryPoint";
}

/** What every page has. */
export interface ResourceList {
  /**
   * URL of the next page; absent or `null` on the last one. It names an API version of its own and
   * is to be used as it is.
   */
  nextLink?: string;
}

/** What to restore, where to and how. Every kind of item has kinds of request of its own. */
export interface RestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureFileShareRestoreRequest"
    | "AzureWorkloadRestoreRequest"
    | "AzureWorkloadPointInTimeRestoreRequest"
    | "AzureWorkloadSAPHanaRestoreRequest"
    | "AzureWorkloadSAPHanaPointInTimeRestoreRequest"
    | "AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest"
    | "AzureWorkloadSAPHanaRestoreWithRehydrateRequest"
    | "AzureWorkloadSQLRestoreRequest"
    | "AzureWorkloadSQLPointInTimeRestoreRequest"
    | "AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest"
    | "AzureWorkloadSQLRestoreWithRehydrateRequest"
    | "IaasVMRestoreRequest"
    | "IaasVMRestoreWithRehydrationRequest";
  /**
   * Resource ids of the Resource Guard's operation requests by which a critical operation is
   * authorized.
   */
  resourceGuardOperationRequests?: string[];
}

/**
 * Work the service does or did: a backup, a restore and so on. Every kind of item has kinds of job
 * of its own.
 */
export interface Job {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  jobType:
    | "AzureIaaSVMJob"
    | "AzureIaaSVMJobV2"
    | "AzureStorageJob"
    | "AzureWorkloadJob"
    | "DpmJob"
    | "MabJob"
    | "VaultJob";
  /** Name of the item the job is about. */
  entityFriendlyName?: string;
  /** Which kind of backup manages the item. */
  backupManagementType?: BackupManagementType;
  /** What the job does, in the service's words, for example `Backup`. */
  operation?: string;
  /** How the job is going. Reading a job always succeeds with status 200, whatever became of it. */
  status?: JobStatus;
  /** When the job started (UTC). */
  startTime?: Date;
  /** When the job ended (UTC); absent while it has not. */
  endTime?: Date;
  /** Id under which the service's support finds what happened. */
  activityId?: string;
}

/**
 * When backups are made and how long they are kept. Every kind of backup has a kind of policy of
 * its own.
 */
export interface ProtectionPolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  backupManagementType:
    | "AzureStorage"
    | "AzureIaasVM"
    | "AzureSql"
    | "AzureWorkload"
    | "GenericProtectionPolicy"
    | "MAB";
  /** Number of items that are backed up by the policy. */
  protectedItemsCount?: number;
  /**
   * Resource ids of the Resource Guard's operation requests by which a critical operation is
   * authorized. The service also answers `null`.
   */
  resourceGuardOperationRequests?: string[];
}

/** When backups are made. */
export interface SchedulePolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  schedulePolicyType:
    | "LogSchedulePolicy"
    | "LongTermSchedulePolicy"
    | "SimpleSchedulePolicy"
    | "SimpleSchedulePolicyV2";
}

/** How long backups are kept. */
export interface RetentionPolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  retentionPolicyType: "LongTermRetentionPolicy" | "SimpleRetentionPolicy";
}

/** How long backups of file shares are kept, if they are copied to the vault. */
export interface VaultRetentionPolicy {
  /** How long they are kept in the vault. */
  vaultRetention: RetentionPolicyUnion;
  /** Days for which snapshots are kept. */
  snapshotRetentionInDays: number;
}

/** Expiry and the like of a recovery point. */
export interface RecoveryPointProperties {
  /** When the recovery point expires, as text. */
  expiryTime?: string;
  /** Name of the retention rule by which the recovery point is kept. */
  ruleName?: string;
  /** Whether the recovery point is deleted, and kept for a while. */
  isSoftDeleted?: boolean;
}

/** A file or folder to restore. */
export interface RestoreFileSpecs {
  /** Path of the file or folder in the share. */
  path?: string;
  /** What it is: `File` or `Directory`. */
  fileSpecType?: string;
  /** Folder to restore into. */
  targetFolderPath?: string;
}

/** The file share to restore into. */
export interface TargetAFSRestoreInfo {
  /** Name of the file share. */
  name?: string;
  /** Resource id of the storage account the file share is in. */
  targetResourceId?: string;
}

/** Health by one indicator. */
export interface KPIResourceHealthDetails {
  /** The health. */
  resourceHealthStatus?: ResourceHealthStatus;
  /** Why. */
  resourceHealthDetails?: ResourceHealthDetails[];
}

/** Why something is as healthy as it is. */
export interface ResourceHealthDetails {
  /**
   * The service's number of the finding.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly code?: number;
  /**
   * The finding, in few words.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly title?: string;
  /**
   * The finding, in words.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly message?: string;
  /**
   * What to do about it.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly recommendations?: string[];
}

/** More about an Azure file share. */
export interface AzureFileshareProtectedItemExtendedInfo {
  /** Time of the oldest recovery point (UTC). */
  oldestRecoveryPoint?: Date;
  /** Number of recovery points. */
  recoveryPointCount?: number;
  /** Whether the item follows its policy, in the service's words. */
  policyState?: string;
  /**
   * State of the file share, in the service's words.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly resourceState?: string;
  /**
   * When the state was read (UTC).
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly resourceStateSyncTime?: Date;
}

/** More about an Azure virtual machine. */
export interface AzureIaaSVMProtectedItemExtendedInfo {
  /** Time of the oldest recovery point (UTC). */
  oldestRecoveryPoint?: Date;
  /** Time of the oldest recovery point in the vault (UTC). */
  oldestRecoveryPointInVault?: Date;
  /** Time of the oldest recovery point in the archive (UTC). */
  oldestRecoveryPointInArchive?: Date;
  /** Time of the newest recovery point in the archive (UTC). */
  newestRecoveryPointInArchive?: Date;
  /** Number of recovery points. */
  recoveryPointCount?: number;
  /** Whether the item's backup differs from what its policy says. */
  policyInconsistent?: boolean;
}

/** Which disks of a virtual machine are backed up, and the like. */
export interface ExtendedProperties {
  /** Which disks are backed up. All of them if absent. */
  diskExclusionProperties?: DiskExclusionProperties;
  /** Name of the application, for a Linux virtual machine. */
  linuxVmApplicationName?: string;
}

/** Which disks of a virtual machine are backed up. */
export interface DiskExclusionProperties {
  /** Logical unit numbers of disks. */
  diskLunList?: number[];
  /** `true` if only the disks of the list are backed up, `false` if all but them. */
  isInclusionList?: boolean;
}

/** An error of a job about an Azure virtual machine. */
export interface AzureIaaSVMErrorInfo {
  /**
   * The service's number of the error.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly errorCode?: number;
  /**
   * What went wrong, in few words.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly errorTitle?: string;
  /**
   * What went wrong, in words.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly errorString?: string;
  /**
   * What to do about it.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly recommendations?: string[];
}

/** More about a job about an Azure virtual machine. Only reading one job brings it. */
export interface AzureIaaSVMJobExtendedInfo {
  /** The steps of the job. */
  tasksList?: AzureIaaSVMJobTaskDetails[];
  /** Further facts, by name. */
  propertyBag?: { [propertyName: string]: string };
  /** Further facts the service keeps for itself, by name. */
  internalPropertyBag?: { [propertyName: string]: string };
  /** How much is done: 0 to 100. */
  progressPercentage?: number;
  /** How long the job takes yet, as the service reckons; in its words. */
  estimatedRemainingDuration?: string;
  /** Error message with details that are not fixed, in words. */
  dynamicErrorMessage?: string;
}

/** A step of a job about an Azure virtual machine. */
export interface AzureIaaSVMJobTaskDetails {
  /** Names the step, for example `Transfer data to vault`. */
  taskId?: string;
  /** When the step started (UTC). */
  startTime?: Date;
  /** When the step ended (UTC). */
  endTime?: Date;
  /** Id of the run of the step. */
  instanceId?: string;
  /** How long it took, or has taken so far. */
  duration?: string;
  /** How the step is going, in the service's words, for example `NotStarted`. */
  status?: string;
  /** How much is done: 0 to 100. */
  progressPercentage?: number;
  /** More about the step, in words. */
  taskExecutionDetails?: string;
}

/** The resource group the snapshots of virtual machines are kept in. */
export interface InstantRPAdditionalDetails {
  /** Start of the resource group's name. */
  azureBackupRGNamePrefix?: string;
  /** End of the resource group's name. */
  azureBackupRGNameSuffix?: string;
}

/** When recovery points move to a cheaper tier. */
export interface TieringPolicy {
  /** Which recovery points move. */
  tieringMode?: TieringMode;
  /**
   * How many days, weeks, months or years a recovery point stays before it moves. Of account only
   * for the mode `TierAfter`.
   */
  duration?: number;
  /** Unit of the duration. */
  durationType?: RetentionDurationType;
}

/** More about an Azure SQL database. */
export interface AzureSqlProtectedItemExtendedInfo {
  /** Time of the oldest recovery point (UTC). */
  oldestRecoveryPoint?: Date;
  /** Number of recovery points. */
  recoveryPointCount?: number;
  /** Whether the item follows its policy, in the service's words. */
  policyState?: string;
}

/** An error of a job about an Azure file share. */
export interface AzureStorageErrorInfo {
  /** The service's number of the error. */
  errorCode?: number;
  /** What went wrong, in words. */
  errorString?: string;
  /** What to do about it. */
  recommendations?: string[];
}

/** More about a job about an Azure file share. Only reading one job brings it. */
export interface AzureStorageJobExtendedInfo {
  /** The steps of the job. */
  tasksList?: AzureStorageJobTaskDetails[];
  /** Further facts, by name. */
  propertyBag?: { [propertyName: string]: string };
  /** Error message with details that are not fixed, in words. */
  dynamicErrorMessage?: string;
}

/** A step of a job about an Azure file share. */
export interface AzureStorageJobTaskDetails {
  /** Names the step, for example `Transfer data to vault`. */
  taskId?: string;
  /** How the step is going, in the service's words. */
  status?: string;
}

/** An error of an item or of a check, with advice. */
export interface ErrorDetail {
  /**
   * The service's code of the error.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly code?: string;
  /**
   * What went wrong, in words.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly message?: string;
  /**
   * What to do about it.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly recommendations?: string[];
}

/** More about a database in an Azure virtual machine. */
export interface AzureVmWorkloadProtectedItemExtendedInfo {
  /** Time of the oldest recovery point (UTC). */
  oldestRecoveryPoint?: Date;
  /** Time of the oldest recovery point in the vault (UTC). */
  oldestRecoveryPointInVault?: Date;
  /** Time of the oldest recovery point in the archive (UTC). */
  oldestRecoveryPointInArchive?: Date;
  /** Time of the newest recovery point in the archive (UTC). */
  newestRecoveryPointInArchive?: Date;
  /** Number of recovery points. */
  recoveryPointCount?: number;
  /** Whether the item follows its policy, in the service's words. */
  policyState?: string;
  /** Recovery model of a SQL Server database: `Simple`, `Full` or `BulkLogged`. */
  recoveryModel?: string;
}

/** A node of a database that is spread over several. */
export interface DistributedNodesInfo {
  /** Name of the node. */
  nodeName?: string;
  /** State of the node, in the service's words. */
  status?: string;
  /** What is wrong with the node, if anything. */
  errorDetail?: ErrorDetail;
  /** Resource id of the node's virtual machine. */
  sourceResourceId?: string;
}

/** What is common to all kinds of backup of a database. */
export interface Settings {
  /**
   * Time zone the times of the schedule are in, by its Windows name, for example
   * `Pacific Standard Time`.
   */
  timeZone?: string;
  /** Whether backups of SQL Server databases are compressed. Written in lower case on the wire. */
  issqlcompression?: boolean;
  /** Whether backups are compressed. */
  isCompression?: boolean;
}

/** When one kind of backup is made and how long it is kept. */
export interface SubProtectionPolicy {
  /** The kind of backup. */
  policyType?: PolicyType;
  /** When backups are made. */
  schedulePolicy?: SchedulePolicyUnion;
  /** How long backups are kept. */
  retentionPolicy?: RetentionPolicyUnion;
  /** When recovery points move to a cheaper tier, by target tier, for example `ArchivedRP`. */
  tieringPolicy?: { [propertyName: string]: TieringPolicy };
  /** For backups by snapshots. */
  snapshotBackupAdditionalDetails?: SnapshotBackupAdditionalDetails;
}

/** How backups by snapshots are made. */
export interface SnapshotBackupAdditionalDetails {
  /** Days for which snapshots are kept for instant restore. */
  instantRpRetentionRangeInDays?: number;
  /** Resource group the snapshots are kept in. */
  instantRPDetails?: string;
  /** The user-assigned identity to act as. */
  userAssignedManagedIdentityDetails?: UserAssignedManagedIdentityDetails;
}

/** A user-assigned managed identity. */
export interface UserAssignedManagedIdentityDetails {
  /** Resource id of the identity. */
  identityArmId?: string;
  /** Name of the identity. */
  identityName?: string;
  /** Ids of the identity in Microsoft Entra ID. */
  userAssignedIdentityProperties?: UserAssignedIdentityProperties;
}

/** Ids of a user-assigned identity in Microsoft Entra ID. */
export interface UserAssignedIdentityProperties {
  /** Client id of the identity. */
  clientId?: string;
  /** Object id of the identity's service principal. */
  principalId?: string;
}

/** An error of a job about a database in an Azure virtual machine. */
export interface AzureWorkloadErrorInfo {
  /** The service's number of the error. */
  errorCode?: number;
  /** What went wrong, in words. */
  errorString?: string;
  /** What went wrong, in few words. */
  errorTitle?: string;
  /** What to do about it. */
  recommendations?: string[];
  /** More about the error, in words. */
  additionalDetails?: string;
}

/** More about a job about a database in an Azure virtual machine. Only reading one job brings it. */
export interface AzureWorkloadJobExtendedInfo {
  /** The steps of the job. */
  tasksList?: AzureWorkloadJobTaskDetails[];
  /** Further facts, by name. */
  propertyBag?: { [propertyName: string]: string };
  /** Error message with details that are not fixed, in words. */
  dynamicErrorMessage?: string;
}

/** A step of a job about a database in an Azure virtual machine. */
export interface AzureWorkloadJobTaskDetails {
  /** Names the step, for example `Transfer data to vault`. */
  taskId?: string;
  /** How the step is going, in the service's words. */
  status?: string;
}

/** A span of time in which any instant can be restored. */
export interface PointInTimeRange {
  /** Start of the span (UTC). */
  startTime?: Date;
  /** End of the span (UTC). */
  endTime?: Date;
}

/** A tier a recovery point is or was in. */
export interface RecoveryPointTierInformation {
  /** The tier. */
  type?: RecoveryPointTierType;
  /** What state the recovery point is in there. */
  status?: RecoveryPointTierStatus;
  /** Further facts, by name, such as `RehydratedRPExpiryTime`. */
  extendedInfo?: { [propertyName: string]: string };
}

/** Whether a recovery point can be moved to a tier. */
export interface RecoveryPointMoveReadinessInfo {
  /** Whether it can. */
  isReadyForMove?: boolean;
  /** Why not, in words. */
  additionalInfo?: string;
}

/** Where a database is restored to. */
export interface TargetRestoreInfo {
  /** What to do where a database of the same name is there already. */
  overwriteOption?: OverwriteOptions;
  /** Resource id of the container to restore into. */
  containerId?: string;
  /** Name of the restored database. */
  databaseName?: string;
  /** Directory to restore files into. */
  targetDirectoryForFileRestore?: string;
}

/** How to restore from a snapshot. */
export interface SnapshotRestoreParameters {
  /** Whether the disks are neither attached nor mounted. */
  skipAttachAndMount?: boolean;
  /** The instant to which logs are replayed, as text. */
  logPointInTimeForDBRecovery?: string;
}

/** How to bring a recovery point back from the archive. */
export interface RecoveryPointRehydrationInfo {
  /** How long the recovery point stays out of the archive: an ISO 8601 duration, for example `P7D`. */
  rehydrationRetentionDuration?: string;
  /** How urgent it is. */
  rehydrationPriority?: RehydrationPriority;
}

/** More about a recovery point of a SQL Server database. */
export interface AzureWorkloadSQLRecoveryPointExtendedInfo {
  /** When the list of directories was made (UTC). */
  dataDirectoryTimeInUTC?: Date;
  /** The directories of the database. */
  dataDirectoryPaths?: SQLDataDirectory[];
}

/** A directory of a SQL Server database. */
export interface SQLDataDirectory {
  /** What the directory holds. */
  type?: SQLDataDirectoryType;
  /** Path of the file. */
  path?: string;
  /** Logical name of the file. */
  logicalName?: string;
}

/** Where a file of a SQL Server database goes. */
export interface SQLDataDirectoryMapping {
  /** What the file is. */
  mappingType?: SQLDataDirectoryType;
  /** Logical name of the file. */
  sourceLogicalName?: string;
  /** Path the file had. */
  sourcePath?: string;
  /** Path the file goes to. */
  targetPath?: string;
}

/** The secret of an encrypted virtual machine: BitLocker's key. */
export interface BEKDetails {
  /** URL of the secret, in its key vault. */
  secretUrl?: string;
  /** Resource id of the key vault. */
  secretVaultId?: string;
  /**
   * The secret itself. Not to be logged.
   * This value contains a credential. Consider obscuring before showing to users
   */
  secretData?: string;
}

/** What recovery points can be filtered by. */
export interface BmsrpQueryObject {
  /** Made at this time or later (UTC). */
  startDate?: Date;
  /** Made at this time or earlier (UTC). */
  endDate?: Date;
  /** Kind of the recovery points. */
  restorePointQueryType?: RestorePointQueryType;
  /** Whether the recovery points come with their extended information. */
  extendedInfo?: boolean;
  /** Whether only recovery points come that can be moved to another tier. */
  moveReadyRPOnly?: boolean;
  /** Whether deleted recovery points come that are still kept. */
  includeSoftDeletedRP?: boolean;
}

/** A script that connects to a recovery point that is mounted. */
export interface ClientScriptForConnect {
  /**
   * Text of the script. It holds what is needed to connect, so it is not to be logged.
   * This value contains a credential. Consider obscuring before showing to users
   */
  scriptContent?: string;
  /** Extension of the script's file name. */
  scriptExtension?: string;
  /** Operating system the script is for. */
  osType?: string;
  /**
   * URL of the program to run in place of the script, if there is one. It may hold a signature, so
   * it is not to be logged.
   * This value contains a credential. Consider obscuring before showing to users
   */
  url?: string;
  /** Suffix of the script's file name. */
  scriptNameSuffix?: string;
}

/** More about an item behind a backup server. */
export interface DPMProtectedItemExtendedInfo {
  /** Where the item is, by kind of path. */
  protectableObjectLoadPath?: { [propertyName: string]: string };
  /** Whether the item is protected. */
  protected?: boolean;
  /** Whether the vault holds backups of the item. */
  isPresentOnCloud?: boolean;
  /** How the last backup ended, in the service's words, for example `Completed`. */
  lastBackupStatus?: string;
  /** When this was last brought up to date (UTC). */
  lastRefreshedAt?: Date;
  /** Time of the oldest recovery point (UTC). */
  oldestRecoveryPoint?: Date;
  /** Number of recovery points. */
  recoveryPointCount?: number;
  /** Time of the oldest recovery point on the backup server (UTC). */
  onPremiseOldestRecoveryPoint?: Date;
  /** Time of the newest recovery point on the backup server (UTC). */
  onPremiseLatestRecoveryPoint?: Date;
  /** Number of recovery points on the backup server. */
  onPremiseRecoveryPointCount?: number;
  /** Whether the item shares its storage with others. */
  isCollocated?: boolean;
  /** Name of the protection group the item belongs to. */
  protectionGroupName?: string;
  /** Bytes in use on disk, as text. */
  diskStorageUsedInBytes?: string;
  /** Bytes set aside on disk, as text. */
  totalDiskStorageSizeInBytes?: string;
}

/** Days of the month. */
export interface DailyRetentionFormat {
  /** The days. */
  daysOfTheMonth?: Day[];
}

/** A day of the month. */
export interface Day {
  /** Number of the day. */
  date?: number;
  /** Whether it is the last day of the month, whatever its number. */
  isLast?: boolean;
}

/** How long daily backups are kept. */
export interface DailyRetentionSchedule {
  /**
   * Times of day of the backups the rule is for; they have to be times of the schedule, and the
   * date is of no account.
   */
  retentionTimes?: Date[];
  /** How long the backups are kept. */
  retentionDuration?: RetentionDuration;
}

/** A length of time. */
export interface RetentionDuration {
  /** Number of units. */
  count?: number;
  /** The unit. */
  durationType?: RetentionDurationType;
}

/** Backups every day. */
export interface DailySchedule {
  /** Times of day at which backups are made; the date is of no account. */
  scheduleRunTimes?: Date[];
}

/** A disk of a virtual machine. */
export interface DiskInformation {
  /** Logical unit number of the disk. */
  lun?: number;
  /** Name of the disk. */
  name?: string;
}

/** An error of a job about an item behind a backup server. */
export interface DpmErrorInfo {
  /** What went wrong, in words. */
  errorString?: string;
  /** What to do about it. */
  recommendations?: string[];
}

/** More about a job about an item behind a backup server. Only reading one job brings it. */
export interface DpmJobExtendedInfo {
  /** The steps of the job. */
  tasksList?: DpmJobTaskDetails[];
  /** Further facts, by name. */
  propertyBag?: { [propertyName: string]: string };
  /** Error message with details that are not fixed, in words. */
  dynamicErrorMessage?: string;
}

/** A step of a job about an item behind a backup server. */
export interface DpmJobTaskDetails {
  /** Names the step, for example `Transfer data to vault`. */
  taskId?: string;
  /** When the step started (UTC). */
  startTime?: Date;
  /** When the step ended (UTC). */
  endTime?: Date;
  /** How long it took, or has taken so far. */
  duration?: string;
  /** How the step is going, in the service's words. */
  status?: string;
}

/** How the disks of a virtual machine are encrypted. */
export interface EncryptionDetails {
  /** Whether the disks are encrypted. */
  encryptionEnabled?: boolean;
  /** URL of the key that encrypts the secret, in its key vault. */
  kekUrl?: string;
  /** URL of the secret, in its key vault. */
  secretKeyUrl?: string;
  /** Resource id of the key vault of the key. */
  kekVaultId?: string;
  /** Resource id of the key vault of the secret. */
  secretKeyVaultId?: string;
}

/** A place outside the regions proper, such as an edge zone. */
export interface ExtendedLocation {
  /** Name of the place. */
  name?: string;
  /** Kind of the place, for example `EdgeZone`. */
  type?: string;
}

/** What to read besides of an item. */
export interface GetProtectedItemQueryObject {
  /** What to read besides, for example `extendedinfo`. */
  expand?: string;
}

/** Backups several times a day. */
export interface HourlySchedule {
  /** Hours between two backups. */
  interval?: number;
  /** Time of day of the first backup; the date is of no account. */
  scheduleWindowStartTime?: Date;
  /** Hours in which backups are made, counted from the first. */
  scheduleWindowDuration?: number;
}

/** Key and secret of an encrypted virtual machine. */
export interface KeyAndSecretDetails {
  /** The key that encrypts the secret. */
  kekDetails?: KEKDetails;
  /** The secret: BitLocker's key. */
  bekDetails?: BEKDetails;
  /** How the virtual machine was encrypted, in the service's words. */
  encryptionMechanism?: string;
}

/** The key that encrypts the secret of an encrypted virtual machine. */
export interface KEKDetails {
  /** URL of the key, in its key vault. */
  keyUrl?: string;
  /** Resource id of the key vault. */
  keyVaultId?: string;
  /**
   * The key itself, backed up. Not to be logged.
   * This value contains a credential. Consider obscuring before showing to users
   */
  keyBackupData?: string;
}

/** Which disks are part of a recovery point. */
export interface RecoveryPointDiskConfiguration {
  /** Number of disks that are part of it. */
  numberOfDisksIncludedInBackup?: number;
  /** Number of disks the virtual machine had. */
  numberOfDisksAttachedToVm?: number;
  /** The disks that are part of it. */
  includedDiskList?: DiskInformation[];
  /** The disks that are not. */
  excludedDiskList?: DiskInformation[];
}

/** The managed identity the service acts as. */
export interface IdentityInfo {
  /** Whether it is the vault's system-assigned identity. */
  isSystemAssignedIdentity?: boolean;
  /** Resource id of the user-assigned identity, if it is not. */
  managedIdentityResourceId?: string;
}

/** Where the disks are staged if the service acts as a managed identity. */
export interface IdentityBasedRestoreDetails {
  /** Kind of the details. It tells no kinds apart. */
  objectType?: string;
  /** Resource id of the storage account to stage the disks in. */
  targetStorageAccountId?: string;
}

/** What a restored confidential virtual machine needs. */
export interface SecuredVMDetails {
  /** Resource id of the disk encryption set of the operating system's disk. */
  securedVMOsDiskEncryptionSetId?: string;
}

/** From which networks restored disks can be reached. */
export interface TargetDiskNetworkAccessSettings {
  /** Which networks. */
  targetDiskNetworkAccessOption?: TargetDiskNetworkAccessOption;
  /** Resource id of the disk access to use; needed if private access is enabled for all disks. */
  targetDiskAccessId?: string;
}

/** How to get at a recovery point that is mounted. */
export interface InstantItemRecoveryTarget {
  /** Scripts that connect to it. */
  clientScripts?: ClientScriptForConnect[];
}

/** What jobs can be filtered by. */
export interface JobQueryObject {
  /** How the job is going. */
  status?: JobStatus;
  /** Which kind of backup the job belongs to. */
  backupManagementType?: BackupManagementType;
  /** What the job does. */
  operation?: JobOperationType;
  /** Id of the job. */
  jobId?: string;
  /** Started at this time or later (UTC). */
  startTime?: Date;
  /**
   * Started at this time or earlier (UTC); the documentation leaves open which time of the job it
   * is held against.
   */
  endTime?: Date;
}

/** How long weekly backups are kept. */
export interface WeeklyRetentionSchedule {
  /** Days of the week the rule is for. */
  daysOfTheWeek?: DayOfWeek[];
  /**
   * Times of day of the backups the rule is for; they have to be times of the schedule, and the
   * date is of no account.
   */
  retentionTimes?: Date[];
  /** How long the backups are kept. */
  retentionDuration?: RetentionDuration;
}

/** How long monthly backups are kept. */
export interface MonthlyRetentionSchedule {
  /** Whether the rule goes by days of the month or by days of the week. */
  retentionScheduleFormatType?: RetentionScheduleFormat;
  /** Which days of the month, if the rule goes by them. The service also answers `null`. */
  retentionScheduleDaily?: DailyRetentionFormat;
  /** Which days of which weeks, if the rule goes by them. */
  retentionScheduleWeekly?: WeeklyRetentionFormat;
  /**
   * Times of day of the backups the rule is for; they have to be times of the schedule, and the
   * date is of no account.
   */
  retentionTimes?: Date[];
  /** How long the backups are kept. */
  retentionDuration?: RetentionDuration;
}

/** Days of certain weeks of the month. */
export interface WeeklyRetentionFormat {
  /** Days of the week the rule is for. */
  daysOfTheWeek?: DayOfWeek[];
  /** Weeks of the month the rule is for. */
  weeksOfTheMonth?: WeekOfMonth[];
}

/** How long yearly backups are kept. */
export interface YearlyRetentionSchedule {
  /** Whether the rule goes by days of the month or by days of the week. */
  retentionScheduleFormatType?: RetentionScheduleFormat;
  /** Months the rule is for. */
  monthsOfYear?: MonthOfYear[];
  /** Which days of the month, if the rule goes by them. The service also answers `null`. */
  retentionScheduleDaily?: DailyRetentionFormat;
  /** Which days of which weeks, if the rule goes by them. */
  retentionScheduleWeekly?: WeeklyRetentionFormat;
  /**
   * Times of day of the backups the rule is for; they have to be times of the schedule, and the
   * date is of no account.
   */
  retentionTimes?: Date[];
  /** How long the backups are kept. */
  retentionDuration?: RetentionDuration;
}

/** An error of a job of the agent on a machine. */
export interface MabErrorInfo {
  /**
   * What went wrong, in words.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly errorString?: string;
  /**
   * What to do about it.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly recommendations?: string[];
}

/** More about files and folders of a machine. */
export interface MabFileFolderProtectedItemExtendedInfo {
  /** When this was last brought up to date (UTC). */
  lastRefreshedAt?: Date;
  /** Time of the oldest recovery point (UTC). */
  oldestRecoveryPoint?: Date;
  /** Number of recovery points. */
  recoveryPointCount?: number;
}

/** More about a job of the agent on a machine. Only reading one job brings it. */
export interface MabJobExtendedInfo {
  /** The steps of the job. */
  tasksList?: MabJobTaskDetails[];
  /** Further facts, by name. */
  propertyBag?: { [propertyName: string]: string };
  /** Error message with details that are not fixed, in words. */
  dynamicErrorMessage?: string;
}

/** A step of a job of the agent on a machine. */
export interface MabJobTaskDetails {
  /** Names the step, for example `Transfer data to vault`. */
  taskId?: string;
  /** When the step started (UTC). */
  startTime?: Date;
  /** When the step ended (UTC). */
  endTime?: Date;
  /** How long it took, or has taken so far. */
  duration?: string;
  /** How the step is going, in the service's words. */
  status?: string;
}

/** What a check found. */
export interface ValidateOperationResponse {
  /** What speaks against the operation; empty if nothing does. */
  validationResults?: ErrorDetail[];
}

/** What items that are backed up can be filtered by. */
export interface ProtectedItemQueryObject {
  /** Whether the checks of the item passed. */
  healthState?: HealthState;
  /** Which kind of backup manages the item. */
  backupManagementType?: BackupManagementType;
  /** What the item is. */
  itemType?: DataSourceType;
  /** Name of the policy the item is backed up by. */
  policyName?: string;
  /** Name of the container the item belongs to. */
  containerName?: string;
  /** Name of the backup server which protects the item. */
  backupEngineName?: string;
  /** Name of the item for people to read. */
  friendlyName?: string;
  /** Name of the fabric. */
  fabricName?: string;
  /** Name of the backup set the item belongs to. */
  backupSetName?: string;
}

/** What policies can be filtered by. */
export interface ProtectionPolicyQueryObject {
  /** Which kind of backup the policy is for. */
  backupManagementType?: BackupManagementType;
  /** Name of the fabric. */
  fabricName?: string;
  /** What the policy is for. */
  workloadType?: WorkloadType;
}

/** Backups every week. */
export interface WeeklySchedule {
  /** Days of the week on which backups are made. */
  scheduleRunDays?: DayOfWeek[];
  /** Times of day at which backups are made; the date is of no account. */
  scheduleRunTimes?: Date[];
}

/** An error of a job about the vault itself. */
export interface VaultJobErrorInfo {
  /** The service's number of the error. */
  errorCode?: number;
  /** What went wrong, in words. */
  errorString?: string;
  /** What to do about it. */
  recommendations?: string[];
}

/** More about a job about the vault itself. Only reading one job brings it. */
export interface VaultJobExtendedInfo {
  /** Further facts, by name. */
  propertyBag?: { [propertyName: string]: string };
}

/**
 * An Azure file share. On the wire, its kind is written `AzureFileShareProtectedItem`, with a
 * capital S.
 */
export interface AzureFileshareProtectedItem extends ProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "AzureFileShareProtectedItem";
  /** Name for people to read. */
  friendlyName?: string;
  /** State of the backup of the item, in the service's words, for example `Healthy`. */
  protectionStatus?: string;
  /** Where the item's protection stands. */
  protectionState?: ProtectionState;
  /** How the last backup ended, in the service's words, for example `Completed`. */
  lastBackupStatus?: string;
  /** When the last backup was made (UTC). */
  lastBackupTime?: Date;
  /** Health by indicator. */
  kpisHealths?: { [propertyName: string]: KPIResourceHealthDetails };
  /** More about it; not always part of an answer. */
  extendedInfo?: AzureFileshareProtectedItemExtendedInfo;
}

/** An Azure virtual machine. */
export interface AzureIaaSVMProtectedItem extends ProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType:
    | "AzureIaaSVMProtectedItem"
    | "Microsoft.ClassicCompute/virtualMachines"
    | "Microsoft.Compute/virtualMachines";
  /**
   * Name for people to read.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly friendlyName?: string;
  /**
   * Resource id of the virtual machine.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly virtualMachineId?: string;
  /** State of the backup of the item, in the service's words, for example `Healthy`. */
  protectionStatus?: string;
  /** Where the item's protection stands. */
  protectionState?: ProtectionState;
  /**
   * Whether the last checks passed.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly healthStatus?: HealthStatus;
  /** What the checks found. */
  healthDetails?: AzureIaaSVMHealthDetails[];
  /** Health by indicator. */
  kpisHealths?: { [propertyName: string]: KPIResourceHealthDetails };
  /** How the last backup ended, in the service's words, for example `Completed`. */
  lastBackupStatus?: string;
  /**
   * When the last backup was made (UTC).
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly lastBackupTime?: Date;
  /**
   * The service's id of the item's data.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly protectedItemDataId?: string;
  /** More about it; not always part of an answer. */
  extendedInfo?: AzureIaaSVMProtectedItemExtendedInfo;
  /** Which disks are backed up, and the like. */
  extendedProperties?: ExtendedProperties;
}

/** An Azure SQL database. */
export interface AzureSqlProtectedItem extends ProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "Microsoft.Sql/servers/databases";
  /** The service's id of the item's data. */
  protectedItemDataId?: string;
  /** Where the item's protection stands. */
  protectionState?: ProtectedItemState;
  /** More about it; not always part of an answer. */
  extendedInfo?: AzureSqlProtectedItemExtendedInfo;
}

/** A database in an Azure virtual machine. */
export interface AzureVmWorkloadProtectedItem extends ProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType:
    | "AzureVmWorkloadProtectedItem"
    | "AzureVmWorkloadSAPAseDatabase"
    | "AzureVmWorkloadSAPHanaDBInstance"
    | "AzureVmWorkloadSAPHanaDatabase"
    | "AzureVmWorkloadSQLDatabase";
  /**
   * Name for people to read.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly friendlyName?: string;
  /** Name of the machine or cluster the database is on. */
  serverName?: string;
  /** Name of the instance or group the database belongs to. */
  parentName?: string;
  /** Kind of the parent, for example `SQLInstance` or `SQLAvailabilityGroup`. */
  parentType?: string;
  /**
   * State of the backup of the item, in the service's words, for example `Healthy`.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly protectionStatus?: string;
  /** Where the item's protection stands. */
  protectionState?: ProtectionState;
  /** How the last backup ended. */
  lastBackupStatus?: LastBackupStatus;
  /** When the last backup was made (UTC). */
  lastBackupTime?: Date;
  /** Why the last backup failed, if it did. */
  lastBackupErrorDetail?: ErrorDetail;
  /** The service's id of the item's data. */
  protectedItemDataSourceId?: string;
  /** Health of the item's backup. */
  protectedItemHealthStatus?: ProtectedItemHealthStatus;
  /** More about it; not always part of an answer. */
  extendedInfo?: AzureVmWorkloadProtectedItemExtendedInfo;
  /** Health by indicator. */
  kpisHealths?: { [propertyName: string]: KPIResourceHealthDetails };
  /** The nodes, for a database that is spread over several. */
  nodesList?: DistributedNodesInfo[];
}

/** An item behind a backup server (DPM or Azure Backup Server). */
export interface DPMProtectedItem extends ProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "DPMProtectedItem";
  /** Name for people to read. */
  friendlyName?: string;
  /** Name of the backup server (DPM or Azure Backup Server) which protects the item. */
  backupEngineName?: string;
  /** Where the item's protection stands. */
  protectionState?: ProtectedItemState;
  /** More about it; not always part of an answer. */
  extendedInfo?: DPMProtectedItemExtendedInfo;
}

/** An item of no kind of its own. */
export interface GenericProtectedItem extends ProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "GenericProtectedItem";
  /** Name for people to read. */
  friendlyName?: string;
  /** Whether the item follows its policy, in the service's words. */
  policyState?: string;
  /** Where the item's protection stands. */
  protectionState?: ProtectionState;
  /** The service's number of the item. */
  protectedItemId?: number;
  /** What the item was made from, by name. */
  sourceAssociations?: { [propertyName: string]: string };
  /** Name of the fabric, for example `Azure`. */
  fabricName?: string;
}

/** Files and folders of a machine, backed up by the agent on it. */
export interface MabFileFolderProtectedItem extends ProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "MabFileFolderProtectedItem";
  /** Name for people to read. */
  friendlyName?: string;
  /** Name of the machine. */
  computerName?: string;
  /** How the last backup ended, in the service's words, for example `Completed`. */
  lastBackupStatus?: string;
  /** When the last backup was made (UTC). */
  lastBackupTime?: Date;
  /** Where the protection stands, in the service's words. */
  protectionState?: string;
  /** When the put-off deletion was last synchronized (UTC). The service documents no unit. */
  deferredDeleteSyncTimeInUTC?: number;
  /** More about it; not always part of an answer. */
  extendedInfo?: MabFileFolderProtectedItemExtendedInfo;
}

/** An item that is backed up, as a resource. */
export interface ProtectedItemResource extends Resource {
  /** The item. */
  properties?: ProtectedItemUnion;
}

/** A request for a backup. */
export interface BackupRequestResource extends Resource {
  /** What to back up and how; which kind it has to be depends on the item. */
  properties?: BackupRequestUnion;
}

/** A recovery point, as a resource. Its name is its id. */
export interface RecoveryPointResource extends Resource {
  /** The recovery point. */
  properties?: RecoveryPointUnion;
}

/** A request for a restore. */
export interface RestoreRequestResource extends Resource {
  /** What to restore, where to and how; which kind it has to be depends on the recovery point. */
  properties?: RestoreRequestUnion;
}

/** A job, as a resource. Its name is its id. */
export interface JobResource extends Resource {
  /** The job. */
  properties?: JobUnion;
}

/** A policy, as a resource. */
export interface ProtectionPolicyResource extends Resource {
  /** The policy. */
  properties?: ProtectionPolicyUnion;
}

/** A backup of an Azure file share. */
export interface AzureFileShareBackupRequest extends BackupRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureFileShareBackupRequest";
  /** When the recovery point expires (UTC). The retention of the item's policy applies if absent. */
  recoveryPointExpiryTimeInUTC?: Date;
}

/** A backup of a database in an Azure virtual machine. */
export interface AzureWorkloadBackupRequest extends BackupRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureWorkloadBackupRequest";
  /** Kind of backup to make. */
  backupType?: BackupType;
  /** Whether the backup is compressed. */
  enableCompression?: boolean;
  /** When the recovery point expires (UTC). The retention of the item's policy applies if absent. */
  recoveryPointExpiryTimeInUTC?: Date;
}

/** A backup of an Azure virtual machine. */
export interface IaasVMBackupRequest extends BackupRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "IaasVMBackupRequest";
  /** When the recovery point expires (UTC). The retention of the item's policy applies if absent. */
  recoveryPointExpiryTimeInUTC?: Date;
}

/** The operation created a job. */
export interface OperationStatusJobExtendedInfo extends OperationStatusExtendedInfo {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "OperationStatusJobExtendedInfo";
  /** Id of the job, which is its name too: the job is read by it. */
  jobId?: string;
}

/** The operation created several jobs. */
export interface OperationStatusJobsExtendedInfo extends OperationStatusExtendedInfo {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "OperationStatusJobsExtendedInfo";
  /** Ids of the jobs. */
  jobIds?: string[];
  /** Why jobs failed, by job id. */
  failedJobsError?: { [propertyName: string]: string };
}

/** The operation mounted a recovery point, so that single files can be copied from it. */
export interface OperationStatusProvisionILRExtendedInfo extends OperationStatusExtendedInfo {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "OperationStatusProvisionILRExtendedInfo";
  /** How to get at it. */
  recoveryTarget?: InstantItemRecoveryTarget;
}

/** The operation checked whether another could be done. */
export interface OperationStatusValidateOperationExtendedInfo extends OperationStatusExtendedInfo {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "OperationStatusValidateOperationExtendedInfo";
  /** What the check found. */
  validateOperationResponse?: ValidateOperationResponse;
}

/** A recovery point of an Azure file share. */
export interface AzureFileShareRecoveryPoint extends RecoveryPoint {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureFileShareRecoveryPoint";
  /** Kind of the recovery point, in the service's words, for example `CrashConsistent`. */
  recoveryPointType?: string;
  /** When the recovery point was made (UTC). */
  recoveryPointTime?: Date;
  /** URL of the snapshot of the file share. */
  fileShareSnapshotUri?: string;
  /** Size in gigabytes. */
  recoveryPointSizeInGB?: number;
  /** Expiry and the like. */
  recoveryPointProperties?: RecoveryPointProperties;
}

/** A recovery point of a database in an Azure virtual machine. */
export interface AzureWorkloadRecoveryPoint extends RecoveryPoint {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureWorkloadRecoveryPoint"
    | "AzureWorkloadPointInTimeRecoveryPoint"
    | "AzureWorkloadSAPHanaPointInTimeRecoveryPoint"
    | "AzureWorkloadSAPHanaRecoveryPoint"
    | "AzureWorkloadSQLRecoveryPoint"
    | "AzureWorkloadSQLPointInTimeRecoveryPoint";
  /** When the recovery point was made (UTC). */
  recoveryPointTimeInUTC?: Date;
  /** Kind of the backup it comes from. */
  type?: RestorePointType;
  /** Which tiers the recovery point is in. */
  recoveryPointTierDetails?: RecoveryPointTierInformationV2[];
  /** Whether the recovery point can be moved, by target tier, for example `ArchivedRP`. */
  recoveryPointMoveReadinessInfo?: {
    [propertyName: string]: RecoveryPointMoveReadinessInfo;
  };
  /** Expiry and the like. */
  recoveryPointProperties?: RecoveryPointProperties;
}

/** A recovery point of an item of no kind of its own. */
export interface GenericRecoveryPoint extends RecoveryPoint {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "GenericRecoveryPoint";
  /** Name for people to read. */
  friendlyName?: string;
  /** Kind of the recovery point, in the service's words, for example `CrashConsistent`. */
  recoveryPointType?: string;
  /** When the recovery point was made (UTC). */
  recoveryPointTime?: Date;
  /** More about the recovery point, in words. */
  recoveryPointAdditionalInfo?: string;
  /** Expiry and the like. */
  recoveryPointProperties?: RecoveryPointProperties;
}

/** A recovery point of an Azure virtual machine. */
export interface IaasVMRecoveryPoint extends RecoveryPoint {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "IaasVMRecoveryPoint";
  /** Kind of the recovery point, in the service's words, for example `CrashConsistent`. */
  recoveryPointType?: string;
  /** When the recovery point was made (UTC). */
  recoveryPointTime?: Date;
  /** More about the recovery point, in words. */
  recoveryPointAdditionalInfo?: string;
  /** Kind of storage of the virtual machine, in the service's words, for example `NormalStorage`. */
  sourceVMStorageType?: string;
  /** Whether the virtual machine was encrypted. */
  isSourceVMEncrypted?: boolean;
  /** Key and secret of an encrypted virtual machine. */
  keyAndSecret?: KeyAndSecretDetails;
  /** Whether the recovery point is mounted for copying single files. */
  isInstantIlrSessionActive?: boolean;
  /** Which tiers the recovery point is in. */
  recoveryPointTierDetails?: RecoveryPointTierInformationV2[];
  /** Whether the virtual machine had managed disks. */
  isManagedVirtualMachine?: boolean;
  /** Size of the virtual machine, for example `Standard_D1`. */
  virtualMachineSize?: string;
  /** Whether the disks can be restored into the storage accounts they came from. */
  originalStorageAccountOption?: boolean;
  /** Operating system. */
  osType?: string;
  /** Which disks are part of the recovery point. */
  recoveryPointDiskConfiguration?: RecoveryPointDiskConfiguration;
  /** Availability zone of the virtual machine, at most one. */
  zones?: string[];
  /** Whether the recovery point can be moved, by target tier, for example `ArchivedRP`. */
  recoveryPointMoveReadinessInfo?: {
    [propertyName: string]: RecoveryPointMoveReadinessInfo;
  };
  /** Security type of the virtual machine. */
  securityType?: string;
  /** Expiry and the like. */
  recoveryPointProperties?: RecoveryPointProperties;
  /** Whether a disk can be reached from private endpoints. */
  isPrivateAccessEnabledOnAnyDisk?: boolean;
  /** The edge zone, for what does not live in the region itself. */
  extendedLocation?: ExtendedLocation;
}

/** A page of recovery points. */
export interface RecoveryPointResourceList extends ResourceList {
  /** The items of the page. */
  value?: RecoveryPointResource[];
  /**
   * URL of the next page; absent or `null` on the last one. It names an API version of its own and
   * is to be used as it is.
   */
  nextLink?: string;
}

/** A page of jobs. */
export interface JobResourceList extends ResourceList {
  /** The items of the page. */
  value?: JobResource[];
  /**
   * URL of the next page; absent or `null` on the last one. It names an API version of its own and
   * is to be used as it is.
   */
  nextLink?: string;
}

/** A page of policies. */
export interface ProtectionPolicyResourceList extends ResourceList {
  /** The items of the page. */
  value?: ProtectionPolicyResource[];
  /**
   * URL of the next page; absent or `null` on the last one. It names an API version of its own and
   * is to be used as it is.
   */
  nextLink?: string;
}

/** A page of items that are backed up. */
export interface ProtectedItemResourceList extends ResourceList {
  /** The items of the page. */
  value?: ProtectedItemResource[];
  /**
   * URL of the next page; absent or `null` on the last one. It names an API version of its own and
   * is to be used as it is.
   */
  nextLink?: string;
}

/** A restore of an Azure file share, or of files in it. */
export interface AzureFileShareRestoreRequest extends RestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureFileShareRestoreRequest";
  /** Where to restore to. */
  recoveryType?: RecoveryType;
  /** Resource id of the storage account that was backed up. */
  sourceResourceId?: string;
  /** What to do where a file of the same name is there already. */
  copyOptions?: CopyOptions;
  /** Whether everything is restored, or single files and folders. */
  restoreRequestType?: RestoreRequestType;
  /** The files and folders to restore, if not everything is. */
  restoreFileSpecs?: RestoreFileSpecs[];
  /** Where to restore to, if not over what was backed up. */
  targetDetails?: TargetAFSRestoreInfo;
}

/** A restore of a database in an Azure virtual machine. */
export interface AzureWorkloadRestoreRequest extends RestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureWorkloadRestoreRequest"
    | "AzureWorkloadPointInTimeRestoreRequest"
    | "AzureWorkloadSAPHanaRestoreRequest"
    | "AzureWorkloadSAPHanaPointInTimeRestoreRequest"
    | "AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest"
    | "AzureWorkloadSAPHanaRestoreWithRehydrateRequest"
    | "AzureWorkloadSQLRestoreRequest"
    | "AzureWorkloadSQLPointInTimeRestoreRequest"
    | "AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest"
    | "AzureWorkloadSQLRestoreWithRehydrateRequest";
  /** Where to restore to. */
  recoveryType?: RecoveryType;
  /** Resource id of the virtual machine that was backed up. */
  sourceResourceId?: string;
  /** Further facts, by name. */
  propertyBag?: { [propertyName: string]: string };
  /** Where to restore to. */
  targetInfo?: TargetRestoreInfo;
  /** Whether the database is restored, or files. */
  recoveryMode?: RecoveryMode;
  /** Name of the resource group to restore into. */
  targetResourceGroupName?: string;
  /** The user-assigned identity to act as. */
  userAssignedManagedIdentityDetails?: UserAssignedManagedIdentityDetails;
  /** For a restore from a snapshot. */
  snapshotRestoreParameters?: SnapshotRestoreParameters;
  /** Resource id of the virtual machine to restore to. */
  targetVirtualMachineId?: string;
}

/** A restore of an Azure virtual machine or of its disks. */
export interface IaasVMRestoreRequest extends RestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "IaasVMRestoreRequest" | "IaasVMRestoreWithRehydrationRequest";
  /** The recovery point to restore: the same as in the URL. */
  recoveryPointId?: string;
  /** Where to restore to. */
  recoveryType?: RecoveryType;
  /** Resource id of the virtual machine that was backed up. */
  sourceResourceId?: string;
  /** Resource id of the virtual machine to make, for a restore to another place. */
  targetVirtualMachineId?: string;
  /** Resource id of the resource group to restore into, for a restore to another place or of disks. */
  targetResourceGroupId?: string;
  /** Resource id of the storage account to stage the disks in. */
  storageAccountId?: string;
  /** Resource id of the virtual network to attach the virtual machine to. */
  virtualNetworkId?: string;
  /** Resource id of the subnet to attach the virtual machine to. */
  subnetId?: string;
  /** Resource id of the domain name, for a virtual machine of the classic deployment model. */
  targetDomainNameId?: string;
  /** Region to restore into. */
  region?: string;
  /** Affinity group, for a virtual machine of the classic deployment model. */
  affinityGroup?: string;
  /** Whether to make a new cloud service, for a virtual machine of the classic deployment model. */
  createNewCloudService?: boolean;
  /** Whether the disks are restored into the storage accounts they came from. */
  originalStorageAccountOption?: boolean;
  /** How the disks are encrypted, if the virtual machine was. */
  encryptionDetails?: EncryptionDetails;
  /** Logical unit numbers of the disks to restore. All of them if absent. */
  restoreDiskLunList?: number[];
  /** Whether disks that were not managed become managed disks. */
  restoreWithManagedDisks?: boolean;
  /** Resource id of the disk encryption set to encrypt the restored disks with. */
  diskEncryptionSetId?: string;
  /** Availability zone to restore into, at most one. */
  zones?: string[];
  /** The managed identity the service acts as. */
  identityInfo?: IdentityInfo;
  /** Where the disks are staged if the service acts as a managed identity. */
  identityBasedRestoreDetails?: IdentityBasedRestoreDetails;
  /** The edge zone, for what does not live in the region itself. */
  extendedLocation?: ExtendedLocation;
  /** For a confidential virtual machine. */
  securedVMDetails?: SecuredVMDetails;
  /** From which networks the restored disks can be reached. */
  targetDiskNetworkAccessSettings?: TargetDiskNetworkAccessSettings;
}

/** A job about an Azure virtual machine. */
export interface AzureIaaSVMJob extends Job {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  jobType: "AzureIaaSVMJob";
  /** How long it took, or has taken so far. */
  duration?: string;
  /** What can be done about the job. A job can be cancelled only if `Cancellable` is among them. */
  actionsInfo?: JobSupportedAction[];
  /** Why the job failed, or what it warns of. */
  errorDetails?: AzureIaaSVMErrorInfo[];
  /** Deployment model of the virtual machine: `Compute` or `ClassicCompute`. */
  virtualMachineVersion?: string;
  /** More about it; not always part of an answer. */
  extendedInfo?: AzureIaaSVMJobExtendedInfo;
  /** Name of the container the item belongs to. */
  containerName?: string;
  /** Whether a person asked for the job, not the schedule. */
  isUserTriggered?: boolean;
}

/** A job about an Azure virtual machine, in its second form. */
export interface AzureIaaSVMJobV2 extends Job {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  jobType: "AzureIaaSVMJobV2";
  /** What can be done about the job. A job can be cancelled only if `Cancellable` is among them. */
  actionsInfo?: JobSupportedAction[];
  /** Name of the container the item belongs to. */
  containerName?: string;
  /** How long it took, or has taken so far. */
  duration?: string;
  /** Why the job failed, or what it warns of. */
  errorDetails?: AzureIaaSVMErrorInfo[];
  /** Deployment model of the virtual machine: `Compute` or `ClassicCompute`. */
  virtualMachineVersion?: string;
  /** More about it; not always part of an answer. */
  extendedInfo?: AzureIaaSVMJobExtendedInfo;
}

/** A job about an Azure file share. */
export interface AzureStorageJob extends Job {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  jobType: "AzureStorageJob";
  /** How long it took, or has taken so far. */
  duration?: string;
  /** What can be done about the job. A job can be cancelled only if `Cancellable` is among them. */
  actionsInfo?: JobSupportedAction[];
  /** Why the job failed, or what it warns of. */
  errorDetails?: AzureStorageErrorInfo[];
  /** Name of the storage account. */
  storageAccountName?: string;
  /** Deployment model of the storage account. */
  storageAccountVersion?: string;
  /** More about it; not always part of an answer. */
  extendedInfo?: AzureStorageJobExtendedInfo;
  /** Whether a person asked for the job, not the schedule. */
  isUserTriggered?: boolean;
}

/** A job about a database in an Azure virtual machine. */
export interface AzureWorkloadJob extends Job {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  jobType: "AzureWorkloadJob";
  /** What the job is about, in the service's words. */
  workloadType?: string;
  /** How long it took, or has taken so far. */
  duration?: string;
  /** What can be done about the job. A job can be cancelled only if `Cancellable` is among them. */
  actionsInfo?: JobSupportedAction[];
  /** Why the job failed, or what it warns of. */
  errorDetails?: AzureWorkloadErrorInfo[];
  /** More about it; not always part of an answer. */
  extendedInfo?: AzureWorkloadJobExtendedInfo;
}

/** A job about an item behind a backup server (DPM or Azure Backup Server). */
export interface DpmJob extends Job {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  jobType: "DpmJob";
  /** How long it took, or has taken so far. */
  duration?: string;
  /** Name of the backup server. */
  dpmServerName?: string;
  /** Name of the cluster or machine the item is on. */
  containerName?: string;
  /** Kind of the container, in the service's words. */
  containerType?: string;
  /** What the job is about, in the service's words. */
  workloadType?: string;
  /** What can be done about the job. A job can be cancelled only if `Cancellable` is among them. */
  actionsInfo?: JobSupportedAction[];
  /** Why the job failed, or what it warns of. */
  errorDetails?: DpmErrorInfo[];
  /** More about it; not always part of an answer. */
  extendedInfo?: DpmJobExtendedInfo;
}

/** A job of the agent on a machine. */
export interface MabJob extends Job {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  jobType: "MabJob";
  /** How long it took, or has taken so far. */
  duration?: string;
  /** What can be done about the job. A job can be cancelled only if `Cancellable` is among them. */
  actionsInfo?: JobSupportedAction[];
  /** Name of the machine. */
  mabServerName?: string;
  /** Kind of the container the machine is. */
  mabServerType?: MabServerType;
  /** What the job is about. */
  workloadType?: WorkloadType;
  /** Why the job failed, or what it warns of. */
  errorDetails?: MabErrorInfo[];
  /** More about it; not always part of an answer. */
  extendedInfo?: MabJobExtendedInfo;
}

/** A job about the vault itself. */
export interface VaultJob extends Job {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  jobType: "VaultJob";
  /** How long it took, or has taken so far. */
  duration?: string;
  /** What can be done about the job. A job can be cancelled only if `Cancellable` is among them. */
  actionsInfo?: JobSupportedAction[];
  /** Why the job failed, or what it warns of. */
  errorDetails?: VaultJobErrorInfo[];
  /** More about it; not always part of an answer. */
  extendedInfo?: VaultJobExtendedInfo;
}

/** A policy for Azure file shares. */
export interface AzureFileShareProtectionPolicy extends ProtectionPolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  backupManagementType: "AzureStorage";
  /** What the policy is for. The name has a capital L on the wire. */
  workLoadType?: WorkloadType;
  /** When backups are made. */
  schedulePolicy?: SchedulePolicyUnion;
  /** How long backups are kept. */
  retentionPolicy?: RetentionPolicyUnion;
  /** How long backups are kept in the vault, for a policy that copies them there. */
  vaultRetentionPolicy?: VaultRetentionPolicy;
  /**
   * Time zone the times of the schedule are in, by its Windows name, for example
   * `Pacific Standard Time`.
   */
  timeZone?: string;
}

/** A policy for Azure virtual machines. */
export interface AzureIaaSVMProtectionPolicy extends ProtectionPolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  backupManagementType: "AzureIaasVM";
  /** The resource group snapshots are kept in. */
  instantRPDetails?: InstantRPAdditionalDetails;
  /** When backups are made. */
  schedulePolicy?: SchedulePolicyUnion;
  /** How long backups are kept. */
  retentionPolicy?: RetentionPolicyUnion;
  /** When recovery points move to a cheaper tier, by target tier, for example `ArchivedRP`. */
  tieringPolicy?: { [propertyName: string]: TieringPolicy };
  /** Days for which snapshots are kept for instant restore. */
  instantRpRetentionRangeInDays?: number;
  /**
   * Time zone the times of the schedule are in, by its Windows name, for example
   * `Pacific Standard Time`.
   */
  timeZone?: string;
  /** Which version of policies it is. */
  policyType?: IaasvmPolicyType;
  /** How consistent the snapshots have to be. As consistent as can be if absent. */
  snapshotConsistencyType?: IaasVMSnapshotConsistencyType;
}

/** A policy for Azure SQL databases. */
export interface AzureSqlProtectionPolicy extends ProtectionPolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  backupManagementType: "AzureSql";
  /** How long backups are kept. */
  retentionPolicy?: RetentionPolicyUnion;
}

/** A policy for databases in Azure virtual machines. */
export interface AzureVmWorkloadProtectionPolicy extends ProtectionPolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  backupManagementType: "AzureWorkload";
  /** What the policy is for. The name has a capital L on the wire. */
  workLoadType?: WorkloadType;
  /** What is common to all kinds of backup. */
  settings?: Settings;
  /** One policy for each kind of backup. */
  subProtectionPolicy?: SubProtectionPolicy[];
  /** Whether the policy is to be applied again to items that differ from it. */
  makePolicyConsistent?: boolean;
}

/** A policy for items of no kind of their own. */
export interface GenericProtectionPolicy extends ProtectionPolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  backupManagementType: "GenericProtectionPolicy";
  /** One policy for each kind of backup. */
  subProtectionPolicy?: SubProtectionPolicy[];
  /**
   * Time zone the times of the schedule are in, by its Windows name, for example
   * `Pacific Standard Time`.
   */
  timeZone?: string;
  /** Name of the fabric, for example `Azure`. */
  fabricName?: string;
}

/** A policy for the agent on a machine. */
export interface MabProtectionPolicy extends ProtectionPolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  backupManagementType: "MAB";
  /** When backups are made. */
  schedulePolicy?: SchedulePolicyUnion;
  /** How long backups are kept. */
  retentionPolicy?: RetentionPolicyUnion;
}

/** Backups of a transaction log, at regular intervals. */
export interface LogSchedulePolicy extends SchedulePolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  schedulePolicyType: "LogSchedulePolicy";
  /** Minutes between two backups. */
  scheduleFrequencyInMins?: number;
}

/** A schedule of which only long-term backups are kept. */
export interface LongTermSchedulePolicy extends SchedulePolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  schedulePolicyType: "LongTermSchedulePolicy";
}

/** Backups on days of the week and at times of day. */
export interface SimpleSchedulePolicy extends SchedulePolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  schedulePolicyType: "SimpleSchedulePolicy";
  /** How often backups are made. */
  scheduleRunFrequency?: ScheduleRunType;
  /** Days of the week on which backups are made. */
  scheduleRunDays?: DayOfWeek[];
  /** Times of day at which backups are made; the date is of no account. */
  scheduleRunTimes?: Date[];
  /** When to back up several times a day. */
  hourlySchedule?: HourlySchedule;
  /** Weeks between two backups. */
  scheduleWeeklyFrequency?: number;
}

/** Backups by the hour, by the day or by the week. */
export interface SimpleSchedulePolicyV2 extends SchedulePolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  schedulePolicyType: "SimpleSchedulePolicyV2";
  /** How often backups are made. */
  scheduleRunFrequency?: ScheduleRunType;
  /** When to back up several times a day. */
  hourlySchedule?: HourlySchedule;
  /** When to back up every day. */
  dailySchedule?: DailySchedule;
  /** When to back up every week. */
  weeklySchedule?: WeeklySchedule;
}

/** Backups are kept by rules for days, weeks, months and years. */
export interface LongTermRetentionPolicy extends RetentionPolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  retentionPolicyType: "LongTermRetentionPolicy";
  /** Rule for the daily backups. */
  dailySchedule?: DailyRetentionSchedule;
  /** Rule for the weekly backups. */
  weeklySchedule?: WeeklyRetentionSchedule;
  /** Rule for the monthly backups. */
  monthlySchedule?: MonthlyRetentionSchedule;
  /** Rule for the yearly backups. */
  yearlySchedule?: YearlyRetentionSchedule;
}

/** All backups are kept for the same time. */
export interface SimpleRetentionPolicy extends RetentionPolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  retentionPolicyType: "SimpleRetentionPolicy";
  /** How long the backups are kept. */
  retentionDuration?: RetentionDuration;
}

/** Why a virtual machine is as healthy as it is. */
export interface AzureIaaSVMHealthDetails extends ResourceHealthDetails {}

/**
 * A tier a recovery point is or was in. The contract has it repeat the properties of its base only
 * to leave their lists of values open; here they are open from the start.
 */
export interface RecoveryPointTierInformationV2 extends RecoveryPointTierInformation {}

/** An Azure virtual machine of the classic deployment model. */
export interface AzureIaaSClassicComputeVMProtectedItem extends AzureIaaSVMProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "Microsoft.ClassicCompute/virtualMachines";
}

/** An Azure virtual machine of the Resource Manager deployment model. */
export interface AzureIaaSComputeVMProtectedItem extends AzureIaaSVMProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "Microsoft.Compute/virtualMachines";
}

/** An SAP ASE database. */
export interface AzureVmWorkloadSAPAseDatabaseProtectedItem extends AzureVmWorkloadProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "AzureVmWorkloadSAPAseDatabase";
}

/** An SAP HANA instance. */
export interface AzureVmWorkloadSAPHanaDBInstanceProtectedItem extends AzureVmWorkloadProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "AzureVmWorkloadSAPHanaDBInstance";
}

/** An SAP HANA database. */
export interface AzureVmWorkloadSAPHanaDatabaseProtectedItem extends AzureVmWorkloadProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "AzureVmWorkloadSAPHanaDatabase";
}

/** A SQL Server database. */
export interface AzureVmWorkloadSQLDatabaseProtectedItem extends AzureVmWorkloadProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "AzureVmWorkloadSQLDatabase";
}

/** Spans of time in which a database in an Azure virtual machine can be restored to any instant. */
export interface AzureWorkloadPointInTimeRecoveryPoint extends AzureWorkloadRecoveryPoint {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureWorkloadPointInTimeRecoveryPoint"
    | "AzureWorkloadSAPHanaPointInTimeRecoveryPoint";
  /** Spans of time in which any instant can be restored. */
  timeRanges?: PointInTimeRange[];
}

/** A recovery point of an SAP HANA database. */
export interface AzureWorkloadSAPHanaRecoveryPoint extends AzureWorkloadRecoveryPoint {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureWorkloadSAPHanaRecoveryPoint";
}

/** A recovery point of a SQL Server database. */
export interface AzureWorkloadSQLRecoveryPoint extends AzureWorkloadRecoveryPoint {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureWorkloadSQLRecoveryPoint"
    | "AzureWorkloadSQLPointInTimeRecoveryPoint";
  /** More about it; not always part of an answer. */
  extendedInfo?: AzureWorkloadSQLRecoveryPointExtendedInfo;
}

/** A restore of a database in an Azure virtual machine to an instant. */
export interface AzureWorkloadPointInTimeRestoreRequest extends AzureWorkloadRestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureWorkloadPointInTimeRestoreRequest";
  /** The instant to restore to (UTC); it has to lie in one of the recovery point's time ranges. */
  pointInTime?: Date;
}

/** A restore of an SAP HANA database. */
export interface AzureWorkloadSAPHanaRestoreRequest extends AzureWorkloadRestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureWorkloadSAPHanaRestoreRequest"
    | "AzureWorkloadSAPHanaPointInTimeRestoreRequest"
    | "AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest"
    | "AzureWorkloadSAPHanaRestoreWithRehydrateRequest";
}

/** A restore of a SQL Server database. */
export interface AzureWorkloadSQLRestoreRequest extends AzureWorkloadRestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureWorkloadSQLRestoreRequest"
    | "AzureWorkloadSQLPointInTimeRestoreRequest"
    | "AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest"
    | "AzureWorkloadSQLRestoreWithRehydrateRequest";
  /** Whether the files go to the directories of `alternateDirectoryPaths`. */
  shouldUseAlternateTargetLocation?: boolean;
  /**
   * Whether the database is left in the restoring state (`NORECOVERY`), so that more can be
   * restored on top.
   */
  isNonRecoverable?: boolean;
  /** Which file goes where. */
  alternateDirectoryPaths?: SQLDataDirectoryMapping[];
}

/** A restore of an Azure virtual machine from a recovery point in the archive. */
export interface IaasVMRestoreWithRehydrationRequest extends IaasVMRestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "IaasVMRestoreWithRehydrationRequest";
  /** How to bring the recovery point back from the archive first. */
  recoveryPointRehydrationInfo?: RecoveryPointRehydrationInfo;
}

/** Spans of time in which an SAP HANA database can be restored to any instant. */
export interface AzureWorkloadSAPHanaPointInTimeRecoveryPoint extends AzureWorkloadPointInTimeRecoveryPoint {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureWorkloadSAPHanaPointInTimeRecoveryPoint";
}

/** Spans of time in which a SQL Server database can be restored to any instant. */
export interface AzureWorkloadSQLPointInTimeRecoveryPoint extends AzureWorkloadSQLRecoveryPoint {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureWorkloadSQLPointInTimeRecoveryPoint";
  /** Spans of time in which any instant can be restored. */
  timeRanges?: PointInTimeRange[];
}

/** A restore of an SAP HANA database to an instant. */
export interface AzureWorkloadSAPHanaPointInTimeRestoreRequest extends AzureWorkloadSAPHanaRestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureWorkloadSAPHanaPointInTimeRestoreRequest"
    | "AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest";
  /** The instant to restore to (UTC); it has to lie in one of the recovery point's time ranges. */
  pointInTime?: Date;
}

/** A restore of an SAP HANA database from the archive. */
export interface AzureWorkloadSAPHanaRestoreWithRehydrateRequest extends AzureWorkloadSAPHanaRestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureWorkloadSAPHanaRestoreWithRehydrateRequest";
  /** How to bring the recovery point back from the archive first. */
  recoveryPointRehydrationInfo?: RecoveryPointRehydrationInfo;
}

/** A restore of a SQL Server database to an instant. */
export interface AzureWorkloadSQLPointInTimeRestoreRequest extends AzureWorkloadSQLRestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureWorkloadSQLPointInTimeRestoreRequest"
    | "AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest";
  /** The instant to restore to (UTC); it has to lie in one of the recovery point's time ranges. */
  pointInTime?: Date;
}

/** A restore of a SQL Server database from the archive. */
export interface AzureWorkloadSQLRestoreWithRehydrateRequest extends AzureWorkloadSQLRestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureWorkloadSQLRestoreWithRehydrateRequest";
  /** How to bring the recovery point back from the archive first. */
  recoveryPointRehydrationInfo?: RecoveryPointRehydrationInfo;
}

/** A restore of an SAP HANA database to an instant, from the archive. */
export interface AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest extends AzureWorkloadSAPHanaPointInTimeRestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest";
  /** How to bring the recovery point back from the archive first. */
  recoveryPointRehydrationInfo?: RecoveryPointRehydrationInfo;
}

/** A restore of a SQL Server database to an instant, from the archive. */
export interface AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest extends AzureWorkloadSQLPointInTimeRestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest";
  /** How to bring the recovery point back from the archive first. */
  recoveryPointRehydrationInfo?: RecoveryPointRehydrationInfo;
}

/** Defines headers for ProtectedItems_createOrUpdate operation. */
export interface ProtectedItemsCreateOrUpdateHeaders {
  /**
   * Where the status of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for ProtectedItems_delete operation. */
export interface ProtectedItemsDeleteHeaders {
  /**
   * Where the status of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for Backups_trigger operation. */
export interface BackupsTriggerHeaders {
  /**
   * Where the status of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for ProtectedItemOperationResults_get operation. */
export interface ProtectedItemOperationResultsGetHeaders {
  /** Where the status of the operation can be read. The samples show it; the contract does not declare it. */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for Restores_trigger operation. */
export interface RestoresTriggerHeaders {
  /**
   * Where the status of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for JobCancellations_trigger operation. */
export interface JobCancellationsTriggerHeaders {
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for JobOperationResults_get operation. */
export interface JobOperationResultsGetHeaders {
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for BackupOperationResults_get operation. */
export interface BackupOperationResultsGetHeaders {
  /** Where the status of the operation can be read. The samples show it; the contract does not declare it. */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Known values of {@link BackupManagementType} that the service accepts. */
export enum KnownBackupManagementType {
  /** No kind. */
  Invalid = "Invalid",
  /** Backup of Azure virtual machines. */
  AzureIaasVM = "AzureIaasVM",
  /** Backup by the agent on the machine (Microsoft Azure Recovery Services agent). */
  MAB = "MAB",
  /** Backup by System Center Data Protection Manager. */
  DPM = "DPM",
  /** Backup by Azure Backup Server. */
  AzureBackupServer = "AzureBackupServer",
  /** Backup of Azure SQL databases. */
  AzureSql = "AzureSql",
  /** Backup of Azure file shares. */
  AzureStorage = "AzureStorage",
  /** Backup of databases in Azure virtual machines. */
  AzureWorkload = "AzureWorkload",
  /** The kind the service takes by default. */
  DefaultBackup = "DefaultBackup",
}

/**
 * Defines values for BackupManagementType. \
 * {@link KnownBackupManagementType} can be used interchangeably with BackupManagementType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No kind. \
 * **AzureIaasVM**: Backup of Azure virtual machines. \
 * **MAB**: Backup by the agent on the machine (Microsoft Azure Recovery Services agent). \
 * **DPM**: Backup by System Center Data Protection Manager. \
 * **AzureBackupServer**: Backup by Azure Backup Server. \
 * **AzureSql**: Backup of Azure SQL databases. \
 * **AzureStorage**: Backup of Azure file shares. \
 * **AzureWorkload**: Backup of databases in Azure virtual machines. \
 * **DefaultBackup**: The kind the service takes by default.
 */
export type BackupManagementType = string;

/** Known values of {@link DataSourceType} that the service accepts. */
export enum KnownDataSourceType {
  /** Nothing. */
  Invalid = "Invalid",
  /** A virtual machine in Azure. */
  VM = "VM",
  /** Files and folders. */
  FileFolder = "FileFolder",
  /** An Azure SQL database. */
  AzureSqlDb = "AzureSqlDb",
  /** A SQL Server database behind a backup server. */
  Sqldb = "SQLDB",
  /** Exchange. */
  Exchange = "Exchange",
  /** SharePoint. */
  Sharepoint = "Sharepoint",
  /** A VMware virtual machine. */
  VMwareVM = "VMwareVM",
  /** The system state of a Windows machine. */
  SystemState = "SystemState",
  /** A Windows client machine. */
  Client = "Client",
  /** Something of no kind of its own. */
  GenericDataSource = "GenericDataSource",
  /** A SQL Server database in an Azure virtual machine. */
  SQLDataBase = "SQLDataBase",
  /** An Azure file share. */
  AzureFileShare = "AzureFileShare",
  /** An SAP HANA database. */
  SAPHanaDatabase = "SAPHanaDatabase",
  /** An SAP ASE database. */
  SAPAseDatabase = "SAPAseDatabase",
  /** An SAP HANA instance, by snapshots. */
  SAPHanaDBInstance = "SAPHanaDBInstance",
}

/**
 * Defines values for DataSourceType. \
 * {@link KnownDataSourceType} can be used interchangeably with DataSourceType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Nothing. \
 * **VM**: A virtual machine in Azure. \
 * **FileFolder**: Files and folders. \
 * **AzureSqlDb**: An Azure SQL database. \
 * **SQLDB**: A SQL Server database behind a backup server. \
 * **Exchange**: Exchange. \
 * **Sharepoint**: SharePoint. \
 * **VMwareVM**: A VMware virtual machine. \
 * **SystemState**: The system state of a Windows machine. \
 * **Client**: A Windows client machine. \
 * **GenericDataSource**: Something of no kind of its own. \
 * **SQLDataBase**: A SQL Server database in an Azure virtual machine. \
 * **AzureFileShare**: An Azure file share. \
 * **SAPHanaDatabase**: An SAP HANA database. \
 * **SAPAseDatabase**: An SAP ASE database. \
 * **SAPHanaDBInstance**: An SAP HANA instance, by snapshots.
 */
export type DataSourceType = string;

/** Known values of {@link CreateMode} that the service accepts. */
export enum KnownCreateMode {
  /** No choice. */
  Invalid = "Invalid",
  /** As a new item. */
  Default = "Default",
  /** Brought back from a deletion that was put off. */
  Recover = "Recover",
}

/**
 * Defines values for CreateMode. \
 * {@link KnownCreateMode} can be used interchangeably with CreateMode,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No choice. \
 * **Default**: As a new item. \
 * **Recover**: Brought back from a deletion that was put off.
 */
export type CreateMode = string;

/** Known values of {@link OperationStatusValues} that the service accepts. */
export enum KnownOperationStatusValues {
  /** Not known. That the next reading may tell more is inferred. */
  Invalid = "Invalid",
  /** The operation is being worked on. */
  InProgress = "InProgress",
  /** The operation is done; a job it created is not. */
  Succeeded = "Succeeded",
  /** The operation failed; `error` says why. */
  Failed = "Failed",
  /** The operation was canceled. Spelled with one l, unlike the status of a job. */
  Canceled = "Canceled",
}

/**
 * Defines values for OperationStatusValues. \
 * {@link KnownOperationStatusValues} can be used interchangeably with OperationStatusValues,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. That the next reading may tell more is inferred. \
 * **InProgress**: The operation is being worked on. \
 * **Succeeded**: The operation is done; a job it created is not. \
 * **Failed**: The operation failed; `error` says why. \
 * **Canceled**: The operation was canceled. Spelled with one l, unlike the status of a job.
 */
export type OperationStatusValues = string;

/** Known values of {@link JobStatus} that the service accepts. */
export enum KnownJobStatus {
  /** Not known. That the next reading may tell more is inferred. */
  Invalid = "Invalid",
  /** The job is running. */
  InProgress = "InProgress",
  /** The job is done. */
  Completed = "Completed",
  /** The job failed; `errorDetails` says why. */
  Failed = "Failed",
  /** The job is done, with warnings: `errorDetails` says which. */
  CompletedWithWarnings = "CompletedWithWarnings",
  /** The job was cancelled. Spelled with two l, unlike the status of an operation. */
  Cancelled = "Cancelled",
  /** The job is being cancelled. */
  Cancelling = "Cancelling",
}

/**
 * Defines values for JobStatus. \
 * {@link KnownJobStatus} can be used interchangeably with JobStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. That the next reading may tell more is inferred. \
 * **InProgress**: The job is running. \
 * **Completed**: The job is done. \
 * **Failed**: The job failed; `errorDetails` says why. \
 * **CompletedWithWarnings**: The job is done, with warnings: `errorDetails` says which. \
 * **Cancelled**: The job was cancelled. Spelled with two l, unlike the status of an operation. \
 * **Cancelling**: The job is being cancelled.
 */
export type JobStatus = string;

/** Known values of {@link WorkloadType} that the service accepts. */
export enum KnownWorkloadType {
  /** Nothing. */
  Invalid = "Invalid",
  /** A virtual machine in Azure. */
  VM = "VM",
  /** Files and folders. */
  FileFolder = "FileFolder",
  /** An Azure SQL database. */
  AzureSqlDb = "AzureSqlDb",
  /** A SQL Server database behind a backup server. */
  Sqldb = "SQLDB",
  /** Exchange. */
  Exchange = "Exchange",
  /** SharePoint. */
  Sharepoint = "Sharepoint",
  /** A VMware virtual machine. */
  VMwareVM = "VMwareVM",
  /** The system state of a Windows machine. */
  SystemState = "SystemState",
  /** A Windows client machine. */
  Client = "Client",
  /** Something of no kind of its own. */
  GenericDataSource = "GenericDataSource",
  /** A SQL Server database in an Azure virtual machine. */
  SQLDataBase = "SQLDataBase",
  /** An Azure file share. */
  AzureFileShare = "AzureFileShare",
  /** An SAP HANA database. */
  SAPHanaDatabase = "SAPHanaDatabase",
  /** An SAP ASE database. */
  SAPAseDatabase = "SAPAseDatabase",
  /** An SAP HANA instance, by snapshots. */
  SAPHanaDBInstance = "SAPHanaDBInstance",
}

/**
 * Defines values for WorkloadType. \
 * {@link KnownWorkloadType} can be used interchangeably with WorkloadType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Nothing. \
 * **VM**: A virtual machine in Azure. \
 * **FileFolder**: Files and folders. \
 * **AzureSqlDb**: An Azure SQL database. \
 * **SQLDB**: A SQL Server database behind a backup server. \
 * **Exchange**: Exchange. \
 * **Sharepoint**: SharePoint. \
 * **VMwareVM**: A VMware virtual machine. \
 * **SystemState**: The system state of a Windows machine. \
 * **Client**: A Windows client machine. \
 * **GenericDataSource**: Something of no kind of its own. \
 * **SQLDataBase**: A SQL Server database in an Azure virtual machine. \
 * **AzureFileShare**: An Azure file share. \
 * **SAPHanaDatabase**: An SAP HANA database. \
 * **SAPAseDatabase**: An SAP ASE database. \
 * **SAPHanaDBInstance**: An SAP HANA instance, by snapshots.
 */
export type WorkloadType = string;

/** Known values of {@link RecoveryType} that the service accepts. */
export enum KnownRecoveryType {
  /** Nowhere. */
  Invalid = "Invalid",
  /** Over what was backed up. */
  OriginalLocation = "OriginalLocation",
  /** To another place. */
  AlternateLocation = "AlternateLocation",
  /** Only the disks, to be made into a virtual machine later. */
  RestoreDisks = "RestoreDisks",
  /** Outside the service. */
  Offline = "Offline",
}

/**
 * Defines values for RecoveryType. \
 * {@link KnownRecoveryType} can be used interchangeably with RecoveryType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Nowhere. \
 * **OriginalLocation**: Over what was backed up. \
 * **AlternateLocation**: To another place. \
 * **RestoreDisks**: Only the disks, to be made into a virtual machine later. \
 * **Offline**: Outside the service.
 */
export type RecoveryType = string;

/** Known values of {@link CopyOptions} that the service accepts. */
export enum KnownCopyOptions {
  /** No choice. */
  Invalid = "Invalid",
  /** Write the file under another name. */
  CreateCopy = "CreateCopy",
  /** Leave the file that is there. */
  Skip = "Skip",
  /** Overwrite the file that is there. */
  Overwrite = "Overwrite",
  /** Fail. */
  FailOnConflict = "FailOnConflict",
}

/**
 * Defines values for CopyOptions. \
 * {@link KnownCopyOptions} can be used interchangeably with CopyOptions,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No choice. \
 * **CreateCopy**: Write the file under another name. \
 * **Skip**: Leave the file that is there. \
 * **Overwrite**: Overwrite the file that is there. \
 * **FailOnConflict**: Fail.
 */
export type CopyOptions = string;

/** Known values of {@link RestoreRequestType} that the service accepts. */
export enum KnownRestoreRequestType {
  /** No choice. */
  Invalid = "Invalid",
  /** Everything. */
  FullShareRestore = "FullShareRestore",
  /** Single files and folders. */
  ItemLevelRestore = "ItemLevelRestore",
}

/**
 * Defines values for RestoreRequestType. \
 * {@link KnownRestoreRequestType} can be used interchangeably with RestoreRequestType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No choice. \
 * **FullShareRestore**: Everything. \
 * **ItemLevelRestore**: Single files and folders.
 */
export type RestoreRequestType = string;

/** Known values of {@link ProtectionState} that the service accepts. */
export enum KnownProtectionState {
  /** Not known. */
  Invalid = "Invalid",
  /** Protected, but never backed up: the initial replication is to come. */
  IRPending = "IRPending",
  /** Protected. */
  Protected = "Protected",
  /** Protected, with an error. */
  ProtectionError = "ProtectionError",
  /** No longer backed up; what there is is kept. */
  ProtectionStopped = "ProtectionStopped",
  /** Not backed up for now. */
  ProtectionPaused = "ProtectionPaused",
  /** Backups are suspended. */
  BackupsSuspended = "BackupsSuspended",
}

/**
 * Defines values for ProtectionState. \
 * {@link KnownProtectionState} can be used interchangeably with ProtectionState,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **IRPending**: Protected, but never backed up: the initial replication is to come. \
 * **Protected**: Protected. \
 * **ProtectionError**: Protected, with an error. \
 * **ProtectionStopped**: No longer backed up; what there is is kept. \
 * **ProtectionPaused**: Not backed up for now. \
 * **BackupsSuspended**: Backups are suspended.
 */
export type ProtectionState = string;

/** Known values of {@link ResourceHealthStatus} that the service accepts. */
export enum KnownResourceHealthStatus {
  /** Healthy. */
  Healthy = "Healthy",
  /** Degraded, for a while. */
  TransientDegraded = "TransientDegraded",
  /** Degraded. */
  PersistentDegraded = "PersistentDegraded",
  /** Unhealthy, for a while. */
  TransientUnhealthy = "TransientUnhealthy",
  /** Unhealthy. */
  PersistentUnhealthy = "PersistentUnhealthy",
  /** Not known. */
  Invalid = "Invalid",
}

/**
 * Defines values for ResourceHealthStatus. \
 * {@link KnownResourceHealthStatus} can be used interchangeably with ResourceHealthStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Healthy**: Healthy. \
 * **TransientDegraded**: Degraded, for a while. \
 * **PersistentDegraded**: Degraded. \
 * **TransientUnhealthy**: Unhealthy, for a while. \
 * **PersistentUnhealthy**: Unhealthy. \
 * **Invalid**: Not known.
 */
export type ResourceHealthStatus = string;

/** Known values of {@link HealthStatus} that the service accepts. */
export enum KnownHealthStatus {
  /** They did. */
  Passed = "Passed",
  /** Something has to be done. */
  ActionRequired = "ActionRequired",
  /** Something ought to be done. */
  ActionSuggested = "ActionSuggested",
  /** Not known. */
  Invalid = "Invalid",
}

/**
 * Defines values for HealthStatus. \
 * {@link KnownHealthStatus} can be used interchangeably with HealthStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Passed**: They did. \
 * **ActionRequired**: Something has to be done. \
 * **ActionSuggested**: Something ought to be done. \
 * **Invalid**: Not known.
 */
export type HealthStatus = string;

/** Known values of {@link TieringMode} that the service accepts. */
export enum KnownTieringMode {
  /** No choice. */
  Invalid = "Invalid",
  /** Those of which the service recommends it. */
  TierRecommended = "TierRecommended",
  /** Those that are old enough. */
  TierAfter = "TierAfter",
  /** None. */
  DoNotTier = "DoNotTier",
}

/**
 * Defines values for TieringMode. \
 * {@link KnownTieringMode} can be used interchangeably with TieringMode,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No choice. \
 * **TierRecommended**: Those of which the service recommends it. \
 * **TierAfter**: Those that are old enough. \
 * **DoNotTier**: None.
 */
export type TieringMode = string;

/** Known values of {@link RetentionDurationType} that the service accepts. */
export enum KnownRetentionDurationType {
  /** No unit. */
  Invalid = "Invalid",
  /** Days. */
  Days = "Days",
  /** Weeks. */
  Weeks = "Weeks",
  /** Months. */
  Months = "Months",
  /** Years. */
  Years = "Years",
}

/**
 * Defines values for RetentionDurationType. \
 * {@link KnownRetentionDurationType} can be used interchangeably with RetentionDurationType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No unit. \
 * **Days**: Days. \
 * **Weeks**: Weeks. \
 * **Months**: Months. \
 * **Years**: Years.
 */
export type RetentionDurationType = string;

/** Known values of {@link IaasvmPolicyType} that the service accepts. */
export enum KnownIaasvmPolicyType {
  /** No version. */
  Invalid = "Invalid",
  /** The first: one backup a day. */
  V1 = "V1",
  /** The second (enhanced): several backups a day are possible. */
  V2 = "V2",
}

/**
 * Defines values for IaasvmPolicyType. \
 * {@link KnownIaasvmPolicyType} can be used interchangeably with IaasvmPolicyType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No version. \
 * **V1**: The first: one backup a day. \
 * **V2**: The second (enhanced): several backups a day are possible.
 */
export type IaasvmPolicyType = string;

/** Known values of {@link IaasVMSnapshotConsistencyType} that the service accepts. */
export enum KnownIaasVMSnapshotConsistencyType {
  /** As after a crash. */
  OnlyCrashConsistent = "OnlyCrashConsistent",
}

/**
 * Defines values for IaasVMSnapshotConsistencyType. \
 * {@link KnownIaasVMSnapshotConsistencyType} can be used interchangeably with IaasVMSnapshotConsistencyType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **OnlyCrashConsistent**: As after a crash.
 */
export type IaasVMSnapshotConsistencyType = string;

/** Known values of {@link ProtectedItemState} that the service accepts. */
export enum KnownProtectedItemState {
  /** Not known. */
  Invalid = "Invalid",
  /** Protected, but never backed up: the initial replication is to come. */
  IRPending = "IRPending",
  /** Protected. */
  Protected = "Protected",
  /** Protected, with an error. */
  ProtectionError = "ProtectionError",
  /** No longer backed up; what there is is kept. */
  ProtectionStopped = "ProtectionStopped",
  /** Not backed up for now. */
  ProtectionPaused = "ProtectionPaused",
  /** Backups are suspended. */
  BackupsSuspended = "BackupsSuspended",
}

/**
 * Defines values for ProtectedItemState. \
 * {@link KnownProtectedItemState} can be used interchangeably with ProtectedItemState,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **IRPending**: Protected, but never backed up: the initial replication is to come. \
 * **Protected**: Protected. \
 * **ProtectionError**: Protected, with an error. \
 * **ProtectionStopped**: No longer backed up; what there is is kept. \
 * **ProtectionPaused**: Not backed up for now. \
 * **BackupsSuspended**: Backups are suspended.
 */
export type ProtectedItemState = string;

/** Known values of {@link LastBackupStatus} that the service accepts. */
export enum KnownLastBackupStatus {
  /** Not known. */
  Invalid = "Invalid",
  /** Well. */
  Healthy = "Healthy",
  /** Not well. */
  Unhealthy = "Unhealthy",
  /** There is none yet. */
  IRPending = "IRPending",
}

/**
 * Defines values for LastBackupStatus. \
 * {@link KnownLastBackupStatus} can be used interchangeably with LastBackupStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **Healthy**: Well. \
 * **Unhealthy**: Not well. \
 * **IRPending**: There is none yet.
 */
export type LastBackupStatus = string;

/** Known values of {@link ProtectedItemHealthStatus} that the service accepts. */
export enum KnownProtectedItemHealthStatus {
  /** Not known. */
  Invalid = "Invalid",
  /** Healthy. */
  Healthy = "Healthy",
  /** Unhealthy. */
  Unhealthy = "Unhealthy",
  /** The database cannot be reached. */
  NotReachable = "NotReachable",
  /** Never backed up: the initial replication is to come. */
  IRPending = "IRPending",
}

/**
 * Defines values for ProtectedItemHealthStatus. \
 * {@link KnownProtectedItemHealthStatus} can be used interchangeably with ProtectedItemHealthStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **Healthy**: Healthy. \
 * **Unhealthy**: Unhealthy. \
 * **NotReachable**: The database cannot be reached. \
 * **IRPending**: Never backed up: the initial replication is to come.
 */
export type ProtectedItemHealthStatus = string;

/** Known values of {@link PolicyType} that the service accepts. */
export enum KnownPolicyType {
  /** No kind. */
  Invalid = "Invalid",
  /** Full backups. */
  Full = "Full",
  /** Differential backups. */
  Differential = "Differential",
  /** Backups of the transaction log. */
  Log = "Log",
  /** Copy-only full backups. */
  CopyOnlyFull = "CopyOnlyFull",
  /** Incremental backups. */
  Incremental = "Incremental",
  /** Full backups by snapshots. */
  SnapshotFull = "SnapshotFull",
  /** Copy-only full backups by snapshots. */
  SnapshotCopyOnlyFull = "SnapshotCopyOnlyFull",
}

/**
 * Defines values for PolicyType. \
 * {@link KnownPolicyType} can be used interchangeably with PolicyType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No kind. \
 * **Full**: Full backups. \
 * **Differential**: Differential backups. \
 * **Log**: Backups of the transaction log. \
 * **CopyOnlyFull**: Copy-only full backups. \
 * **Incremental**: Incremental backups. \
 * **SnapshotFull**: Full backups by snapshots. \
 * **SnapshotCopyOnlyFull**: Copy-only full backups by snapshots.
 */
export type PolicyType = string;

/** Known values of {@link BackupType} that the service accepts. */
export enum KnownBackupType {
  /** No kind. */
  Invalid = "Invalid",
  /** Everything. */
  Full = "Full",
  /** What changed since the last full backup. */
  Differential = "Differential",
  /** The transaction log. */
  Log = "Log",
  /** Everything, without disturbing the sequence of the other backups. */
  CopyOnlyFull = "CopyOnlyFull",
  /** What changed since the last backup. */
  Incremental = "Incremental",
  /** Everything, by a snapshot of the disks. */
  SnapshotFull = "SnapshotFull",
  /** Everything, by a snapshot of the disks, without disturbing the sequence of the other backups. */
  SnapshotCopyOnlyFull = "SnapshotCopyOnlyFull",
}

/**
 * Defines values for BackupType. \
 * {@link KnownBackupType} can be used interchangeably with BackupType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No kind. \
 * **Full**: Everything. \
 * **Differential**: What changed since the last full backup. \
 * **Log**: The transaction log. \
 * **CopyOnlyFull**: Everything, without disturbing the sequence of the other backups. \
 * **Incremental**: What changed since the last backup. \
 * **SnapshotFull**: Everything, by a snapshot of the disks. \
 * **SnapshotCopyOnlyFull**: Everything, by a snapshot of the disks, without disturbing the sequence of the other backups.
 */
export type BackupType = string;

/** Known values of {@link RestorePointType} that the service accepts. */
export enum KnownRestorePointType {
  /** No kind. */
  Invalid = "Invalid",
  /** A full backup. */
  Full = "Full",
  /** A backup of the transaction log. */
  Log = "Log",
  /** A differential backup. */
  Differential = "Differential",
  /** An incremental backup. */
  Incremental = "Incremental",
  /** A full backup by a snapshot. */
  SnapshotFull = "SnapshotFull",
  /** A copy-only full backup by a snapshot. */
  SnapshotCopyOnlyFull = "SnapshotCopyOnlyFull",
}

/**
 * Defines values for RestorePointType. \
 * {@link KnownRestorePointType} can be used interchangeably with RestorePointType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No kind. \
 * **Full**: A full backup. \
 * **Log**: A backup of the transaction log. \
 * **Differential**: A differential backup. \
 * **Incremental**: An incremental backup. \
 * **SnapshotFull**: A full backup by a snapshot. \
 * **SnapshotCopyOnlyFull**: A copy-only full backup by a snapshot.
 */
export type RestorePointType = string;

/** Known values of {@link RecoveryPointTierType} that the service accepts. */
export enum KnownRecoveryPointTierType {
  /** No tier. */
  Invalid = "Invalid",
  /** Snapshots, for instant restore. */
  InstantRP = "InstantRP",
  /** The vault. */
  HardenedRP = "HardenedRP",
  /** The archive; a recovery point has to be brought back from it before a restore. */
  ArchivedRP = "ArchivedRP",
}

/**
 * Defines values for RecoveryPointTierType. \
 * {@link KnownRecoveryPointTierType} can be used interchangeably with RecoveryPointTierType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No tier. \
 * **InstantRP**: Snapshots, for instant restore. \
 * **HardenedRP**: The vault. \
 * **ArchivedRP**: The archive; a recovery point has to be brought back from it before a restore.
 */
export type RecoveryPointTierType = string;

/** Known values of {@link RecoveryPointTierStatus} that the service accepts. */
export enum KnownRecoveryPointTierStatus {
  /** Not known. */
  Invalid = "Invalid",
  /** It is there. */
  Valid = "Valid",
  /** It cannot be used. */
  Disabled = "Disabled",
  /** It is no longer there. */
  Deleted = "Deleted",
  /** It was brought back from the archive. */
  Rehydrated = "Rehydrated",
}

/**
 * Defines values for RecoveryPointTierStatus. \
 * {@link KnownRecoveryPointTierStatus} can be used interchangeably with RecoveryPointTierStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **Valid**: It is there. \
 * **Disabled**: It cannot be used. \
 * **Deleted**: It is no longer there. \
 * **Rehydrated**: It was brought back from the archive.
 */
export type RecoveryPointTierStatus = string;

/** Known values of {@link OverwriteOptions} that the service accepts. */
export enum KnownOverwriteOptions {
  /** No choice. */
  Invalid = "Invalid",
  /** Fail. */
  FailOnConflict = "FailOnConflict",
  /** Overwrite it. */
  Overwrite = "Overwrite",
}

/**
 * Defines values for OverwriteOptions. \
 * {@link KnownOverwriteOptions} can be used interchangeably with OverwriteOptions,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No choice. \
 * **FailOnConflict**: Fail. \
 * **Overwrite**: Overwrite it.
 */
export type OverwriteOptions = string;

/** Known values of {@link RecoveryMode} that the service accepts. */
export enum KnownRecoveryMode {
  /** No choice. */
  Invalid = "Invalid",
  /** The backup's files. */
  FileRecovery = "FileRecovery",
  /** The database. */
  WorkloadRecovery = "WorkloadRecovery",
  /** Disks made from a snapshot, attached. */
  SnapshotAttach = "SnapshotAttach",
  /** The database, from a snapshot. */
  RecoveryUsingSnapshot = "RecoveryUsingSnapshot",
  /** Disks made from a snapshot, attached, and the database from them. */
  SnapshotAttachAndRecover = "SnapshotAttachAndRecover",
}

/**
 * Defines values for RecoveryMode. \
 * {@link KnownRecoveryMode} can be used interchangeably with RecoveryMode,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No choice. \
 * **FileRecovery**: The backup's files. \
 * **WorkloadRecovery**: The database. \
 * **SnapshotAttach**: Disks made from a snapshot, attached. \
 * **RecoveryUsingSnapshot**: The database, from a snapshot. \
 * **SnapshotAttachAndRecover**: Disks made from a snapshot, attached, and the database from them.
 */
export type RecoveryMode = string;

/** Known values of {@link RehydrationPriority} that the service accepts. */
export enum KnownRehydrationPriority {
  /** Not urgent. */
  Standard = "Standard",
  /** Urgent; costs more. */
  High = "High",
}

/**
 * Defines values for RehydrationPriority. \
 * {@link KnownRehydrationPriority} can be used interchangeably with RehydrationPriority,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Standard**: Not urgent. \
 * **High**: Urgent; costs more.
 */
export type RehydrationPriority = string;

/** Known values of {@link SQLDataDirectoryType} that the service accepts. */
export enum KnownSQLDataDirectoryType {
  /** No kind. */
  Invalid = "Invalid",
  /** Data files. */
  Data = "Data",
  /** Log files. */
  Log = "Log",
}

/**
 * Defines values for SQLDataDirectoryType. \
 * {@link KnownSQLDataDirectoryType} can be used interchangeably with SQLDataDirectoryType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No kind. \
 * **Data**: Data files. \
 * **Log**: Log files.
 */
export type SQLDataDirectoryType = string;

/** Known values of {@link RestorePointQueryType} that the service accepts. */
export enum KnownRestorePointQueryType {
  /** None. */
  Invalid = "Invalid",
  /** Full backups. */
  Full = "Full",
  /** Backups of the transaction log. */
  Log = "Log",
  /** Differential backups. */
  Differential = "Differential",
  /** Full and differential backups. */
  FullAndDifferential = "FullAndDifferential",
  /** All of them. */
  All = "All",
  /** Incremental backups. */
  Incremental = "Incremental",
  /** Full backups by snapshots. */
  SnapshotFull = "SnapshotFull",
  /** Copy-only full backups by snapshots. */
  SnapshotCopyOnlyFull = "SnapshotCopyOnlyFull",
}

/**
 * Defines values for RestorePointQueryType. \
 * {@link KnownRestorePointQueryType} can be used interchangeably with RestorePointQueryType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: None. \
 * **Full**: Full backups. \
 * **Log**: Backups of the transaction log. \
 * **Differential**: Differential backups. \
 * **FullAndDifferential**: Full and differential backups. \
 * **All**: All of them. \
 * **Incremental**: Incremental backups. \
 * **SnapshotFull**: Full backups by snapshots. \
 * **SnapshotCopyOnlyFull**: Copy-only full backups by snapshots.
 */
export type RestorePointQueryType = string;

/** Known values of {@link JobOperationType} that the service accepts. */
export enum KnownJobOperationType {
  /** Nothing. */
  Invalid = "Invalid",
  /** Registers a container. */
  Register = "Register",
  /** Takes back the registration of a container. */
  UnRegister = "UnRegister",
  /** Begins to protect an item. */
  ConfigureBackup = "ConfigureBackup",
  /** Makes a backup. */
  Backup = "Backup",
  /** Restores. */
  Restore = "Restore",
  /** Ends the protection of an item. */
  DisableBackup = "DisableBackup",
  /** Deletes backups. */
  DeleteBackupData = "DeleteBackupData",
  /** Restores in another region. */
  CrossRegionRestore = "CrossRegionRestore",
  /** Brings a deleted item back. */
  Undelete = "Undelete",
  /** Changes the key that encrypts the vault. */
  UpdateCustomerManagedKey = "UpdateCustomerManagedKey",
}

/**
 * Defines values for JobOperationType. \
 * {@link KnownJobOperationType} can be used interchangeably with JobOperationType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Nothing. \
 * **Register**: Registers a container. \
 * **UnRegister**: Takes back the registration of a container. \
 * **ConfigureBackup**: Begins to protect an item. \
 * **Backup**: Makes a backup. \
 * **Restore**: Restores. \
 * **DisableBackup**: Ends the protection of an item. \
 * **DeleteBackupData**: Deletes backups. \
 * **CrossRegionRestore**: Restores in another region. \
 * **Undelete**: Brings a deleted item back. \
 * **UpdateCustomerManagedKey**: Changes the key that encrypts the vault.
 */
export type JobOperationType = string;

/** Known values of {@link RetentionScheduleFormat} that the service accepts. */
export enum KnownRetentionScheduleFormat {
  /** No choice. */
  Invalid = "Invalid",
  /** By days of the month. */
  Daily = "Daily",
  /** By days of the week. */
  Weekly = "Weekly",
}

/**
 * Defines values for RetentionScheduleFormat. \
 * {@link KnownRetentionScheduleFormat} can be used interchangeably with RetentionScheduleFormat,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No choice. \
 * **Daily**: By days of the month. \
 * **Weekly**: By days of the week.
 */
export type RetentionScheduleFormat = string;

/** Known values of {@link MabServerType} that the service accepts. */
export enum KnownMabServerType {
  /** No kind. */
  Invalid = "Invalid",
  /** Not known. */
  Unknown = "Unknown",
  /** An Azure virtual machine. */
  IaasVMContainer = "IaasVMContainer",
  /** A service of Azure virtual machines. */
  IaasVMServiceContainer = "IaasVMServiceContainer",
  /** A machine behind Data Protection Manager. */
  DPMContainer = "DPMContainer",
  /** A machine behind Azure Backup Server. */
  AzureBackupServerContainer = "AzureBackupServerContainer",
  /** A machine with the agent on it. */
  MABContainer = "MABContainer",
  /** A cluster. */
  Cluster = "Cluster",
  /** An Azure SQL server. */
  AzureSqlContainer = "AzureSqlContainer",
  /** A Windows machine. */
  Windows = "Windows",
  /** A vCenter server. */
  VCenter = "VCenter",
  /** An Azure virtual machine with databases on it. */
  VMAppContainer = "VMAppContainer",
  /** An availability group of SQL Server. */
  SqlagWorkLoadContainer = "SQLAGWorkLoadContainer",
  /** A storage account. */
  StorageContainer = "StorageContainer",
  /** A container of no kind of its own. */
  GenericContainer = "GenericContainer",
}

/**
 * Defines values for MabServerType. \
 * {@link KnownMabServerType} can be used interchangeably with MabServerType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No kind. \
 * **Unknown**: Not known. \
 * **IaasVMContainer**: An Azure virtual machine. \
 * **IaasVMServiceContainer**: A service of Azure virtual machines. \
 * **DPMContainer**: A machine behind Data Protection Manager. \
 * **AzureBackupServerContainer**: A machine behind Azure Backup Server. \
 * **MABContainer**: A machine with the agent on it. \
 * **Cluster**: A cluster. \
 * **AzureSqlContainer**: An Azure SQL server. \
 * **Windows**: A Windows machine. \
 * **VCenter**: A vCenter server. \
 * **VMAppContainer**: An Azure virtual machine with databases on it. \
 * **SQLAGWorkLoadContainer**: An availability group of SQL Server. \
 * **StorageContainer**: A storage account. \
 * **GenericContainer**: A container of no kind of its own.
 */
export type MabServerType = string;

/** Known values of {@link HealthState} that the service accepts. */
export enum KnownHealthState {
  /** They did. */
  Passed = "Passed",
  /** Something has to be done. */
  ActionRequired = "ActionRequired",
  /** Something ought to be done. */
  ActionSuggested = "ActionSuggested",
  /** Not known. */
  Invalid = "Invalid",
}

/**
 * Defines values for HealthState. \
 * {@link KnownHealthState} can be used interchangeably with HealthState,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Passed**: They did. \
 * **ActionRequired**: Something has to be done. \
 * **ActionSuggested**: Something ought to be done. \
 * **Invalid**: Not known.
 */
export type HealthState = string;

/** Known values of {@link ScheduleRunType} that the service accepts. */
export enum KnownScheduleRunType {
  /** No choice. */
  Invalid = "Invalid",
  /** Every day. */
  Daily = "Daily",
  /** Every week. */
  Weekly = "Weekly",
  /** Several times a day. */
  Hourly = "Hourly",
}

/**
 * Defines values for ScheduleRunType. \
 * {@link KnownScheduleRunType} can be used interchangeably with ScheduleRunType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No choice. \
 * **Daily**: Every day. \
 * **Weekly**: Every week. \
 * **Hourly**: Several times a day.
 */
export type ScheduleRunType = string;
/** Defines values for JobSupportedAction. */
export type JobSupportedAction = "Invalid" | "Cancellable" | "Retriable";
/** Defines values for TargetDiskNetworkAccessOption. */
export type TargetDiskNetworkAccessOption =
  | "SameAsOnSourceDisks"
  | "EnablePrivateAccessForAllDisks"
  | "EnablePublicAccessForAllDisks";
/** Defines values for DayOfWeek. */
export type DayOfWeek =
  | "Sunday"
  | "Monday"
  | "Tuesday"
  | "Wednesday"
  | "Thursday"
  | "Friday"
  | "Saturday";
/** Defines values for WeekOfMonth. */
export type WeekOfMonth =
  "First" | "Second" | "Third" | "Fourth" | "Last" | "Invalid";
/** Defines values for MonthOfYear. */
export type MonthOfYear =
  | "Invalid"
  | "January"
  | "February"
  | "March"
  | "April"
  | "May"
  | "June"
  | "July"
  | "August"
  | "September"
  | "October"
  | "November"
  | "December";

/** Optional parameters. */
export interface ProtectedItemsGetOptionalParams
  extends coreClient.OperationOptions {
  /** What to read besides, such as `expand eq 'extendedinfo'`. */
  filter?: string;
}

/** Contains response data for the get operation. */
export type ProtectedItemsGetResponse = ProtectedItemResource;

/** Optional parameters. */
export interface ProtectedItemsCreateOrUpdateOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Access tokens of other tenants, for a vault whose critical operations are guarded by a Resource
   * Guard in another tenant.
   * This value contains a credential. Consider obscuring before showing to users
   */
  xMsAuthorizationAuxiliary?: string;
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Contains response data for the createOrUpdate operation. */
export type ProtectedItemsCreateOrUpdateResponse = ProtectedItemResource;

/** Optional parameters. */
export interface ProtectedItemsDeleteOptionalParams
  extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Optional parameters. */
export interface BackupsTriggerOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the trigger operation. */
export type BackupsTriggerResponse = BackupsTriggerHeaders;

/** Optional parameters. */
export interface ProtectedItemOperationResultsGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type ProtectedItemOperationResultsGetResponse = ProtectedItemResource;

/** Optional parameters. */
export interface ProtectedItemOperationStatusesGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type ProtectedItemOperationStatusesGetResponse = OperationStatus;

/** Optional parameters. */
export interface RecoveryPointsListOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Which recovery points, as conditions joined with `and`. What can be asked for:
   * `startDate`, `endDate`, `restorePointQueryType`, `extendedInfo`, `moveReadyRPOnly` and
   * `includeSoftDeletedRP`. Times are written like `'2016-01-01 00:00:00 AM'`, in UTC.
   */
  filter?: string;
}

/** Contains response data for the list operation. */
export type RecoveryPointsListResponse = RecoveryPointResourceList;

/** Optional parameters. */
export interface RecoveryPointsGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type RecoveryPointsGetResponse = RecoveryPointResource;

/** Optional parameters. */
export interface RecoveryPointsListNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listNext operation. */
export type RecoveryPointsListNextResponse = RecoveryPointResourceList;

/** Optional parameters. */
export interface RestoresTriggerOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Access tokens of other tenants, for a vault whose critical operations are guarded by a Resource
   * Guard in another tenant.
   * This value contains a credential. Consider obscuring before showing to users
   */
  xMsAuthorizationAuxiliary?: string;
}

/** Contains response data for the trigger operation. */
export type RestoresTriggerResponse = RestoresTriggerHeaders;

/** Optional parameters. */
export interface BackupJobsListOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Which jobs, as conditions joined with `and`, such as
   * `operation eq 'Backup' and status eq 'InProgress'`. What can be asked for: `status`,
   * `backupManagementType`, `operation`, `jobId`, `startTime` and `endTime`. Times are written like
   * `'2016-01-01 00:00:00 AM'`, in UTC.
   */
  filter?: string;
  /** Where the list is to begin, as the link to the next page says; seldom needed. */
  skipToken?: string;
}

/** Contains response data for the list operation. */
export type BackupJobsListResponse = JobResourceList;

/** Optional parameters. */
export interface BackupJobsListNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listNext operation. */
export type BackupJobsListNextResponse = JobResourceList;

/** Optional parameters. */
export interface JobDetailsGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type JobDetailsGetResponse = JobResource;

/** Optional parameters. */
export interface JobCancellationsTriggerOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the trigger operation. */
export type JobCancellationsTriggerResponse = JobCancellationsTriggerHeaders;

/** Optional parameters. */
export interface JobOperationResultsGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type JobOperationResultsGetResponse = JobOperationResultsGetHeaders;

/** Optional parameters. */
export interface BackupOperationResultsGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type BackupOperationResultsGetResponse =
  BackupOperationResultsGetHeaders;

/** Optional parameters. */
export interface BackupOperationStatusesGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type BackupOperationStatusesGetResponse = OperationStatus;

/** Optional parameters. */
export interface BackupPoliciesListOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Which policies, as conditions joined with `and`, such as
   * `backupManagementType eq 'AzureIaasVM'`. What can be asked for: `backupManagementType`,
   * `fabricName` and `workloadType`.
   */
  filter?: string;
}

/** Contains response data for the list operation. */
export type BackupPoliciesListResponse = ProtectionPolicyResourceList;

/** Optional parameters. */
export interface BackupPoliciesListNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listNext operation. */
export type BackupPoliciesListNextResponse = ProtectionPolicyResourceList;

/** Optional parameters. */
export interface ProtectionPoliciesGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type ProtectionPoliciesGetResponse = ProtectionPolicyResource;

/** Optional parameters. */
export interface BackupProtectedItemsListOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Which items, as conditions joined with `and`, such as
   * `backupManagementType eq 'AzureIaasVM' and itemType eq 'VM'`. What can be asked for:
   * `healthState`, `backupManagementType`, `itemType`, `policyName`, `containerName`,
   * `backupEngineName`, `friendlyName`, `fabricName` and `backupSetName`.
   */
  filter?: string;
  /** Where the list is to begin, as the link to the next page says; seldom needed. */
  skipToken?: string;
}

/** Contains response data for the list operation. */
export type BackupProtectedItemsListResponse = ProtectedItemResourceList;

/** Optional parameters. */
export interface BackupProtectedItemsListNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listNext operation. */
export type BackupProtectedItemsListNextResponse = ProtectedItemResourceList;

/** Optional parameters. */
export interface RecoveryServicesBackupClientOptionalParams
  extends coreClient.ServiceClientOptions {
  /** URL of Azure Resource Manager; sovereign clouds have their own. */
  $host?: string;
  /** Api Version */
  apiVersion?: string;
  /** Overrides client endpoint. */
  endpoint?: string;
}
