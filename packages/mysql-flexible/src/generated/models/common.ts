// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import type { BackupStoreDetails } from "./backup-store-details.js";
import type { OperationProgressResponseType } from "./operation-progress-response-type.js";

/** A request for a backup which is exported. */
export interface BackupAndExportRequest extends BackupRequestBase {
  /** Where the backup goes. */
  targetDetails: BackupStoreDetails;
}

/** What every request for a backup says. */
export interface BackupRequestBase {
  /** What to call the backup, and its format. */
  backupSettings: BackupSettings;
}

/** What to call a backup, and its format. */
export interface BackupSettings {
  /**
   * Name of the backup.
   *
   * Pattern `(^[a-z0-9]$)|(^[a-z0-9][a-z0-9-]*[a-z0-9]$)`.
   */
  backupName: string;

  /** Format of the backup. Leave it out, or choose `Raw`. */
  backupFormat?: BackupFormat | undefined;
}

/** What became of a backup which is exported. */
export interface BackupAndExportResponse extends ProxyResource {
  /** State of the export. It decides: the service answers 200 for a failed one, too. */
  status?: OperationStatus | undefined;

  /** When it started (UTC). */
  startTime?: Date | undefined;

  /** When it ended (UTC). */
  endTime?: Date | undefined;

  /**
   * How much of it is done, in percent: 0 to 100. A failed one may say 100.
   *
   * Value 0 to 100.
   */
  percentComplete?: number | undefined;

  /** How much there is, and how much was written. */
  properties?: BackupAndExportResponseProperties | undefined;

  /** What went wrong, if it failed. */
  error?: ErrorDetail | undefined;
}

/** A resource which exists only as part of another: it has neither location nor tags. */
export interface ProxyResource extends Resource {}

/** What every resource has. All of it is filled in by the service. */
export interface Resource {
  /**
   * Full id of the resource, like
   * `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/{namespace}/{type}/{name}`.
   *
   * Set by the service.
   */
  readonly id?: string | undefined;

  /**
   * Name of the resource.
   *
   * Set by the service.
   */
  readonly name?: string | undefined;

  /**
   * Type of the resource, with its provider's namespace.
   *
   * Set by the service.
   */
  readonly type?: string | undefined;

  /**
   * Who made and last changed the resource, and when.
   *
   * Set by the service.
   */
  readonly systemData?: SystemData | undefined;
}

/** Who made and last changed a resource, and when. */
export interface SystemData {
  /** Who made the resource. */
  createdBy?: string | undefined;

  /** What kind of identity made the resource. */
  createdByType?: CreatedByType | undefined;

  /** When the resource was made (UTC). */
  createdAt?: Date | undefined;

  /** Who last changed the resource. */
  lastModifiedBy?: string | undefined;

  /** What kind of identity last changed the resource. */
  lastModifiedByType?: CreatedByType | undefined;

  /** When the resource was last changed (UTC). */
  lastModifiedAt?: Date | undefined;
}

/** How much an export has to write, and how much it wrote. */
export interface BackupAndExportResponseProperties {
  /** Size of what is backed up, in bytes. */
  datasourceSizeInBytes?: Int64 | undefined;

  /** What was written so far, in bytes. */
  dataTransferredInBytes?: Int64 | undefined;

  /**
   * What a restore needs to know of the backup: keep it with the backup. A JSON object of names and
   * values, as one text.
   */
  backupMetadata?: string | undefined;
}

/** What went wrong. */
export interface ErrorDetail {
  /**
   * The service's code of the error.
   *
   * Set by the service.
   */
  readonly code?: string | undefined;

  /**
   * What went wrong, in words.
   *
   * Set by the service.
   */
  readonly message?: string | undefined;

  /**
   * What the error is about, such as the name of a property.
   *
   * Set by the service.
   */
  readonly target?: string | undefined;

  /**
   * Further errors that belong to this one.
   *
   * Set by the service.
   */
  readonly details?: ErrorDetail[] | undefined;

  /**
   * What else is known of the error.
   *
   * Set by the service.
   */
  readonly additionalInfo?: ErrorAdditionalInfo[] | undefined;
}

/** Something else that is known of an error. */
export interface ErrorAdditionalInfo {
  /**
   * What kind of information it is.
   *
   * Set by the service.
   */
  readonly type?: string | undefined;

  /**
   * The information itself.
   *
   * Set by the service.
   */
  readonly info?: Record<string, unknown> | undefined;
}

/** What an export takes. */
export interface ValidateBackupResponse {
  /** What an export takes. */
  properties?: ValidateBackupResponseProperties | undefined;
}

/** What an export takes. */
export interface ValidateBackupResponseProperties {
  /** How many containers an export takes: the number of SAS URLs to give. */
  numberOfContainers?: number | undefined;
}

/** Backups of the server. */
export interface ServerBackupListResult {
  /** The backups of this page. */
  value?: ServerBackup[] | undefined;

  /** URL of the next page; absent on the last. */
  nextLink?: string | undefined;
}

/** A backup of the server. */
export interface ServerBackup extends ProxyResource {
  /** What is known of the backup. */
  properties?: ServerBackupProperties | undefined;
}

/** What is known of a backup. */
export interface ServerBackupProperties {
  /** Kind of the backup; `FULL` in all documented samples. */
  backupType?: string | undefined;

  /** When the backup was completed (UTC). */
  completedTime?: Date | undefined;

  /** What the backup comes from; `Automatic` in all documented samples, of on-demand backups as well. */
  source?: string | undefined;
}

/** Backups of the server, with the states they are in. */
export interface ServerBackupV2ListResult {
  /** The backups of this page. */
  value?: ServerBackupV2[] | undefined;

  /** URL of the next page; absent on the last. */
  nextLink?: string | undefined;
}

/** A backup of the server, with the state it is in. */
export interface ServerBackupV2 extends ProxyResource {
  /** What is known of the backup. */
  properties?: ServerBackupPropertiesV2 | undefined;
}

/** What is known of a backup. */
export interface ServerBackupPropertiesV2 {
  /** Name of the backup. */
  backupNameV2?: string | undefined;

  /** Kind of the backup. */
  backupType?: BackupType | undefined;

  /** When the backup was completed (UTC). */
  completedTime?: Date | undefined;

  /** What the backup comes from. */
  source?: string | undefined;

  /**
   * State the backup is in. Once it is there, the service says `Ready` in its documented samples.
   *
   * Set by the service.
   */
  readonly provisioningState?: ProvisioningState | undefined;
}

/** How an operation of the service stands, with whatever else it tells. */
export interface OperationStatusExtendedResult extends OperationStatusResult {
  /** What else the operation tells; it differs from one kind of operation to another. */
  properties?: Record<string, unknown> | undefined;
}

/** How an operation of the service stands. */
export interface OperationStatusResult {
  /** Full id of the operation; in an older sample that of the resource it worked on. */
  id?: string | undefined;

  /**
   * Full id of the resource the operation works on.
   *
   * Set by the service.
   */
  readonly resourceId?: string | undefined;

  /** Id of the operation. */
  name?: string | undefined;

  /** State of the operation. */
  status: OperationState;

  /**
   * How much of it is done, in percent: 0 to 100.
   *
   * Value 0 to 100.
   */
  percentComplete?: number | undefined;

  /** When it started (UTC). */
  startTime?: Date | undefined;

  /** When it ended (UTC). */
  endTime?: Date | undefined;

  /** The operations it is made of. */
  operations?: OperationStatusResult[] | undefined;

  /** What went wrong, if it failed. */
  error?: ErrorDetail | undefined;
}

/** How an operation of the service stands, with data about what it works on. */
export interface OperationProgressResult extends OperationStatusResult {
  /** Data about what the operation works on. */
  properties?: OperationProgressResponseType | undefined;
}

/** A server. */
export interface Server extends TrackedResource {
  /** The managed identities of the server, for keys of its own. */
  identity?: MySQLServerIdentity | undefined;

  /** Size of the server: what it runs on, and what is paid for. */
  sku?: MySQLServerSku | undefined;

  /** What the server is like, and how it is made. */
  properties?: ServerProperties | undefined;
}

/** A resource with a place and tags of its own. */
export interface TrackedResource extends Resource {
  /** Tags of the resource: names and values of your own. */
  tags?: Record<string, string> | undefined;

  /**
   * Region of the resource, such as `westeurope`; services answer with its display name as well, such as
   * `West Europe`.
   */
  location: string;
}

/** The managed identities of a server. */
export interface MySQLServerIdentity {
  /**
   * Object id of the identity.
   *
   * Set by the service.
   */
  readonly principalId?: string | undefined;

  /**
   * Id of the identity's tenant.
   *
   * Set by the service.
   */
  readonly tenantId?: string | undefined;

  /** Kind of the identities. */
  type?: ManagedServiceIdentityType | undefined;

  /** The identities by their full ids. */
  userAssignedIdentities?: Record<string, UserAssignedIdentity> | undefined;
}

/** A managed identity that exists on its own. */
export interface UserAssignedIdentity {
  /**
   * Object id of the identity.
   *
   * Set by the service.
   */
  readonly principalId?: string | undefined;

  /**
   * Client id of the identity.
   *
   * Set by the service.
   */
  readonly clientId?: string | undefined;
}

/** Size of a server. */
export interface MySQLServerSku {
  /** Name of the size, such as `Standard_D2ds_v4`. */
  name: string;

  /** What kind of size it is. The contract demands it; the service has restored servers without. */
  tier?: ServerSkuTier | undefined;
}

/** What a server is like, and how it is made. */
export interface ServerProperties {
  /** Name of the administrator. A new server needs one; a restored one has that of its source. */
  administratorLogin?: string | undefined;

  /**
   * Password of the administrator. A new server needs one; a restored one has that of its source. The
   * service never answers with it.
   *
   * Secret: never logged, and shown in no error.
   */
  administratorLoginPassword?: string | undefined;

  /** Version of MySQL. */
  version?: ServerVersion | undefined;

  /**
   * Version of MySQL with the number of its patch, such as `8.0.40`.
   *
   * Set by the service. Since version 2024-12-30.
   */
  readonly fullVersion?: string | undefined;

  /** Availability zone of the server, such as `1`. */
  availabilityZone?: string | undefined;

  /** How the server is made: empty, or from another. The service never answers with it. */
  createMode?: CreateMode | undefined;

  /**
   * Full id of the server to restore or copy from. Recorded answers about restored servers lack it; one
   * about a migrated server has it.
   */
  sourceServerResourceId?: string | undefined;

  /**
   * The moment to restore to, with `PointInTimeRestore`: not before the source's
   * `backup.earliestRestoreDate`. The service never answers with it.
   */
  restorePointInTime?: Date | undefined;

  /** What the server is to others in replication. */
  replicationRole?: ReplicationRole | undefined;

  /**
   * How many replicas the server can have at most.
   *
   * Value at least 0. Set by the service.
   */
  readonly replicaCapacity?: number | undefined;

  /** Keys of its own that the server's data is encrypted with. */
  dataEncryption?: DataEncryption | undefined;

  /**
   * State of the server.
   *
   * Set by the service.
   */
  readonly state?: ServerState | undefined;

  /**
   * Name of the server's host, to connect to.
   *
   * Set by the service.
   */
  readonly fullyQualifiedDomainName?: string | undefined;

  /**
   * Port the server listens on; 3306 in all recorded answers.
   *
   * Since version 2024-12-30.
   */
  databasePort?: number | undefined;

  /** Storage of the server. */
  storage?: Storage | undefined;

  /** Backups of the server. */
  backup?: Backup | undefined;

  /** The server's standby. */
  highAvailability?: HighAvailability | undefined;

  /** How the server is reached. */
  network?: Network | undefined;

  /**
   * Private endpoints that lead to the server.
   *
   * Set by the service.
   */
  readonly privateEndpointConnections?: PrivateEndpointConnection[] | undefined;

  /**
   * Which patches the server gets first.
   *
   * Since version 2024-12-30.
   */
  maintenancePolicy?: MaintenancePolicy | undefined;

  /** When the service may work on the server. It cannot be set when a server is made. */
  maintenanceWindow?: MaintenanceWindow | undefined;

  /** An exported backup in blob storage, which a new server is filled from. */
  importSourceProperties?: ImportSourceProperties | undefined;

  /**
   * Whether the server tells upper from lower case in the names of tables: 1 or 2, for good.
   *
   * Since version 2025-06-01-preview.
   */
  lowerCaseTableNames?: number | undefined;
}

/** Keys of its own that a server's data is encrypted with. */
export interface DataEncryption {
  /** Full id of the identity by which the key is read. */
  primaryUserAssignedIdentityId?: string | undefined;

  /** URL of the key. */
  primaryKeyURI?: string | undefined;

  /**
   * Full id of the identity by which the key of backups in the paired region is read; it has to be
   * there.
   */
  geoBackupUserAssignedIdentityId?: string | undefined;

  /** URL of the key of backups in the paired region; it has to be there. */
  geoBackupKeyURI?: string | undefined;

  /** Whose the key is. */
  type?: DataEncryptionType | undefined;
}

/** Storage of a server. */
export interface Storage {
  /** Size of the storage, in GiB. */
  storageSizeGB?: number | undefined;

  /** Input and output operations a second. */
  iops?: number | undefined;

  /**
   * Whether the storage grows by itself when it is nearly full.
   *
   * Default "Disabled".
   */
  autoGrow?: EnableStatusEnum | undefined;

  /**
   * Whether logs are written to the server's own disk.
   *
   * Default "Disabled".
   */
  logOnDisk?: EnableStatusEnum | undefined;

  /**
   * Kind of the storage, such as `Premium_LRS`.
   *
   * Set by the service.
   */
  readonly storageSku?: string | undefined;

  /**
   * Whether `iops` follows the load. Version 2023-10-01-preview leaves it off unless told otherwise.
   *
   * Default "Enabled".
   */
  autoIoScaling?: EnableStatusEnum | undefined;

  /**
   * How often the storage is there.
   *
   * Default "LocalRedundancy". Since version 2024-12-30.
   */
  storageRedundancy?: StorageRedundancyEnum | undefined;
}

/** Backups of a server. */
export interface Backup {
  /** For how many days backups are kept. */
  backupRetentionDays?: number | undefined;

  /**
   * How many hours lie between two backups.
   *
   * Since version 2023-12-01-preview.
   */
  backupIntervalHours?: number | undefined;

  /**
   * Whether backups are kept in the paired region as well, which `GeoRestore` needs.
   *
   * Default "Disabled".
   */
  geoRedundantBackup?: EnableStatusEnum | undefined;

  /**
   * The earliest moment the server can be restored to (UTC).
   *
   * Set by the service.
   */
  readonly earliestRestoreDate?: Date | undefined;
}

/** The standby of a server. */
export interface HighAvailability {
  /** Where the standby is, if there is one. */
  mode?: HighAvailabilityMode | undefined;

  /**
   * How the standby is.
   *
   * Set by the service.
   */
  readonly state?: HighAvailabilityState | undefined;

  /** Availability zone of the standby, such as `3`. */
  standbyAvailabilityZone?: string | undefined;

  /**
   * How the standby follows.
   *
   * Since version 2025-06-01-preview.
   */
  replicationMode?: ReplicationMode | undefined;
}

/** How a server is reached. */
export interface Network {
  /** Whether the server can be reached from the internet; `Disabled` for one in a virtual network. */
  publicNetworkAccess?: EnableStatusEnum | undefined;

  /** Full id of the subnet the server is in. */
  delegatedSubnetResourceId?: string | undefined;

  /** Full id of the private DNS zone the server's name is in. */
  privateDnsZoneResourceId?: string | undefined;
}

/** A private endpoint that leads to a server. */
export interface PrivateEndpointConnection extends Resource {
  /** What is known of the connection. */
  properties?: PrivateEndpointConnectionProperties | undefined;
}

/** What is known of a connection through a private endpoint. */
export interface PrivateEndpointConnectionProperties {
  /**
   * Parts of the resource it leads to.
   *
   * Set by the service. Since version 2023-12-01-preview.
   */
  readonly groupIds?: string[] | undefined;

  /** The private endpoint. */
  privateEndpoint?: PrivateEndpoint | undefined;

  /** Whether the connection may be used. */
  privateLinkServiceConnectionState: PrivateLinkServiceConnectionState;

  /**
   * State of the connection's resource.
   *
   * Set by the service.
   */
  readonly provisioningState?: PrivateEndpointConnectionProvisioningState | undefined;
}

/** A private endpoint. */
export interface PrivateEndpoint {
  /**
   * Full id of the endpoint.
   *
   * Set by the service.
   */
  readonly id?: string | undefined;
}

/** Whether a connection may be used. */
export interface PrivateLinkServiceConnectionState {
  /** Whether it was approved. */
  status?: PrivateEndpointServiceConnectionStatus | undefined;

  /** Why it was approved or rejected. */
  description?: string | undefined;

  /** What its owner has to do. */
  actionsRequired?: string | undefined;
}

/** Which patches a server gets first. */
export interface MaintenancePolicy {
  /** When a server gets patches, among others. */
  patchStrategy?: PatchStrategy | undefined;
}

/** When the service may work on a server. */
export interface MaintenanceWindow {
  /** Whether the window is the server's own: `Enabled` or `Disabled`. */
  customWindow?: string | undefined;

  /** Hour at which it starts: 0 to 23. */
  startHour?: number | undefined;

  /** Minute at which it starts: 0 to 59. */
  startMinute?: number | undefined;

  /** Day of the week: 0 is Sunday. */
  dayOfWeek?: number | undefined;

  /**
   * Which batch of servers it is worked on with.
   *
   * Since version 2024-12-30.
   */
  batchOfMaintenance?: BatchOfMaintenance | undefined;
}

/** An exported backup in blob storage, which a new server is filled from. */
export interface ImportSourceProperties {
  /** Kind of the storage. */
  storageType?: ImportSourceStorageType | undefined;

  /** URL of the container. */
  storageUrl?: string | undefined;

  /**
   * SAS token that lets the service read and list the container. The service never answers with it.
   *
   * Secret: never logged, and shown in no error.
   */
  sasToken?: string | undefined;

  /** Folder of the data, from the container's root. */
  dataDirPath?: string | undefined;
}

/** Servers. */
export interface ServerListResult {
  /** The servers of this page. */
  value?: Server[] | undefined;

  /** URL of the next page; absent on the last. */
  nextLink?: string | undefined;
}

/**
 * Format of a backup.
 *
 * Open: the service may answer with words that are not listed.
 */
export type BackupFormat =
  /** Reserved for the service itself: do not use it. */
  | "CollatedFormat"
  /** The format for callers. What it looks like is not documented. */
  | "Raw"
  | (string & {});

/**
 * Kind of an identity.
 *
 * Open: the service may answer with words that are not listed.
 */
export type CreatedByType =
  /** A person. */
  | "User"
  /** An application. */
  | "Application"
  /** A managed identity. */
  | "ManagedIdentity"
  /** A key. */
  | "Key"
  | (string & {});

/** State of an export. */
export type OperationStatus =
  /** It was accepted and has not started. */
  | "Pending"
  /** It is running. */
  | "InProgress"
  /** It is done. */
  | "Succeeded"
  /** It failed. */
  | "Failed"
  /** It is being canceled, and still running. */
  | "CancelInProgress"
  /** It was canceled. */
  | "Canceled";

/**
 * Kind of a backup.
 *
 * Open: the service may answer with words that are not listed.
 */
export type BackupType =
  /** A full backup. */
  "FULL" | (string & {});

/**
 * State a backup is in.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ProvisioningState =
  /** It is there. */
  | "Succeeded"
  /** It is being taken. */
  | "Creating"
  /** It is being deleted. */
  | "Deleting"
  /** It could not be taken. */
  | "Failed"
  /** It was canceled. */
  | "Canceled"
  /** It is there. The contract does not list this state; every documented sample shows it. */
  | "Ready"
  | (string & {});

/**
 * State of an operation. The contract says only that it is a text; the words are those of the state of
 * an export.
 *
 * Open: the service may answer with words that are not listed.
 */
export type OperationState =
  /** It was accepted and has not started. */
  | "Pending"
  /** It is running. */
  | "InProgress"
  /** It is done. */
  | "Succeeded"
  /** It failed; `error` says why. */
  | "Failed"
  /** It is being canceled, and still running. */
  | "CancelInProgress"
  /** It was canceled. */
  | "Canceled"
  | (string & {});

/**
 * Kind of a server's identities.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ManagedServiceIdentityType =
  /** Identities that exist on their own. */
  "UserAssigned" | (string & {});

/**
 * Kind of a server's size.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ServerSkuTier =
  /** For little or uneven load. */
  | "Burstable"
  /** For most loads. */
  | "GeneralPurpose"
  /** For loads that need much memory. */
  | "MemoryOptimized"
  | (string & {});

/**
 * Version of MySQL.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ServerVersion =
  /** MySQL 5.7. */
  | "5.7"
  /** MySQL 8.0. */
  | "8.0.21"
  | (string & {});

/**
 * How a server is made.
 *
 * Open: the service may answer with words that are not listed.
 */
export type CreateMode =
  /** Empty, or with `importSourceProperties` from an exported backup. */
  | "Default"
  /** As another server was at `restorePointInTime`. */
  | "PointInTimeRestore"
  /** As a copy that follows another server. */
  | "Replica"
  /** From the backup of another server, in the region that is paired with its own. */
  | "GeoRestore"
  | (string & {});

/**
 * What a server is to others in replication.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ReplicationRole =
  /** Nothing. */
  | "None"
  /** Others follow it. */
  | "Source"
  /** It follows another. */
  | "Replica"
  | (string & {});

/** Whose a key is. */
export type DataEncryptionType =
  /** The customer's own, in a key vault. */
  | "AzureKeyVault"
  /** The service's. */
  | "SystemManaged";

/**
 * State of a server.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ServerState =
  /** It can be used. */
  | "Ready"
  /** It is being deleted. */
  | "Dropping"
  /** It is switched off by the service. */
  | "Disabled"
  /** It is starting. */
  | "Starting"
  /** It is stopping. */
  | "Stopping"
  /** It is stopped. */
  | "Stopped"
  /** It is being changed. */
  | "Updating"
  | (string & {});

/**
 * Whether something is on.
 *
 * Open: the service may answer with words that are not listed.
 */
export type EnableStatusEnum =
  /** It is on. */
  | "Enabled"
  /** It is off. */
  | "Disabled"
  | (string & {});

/**
 * How often a server's storage is there.
 *
 * Open: the service may answer with words that are not listed.
 */
export type StorageRedundancyEnum =
  /** Within one zone. */
  | "LocalRedundancy"
  /** Across zones. */
  | "ZoneRedundancy"
  | (string & {});

/**
 * Where a standby is.
 *
 * Open: the service may answer with words that are not listed.
 */
export type HighAvailabilityMode =
  /** There is none. */
  | "Disabled"
  /** In another zone. */
  | "ZoneRedundant"
  /** In the same zone. */
  | "SameZone"
  | (string & {});

/**
 * How a standby is.
 *
 * Open: the service may answer with words that are not listed.
 */
export type HighAvailabilityState =
  /** There is none. */
  | "NotEnabled"
  /** It is being made. */
  | "CreatingStandby"
  /** It is ready to take over. */
  | "Healthy"
  /** It is taking over. */
  | "FailingOver"
  /** It is being removed. */
  | "RemovingStandby"
  | (string & {});

/**
 * How a standby follows.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ReplicationMode =
  /** By the binary log. */
  | "BinaryLog"
  /** By the redo log. */
  | "RedoLog"
  | (string & {});

/**
 * Whether a connection was approved.
 *
 * Open: the service may answer with words that are not listed.
 */
export type PrivateEndpointServiceConnectionStatus =
  /** It waits for approval. */
  | "Pending"
  /** It was approved. */
  | "Approved"
  /** It was rejected. */
  | "Rejected"
  | (string & {});

/**
 * State of a connection's resource.
 *
 * Open: the service may answer with words that are not listed.
 */
export type PrivateEndpointConnectionProvisioningState =
  /** It is there. */
  | "Succeeded"
  /** It is being made. */
  | "Creating"
  /** It is being deleted. */
  | "Deleting"
  /** It could not be made. */
  | "Failed"
  | (string & {});

/**
 * When a server gets patches, among others.
 *
 * Open: the service may answer with words that are not listed.
 */
export type PatchStrategy =
  /** With the others. */
  | "Regular"
  /** Before the others. */
  | "VirtualCanary"
  | (string & {});

/**
 * Batch of servers which are worked on together.
 *
 * Open: the service may answer with words that are not listed.
 */
export type BatchOfMaintenance =
  /** Whichever the service chooses. */
  | "Default"
  /** The first. */
  | "Batch1"
  /** The second. */
  | "Batch2"
  | (string & {});

/**
 * Kind of the storage a new server is filled from.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ImportSourceStorageType =
  /** Azure blob storage. */
  "AzureBlob" | (string & {});
