// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import type { BackupConfigurationInfo } from "./backup-configuration-info.js";
import type { BackupEntity } from "./backup-entity.js";
import type { BackupScheduleDescription } from "./backup-schedule-description.js";
import type { BackupStorageDescription } from "./backup-storage-description.js";
import type { PartitionInformation } from "./partition-information.js";
import type { RetentionPolicyDescription } from "./retention-policy-description.js";

/** When, where to and for how long periodic backups are taken and kept. */
export interface BackupPolicyDescription {
  /** Name of the policy, unique in the cluster. */
  name: string;

  /** Whether a partition that lost its data is restored from its latest backup by itself. */
  autoRestoreOnDataLoss: boolean;

  /**
   * Most incremental backups between two full ones, 0 to 255; 0 makes every backup a full one. A full
   * backup can come sooner, for instance after a change of the primary replica.
   *
   * Value 0 to 255.
   */
  maxIncrementalBackups: number;

  /** When backups are taken. */
  schedule: BackupScheduleDescription;

  /** Where backups are kept. */
  storage: BackupStorageDescription;

  /** How long backups are kept. That they are kept for ever without it is inferred. */
  retentionPolicy?: RetentionPolicyDescription | undefined;

  /**
   * How backups are packed. Runtime 11.3 and later; `CLUSTER_DEFINED` unless told.
   *
   * Default "CLUSTER_DEFINED".
   */
  compressionType?: BackupCompressionType | undefined;

  /**
   * Whether partitions recover from other replicas first. Runtime 11.3 and later; `Disabled` unless
   * told.
   *
   * Default "Disabled".
   */
  quickRecovery?: BackupQuickRecovery | undefined;
}

/** What went wrong. */
export interface FabricErrorError {
  /** The cluster's code of the error. */
  code: FabricErrorCodes;

  /** What went wrong, in words. */
  message?: string | undefined;
}

/** A page of backup policies. */
export interface PagedBackupPolicyDescriptionList {
  /** Where the next page starts; empty or absent on the last one. */
  continuationToken?: string | undefined;

  /** The policies of this page. */
  items?: BackupPolicyDescription[] | undefined;
}

/** A page of what is backed up by a policy. */
export interface PagedBackupEntityList {
  /** Where the next page starts; empty or absent on the last one. */
  continuationToken?: string | undefined;

  /** What is backed up. */
  items?: BackupEntity[] | undefined;
}

/** Which backups to look for, and in which store. */
export interface GetBackupByStorageQueryDescription {
  /** Only backups taken at this time (UTC) or later. */
  startDateTimeFilter?: Date | undefined;

  /** Only backups taken at this time (UTC) or earlier. */
  endDateTimeFilter?: Date | undefined;

  /**
   * Only the latest backup of each partition, of those the time filters leave. False unless told.
   *
   * Default false.
   */
  latest?: boolean | undefined;

  /** The store to look in. Its description calls it optional; the schema requires it. */
  storage: BackupStorageDescription;

  /** Whose backups to look for. */
  backupEntity: BackupEntity;
}

/** A page of backups. */
export interface PagedBackupInfoList {
  /** Where the next page starts; empty or absent on the last one. */
  continuationToken?: string | undefined;

  /** The backups of this page. */
  items?: BackupInfo[] | undefined;
}

/** A backup in a store, from which its partition can be restored. */
export interface BackupInfo {
  /**
   * Id of the backup.
   *
   * A UUID.
   */
  backupId?: string | undefined;

  /**
   * Id of the chain the backup belongs to: one full backup and the incremental ones after it. In the
   * documented samples it is the `BackupId` of the full one.
   *
   * A UUID.
   */
  backupChainId?: string | undefined;

  /** Name of the application, with `fabric:/`. */
  applicationName?: string | undefined;

  /** Full name of the service, with `fabric:/`. */
  serviceName?: string | undefined;

  /** The partition that was backed up. */
  partitionInformation?: PartitionInformation | undefined;

  /** Where the backup is, below its store; a restore asks for it. */
  backupLocation?: string | undefined;

  /** Whether the backup is a full one. */
  backupType?: BackupType | undefined;

  /** Epoch of the last record in the backup. */
  epochOfLastBackupRecord?: Epoch | undefined;

  /** Logical sequence number of the last record in the backup: a 64-bit number as text. */
  lsnOfLastBackupRecord?: string | undefined;

  /** When the backup was taken (UTC). */
  creationTimeUtc?: Date | undefined;

  /** Manifest version of the service at that time. */
  serviceManifestVersion?: string | undefined;

  /** What went wrong, if anything. The documented samples have `null` where nothing did. */
  failureError?: FabricErrorError | null | undefined;
}

/**
 * Where a replica's history stands. Clusters name the two numbers `DataLossNumber` and
 * `ConfigurationNumber`, other than the reference; they are read under either name.
 */
export interface Epoch {
  /** Number of the configuration: a 64-bit number as text. */
  configurationVersion?: string | undefined;

  /** Number of the data loss: a 64-bit number as text. */
  dataLossVersion?: string | undefined;
}

/** How periodic backup is turned on. */
export interface EnableBackupDescription {
  /** Name of the policy to back up by. */
  backupPolicyName: string;
}

/** How periodic backup is turned off. */
export interface DisableBackupDescription {
  /** True deletes every backup that was taken of what is being turned off; they cannot be had back. */
  cleanBackup: boolean;
}

/** A page of backup configurations. */
export interface PagedBackupConfigurationInfoList {
  /** Where the next page starts; empty or absent on the last one. */
  continuationToken?: string | undefined;

  /** The configurations of this page. */
  items?: BackupConfigurationInfo[] | undefined;
}

/**
 * The latest backup on demand of a partition. While it runs, only `BackupState` has a value of its
 * own: the others are absent, `null` or placeholders, and so they are after a failure.
 */
export interface BackupProgressInfo {
  /** Where the backup stands. */
  backupState?: BackupState | undefined;

  /** When the backup ended (UTC). */
  timeStampUtc?: Date | undefined;

  /**
   * Id of the backup.
   *
   * A UUID.
   */
  backupId?: string | undefined;

  /** Where the backup is, below its store; a restore asks for it. */
  backupLocation?: string | null | undefined;

  /** Epoch of the last record in the backup. */
  epochOfLastBackupRecord?: Epoch | null | undefined;

  /**
   * Logical sequence number of the last record in the backup: a 64-bit number as text. It is `0` while
   * there is none.
   */
  lsnOfLastBackupRecord?: string | undefined;

  /** Why the backup failed. */
  failureError?: FabricErrorError | null | undefined;
}

/** Where a backup on demand goes. */
export interface BackupPartitionDescription {
  /** The store to write to; without it, the store of the policy in force for the partition. */
  backupStorage?: BackupStorageDescription | undefined;
}

/**
 * The latest restore of a partition. While it runs, only `RestoreState` has a value of its own: the
 * others are absent, `null` or placeholders, and so they are after a failure.
 */
export interface RestoreProgressInfo {
  /** Where the restore stands. */
  restoreState?: RestoreState | undefined;

  /** When the restore ended (UTC). */
  timeStampUtc?: Date | undefined;

  /** Epoch the partition was restored to. */
  restoredEpoch?: Epoch | null | undefined;

  /**
   * Logical sequence number the partition was restored to: a 64-bit number as text. It is `0` while
   * there is none.
   */
  restoredLsn?: string | undefined;

  /** Why the restore failed. */
  failureError?: FabricErrorError | null | undefined;
}

/** From which backup a partition is restored. */
export interface RestorePartitionDescription {
  /**
   * `BackupId` of the backup.
   *
   * A UUID.
   */
  backupId: string;

  /** `BackupLocation` of the backup. */
  backupLocation: string;

  /** The store the backup is in; without it, the store of the policy in force for the partition. */
  backupStorage?: BackupStorageDescription | undefined;
}

/**
 * How backups are packed.
 *
 * Open: the service may answer with words that are not listed.
 */
export type BackupCompressionType =
  /** As the cluster's settings say. */
  | "CLUSTER_DEFINED"
  /** As ZIP. */
  | "ZIP"
  /** With Zstandard. */
  | "ZSTANDARD"
  | (string & {});

/**
 * From where a partition recovers first.
 *
 * Open: the service may answer with words that are not listed.
 */
export type BackupQuickRecovery =
  /** From nowhere but its backups. */
  | "Disabled"
  /** From the primary. */
  | "FromPrimary"
  | (string & {});

/**
 * Codes of errors of the whole cluster API, each with the HTTP status it is documented for. Clusters
 * use codes besides these, such as `FABRIC_E_BACKUPCOPIER_UNEXPECTED_ERROR` for a backup whose copy to
 * its store failed.
 *
 * Open: the service may answer with words that are not listed.
 */
export type FabricErrorCodes =
  /** The partition key is not one of the service (400). */
  | "FABRIC_E_INVALID_PARTITION_KEY"
  /** The application package or its manifest is not valid (400). */
  | "FABRIC_E_IMAGEBUILDER_VALIDATION_ERROR"
  /** The address is not valid (400). */
  | "FABRIC_E_INVALID_ADDRESS"
  /** The application is not being upgraded (400). */
  | "FABRIC_E_APPLICATION_NOT_UPGRADING"
  /** The upgrade of the application is not valid (400). */
  | "FABRIC_E_APPLICATION_UPGRADE_VALIDATION_ERROR"
  /** The cluster is not being upgraded (400). */
  | "FABRIC_E_FABRIC_NOT_UPGRADING"
  /** The upgrade of the cluster is not valid (400). */
  | "FABRIC_E_FABRIC_UPGRADE_VALIDATION_ERROR"
  /** The configuration is not valid (400). */
  | "FABRIC_E_INVALID_CONFIGURATION"
  /** The name is not a valid `fabric:/` name (400). */
  | "FABRIC_E_INVALID_NAME_URI"
  /** A path is too long (400). */
  | "FABRIC_E_PATH_TOO_LONG"
  /** A key is too large (400). */
  | "FABRIC_E_KEY_TOO_LARGE"
  /** Services can be tied to a service, but not in chains (400). */
  | "FABRIC_E_SERVICE_AFFINITY_CHAIN_NOT_SUPPORTED"
  /** There is no such atomic group (400). */
  | "FABRIC_E_INVALID_ATOMIC_GROUP"
  /** The value is empty (400). */
  | "FABRIC_E_VALUE_EMPTY"
  /** There is no such node (404). */
  | "FABRIC_E_NODE_NOT_FOUND"
  /** There is no such application type (404). */
  | "FABRIC_E_APPLICATION_TYPE_NOT_FOUND"
  /** There is no such application (404). */
  | "FABRIC_E_APPLICATION_NOT_FOUND"
  /** There is no such service type (404). */
  | "FABRIC_E_SERVICE_TYPE_NOT_FOUND"
  /** There is no such service (404). */
  | "FABRIC_E_SERVICE_DOES_NOT_EXIST"
  /** There is no such template of a service (404). */
  | "FABRIC_E_SERVICE_TYPE_TEMPLATE_NOT_FOUND"
  /** There is no such section in the configuration (404). */
  | "FABRIC_E_CONFIGURATION_SECTION_NOT_FOUND"
  /** There is no such partition (404). */
  | "FABRIC_E_PARTITION_NOT_FOUND"
  /** There is no such replica (404). */
  | "FABRIC_E_REPLICA_DOES_NOT_EXIST"
  /** There is no such service group (404). */
  | "FABRIC_E_SERVICE_GROUP_DOES_NOT_EXIST"
  /** There is no such parameter in the configuration (404). */
  | "FABRIC_E_CONFIGURATION_PARAMETER_NOT_FOUND"
  /** There is no such directory (404). */
  | "FABRIC_E_DIRECTORY_NOT_FOUND"
  /** There is no such version of the runtime (404). */
  | "FABRIC_E_FABRIC_VERSION_NOT_FOUND"
  /** There is no such file (404). */
  | "FABRIC_E_FILE_NOT_FOUND"
  /** There is no such name (404). */
  | "FABRIC_E_NAME_DOES_NOT_EXIST"
  /** There is no such property (404). */
  | "FABRIC_E_PROPERTY_DOES_NOT_EXIST"
  /** The enumeration is over (404). */
  | "FABRIC_E_ENUMERATION_COMPLETED"
  /** There is no such service manifest (404). */
  | "FABRIC_E_SERVICE_MANIFEST_NOT_FOUND"
  /** There is no such key (404). */
  | "FABRIC_E_KEY_NOT_FOUND"
  /** The health store does not know the entity (404). */
  | "FABRIC_E_HEALTH_ENTITY_NOT_FOUND"
  /** The application type exists already (409). */
  | "FABRIC_E_APPLICATION_TYPE_ALREADY_EXISTS"
  /** The application exists already (409). */
  | "FABRIC_E_APPLICATION_ALREADY_EXISTS"
  /** The application has that version already (409). */
  | "FABRIC_E_APPLICATION_ALREADY_IN_TARGET_VERSION"
  /** The application type is being provisioned (409). */
  | "FABRIC_E_APPLICATION_TYPE_PROVISION_IN_PROGRESS"
  /** The application is being upgraded (409). */
  | "FABRIC_E_APPLICATION_UPGRADE_IN_PROGRESS"
  /** The service exists already (409). */
  | "FABRIC_E_SERVICE_ALREADY_EXISTS"
  /** The service group exists already (409). */
  | "FABRIC_E_SERVICE_GROUP_ALREADY_EXISTS"
  /** The application type is in use (409). */
  | "FABRIC_E_APPLICATION_TYPE_IN_USE"
  /** The cluster has that version already (409). */
  | "FABRIC_E_FABRIC_ALREADY_IN_TARGET_VERSION"
  /** That version of the runtime exists already (409). */
  | "FABRIC_E_FABRIC_VERSION_ALREADY_EXISTS"
  /** That version of the runtime is in use (409). */
  | "FABRIC_E_FABRIC_VERSION_IN_USE"
  /** The cluster is being upgraded (409). */
  | "FABRIC_E_FABRIC_UPGRADE_IN_PROGRESS"
  /** The name exists already (409). */
  | "FABRIC_E_NAME_ALREADY_EXISTS"
  /** The name has names or properties below it (409). */
  | "FABRIC_E_NAME_NOT_EMPTY"
  /** A check of a property failed (409). */
  | "FABRIC_E_PROPERTY_CHECK_FAILED"
  /** The metadata of the service differs (409). */
  | "FABRIC_E_SERVICE_METADATA_MISMATCH"
  /** The type of the service differs (409). */
  | "FABRIC_E_SERVICE_TYPE_MISMATCH"
  /** The health report is older than the one on record (409). */
  | "FABRIC_E_HEALTH_STALE_REPORT"
  /** A check of a sequence number failed (409). */
  | "FABRIC_E_SEQUENCE_NUMBER_CHECK_FAILED"
  /** The node has not stopped yet (409). */
  | "FABRIC_E_NODE_HAS_NOT_STOPPED_YET"
  /** The instance is another one (409). */
  | "FABRIC_E_INSTANCE_ID_MISMATCH"
  /** The value is too large (413 or 503). */
  | "FABRIC_E_VALUE_TOO_LARGE"
  /** Too few replicas are up to write (503). */
  | "FABRIC_E_NO_WRITE_QUORUM"
  /** The replica asked is not the primary one; try again (503). */
  | "FABRIC_E_NOT_PRIMARY"
  /** The replica is not ready; try again (503). */
  | "FABRIC_E_NOT_READY"
  /** The replicas are being rearranged; try again (503). */
  | "FABRIC_E_RECONFIGURATION_PENDING"
  /** The service is offline (503). */
  | "FABRIC_E_SERVICE_OFFLINE"
  /** The request was aborted (503). */
  | "E_ABORT"
  /** The parts of the cluster could not reach each other (504). */
  | "FABRIC_E_COMMUNICATION_ERROR"
  /** The request is not complete (504). */
  | "FABRIC_E_OPERATION_NOT_COMPLETE"
  /** The request took longer than its `timeout`; the cluster may have acted on it (504). */
  | "FABRIC_E_TIMEOUT"
  /** The node is up (500). */
  | "FABRIC_E_NODE_IS_UP"
  /** Something went wrong that has no code of its own (500). */
  | "E_FAIL"
  /** Periodic backup is enabled (400). */
  | "FABRIC_E_BACKUP_IS_ENABLED"
  /** The backup is of a partition that does not match the one to be restored (400). */
  | "FABRIC_E_RESTORE_SOURCE_TARGET_PARTITION_MISMATCH"
  /** The service is stateless (400). */
  | "FABRIC_E_INVALID_FOR_STATELESS_SERVICES"
  /** Periodic backup is not enabled (404). */
  | "FABRIC_E_BACKUP_NOT_ENABLED"
  /** There is no such backup policy (404). */
  | "FABRIC_E_BACKUP_POLICY_NOT_EXISTING"
  /** The cluster runs without the fault analysis service (404). */
  | "FABRIC_E_FAULT_ANALYSIS_SERVICE_NOT_EXISTING"
  /** A backup of the partition is running (409). */
  | "FABRIC_E_BACKUP_IN_PROGRESS"
  /** A restore of the partition is running (409). */
  | "FABRIC_E_RESTORE_IN_PROGRESS"
  /** A backup policy of that name exists already (409). */
  | "FABRIC_E_BACKUP_POLICY_ALREADY_EXISTING"
  /** The scaling policy is not valid (400). */
  | "FABRIC_E_INVALID_SERVICE_SCALING_POLICY"
  /** An argument is not valid (400). */
  | "E_INVALIDARG"
  /** The application of a mesh exists already (500). */
  | "FABRIC_E_SINGLE_INSTANCE_APPLICATION_ALREADY_EXISTS"
  /** There is no such application of a mesh (500). */
  | "FABRIC_E_SINGLE_INSTANCE_APPLICATION_NOT_FOUND"
  /** The volume exists already (500). */
  | "FABRIC_E_VOLUME_ALREADY_EXISTS"
  /** There is no such volume (500). */
  | "FABRIC_E_VOLUME_NOT_FOUND"
  /** The document could not be read or written (500). */
  | "SerializationError"
  /** The package uses the name of a reserved directory (404). */
  | "FABRIC_E_IMAGEBUILDER_RESERVED_DIRECTORY_ERROR"
  | (string & {});

/**
 * Kind of a backup.
 *
 * Open: the service may answer with words that are not listed.
 */
export type BackupType =
  /** No kind. */
  | "Invalid"
  /** All of the partition's state. */
  | "Full"
  /** What changed since the backup before. */
  | "Incremental"
  | (string & {});

/**
 * Where a backup on demand stands.
 *
 * Open: the service may answer with words that are not listed.
 */
export type BackupState =
  /** Says nothing yet. */
  | "Invalid"
  /** The cluster has taken the request on. */
  | "Accepted"
  /** The backup is running. */
  | "BackupInProgress"
  /** The backup is done. */
  | "Success"
  /** The backup failed; `FailureError` says why. */
  | "Failure"
  /** The cluster stopped waiting after `BackupTimeout` minutes; the backup may still get through. */
  | "Timeout"
  | (string & {});

/**
 * Where a restore stands.
 *
 * Open: the service may answer with words that are not listed.
 */
export type RestoreState =
  /** Says nothing yet. */
  | "Invalid"
  /** The cluster has taken the request on. */
  | "Accepted"
  /** The restore is running. */
  | "RestoreInProgress"
  /** The primary is restored, and the secondaries are being so. Runtime 10.1 CU7 and later. */
  | "SecondariesInProgress"
  /** The restore is done. */
  | "Success"
  /** The restore failed; `FailureError` says why. */
  | "Failure"
  /** The cluster stopped waiting after `RestoreTimeout` minutes; the restore may still get through. */
  | "Timeout"
  | (string & {});
