// Generated from specs/service-fabric/generated/openapi2/6.4.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import * as coreClient from "@azure/core-client";

export type BackupConfigurationInfoUnion =
  | BackupConfigurationInfo
  | PartitionBackupConfigurationInfo
  | ApplicationBackupConfigurationInfo
  | ServiceBackupConfigurationInfo;
export type PartitionInformationUnion =
  | PartitionInformation
  | Int64RangePartitionInformation
  | NamedPartitionInformation
  | SingletonPartitionInformation;
export type BackupStorageDescriptionUnion =
  | BackupStorageDescription
  | AzureBlobBackupStorageDescription
  | DsmsAzureBlobBackupStorageDescription
  | FileShareBackupStorageDescription
  | ManagedIdentityAzureBlobBackupStorageDescription;
export type BackupEntityUnion =
  | BackupEntity
  | ApplicationBackupEntity
  | PartitionBackupEntity
  | ServiceBackupEntity;
export type BackupScheduleDescriptionUnion =
  | BackupScheduleDescription
  | FrequencyBasedBackupScheduleDescription
  | TimeBasedBackupScheduleDescription;
export type RetentionPolicyDescriptionUnion =
  RetentionPolicyDescription | BasicRetentionPolicyDescription;

/** How periodic backup is turned off. */
export interface DisableBackupDescription {
  /** True deletes every backup that was taken of what is being turned off; they cannot be had back. */
  cleanBackup: boolean;
}

/** The answer to a request that failed. */
export interface FabricError {
  /** What went wrong. */
  error: FabricErrorError;
}

/** What went wrong. */
export interface FabricErrorError {
  /** The cluster's code of the error. */
  code: FabricErrorCodes;
  /** What went wrong, in words. */
  message?: string;
}

/** How periodic backup is turned on. */
export interface EnableBackupDescription {
  /** Name of the policy to back up by. */
  backupPolicyName: string;
}

/** A page of backup configurations. */
export interface PagedBackupConfigurationInfoList {
  /** Where the next page starts; empty or absent on the last one. */
  continuationToken?: string;
  /** The configurations of this page. */
  items?: BackupConfigurationInfoUnion[];
}

/** What periodic backup of something follows. */
export interface BackupConfigurationInfo {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  kind: "Partition" | "Application" | "Service";
  /** Name of the policy in force. */
  policyName?: string;
  /** Where that policy was set. */
  policyInheritedFrom?: BackupPolicyScope;
  /** Whether periodic backup is suspended. */
  suspensionInfo?: BackupSuspensionInfo;
}

/** Whether periodic backup is suspended. */
export interface BackupSuspensionInfo {
  /** True while it is. */
  isSuspended?: boolean;
  /** Where it was suspended. */
  suspensionInheritedFrom?: BackupSuspensionScope;
}

/** A page of backups. */
export interface PagedBackupInfoList {
  /** Where the next page starts; empty or absent on the last one. */
  continuationToken?: string;
  /** The backups of this page. */
  items?: BackupInfo[];
}

/** A backup in a store, from which its partition can be restored. */
export interface BackupInfo {
  /** Id of the backup. */
  backupId?: string;
  /**
   * Id of the chain the backup belongs to: one full backup and the incremental ones after it. In the
   * documented samples it is the `BackupId` of the full one.
   */
  backupChainId?: string;
  /** Name of the application, with `fabric:/`. */
  applicationName?: string;
  /** Full name of the service, with `fabric:/`. */
  serviceName?: string;
  /** The partition that was backed up. */
  partitionInformation?: PartitionInformationUnion;
  /** Where the backup is, below its store; a restore asks for it. */
  backupLocation?: string;
  /** Whether the backup is a full one. */
  backupType?: BackupType;
  /** Epoch of the last record in the backup. */
  epochOfLastBackupRecord?: Epoch;
  /** Logical sequence number of the last record in the backup: a 64-bit number as text. */
  lsnOfLastBackupRecord?: string;
  /** When the backup was taken (UTC). */
  creationTimeUtc?: Date;
  /** Manifest version of the service at that time. */
  serviceManifestVersion?: string;
  /** What went wrong, if anything. The documented samples have `null` where nothing did. */
  failureError?: FabricErrorError;
}

/** A partition, and which part of its service's keys it holds. */
export interface PartitionInformation {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  servicePartitionKind: "Int64Range" | "Named" | "Singleton";
  /** Id of the partition. */
  id?: string;
}

/**
 * Where a replica's history stands. Clusters name the two numbers `DataLossNumber` and
 * `ConfigurationNumber`, other than the reference; they are read under either name.
 */
export interface Epoch {
  /** Number of the configuration: a 64-bit number as text. */
  configurationVersion?: string;
  /** Number of the data loss: a 64-bit number as text. */
  dataLossVersion?: string;
}

/** Which backups to look for, and in which store. */
export interface GetBackupByStorageQueryDescription {
  /** Only backups taken at this time (UTC) or later. */
  startDateTimeFilter?: Date;
  /** Only backups taken at this time (UTC) or earlier. */
  endDateTimeFilter?: Date;
  /** Only the latest backup of each partition, of those the time filters leave. False unless told. */
  latest?: boolean;
  /** The store to look in. Its description calls it optional; the schema requires it. */
  storage: BackupStorageDescriptionUnion;
  /** Whose backups to look for. */
  backupEntity: BackupEntityUnion;
}

/** Where backups are kept. */
export interface BackupStorageDescription {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  storageKind:
    | "AzureBlobStore"
    | "DsmsAzureBlobStore"
    | "FileShare"
    | "ManagedIdentityAzureBlobStore";
  /** A name of your own for the store. */
  friendlyName?: string;
}

/** What is backed up: an application, a service or a partition. */
export interface BackupEntity {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  entityKind: "Application" | "Partition" | "Service";
}

/** A page of backup policies. */
export interface PagedBackupPolicyDescriptionList {
  /** Where the next page starts; empty or absent on the last one. */
  continuationToken?: string;
  /** The policies of this page. */
  items?: BackupPolicyDescription[];
}

/** When, where to and for how long periodic backups are taken and kept. */
export interface BackupPolicyDescription {
  /** Name of the policy, unique in the cluster. */
  name: string;
  /** Whether a partition that lost its data is restored from its latest backup by itself. */
  autoRestoreOnDataLoss: boolean;
  /**
   * Most incremental backups between two full ones, 0 to 255; 0 makes every backup a full one. A full
   * backup can come sooner, for instance after a change of the primary replica.
   */
  maxIncrementalBackups: number;
  /** When backups are taken. */
  schedule: BackupScheduleDescriptionUnion;
  /** Where backups are kept. */
  storage: BackupStorageDescriptionUnion;
  /** How long backups are kept. That they are kept for ever without it is inferred. */
  retentionPolicy?: RetentionPolicyDescriptionUnion;
  /** How backups are packed. Runtime 11.3 and later; `CLUSTER_DEFINED` unless told. */
  compressionType?: BackupCompressionType;
  /** Whether partitions recover from other replicas first. Runtime 11.3 and later; `Disabled` unless told. */
  quickRecovery?: BackupQuickRecovery;
}

/** When backups are taken. */
export interface BackupScheduleDescription {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  scheduleKind: "FrequencyBased" | "TimeBased";
}

/** How long backups are kept. */
export interface RetentionPolicyDescription {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  retentionPolicyType: "Basic";
}

/** A page of what is backed up by a policy. */
export interface PagedBackupEntityList {
  /** Where the next page starts; empty or absent on the last one. */
  continuationToken?: string;
  /** What is backed up. */
  items?: BackupEntityUnion[];
}

/** Where a backup on demand goes. */
export interface BackupPartitionDescription {
  /** The store to write to; without it, the store of the policy in force for the partition. */
  backupStorage?: BackupStorageDescriptionUnion;
}

/**
 * The latest backup on demand of a partition. While it runs, only `BackupState` has a value of its
 * own: the others are absent, `null` or placeholders, and so they are after a failure.
 */
export interface BackupProgressInfo {
  /** Where the backup stands. */
  backupState?: BackupState;
  /** When the backup ended (UTC). */
  timeStampUtc?: Date;
  /** Id of the backup. */
  backupId?: string;
  /** Where the backup is, below its store; a restore asks for it. */
  backupLocation?: string;
  /** Epoch of the last record in the backup. */
  epochOfLastBackupRecord?: Epoch;
  /**
   * Logical sequence number of the last record in the backup: a 64-bit number as text. It is `0`
   * while there is none.
   */
  lsnOfLastBackupRecord?: string;
  /** Why the backup failed. */
  failureError?: FabricErrorError;
}

/**
 * The latest restore of a partition. While it runs, only `RestoreState` has a value of its own: the
 * others are absent, `null` or placeholders, and so they are after a failure.
 */
export interface RestoreProgressInfo {
  /** Where the restore stands. */
  restoreState?: RestoreState;
  /** When the restore ended (UTC). */
  timeStampUtc?: Date;
  /** Epoch the partition was restored to. */
  restoredEpoch?: Epoch;
  /**
   * Logical sequence number the partition was restored to: a 64-bit number as text. It is `0` while
   * there is none.
   */
  restoredLsn?: string;
  /** Why the restore failed. */
  failureError?: FabricErrorError;
}

/** From which backup a partition is restored. */
export interface RestorePartitionDescription {
  /** `BackupId` of the backup. */
  backupId: string;
  /** `BackupLocation` of the backup. */
  backupLocation: string;
  /** The store the backup is in; without it, the store of the policy in force for the partition. */
  backupStorage?: BackupStorageDescriptionUnion;
}

/** What periodic backup of a partition follows. */
export interface PartitionBackupConfigurationInfo extends BackupConfigurationInfo {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  kind: "Partition";
  /** Full name of the partition's service, with `fabric:/`. */
  serviceName?: string;
  /** Id of the partition. */
  partitionId?: string;
}

/** What periodic backup of an application follows. */
export interface ApplicationBackupConfigurationInfo extends BackupConfigurationInfo {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  kind: "Application";
  /** Name of the application, with `fabric:/`. */
  applicationName?: string;
}

/** What periodic backup of a service follows. */
export interface ServiceBackupConfigurationInfo extends BackupConfigurationInfo {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  kind: "Service";
  /** Full name of the service, with `fabric:/`. */
  serviceName?: string;
}

/** A partition which holds a range of keys. */
export interface Int64RangePartitionInformation extends PartitionInformation {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  servicePartitionKind: "Int64Range";
  /** Lowest key: a signed 64-bit number as text. */
  lowKey?: string;
  /** Highest key: a signed 64-bit number as text. */
  highKey?: string;
}

/** A partition which goes by a name. */
export interface NamedPartitionInformation extends PartitionInformation {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  servicePartitionKind: "Named";
  /** Name of the partition. */
  name?: string;
}

/** The only partition of its service. */
export interface SingletonPartitionInformation extends PartitionInformation {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  servicePartitionKind: "Singleton";
}

/** A blob container, reached with a connection string. */
export interface AzureBlobBackupStorageDescription extends BackupStorageDescription {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  storageKind: "AzureBlobStore";
  /**
   * Connection string of the storage account.
   * This value contains a credential. Consider obscuring before showing to users
   */
  connectionString: string;
  /** The blob container. */
  containerName: string;
}

/** A blob container whose credentials a Dsms holds. Runtime 7.2 and later. */
export interface DsmsAzureBlobBackupStorageDescription extends BackupStorageDescription {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  storageKind: "DsmsAzureBlobStore";
  /** Where the Dsms keeps the credentials of the storage account; a place, and no secret. */
  storageCredentialsSourceLocation: string;
  /** The blob container. */
  containerName: string;
}

/** A file share which every node of the cluster can reach. */
export interface FileShareBackupStorageDescription extends BackupStorageDescription {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  storageKind: "FileShare";
  /** UNC path of the share, like `\\myshare\backupshare`. */
  path: string;
  /** User to reach the share as. */
  primaryUserName?: string;
  /**
   * Password of the first user. The cluster shows `****` in its place: set it anew before a policy
   * that was read is written back.
   * This value contains a credential. Consider obscuring before showing to users
   */
  primaryPassword?: string;
  /** Second user to reach the share as. */
  secondaryUserName?: string;
  /**
   * Password of the second user. That it is shown as `****` like the first one is inferred.
   * This value contains a credential. Consider obscuring before showing to users
   */
  secondaryPassword?: string;
}

/** A blob container, reached with a managed identity. Runtime 8.0 and later. */
export interface ManagedIdentityAzureBlobBackupStorageDescription extends BackupStorageDescription {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  storageKind: "ManagedIdentityAzureBlobStore";
  /** Whose identity it is. */
  managedIdentityType: ManagedIdentityType;
  /**
   * Client id of the identity, where it is a user-assigned one and there are several. Newer runtimes;
   * which was the first is not documented.
   */
  managedIdentityClientId?: string;
  /** URL of the storage account's blob service, like `https://myaccount.blob.core.windows.net/`. */
  blobServiceUri: string;
  /** The blob container. */
  containerName: string;
}

/** An application that is backed up. */
export interface ApplicationBackupEntity extends BackupEntity {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  entityKind: "Application";
  /** Name of the application, with `fabric:/`. */
  applicationName?: string;
}

/** A partition that is backed up. */
export interface PartitionBackupEntity extends BackupEntity {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  entityKind: "Partition";
  /** Full name of the partition's service, with `fabric:/`. */
  serviceName?: string;
  /** Id of the partition. */
  partitionId?: string;
}

/** A service that is backed up. */
export interface ServiceBackupEntity extends BackupEntity {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  entityKind: "Service";
  /** Full name of the service, with `fabric:/`. */
  serviceName?: string;
}

/** Backups at a fixed interval. */
export interface FrequencyBasedBackupScheduleDescription extends BackupScheduleDescription {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  scheduleKind: "FrequencyBased";
  /** Time from one backup to the next, like `PT10M`; whole minutes, for seconds are ignored. */
  interval: string;
}

/** Backups at given times of given days. */
export interface TimeBasedBackupScheduleDescription extends BackupScheduleDescription {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  scheduleKind: "TimeBased";
  /** Whether backups are taken every day or on given days of the week. */
  scheduleFrequencyType: BackupScheduleFrequencyType;
  /** Days of the week; they count only when `ScheduleFrequencyType` is `Weekly`. */
  runDays?: DayOfWeek[];
  /** Times of the day (UTC). The date in them is ignored: `0001-01-01T09:00:00Z` is nine o'clock. */
  runTimes: Date[];
}

/** Backups go when they are old enough. */
export interface BasicRetentionPolicyDescription extends RetentionPolicyDescription {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  retentionPolicyType: "Basic";
  /** Age at which a backup goes, like `P20D`. */
  retentionDuration: string;
  /** Backups that stay whatever their age; 0 or more. */
  minimumNumberOfBackups?: number;
}

/** Known values of {@link FabricErrorCodes} that the service accepts. */
export enum KnownFabricErrorCodes {
  /** The partition key is not one of the service (400). */
  FabricEInvalidPartitionKEY = "FABRIC_E_INVALID_PARTITION_KEY",
  /** The application package or its manifest is not valid (400). */
  FabricEImagebuilderValidationError = "FABRIC_E_IMAGEBUILDER_VALIDATION_ERROR",
  /** The address is not valid (400). */
  FabricEInvalidAddress = "FABRIC_E_INVALID_ADDRESS",
  /** The application is not being upgraded (400). */
  FabricEApplicationNOTUpgrading = "FABRIC_E_APPLICATION_NOT_UPGRADING",
  /** The upgrade of the application is not valid (400). */
  FabricEApplicationUpgradeValidationError = "FABRIC_E_APPLICATION_UPGRADE_VALIDATION_ERROR",
  /** The cluster is not being upgraded (400). */
  FabricEFabricNOTUpgrading = "FABRIC_E_FABRIC_NOT_UPGRADING",
  /** The upgrade of the cluster is not valid (400). */
  FabricEFabricUpgradeValidationError = "FABRIC_E_FABRIC_UPGRADE_VALIDATION_ERROR",
  /** The configuration is not valid (400). */
  FabricEInvalidConfiguration = "FABRIC_E_INVALID_CONFIGURATION",
  /** The name is not a valid `fabric:\/` name (400). */
  FabricEInvalidNameURI = "FABRIC_E_INVALID_NAME_URI",
  /** A path is too long (400). */
  FabricEPathTOOLong = "FABRIC_E_PATH_TOO_LONG",
  /** A key is too large (400). */
  FabricEKEYTOOLarge = "FABRIC_E_KEY_TOO_LARGE",
  /** Services can be tied to a service, but not in chains (400). */
  FabricEServiceAffinityChainNOTSupported = "FABRIC_E_SERVICE_AFFINITY_CHAIN_NOT_SUPPORTED",
  /** There is no such atomic group (400). */
  FabricEInvalidAtomicGroup = "FABRIC_E_INVALID_ATOMIC_GROUP",
  /** The value is empty (400). */
  FabricEValueEmpty = "FABRIC_E_VALUE_EMPTY",
  /** There is no such node (404). */
  FabricENodeNOTFound = "FABRIC_E_NODE_NOT_FOUND",
  /** There is no such application type (404). */
  FabricEApplicationTypeNOTFound = "FABRIC_E_APPLICATION_TYPE_NOT_FOUND",
  /** There is no such application (404). */
  FabricEApplicationNOTFound = "FABRIC_E_APPLICATION_NOT_FOUND",
  /** There is no such service type (404). */
  FabricEServiceTypeNOTFound = "FABRIC_E_SERVICE_TYPE_NOT_FOUND",
  /** There is no such service (404). */
  FabricEServiceDoesNOTExist = "FABRIC_E_SERVICE_DOES_NOT_EXIST",
  /** There is no such template of a service (404). */
  FabricEServiceTypeTemplateNOTFound = "FABRIC_E_SERVICE_TYPE_TEMPLATE_NOT_FOUND",
  /** There is no such section in the configuration (404). */
  FabricEConfigurationSectionNOTFound = "FABRIC_E_CONFIGURATION_SECTION_NOT_FOUND",
  /** There is no such partition (404). */
  FabricEPartitionNOTFound = "FABRIC_E_PARTITION_NOT_FOUND",
  /** There is no such replica (404). */
  FabricEReplicaDoesNOTExist = "FABRIC_E_REPLICA_DOES_NOT_EXIST",
  /** There is no such service group (404). */
  FabricEServiceGroupDoesNOTExist = "FABRIC_E_SERVICE_GROUP_DOES_NOT_EXIST",
  /** There is no such parameter in the configuration (404). */
  FabricEConfigurationParameterNOTFound = "FABRIC_E_CONFIGURATION_PARAMETER_NOT_FOUND",
  /** There is no such directory (404). */
  FabricEDirectoryNOTFound = "FABRIC_E_DIRECTORY_NOT_FOUND",
  /** There is no such version of the runtime (404). */
  FabricEFabricVersionNOTFound = "FABRIC_E_FABRIC_VERSION_NOT_FOUND",
  /** There is no such file (404). */
  FabricEFileNOTFound = "FABRIC_E_FILE_NOT_FOUND",
  /** There is no such name (404). */
  FabricENameDoesNOTExist = "FABRIC_E_NAME_DOES_NOT_EXIST",
  /** There is no such property (404). */
  FabricEPropertyDoesNOTExist = "FABRIC_E_PROPERTY_DOES_NOT_EXIST",
  /** The enumeration is over (404). */
  FabricEEnumerationCompleted = "FABRIC_E_ENUMERATION_COMPLETED",
  /** There is no such service manifest (404). */
  FabricEServiceManifestNOTFound = "FABRIC_E_SERVICE_MANIFEST_NOT_FOUND",
  /** There is no such key (404). */
  FabricEKEYNOTFound = "FABRIC_E_KEY_NOT_FOUND",
  /** The health store does not know the entity (404). */
  FabricEHealthEntityNOTFound = "FABRIC_E_HEALTH_ENTITY_NOT_FOUND",
  /** The application type exists already (409). */
  FabricEApplicationTypeAlreadyExists = "FABRIC_E_APPLICATION_TYPE_ALREADY_EXISTS",
  /** The application exists already (409). */
  FabricEApplicationAlreadyExists = "FABRIC_E_APPLICATION_ALREADY_EXISTS",
  /** The application has that version already (409). */
  FabricEApplicationAlreadyINTargetVersion = "FABRIC_E_APPLICATION_ALREADY_IN_TARGET_VERSION",
  /** The application type is being provisioned (409). */
  FabricEApplicationTypeProvisionINProgress = "FABRIC_E_APPLICATION_TYPE_PROVISION_IN_PROGRESS",
  /** The application is being upgraded (409). */
  FabricEApplicationUpgradeINProgress = "FABRIC_E_APPLICATION_UPGRADE_IN_PROGRESS",
  /** The service exists already (409). */
  FabricEServiceAlreadyExists = "FABRIC_E_SERVICE_ALREADY_EXISTS",
  /** The service group exists already (409). */
  FabricEServiceGroupAlreadyExists = "FABRIC_E_SERVICE_GROUP_ALREADY_EXISTS",
  /** The application type is in use (409). */
  FabricEApplicationTypeINUSE = "FABRIC_E_APPLICATION_TYPE_IN_USE",
  /** The cluster has that version already (409). */
  FabricEFabricAlreadyINTargetVersion = "FABRIC_E_FABRIC_ALREADY_IN_TARGET_VERSION",
  /** That version of the runtime exists already (409). */
  FabricEFabricVersionAlreadyExists = "FABRIC_E_FABRIC_VERSION_ALREADY_EXISTS",
  /** That version of the runtime is in use (409). */
  FabricEFabricVersionINUSE = "FABRIC_E_FABRIC_VERSION_IN_USE",
  /** The cluster is being upgraded (409). */
  FabricEFabricUpgradeINProgress = "FABRIC_E_FABRIC_UPGRADE_IN_PROGRESS",
  /** The name exists already (409). */
  FabricENameAlreadyExists = "FABRIC_E_NAME_ALREADY_EXISTS",
  /** The name has names or properties below it (409). */
  FabricENameNOTEmpty = "FABRIC_E_NAME_NOT_EMPTY",
  /** A check of a property failed (409). */
  FabricEPropertyCheckFailed = "FABRIC_E_PROPERTY_CHECK_FAILED",
  /** The metadata of the service differs (409). */
  FabricEServiceMetadataMismatch = "FABRIC_E_SERVICE_METADATA_MISMATCH",
  /** The type of the service differs (409). */
  FabricEServiceTypeMismatch = "FABRIC_E_SERVICE_TYPE_MISMATCH",
  /** The health report is older than the one on record (409). */
  FabricEHealthStaleReport = "FABRIC_E_HEALTH_STALE_REPORT",
  /** A check of a sequence number failed (409). */
  FabricESequenceNumberCheckFailed = "FABRIC_E_SEQUENCE_NUMBER_CHECK_FAILED",
  /** The node has not stopped yet (409). */
  FabricENodeHASNOTStoppedYET = "FABRIC_E_NODE_HAS_NOT_STOPPED_YET",
  /** The instance is another one (409). */
  FabricEInstanceIDMismatch = "FABRIC_E_INSTANCE_ID_MISMATCH",
  /** The value is too large (413 or 503). */
  FabricEValueTOOLarge = "FABRIC_E_VALUE_TOO_LARGE",
  /** Too few replicas are up to write (503). */
  FabricENOWriteQuorum = "FABRIC_E_NO_WRITE_QUORUM",
  /** The replica asked is not the primary one; try again (503). */
  FabricENOTPrimary = "FABRIC_E_NOT_PRIMARY",
  /** The replica is not ready; try again (503). */
  FabricENOTReady = "FABRIC_E_NOT_READY",
  /** The replicas are being rearranged; try again (503). */
  FabricEReconfigurationPending = "FABRIC_E_RECONFIGURATION_PENDING",
  /** The service is offline (503). */
  FabricEServiceOffline = "FABRIC_E_SERVICE_OFFLINE",
  /** The request was aborted (503). */
  EAbort = "E_ABORT",
  /** The parts of the cluster could not reach each other (504). */
  FabricECommunicationError = "FABRIC_E_COMMUNICATION_ERROR",
  /** The request is not complete (504). */
  FabricEOperationNOTComplete = "FABRIC_E_OPERATION_NOT_COMPLETE",
  /** The request took longer than its `timeout`; the cluster may have acted on it (504). */
  FabricETimeout = "FABRIC_E_TIMEOUT",
  /** The node is up (500). */
  FabricENodeISUP = "FABRIC_E_NODE_IS_UP",
  /** Something went wrong that has no code of its own (500). */
  EFail = "E_FAIL",
  /** Periodic backup is enabled (400). */
  FabricEBackupISEnabled = "FABRIC_E_BACKUP_IS_ENABLED",
  /** The backup is of a partition that does not match the one to be restored (400). */
  FabricERestoreSourceTargetPartitionMismatch = "FABRIC_E_RESTORE_SOURCE_TARGET_PARTITION_MISMATCH",
  /** The service is stateless (400). */
  FabricEInvalidFORStatelessServices = "FABRIC_E_INVALID_FOR_STATELESS_SERVICES",
  /** Periodic backup is not enabled (404). */
  FabricEBackupNOTEnabled = "FABRIC_E_BACKUP_NOT_ENABLED",
  /** There is no such backup policy (404). */
  FabricEBackupPolicyNOTExisting = "FABRIC_E_BACKUP_POLICY_NOT_EXISTING",
  /** The cluster runs without the fault analysis service (404). */
  FabricEFaultAnalysisServiceNOTExisting = "FABRIC_E_FAULT_ANALYSIS_SERVICE_NOT_EXISTING",
  /** A backup of the partition is running (409). */
  FabricEBackupINProgress = "FABRIC_E_BACKUP_IN_PROGRESS",
  /** A restore of the partition is running (409). */
  FabricERestoreINProgress = "FABRIC_E_RESTORE_IN_PROGRESS",
  /** A backup policy of that name exists already (409). */
  FabricEBackupPolicyAlreadyExisting = "FABRIC_E_BACKUP_POLICY_ALREADY_EXISTING",
  /** The scaling policy is not valid (400). */
  FabricEInvalidServiceScalingPolicy = "FABRIC_E_INVALID_SERVICE_SCALING_POLICY",
  /** An argument is not valid (400). */
  EInvalidarg = "E_INVALIDARG",
  /** The application of a mesh exists already (500). */
  FabricESingleInstanceApplicationAlreadyExists = "FABRIC_E_SINGLE_INSTANCE_APPLICATION_ALREADY_EXISTS",
  /** There is no such application of a mesh (500). */
  FabricESingleInstanceApplicationNOTFound = "FABRIC_E_SINGLE_INSTANCE_APPLICATION_NOT_FOUND",
  /** The volume exists already (500). */
  FabricEVolumeAlreadyExists = "FABRIC_E_VOLUME_ALREADY_EXISTS",
  /** There is no such volume (500). */
  FabricEVolumeNOTFound = "FABRIC_E_VOLUME_NOT_FOUND",
  /** The document could not be read or written (500). */
  SerializationError = "SerializationError",
  /** The package uses the name of a reserved directory (404). */
  FabricEImagebuilderReservedDirectoryError = "FABRIC_E_IMAGEBUILDER_RESERVED_DIRECTORY_ERROR",
}

/**
 * Defines values for FabricErrorCodes. \
 * {@link KnownFabricErrorCodes} can be used interchangeably with FabricErrorCodes,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **FABRIC_E_INVALID_PARTITION_KEY**: The partition key is not one of the service (400). \
 * **FABRIC_E_IMAGEBUILDER_VALIDATION_ERROR**: The application package or its manifest is not valid (400). \
 * **FABRIC_E_INVALID_ADDRESS**: The address is not valid (400). \
 * **FABRIC_E_APPLICATION_NOT_UPGRADING**: The application is not being upgraded (400). \
 * **FABRIC_E_APPLICATION_UPGRADE_VALIDATION_ERROR**: The upgrade of the application is not valid (400). \
 * **FABRIC_E_FABRIC_NOT_UPGRADING**: The cluster is not being upgraded (400). \
 * **FABRIC_E_FABRIC_UPGRADE_VALIDATION_ERROR**: The upgrade of the cluster is not valid (400). \
 * **FABRIC_E_INVALID_CONFIGURATION**: The configuration is not valid (400). \
 * **FABRIC_E_INVALID_NAME_URI**: The name is not a valid `fabric:\/` name (400). \
 * **FABRIC_E_PATH_TOO_LONG**: A path is too long (400). \
 * **FABRIC_E_KEY_TOO_LARGE**: A key is too large (400). \
 * **FABRIC_E_SERVICE_AFFINITY_CHAIN_NOT_SUPPORTED**: Services can be tied to a service, but not in chains (400). \
 * **FABRIC_E_INVALID_ATOMIC_GROUP**: There is no such atomic group (400). \
 * **FABRIC_E_VALUE_EMPTY**: The value is empty (400). \
 * **FABRIC_E_NODE_NOT_FOUND**: There is no such node (404). \
 * **FABRIC_E_APPLICATION_TYPE_NOT_FOUND**: There is no such application type (404). \
 * **FABRIC_E_APPLICATION_NOT_FOUND**: There is no such application (404). \
 * **FABRIC_E_SERVICE_TYPE_NOT_FOUND**: There is no such service type (404). \
 * **FABRIC_E_SERVICE_DOES_NOT_EXIST**: There is no such service (404). \
 * **FABRIC_E_SERVICE_TYPE_TEMPLATE_NOT_FOUND**: There is no such template of a service (404). \
 * **FABRIC_E_CONFIGURATION_SECTION_NOT_FOUND**: There is no such section in the configuration (404). \
 * **FABRIC_E_PARTITION_NOT_FOUND**: There is no such partition (404). \
 * **FABRIC_E_REPLICA_DOES_NOT_EXIST**: There is no such replica (404). \
 * **FABRIC_E_SERVICE_GROUP_DOES_NOT_EXIST**: There is no such service group (404). \
 * **FABRIC_E_CONFIGURATION_PARAMETER_NOT_FOUND**: There is no such parameter in the configuration (404). \
 * **FABRIC_E_DIRECTORY_NOT_FOUND**: There is no such directory (404). \
 * **FABRIC_E_FABRIC_VERSION_NOT_FOUND**: There is no such version of the runtime (404). \
 * **FABRIC_E_FILE_NOT_FOUND**: There is no such file (404). \
 * **FABRIC_E_NAME_DOES_NOT_EXIST**: There is no such name (404). \
 * **FABRIC_E_PROPERTY_DOES_NOT_EXIST**: There is no such property (404). \
 * **FABRIC_E_ENUMERATION_COMPLETED**: The enumeration is over (404). \
 * **FABRIC_E_SERVICE_MANIFEST_NOT_FOUND**: There is no such service manifest (404). \
 * **FABRIC_E_KEY_NOT_FOUND**: There is no such key (404). \
 * **FABRIC_E_HEALTH_ENTITY_NOT_FOUND**: The health store does not know the entity (404). \
 * **FABRIC_E_APPLICATION_TYPE_ALREADY_EXISTS**: The application type exists already (409). \
 * **FABRIC_E_APPLICATION_ALREADY_EXISTS**: The application exists already (409). \
 * **FABRIC_E_APPLICATION_ALREADY_IN_TARGET_VERSION**: The application has that version already (409). \
 * **FABRIC_E_APPLICATION_TYPE_PROVISION_IN_PROGRESS**: The application type is being provisioned (409). \
 * **FABRIC_E_APPLICATION_UPGRADE_IN_PROGRESS**: The application is being upgraded (409). \
 * **FABRIC_E_SERVICE_ALREADY_EXISTS**: The service exists already (409). \
 * **FABRIC_E_SERVICE_GROUP_ALREADY_EXISTS**: The service group exists already (409). \
 * **FABRIC_E_APPLICATION_TYPE_IN_USE**: The application type is in use (409). \
 * **FABRIC_E_FABRIC_ALREADY_IN_TARGET_VERSION**: The cluster has that version already (409). \
 * **FABRIC_E_FABRIC_VERSION_ALREADY_EXISTS**: That version of the runtime exists already (409). \
 * **FABRIC_E_FABRIC_VERSION_IN_USE**: That version of the runtime is in use (409). \
 * **FABRIC_E_FABRIC_UPGRADE_IN_PROGRESS**: The cluster is being upgraded (409). \
 * **FABRIC_E_NAME_ALREADY_EXISTS**: The name exists already (409). \
 * **FABRIC_E_NAME_NOT_EMPTY**: The name has names or properties below it (409). \
 * **FABRIC_E_PROPERTY_CHECK_FAILED**: A check of a property failed (409). \
 * **FABRIC_E_SERVICE_METADATA_MISMATCH**: The metadata of the service differs (409). \
 * **FABRIC_E_SERVICE_TYPE_MISMATCH**: The type of the service differs (409). \
 * **FABRIC_E_HEALTH_STALE_REPORT**: The health report is older than the one on record (409). \
 * **FABRIC_E_SEQUENCE_NUMBER_CHECK_FAILED**: A check of a sequence number failed (409). \
 * **FABRIC_E_NODE_HAS_NOT_STOPPED_YET**: The node has not stopped yet (409). \
 * **FABRIC_E_INSTANCE_ID_MISMATCH**: The instance is another one (409). \
 * **FABRIC_E_VALUE_TOO_LARGE**: The value is too large (413 or 503). \
 * **FABRIC_E_NO_WRITE_QUORUM**: Too few replicas are up to write (503). \
 * **FABRIC_E_NOT_PRIMARY**: The replica asked is not the primary one; try again (503). \
 * **FABRIC_E_NOT_READY**: The replica is not ready; try again (503). \
 * **FABRIC_E_RECONFIGURATION_PENDING**: The replicas are being rearranged; try again (503). \
 * **FABRIC_E_SERVICE_OFFLINE**: The service is offline (503). \
 * **E_ABORT**: The request was aborted (503). \
 * **FABRIC_E_COMMUNICATION_ERROR**: The parts of the cluster could not reach each other (504). \
 * **FABRIC_E_OPERATION_NOT_COMPLETE**: The request is not complete (504). \
 * **FABRIC_E_TIMEOUT**: The request took longer than its `timeout`; the cluster may have acted on it (504). \
 * **FABRIC_E_NODE_IS_UP**: The node is up (500). \
 * **E_FAIL**: Something went wrong that has no code of its own (500). \
 * **FABRIC_E_BACKUP_IS_ENABLED**: Periodic backup is enabled (400). \
 * **FABRIC_E_RESTORE_SOURCE_TARGET_PARTITION_MISMATCH**: The backup is of a partition that does not match the one to be restored (400). \
 * **FABRIC_E_INVALID_FOR_STATELESS_SERVICES**: The service is stateless (400). \
 * **FABRIC_E_BACKUP_NOT_ENABLED**: Periodic backup is not enabled (404). \
 * **FABRIC_E_BACKUP_POLICY_NOT_EXISTING**: There is no such backup policy (404). \
 * **FABRIC_E_FAULT_ANALYSIS_SERVICE_NOT_EXISTING**: The cluster runs without the fault analysis service (404). \
 * **FABRIC_E_BACKUP_IN_PROGRESS**: A backup of the partition is running (409). \
 * **FABRIC_E_RESTORE_IN_PROGRESS**: A restore of the partition is running (409). \
 * **FABRIC_E_BACKUP_POLICY_ALREADY_EXISTING**: A backup policy of that name exists already (409). \
 * **FABRIC_E_INVALID_SERVICE_SCALING_POLICY**: The scaling policy is not valid (400). \
 * **E_INVALIDARG**: An argument is not valid (400). \
 * **FABRIC_E_SINGLE_INSTANCE_APPLICATION_ALREADY_EXISTS**: The application of a mesh exists already (500). \
 * **FABRIC_E_SINGLE_INSTANCE_APPLICATION_NOT_FOUND**: There is no such application of a mesh (500). \
 * **FABRIC_E_VOLUME_ALREADY_EXISTS**: The volume exists already (500). \
 * **FABRIC_E_VOLUME_NOT_FOUND**: There is no such volume (500). \
 * **SerializationError**: The document could not be read or written (500). \
 * **FABRIC_E_IMAGEBUILDER_RESERVED_DIRECTORY_ERROR**: The package uses the name of a reserved directory (404).
 */
export type FabricErrorCodes = string;

/** Known values of {@link BackupEntityKind} that the service accepts. */
export enum KnownBackupEntityKind {
  /** No kind; never to be sent. */
  Invalid = "Invalid",
  /** A partition. */
  Partition = "Partition",
  /** A service. */
  Service = "Service",
  /** An application. */
  Application = "Application",
}

/**
 * Defines values for BackupEntityKind. \
 * {@link KnownBackupEntityKind} can be used interchangeably with BackupEntityKind,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No kind; never to be sent. \
 * **Partition**: A partition. \
 * **Service**: A service. \
 * **Application**: An application.
 */
export type BackupEntityKind = string;

/** Known values of {@link BackupPolicyScope} that the service accepts. */
export enum KnownBackupPolicyScope {
  /** No place. */
  Invalid = "Invalid",
  /** On the partition. */
  Partition = "Partition",
  /** On the service. */
  Service = "Service",
  /** On the application. */
  Application = "Application",
}

/**
 * Defines values for BackupPolicyScope. \
 * {@link KnownBackupPolicyScope} can be used interchangeably with BackupPolicyScope,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No place. \
 * **Partition**: On the partition. \
 * **Service**: On the service. \
 * **Application**: On the application.
 */
export type BackupPolicyScope = string;

/** Known values of {@link BackupSuspensionScope} that the service accepts. */
export enum KnownBackupSuspensionScope {
  /** No place. */
  Invalid = "Invalid",
  /** On the partition. */
  Partition = "Partition",
  /** On the service. */
  Service = "Service",
  /** On the application. */
  Application = "Application",
}

/**
 * Defines values for BackupSuspensionScope. \
 * {@link KnownBackupSuspensionScope} can be used interchangeably with BackupSuspensionScope,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No place. \
 * **Partition**: On the partition. \
 * **Service**: On the service. \
 * **Application**: On the application.
 */
export type BackupSuspensionScope = string;

/** Known values of {@link ServicePartitionKind} that the service accepts. */
export enum KnownServicePartitionKind {
  /** Not known. */
  Invalid = "Invalid",
  /** Into one partition. */
  Singleton = "Singleton",
  /** By ranges of 64-bit numbers. */
  Int64Range = "Int64Range",
  /** By names. */
  Named = "Named",
}

/**
 * Defines values for ServicePartitionKind. \
 * {@link KnownServicePartitionKind} can be used interchangeably with ServicePartitionKind,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **Singleton**: Into one partition. \
 * **Int64Range**: By ranges of 64-bit numbers. \
 * **Named**: By names.
 */
export type ServicePartitionKind = string;

/** Known values of {@link BackupType} that the service accepts. */
export enum KnownBackupType {
  /** No kind. */
  Invalid = "Invalid",
  /** All of the partition's state. */
  Full = "Full",
  /** What changed since the backup before. */
  Incremental = "Incremental",
}

/**
 * Defines values for BackupType. \
 * {@link KnownBackupType} can be used interchangeably with BackupType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No kind. \
 * **Full**: All of the partition's state. \
 * **Incremental**: What changed since the backup before.
 */
export type BackupType = string;

/** Known values of {@link BackupStorageKind} that the service accepts. */
export enum KnownBackupStorageKind {
  /** No kind; never to be sent. */
  Invalid = "Invalid",
  /** A file share. */
  FileShare = "FileShare",
  /** A blob container, reached with a connection string. */
  AzureBlobStore = "AzureBlobStore",
  /** A blob container whose credentials a Dsms holds. Runtime 7.2 and later. */
  DsmsAzureBlobStore = "DsmsAzureBlobStore",
  /** A blob container, reached with a managed identity. Runtime 8.0 and later. */
  ManagedIdentityAzureBlobStore = "ManagedIdentityAzureBlobStore",
}

/**
 * Defines values for BackupStorageKind. \
 * {@link KnownBackupStorageKind} can be used interchangeably with BackupStorageKind,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No kind; never to be sent. \
 * **FileShare**: A file share. \
 * **AzureBlobStore**: A blob container, reached with a connection string. \
 * **DsmsAzureBlobStore**: A blob container whose credentials a Dsms holds. Runtime 7.2 and later. \
 * **ManagedIdentityAzureBlobStore**: A blob container, reached with a managed identity. Runtime 8.0 and later.
 */
export type BackupStorageKind = string;

/** Known values of {@link BackupScheduleKind} that the service accepts. */
export enum KnownBackupScheduleKind {
  /** No kind; never to be sent. */
  Invalid = "Invalid",
  /** At given times of given days. */
  TimeBased = "TimeBased",
  /** At a fixed interval. */
  FrequencyBased = "FrequencyBased",
}

/**
 * Defines values for BackupScheduleKind. \
 * {@link KnownBackupScheduleKind} can be used interchangeably with BackupScheduleKind,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No kind; never to be sent. \
 * **TimeBased**: At given times of given days. \
 * **FrequencyBased**: At a fixed interval.
 */
export type BackupScheduleKind = string;

/** Known values of {@link RetentionPolicyType} that the service accepts. */
export enum KnownRetentionPolicyType {
  /** Backups go when they are old enough. */
  Basic = "Basic",
  /** No kind; never to be sent. */
  Invalid = "Invalid",
}

/**
 * Defines values for RetentionPolicyType. \
 * {@link KnownRetentionPolicyType} can be used interchangeably with RetentionPolicyType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Basic**: Backups go when they are old enough. \
 * **Invalid**: No kind; never to be sent.
 */
export type RetentionPolicyType = string;

/** Known values of {@link BackupCompressionType} that the service accepts. */
export enum KnownBackupCompressionType {
  /** As the cluster's settings say. */
  ClusterDefined = "CLUSTER_DEFINED",
  /** As ZIP. */
  ZIP = "ZIP",
  /** With Zstandard. */
  Zstandard = "ZSTANDARD",
}

/**
 * Defines values for BackupCompressionType. \
 * {@link KnownBackupCompressionType} can be used interchangeably with BackupCompressionType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **CLUSTER_DEFINED**: As the cluster's settings say. \
 * **ZIP**: As ZIP. \
 * **ZSTANDARD**: With Zstandard.
 */
export type BackupCompressionType = string;

/** Known values of {@link BackupQuickRecovery} that the service accepts. */
export enum KnownBackupQuickRecovery {
  /** From nowhere but its backups. */
  Disabled = "Disabled",
  /** From the primary. */
  FromPrimary = "FromPrimary",
}

/**
 * Defines values for BackupQuickRecovery. \
 * {@link KnownBackupQuickRecovery} can be used interchangeably with BackupQuickRecovery,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Disabled**: From nowhere but its backups. \
 * **FromPrimary**: From the primary.
 */
export type BackupQuickRecovery = string;

/** Known values of {@link BackupState} that the service accepts. */
export enum KnownBackupState {
  /** Says nothing yet. */
  Invalid = "Invalid",
  /** The cluster has taken the request on. */
  Accepted = "Accepted",
  /** The backup is running. */
  BackupInProgress = "BackupInProgress",
  /** The backup is done. */
  Success = "Success",
  /** The backup failed; `FailureError` says why. */
  Failure = "Failure",
  /** The cluster stopped waiting after `BackupTimeout` minutes; the backup may still get through. */
  Timeout = "Timeout",
}

/**
 * Defines values for BackupState. \
 * {@link KnownBackupState} can be used interchangeably with BackupState,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Says nothing yet. \
 * **Accepted**: The cluster has taken the request on. \
 * **BackupInProgress**: The backup is running. \
 * **Success**: The backup is done. \
 * **Failure**: The backup failed; `FailureError` says why. \
 * **Timeout**: The cluster stopped waiting after `BackupTimeout` minutes; the backup may still get through.
 */
export type BackupState = string;

/** Known values of {@link RestoreState} that the service accepts. */
export enum KnownRestoreState {
  /** Says nothing yet. */
  Invalid = "Invalid",
  /** The cluster has taken the request on. */
  Accepted = "Accepted",
  /** The restore is running. */
  RestoreInProgress = "RestoreInProgress",
  /** The primary is restored, and the secondaries are being so. Runtime 10.1 CU7 and later. */
  SecondariesInProgress = "SecondariesInProgress",
  /** The restore is done. */
  Success = "Success",
  /** The restore failed; `FailureError` says why. */
  Failure = "Failure",
  /** The cluster stopped waiting after `RestoreTimeout` minutes; the restore may still get through. */
  Timeout = "Timeout",
}

/**
 * Defines values for RestoreState. \
 * {@link KnownRestoreState} can be used interchangeably with RestoreState,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Says nothing yet. \
 * **Accepted**: The cluster has taken the request on. \
 * **RestoreInProgress**: The restore is running. \
 * **SecondariesInProgress**: The primary is restored, and the secondaries are being so. Runtime 10.1 CU7 and later. \
 * **Success**: The restore is done. \
 * **Failure**: The restore failed; `FailureError` says why. \
 * **Timeout**: The cluster stopped waiting after `RestoreTimeout` minutes; the restore may still get through.
 */
export type RestoreState = string;

/** Known values of {@link ManagedIdentityType} that the service accepts. */
export enum KnownManagedIdentityType {
  /** No type; never to be sent. */
  Invalid = "Invalid",
  /** That of the virtual machine scale set. */
  Vmss = "VMSS",
  /** That of the cluster. */
  Cluster = "Cluster",
}

/**
 * Defines values for ManagedIdentityType. \
 * {@link KnownManagedIdentityType} can be used interchangeably with ManagedIdentityType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No type; never to be sent. \
 * **VMSS**: That of the virtual machine scale set. \
 * **Cluster**: That of the cluster.
 */
export type ManagedIdentityType = string;

/** Known values of {@link BackupScheduleFrequencyType} that the service accepts. */
export enum KnownBackupScheduleFrequencyType {
  /** No frequency; never to be sent. */
  Invalid = "Invalid",
  /** Every day, at each time of the schedule. */
  Daily = "Daily",
  /** On given days of the week, at each time of the schedule. */
  Weekly = "Weekly",
}

/**
 * Defines values for BackupScheduleFrequencyType. \
 * {@link KnownBackupScheduleFrequencyType} can be used interchangeably with BackupScheduleFrequencyType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No frequency; never to be sent. \
 * **Daily**: Every day, at each time of the schedule. \
 * **Weekly**: On given days of the week, at each time of the schedule.
 */
export type BackupScheduleFrequencyType = string;

/** Known values of {@link DayOfWeek} that the service accepts. */
export enum KnownDayOfWeek {
  /** Sunday. */
  Sunday = "Sunday",
  /** Monday. */
  Monday = "Monday",
  /** Tuesday. */
  Tuesday = "Tuesday",
  /** Wednesday. */
  Wednesday = "Wednesday",
  /** Thursday. */
  Thursday = "Thursday",
  /** Friday. */
  Friday = "Friday",
  /** Saturday. */
  Saturday = "Saturday",
}

/**
 * Defines values for DayOfWeek. \
 * {@link KnownDayOfWeek} can be used interchangeably with DayOfWeek,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Sunday**: Sunday. \
 * **Monday**: Monday. \
 * **Tuesday**: Tuesday. \
 * **Wednesday**: Wednesday. \
 * **Thursday**: Thursday. \
 * **Friday**: Friday. \
 * **Saturday**: Saturday.
 */
export type DayOfWeek = string;

/** Optional parameters. */
export interface DisableApplicationBackupOptionalParams
  extends coreClient.OperationOptions {
  /** Whether the backups taken so far go too. Without it they stay. */
  disableBackupDescription?: DisableBackupDescription;
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
}

/** Optional parameters. */
export interface EnableApplicationBackupOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
}

/** Optional parameters. */
export interface GetApplicationBackupConfigurationInfoOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
  /** Where the page before left off; without it, the list starts from its beginning. */
  continuationToken?: string;
  /** Most items in a page; 0, the default, stands for as many as fit into one answer. */
  maxResults?: number;
}

/** Contains response data for the getApplicationBackupConfigurationInfo operation. */
export type GetApplicationBackupConfigurationInfoResponse =
  PagedBackupConfigurationInfoList;

/** Optional parameters. */
export interface GetApplicationBackupListOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
  /** Where the page before left off; without it, the list starts from its beginning. */
  continuationToken?: string;
  /** Most items in a page; 0, the default, stands for as many as fit into one answer. */
  maxResults?: number;
  /** Only the latest backup of each partition, of those the time filters leave. False unless told. */
  latest?: boolean;
  /** Only backups taken at this time (UTC) or later. */
  startDateTimeFilter?: Date;
  /** Only backups taken at this time (UTC) or earlier. */
  endDateTimeFilter?: Date;
  /**
   * Read what is known of the backups from the blobs beside them, as older runtimes wrote it, instead
   * of from the table. Runtime 11.2 and later; false unless told.
   */
  metadataFromBlob?: boolean;
}

/** Contains response data for the getApplicationBackupList operation. */
export type GetApplicationBackupListResponse = PagedBackupInfoList;

/** Optional parameters. */
export interface ResumeApplicationBackupOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
}

/** Optional parameters. */
export interface SuspendApplicationBackupOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
}

/** Optional parameters. */
export interface GetBackupsFromBackupLocationOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
  /** Where the page before left off; without it, the list starts from its beginning. */
  continuationToken?: string;
  /** Most items in a page; 0, the default, stands for as many as fit into one answer. */
  maxResults?: number;
}

/** Contains response data for the getBackupsFromBackupLocation operation. */
export type GetBackupsFromBackupLocationResponse = PagedBackupInfoList;

/** Optional parameters. */
export interface GetBackupPolicyListOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
  /** Where the page before left off; without it, the list starts from its beginning. */
  continuationToken?: string;
  /** Most items in a page; 0, the default, stands for as many as fit into one answer. */
  maxResults?: number;
}

/** Contains response data for the getBackupPolicyList operation. */
export type GetBackupPolicyListResponse = PagedBackupPolicyDescriptionList;

/** Optional parameters. */
export interface GetBackupPolicyByNameOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
}

/** Contains response data for the getBackupPolicyByName operation. */
export type GetBackupPolicyByNameResponse = BackupPolicyDescription;

/** Optional parameters. */
export interface DeleteBackupPolicyOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
}

/** Optional parameters. */
export interface GetAllEntitiesBackedUpByPolicyOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
  /** Where the page before left off; without it, the list starts from its beginning. */
  continuationToken?: string;
  /** Most items in a page; 0, the default, stands for as many as fit into one answer. */
  maxResults?: number;
}

/** Contains response data for the getAllEntitiesBackedUpByPolicy operation. */
export type GetAllEntitiesBackedUpByPolicyResponse = PagedBackupEntityList;

/** Optional parameters. */
export interface UpdateBackupPolicyOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
  /**
   * Have the cluster try storage and credentials before it keeps the policy. Runtime 8.0 and later;
   * false unless told.
   */
  validateConnection?: boolean;
}

/** Optional parameters. */
export interface CreateBackupPolicyOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
  /**
   * Have the cluster try storage and credentials before it keeps the policy. Runtime 8.0 and later;
   * false unless told.
   */
  validateConnection?: boolean;
}

/** Optional parameters. */
export interface BackupPartitionOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
  /** Where the backup goes; without it, to the store of the policy in force for the partition. */
  backupPartitionDescription?: BackupPartitionDescription;
  /** Minutes the cluster waits for the backup before the run ends as `Timeout`; 10 unless told. */
  backupTimeout?: number;
}

/** Optional parameters. */
export interface DisablePartitionBackupOptionalParams
  extends coreClient.OperationOptions {
  /** Whether the backups taken so far go too. Without it they stay. */
  disableBackupDescription?: DisableBackupDescription;
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
}

/** Optional parameters. */
export interface EnablePartitionBackupOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
}

/** Optional parameters. */
export interface GetPartitionBackupConfigurationInfoOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
}

/** Contains response data for the getPartitionBackupConfigurationInfo operation. */
export type GetPartitionBackupConfigurationInfoResponse =
  PartitionBackupConfigurationInfo;

/** Optional parameters. */
export interface GetPartitionBackupProgressOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
}

/** Contains response data for the getPartitionBackupProgress operation. */
export type GetPartitionBackupProgressResponse = BackupProgressInfo;

/** Optional parameters. */
export interface GetPartitionBackupListOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
  /** Where the page before left off; without it, the list starts from its beginning. */
  continuationToken?: string;
  /** Most items in a page; 0, the default, stands for as many as fit into one answer. */
  maxResults?: number;
  /** Only the latest backup of each partition, of those the time filters leave. False unless told. */
  latest?: boolean;
  /** Only backups taken at this time (UTC) or later. */
  startDateTimeFilter?: Date;
  /** Only backups taken at this time (UTC) or earlier. */
  endDateTimeFilter?: Date;
  /**
   * Read what is known of the backups from the blobs beside them, as older runtimes wrote it, instead
   * of from the table. Runtime 11.2 and later; false unless told.
   */
  metadataFromBlob?: boolean;
}

/** Contains response data for the getPartitionBackupList operation. */
export type GetPartitionBackupListResponse = PagedBackupInfoList;

/** Optional parameters. */
export interface GetPartitionRestoreProgressOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
}

/** Contains response data for the getPartitionRestoreProgress operation. */
export type GetPartitionRestoreProgressResponse = RestoreProgressInfo;

/** Optional parameters. */
export interface RestorePartitionOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
  /** Restore from the newest backup of the partition. Runtime 9.1 and later; false unless told. */
  latest?: boolean;
  /**
   * Read what is known of the backups from the blobs beside them, as older runtimes wrote it, instead
   * of from the table. Runtime 11.2 and later; false unless told.
   */
  metadataFromBlob?: boolean;
  /** The backup to restore from; without it, `Latest` has to be true. */
  restorePartitionDescription?: RestorePartitionDescription;
  /**
   * Minutes the cluster waits for the restore before the run ends as `Timeout`. 10 unless told; 30 since
   * runtime 10.1 CU7.
   */
  restoreTimeout?: number;
}

/** Optional parameters. */
export interface ResumePartitionBackupOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
}

/** Optional parameters. */
export interface SkipRestorePartitionOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
  /** Minutes the cluster may spend on it; 10 unless told. */
  restoreTimeout?: number;
}

/** Optional parameters. */
export interface SuspendPartitionBackupOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
}

/** Optional parameters. */
export interface DisableServiceBackupOptionalParams
  extends coreClient.OperationOptions {
  /** Whether the backups taken so far go too. Without it they stay. */
  disableBackupDescription?: DisableBackupDescription;
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
}

/** Optional parameters. */
export interface EnableServiceBackupOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
}

/** Optional parameters. */
export interface GetServiceBackupConfigurationInfoOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
  /** Where the page before left off; without it, the list starts from its beginning. */
  continuationToken?: string;
  /** Most items in a page; 0, the default, stands for as many as fit into one answer. */
  maxResults?: number;
}

/** Contains response data for the getServiceBackupConfigurationInfo operation. */
export type GetServiceBackupConfigurationInfoResponse =
  PagedBackupConfigurationInfoList;

/** Optional parameters. */
export interface GetServiceBackupListOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
  /** Where the page before left off; without it, the list starts from its beginning. */
  continuationToken?: string;
  /** Most items in a page; 0, the default, stands for as many as fit into one answer. */
  maxResults?: number;
  /** Only the latest backup of each partition, of those the time filters leave. False unless told. */
  latest?: boolean;
  /** Only backups taken at this time (UTC) or later. */
  startDateTimeFilter?: Date;
  /** Only backups taken at this time (UTC) or earlier. */
  endDateTimeFilter?: Date;
  /**
   * Read what is known of the backups from the blobs beside them, as older runtimes wrote it, instead
   * of from the table. Runtime 11.2 and later; false unless told.
   */
  metadataFromBlob?: boolean;
}

/** Contains response data for the getServiceBackupList operation. */
export type GetServiceBackupListResponse = PagedBackupInfoList;

/** Optional parameters. */
export interface ResumeServiceBackupOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
}

/** Optional parameters. */
export interface SuspendServiceBackupOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit
   * the work which a request only starts, and it is not the client's own time limit.
   */
  serverTimeout?: number;
}

/** Optional parameters. */
export interface ServiceFabricBackupClientOptionalParams
  extends coreClient.ServiceClientOptions {
  /** Api Version */
  apiVersion?: string;
  /** Overrides client endpoint. */
  endpoint?: string;
}
