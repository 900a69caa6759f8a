// Generated from specs/mysql-flexible/generated/openapi2/2025-06-01-preview.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import * as coreClient from "@azure/core-client";

export type OperationProgressResponseTypeUnion =
  | OperationProgressResponseType
  | BackupAndExportResponseType
  | ImportFromStorageResponseType;
export type BackupStoreDetailsUnion =
  BackupStoreDetails | FullBackupStoreDetails;

/** Servers. */
export interface ServerListResult {
  /** The servers of this page. */
  value?: Server[];
  /** URL of the next page; absent on the last. */
  nextLink?: string;
}

/** The managed identities of a server. */
export interface MySQLServerIdentity {
  /**
   * Object id of the identity.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly principalId?: string;
  /**
   * Id of the identity's tenant.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly tenantId?: string;
  /** Kind of the identities. */
  type?: ManagedServiceIdentityType;
  /** The identities by their full ids. */
  userAssignedIdentities?: { [propertyName: string]: UserAssignedIdentity };
}

/** A managed identity that exists on its own. */
export interface UserAssignedIdentity {
  /**
   * Object id of the identity.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly principalId?: string;
  /**
   * Client id of the identity.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly clientId?: string;
}

/** Size of a server. */
export interface MySQLServerSku {
  /** Name of the size, such as `Standard_D2ds_v4`. */
  name: string;
  /** What kind of size it is. The contract demands it; the service has restored servers without. */
  tier?: ServerSkuTier;
}

/** What a server is like, and how it is made. */
export interface ServerProperties {
  /** Name of the administrator. A new server needs one; a restored one has that of its source. */
  administratorLogin?: string;
  /**
   * Password of the administrator. A new server needs one; a restored one has that of its source.
   * The service never answers with it.
   * This value contains a credential. Consider obscuring before showing to users
   */
  administratorLoginPassword?: string;
  /** Version of MySQL. */
  version?: ServerVersion;
  /**
   * Version of MySQL with the number of its patch, such as `8.0.40`.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly fullVersion?: string;
  /** Availability zone of the server, such as `1`. */
  availabilityZone?: string;
  /** How the server is made: empty, or from another. The service never answers with it. */
  createMode?: CreateMode;
  /**
   * Full id of the server to restore or copy from. Recorded answers about restored servers lack it;
   * one about a migrated server has it.
   */
  sourceServerResourceId?: string;
  /**
   * The moment to restore to, with `PointInTimeRestore`: not before the source's
   * `backup.earliestRestoreDate`. The service never answers with it.
   */
  restorePointInTime?: Date;
  /** What the server is to others in replication. */
  replicationRole?: ReplicationRole;
  /**
   * How many replicas the server can have at most.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly replicaCapacity?: number;
  /** Keys of its own that the server's data is encrypted with. */
  dataEncryption?: DataEncryption;
  /**
   * State of the server.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly state?: ServerState;
  /**
   * Name of the server's host, to connect to.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly fullyQualifiedDomainName?: string;
  /** Port the server listens on; 3306 in all recorded answers. */
  databasePort?: number;
  /** Storage of the server. */
  storage?: Storage;
  /** Backups of the server. */
  backup?: Backup;
  /** The server's standby. */
  highAvailability?: HighAvailability;
  /** How the server is reached. */
  network?: Network;
  /**
   * Private endpoints that lead to the server.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly privateEndpointConnections?: PrivateEndpointConnection[];
  /** Which patches the server gets first. */
  maintenancePolicy?: MaintenancePolicy;
  /** When the service may work on the server. It cannot be set when a server is made. */
  maintenanceWindow?: MaintenanceWindow;
  /** An exported backup in blob storage, which a new server is filled from. */
  importSourceProperties?: ImportSourceProperties;
  /** Whether the server tells upper from lower case in the names of tables: 1 or 2, for good. */
  lowerCaseTableNames?: number;
}

/** Keys of its own that a server's data is encrypted with. */
export interface DataEncryption {
  /** Full id of the identity by which the key is read. */
  primaryUserAssignedIdentityId?: string;
  /** URL of the key. */
  primaryKeyURI?: string;
  /** Full id of the identity by which the key of backups in the paired region is read; it has to be there. */
  geoBackupUserAssignedIdentityId?: string;
  /** URL of the key of backups in the paired region; it has to be there. */
  geoBackupKeyURI?: string;
  /** Whose the key is. */
  type?: DataEncryptionType;
}

/** Storage of a server. */
export interface Storage {
  /** Size of the storage, in GiB. */
  storageSizeGB?: number;
  /** Input and output operations a second. */
  iops?: number;
  /** Whether the storage grows by itself when it is nearly full. */
  autoGrow?: EnableStatusEnum;
  /** Whether logs are written to the server's own disk. */
  logOnDisk?: EnableStatusEnum;
  /**
   * Kind of the storage, such as `Premium_LRS`.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly storageSku?: string;
  /** Whether `iops` follows the load. Version 2023-10-01-preview leaves it off unless told otherwise. */
  autoIoScaling?: EnableStatusEnum;
  /** How often the storage is there. */
  storageRedundancy?: StorageRedundancyEnum;
}

/** Backups of a server. */
export interface Backup {
  /** For how many days backups are kept. */
  backupRetentionDays?: number;
  /** How many hours lie between two backups. */
  backupIntervalHours?: number;
  /** Whether backups are kept in the paired region as well, which `GeoRestore` needs. */
  geoRedundantBackup?: EnableStatusEnum;
  /**
   * The earliest moment the server can be restored to (UTC).
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly earliestRestoreDate?: Date;
}

/** The standby of a server. */
export interface HighAvailability {
  /** Where the standby is, if there is one. */
  mode?: HighAvailabilityMode;
  /**
   * How the standby is.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly state?: HighAvailabilityState;
  /** Availability zone of the standby, such as `3`. */
  standbyAvailabilityZone?: string;
  /** How the standby follows. */
  replicationMode?: ReplicationMode;
}

/** How a server is reached. */
export interface Network {
  /** Whether the server can be reached from the internet; `Disabled` for one in a virtual network. */
  publicNetworkAccess?: EnableStatusEnum;
  /** Full id of the subnet the server is in. */
  delegatedSubnetResourceId?: string;
  /** Full id of the private DNS zone the server's name is in. */
  privateDnsZoneResourceId?: string;
}

/** What is known of a connection through a private endpoint. */
export interface PrivateEndpointConnectionProperties {
  /**
   * Parts of the resource it leads to.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly groupIds?: string[];
  /** The private endpoint. */
  privateEndpoint?: PrivateEndpoint;
  /** Whether the connection may be used. */
  privateLinkServiceConnectionState: PrivateLinkServiceConnectionState;
  /**
   * State of the connection's resource.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly provisioningState?: PrivateEndpointConnectionProvisioningState;
}

/** A private endpoint. */
export interface PrivateEndpoint {
  /**
   * Full id of the endpoint.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly id?: string;
}

/** Whether a connection may be used. */
export interface PrivateLinkServiceConnectionState {
  /** Whether it was approved. */
  status?: PrivateEndpointServiceConnectionStatus;
  /** Why it was approved or rejected. */
  description?: string;
  /** What its owner has to do. */
  actionsRequired?: string;
}

/** What every resource has. All of it is filled in by the service. */
export interface Resource {
  /**
   * Full id of the resource, like
   * `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/{namespace}/{type}/{name}`.
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
  /**
   * Who made and last changed the resource, and when.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly systemData?: SystemData;
}

/** Who made and last changed a resource, and when. */
export interface SystemData {
  /** Who made the resource. */
  createdBy?: string;
  /** What kind of identity made the resource. */
  createdByType?: CreatedByType;
  /** When the resource was made (UTC). */
  createdAt?: Date;
  /** Who last changed the resource. */
  lastModifiedBy?: string;
  /** What kind of identity last changed the resource. */
  lastModifiedByType?: CreatedByType;
  /** When the resource was last changed (UTC). */
  lastModifiedAt?: Date;
}

/** Which patches a server gets first. */
export interface MaintenancePolicy {
  /** When a server gets patches, among others. */
  patchStrategy?: PatchStrategy;
}

/** When the service may work on a server. */
export interface MaintenanceWindow {
  /** Whether the window is the server's own: `Enabled` or `Disabled`. */
  customWindow?: string;
  /** Hour at which it starts: 0 to 23. */
  startHour?: number;
  /** Minute at which it starts: 0 to 59. */
  startMinute?: number;
  /** Day of the week: 0 is Sunday. */
  dayOfWeek?: number;
  /** Which batch of servers it is worked on with. */
  batchOfMaintenance?: BatchOfMaintenance;
}

/** An exported backup in blob storage, which a new server is filled from. */
export interface ImportSourceProperties {
  /** Kind of the storage. */
  storageType?: ImportSourceStorageType;
  /** URL of the container. */
  storageUrl?: string;
  /**
   * SAS token that lets the service read and list the container. The service never answers with it.
   * This value contains a credential. Consider obscuring before showing to users
   */
  sasToken?: string;
  /** Folder of the data, from the container's root. */
  dataDirPath?: string;
}

/** The answer to a request that failed. */
export interface ErrorResponse {
  /** What went wrong. */
  error?: ErrorDetail;
}

/** What went wrong. */
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
   * What the error is about, such as the name of a property.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly target?: string;
  /**
   * Further errors that belong to this one.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly details?: ErrorDetail[];
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

/** Data about what an operation works on. */
export interface OperationProgressResponseType {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "BackupAndExportResponse" | "ImportFromStorageResponse";
}

/** How an operation of the service stands. */
export interface OperationStatusResult {
  /** Full id of the operation; in an older sample that of the resource it worked on. */
  id?: string;
  /**
   * Full id of the resource the operation works on.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly resourceId?: string;
  /** Id of the operation. */
  name?: string;
  /** State of the operation. */
  status: OperationState;
  /** How much of it is done, in percent: 0 to 100. */
  percentComplete?: number;
  /** When it started (UTC). */
  startTime?: Date;
  /** When it ended (UTC). */
  endTime?: Date;
  /** The operations it is made of. */
  operations?: OperationStatusResult[];
  /** What went wrong, if it failed. */
  error?: ErrorDetail;
}

/** Where a backup goes. */
export interface BackupStoreDetails {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "FullBackupStoreDetails";
}

/** What every request for a backup says. */
export interface BackupRequestBase {
  /** What to call the backup, and its format. */
  backupSettings: BackupSettings;
}

/** What to call a backup, and its format. */
export interface BackupSettings {
  /** Name of the backup. */
  backupName: string;
  /** Format of the backup. Leave it out, or choose `Raw`. */
  backupFormat?: BackupFormat;
}

/** How much an export has to write, and how much it wrote. */
export interface BackupAndExportResponseProperties {
  /** Size of what is backed up, in bytes. */
  datasourceSizeInBytes?: number;
  /** What was written so far, in bytes. */
  dataTransferredInBytes?: number;
  /**
   * What a restore needs to know of the backup: keep it with the backup. A JSON object of names and
   * values, as one text.
   */
  backupMetadata?: string;
}

/** Backups of the server. */
export interface ServerBackupListResult {
  /** The backups of this page. */
  value?: ServerBackup[];
  /** URL of the next page; absent on the last. */
  nextLink?: string;
}

/** What is known of a backup. */
export interface ServerBackupProperties {
  /** Kind of the backup; `FULL` in all documented samples. */
  backupType?: string;
  /** When the backup was completed (UTC). */
  completedTime?: Date;
  /** What the backup comes from; `Automatic` in all documented samples, of on-demand backups as well. */
  source?: string;
}

/** Backups of the server, with the states they are in. */
export interface ServerBackupV2ListResult {
  /** The backups of this page. */
  value?: ServerBackupV2[];
  /** URL of the next page; absent on the last. */
  nextLink?: string;
}

/** What is known of a backup. */
export interface ServerBackupPropertiesV2 {
  /** Name of the backup. */
  backupNameV2?: string;
  /** Kind of the backup. */
  backupType?: BackupType;
  /** When the backup was completed (UTC). */
  completedTime?: Date;
  /** What the backup comes from. */
  source?: string;
  /**
   * State the backup is in. Once it is there, the service says `Ready` in its documented samples.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly provisioningState?: ProvisioningState;
}

/** What an export takes. */
export interface ValidateBackupResponse {
  /** What an export takes. */
  properties?: ValidateBackupResponseProperties;
}

/** What an export takes. */
export interface ValidateBackupResponseProperties {
  /** How many containers an export takes: the number of SAS URLs to give. */
  numberOfContainers?: number;
}

/** A private endpoint that leads to a server. */
export interface PrivateEndpointConnection extends Resource {
  /** What is known of the connection. */
  properties?: PrivateEndpointConnectionProperties;
}

/** A resource with a place and tags of its own. */
export interface TrackedResource extends Resource {
  /** Tags of the resource: names and values of your own. */
  tags?: { [propertyName: string]: string };
  /**
   * Region of the resource, such as `westeurope`; services answer with its display name as well, such
   * as `West Europe`.
   */
  location: string;
}

/** A resource which exists only as part of another: it has neither location nor tags. */
export interface ProxyResource extends Resource {}

/** How much an export has to write, and how much it wrote. */
export interface BackupAndExportResponseType extends OperationProgressResponseType {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "BackupAndExportResponse";
  /** Size of what is backed up, in bytes. */
  datasourceSizeInBytes?: number;
  /** What was written so far, in bytes. */
  dataTransferredInBytes?: number;
  /**
   * What a restore needs to know of the backup: keep it with the backup. A JSON object of names and
   * values, as one text.
   */
  backupMetadata?: string;
}

/** How far an import from blob storage is. */
export interface ImportFromStorageResponseType extends OperationProgressResponseType {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "ImportFromStorageResponse";
  /** When the import is expected to be done (UTC). */
  estimatedCompletionTime?: Date;
}

/** How an operation of the service stands, with data about what it works on. */
export interface OperationProgressResult extends OperationStatusResult {
  /** Data about what the operation works on. */
  properties?: OperationProgressResponseTypeUnion;
}

/** How an operation of the service stands, with whatever else it tells. */
export interface OperationStatusExtendedResult extends OperationStatusResult {
  /** What else the operation tells; it differs from one kind of operation to another. */
  properties?: { [propertyName: string]: any };
}

/** Blob containers, for a full backup. */
export interface FullBackupStoreDetails extends BackupStoreDetails {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "FullBackupStoreDetails";
  /**
   * SAS URLs of the containers to write to, which give whoever has them access: as many as
   * `validateBackup` says.
   */
  sasUriList: string[];
}

/** A request for a backup which is exported. */
export interface BackupAndExportRequest extends BackupRequestBase {
  /** Where the backup goes. */
  targetDetails: BackupStoreDetailsUnion;
}

/** A server. */
export interface Server extends TrackedResource {
  /** The managed identities of the server, for keys of its own. */
  identity?: MySQLServerIdentity;
  /** Size of the server: what it runs on, and what is paid for. */
  sku?: MySQLServerSku;
  /** What the server is like, and how it is made. */
  properties?: ServerProperties;
}

/** What became of a backup which is exported. */
export interface BackupAndExportResponse extends ProxyResource {
  /** State of the export. It decides: the service answers 200 for a failed one, too. */
  status?: OperationStatus;
  /** When it started (UTC). */
  startTime?: Date;
  /** When it ended (UTC). */
  endTime?: Date;
  /** How much of it is done, in percent: 0 to 100. A failed one may say 100. */
  percentComplete?: number;
  /** How much there is, and how much was written. */
  properties?: BackupAndExportResponseProperties;
  /** What went wrong, if it failed. */
  error?: ErrorDetail;
}

/** A backup of the server. */
export interface ServerBackup extends ProxyResource {
  /** What is known of the backup. */
  properties?: ServerBackupProperties;
}

/** A backup of the server, with the state it is in. */
export interface ServerBackupV2 extends ProxyResource {
  /** What is known of the backup. */
  properties?: ServerBackupPropertiesV2;
}

/** Defines headers for Servers_create operation. */
export interface ServersCreateHeaders {
  /**
   * Where the status can be read. Names an API version of its own. What is answered there is not
   * part of the contract: recorded answers read like an operation's result.
   */
  azureAsyncOperation?: string;
  /** Where the result is once the operation succeeded. Names an API version of its own. */
  location?: string;
  /** Seconds to wait before the status is read; 60 or less in recorded answers. */
  retryAfter?: number;
}

/** Defines headers for Servers_delete operation. */
export interface ServersDeleteHeaders {
  /**
   * Where the status can be read. Names an API version of its own. What is answered there is not
   * part of the contract: recorded answers read like an operation's result.
   */
  azureAsyncOperation?: string;
  /** Where the operation can be read as well. Names an API version of its own. */
  location?: string;
  /** Seconds to wait before the status is read; 60 or less in recorded answers. */
  retryAfter?: number;
}

/** Defines headers for BackupAndExport_create operation. */
export interface BackupAndExportCreateHeaders {
  /**
   * Where the status can be read. Names an API version of its own. What is answered there is not
   * part of the contract: recorded answers read like an operation's result.
   */
  azureAsyncOperation?: string;
  /** Where the result is once the operation succeeded. Names an API version of its own. */
  location?: string;
  /** Seconds to wait before the status is read; 60 or less in recorded answers. */
  retryAfter?: number;
}

/** Defines headers for LongRunningBackup_create operation. */
export interface LongRunningBackupCreateHeaders {
  /** Seconds to wait before the backup is read again. */
  retryAfter?: number;
}

/** Defines headers for LongRunningBackup_delete operation. */
export interface LongRunningBackupDeleteHeaders {
  /**
   * Where the status can be read. Names an API version of its own. What is answered there is not
   * part of the contract: recorded answers read like an operation's result.
   */
  azureAsyncOperation?: string;
  /** Where the operation can be read as well. Names an API version of its own. */
  location?: string;
  /** Seconds to wait before the status is read; 60 or less in recorded answers. */
  retryAfter?: number;
}

/** Known values of {@link ManagedServiceIdentityType} that the service accepts. */
export enum KnownManagedServiceIdentityType {
  /** Identities that exist on their own. */
  UserAssigned = "UserAssigned",
}

/**
 * Defines values for ManagedServiceIdentityType. \
 * {@link KnownManagedServiceIdentityType} can be used interchangeably with ManagedServiceIdentityType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **UserAssigned**: Identities that exist on their own.
 */
export type ManagedServiceIdentityType = string;

/** Known values of {@link ServerSkuTier} that the service accepts. */
export enum KnownServerSkuTier {
  /** For little or uneven load. */
  Burstable = "Burstable",
  /** For most loads. */
  GeneralPurpose = "GeneralPurpose",
  /** For loads that need much memory. */
  MemoryOptimized = "MemoryOptimized",
}

/**
 * Defines values for ServerSkuTier. \
 * {@link KnownServerSkuTier} can be used interchangeably with ServerSkuTier,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Burstable**: For little or uneven load. \
 * **GeneralPurpose**: For most loads. \
 * **MemoryOptimized**: For loads that need much memory.
 */
export type ServerSkuTier = string;

/** Known values of {@link ServerVersion} that the service accepts. */
export enum KnownServerVersion {
  /** MySQL 5.7. */
  Five7 = "5.7",
  /** MySQL 8.0. */
  Eight021 = "8.0.21",
}

/**
 * Defines values for ServerVersion. \
 * {@link KnownServerVersion} can be used interchangeably with ServerVersion,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **5.7**: MySQL 5.7. \
 * **8.0.21**: MySQL 8.0.
 */
export type ServerVersion = string;

/** Known values of {@link CreateMode} that the service accepts. */
export enum KnownCreateMode {
  /** Empty, or with `importSourceProperties` from an exported backup. */
  Default = "Default",
  /** As another server was at `restorePointInTime`. */
  PointInTimeRestore = "PointInTimeRestore",
  /** As a copy that follows another server. */
  Replica = "Replica",
  /** From the backup of another server, in the region that is paired with its own. */
  GeoRestore = "GeoRestore",
}

/**
 * Defines values for CreateMode. \
 * {@link KnownCreateMode} can be used interchangeably with CreateMode,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Default**: Empty, or with `importSourceProperties` from an exported backup. \
 * **PointInTimeRestore**: As another server was at `restorePointInTime`. \
 * **Replica**: As a copy that follows another server. \
 * **GeoRestore**: From the backup of another server, in the region that is paired with its own.
 */
export type CreateMode = string;

/** Known values of {@link ReplicationRole} that the service accepts. */
export enum KnownReplicationRole {
  /** Nothing. */
  None = "None",
  /** Others follow it. */
  Source = "Source",
  /** It follows another. */
  Replica = "Replica",
}

/**
 * Defines values for ReplicationRole. \
 * {@link KnownReplicationRole} can be used interchangeably with ReplicationRole,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **None**: Nothing. \
 * **Source**: Others follow it. \
 * **Replica**: It follows another.
 */
export type ReplicationRole = string;

/** Known values of {@link ServerState} that the service accepts. */
export enum KnownServerState {
  /** It can be used. */
  Ready = "Ready",
  /** It is being deleted. */
  Dropping = "Dropping",
  /** It is switched off by the service. */
  Disabled = "Disabled",
  /** It is starting. */
  Starting = "Starting",
  /** It is stopping. */
  Stopping = "Stopping",
  /** It is stopped. */
  Stopped = "Stopped",
  /** It is being changed. */
  Updating = "Updating",
}

/**
 * Defines values for ServerState. \
 * {@link KnownServerState} can be used interchangeably with ServerState,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Ready**: It can be used. \
 * **Dropping**: It is being deleted. \
 * **Disabled**: It is switched off by the service. \
 * **Starting**: It is starting. \
 * **Stopping**: It is stopping. \
 * **Stopped**: It is stopped. \
 * **Updating**: It is being changed.
 */
export type ServerState = string;

/** Known values of {@link EnableStatusEnum} that the service accepts. */
export enum KnownEnableStatusEnum {
  /** It is on. */
  Enabled = "Enabled",
  /** It is off. */
  Disabled = "Disabled",
}

/**
 * Defines values for EnableStatusEnum. \
 * {@link KnownEnableStatusEnum} can be used interchangeably with EnableStatusEnum,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Enabled**: It is on. \
 * **Disabled**: It is off.
 */
export type EnableStatusEnum = string;

/** Known values of {@link StorageRedundancyEnum} that the service accepts. */
export enum KnownStorageRedundancyEnum {
  /** Within one zone. */
  LocalRedundancy = "LocalRedundancy",
  /** Across zones. */
  ZoneRedundancy = "ZoneRedundancy",
}

/**
 * Defines values for StorageRedundancyEnum. \
 * {@link KnownStorageRedundancyEnum} can be used interchangeably with StorageRedundancyEnum,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **LocalRedundancy**: Within one zone. \
 * **ZoneRedundancy**: Across zones.
 */
export type StorageRedundancyEnum = string;

/** Known values of {@link HighAvailabilityMode} that the service accepts. */
export enum KnownHighAvailabilityMode {
  /** There is none. */
  Disabled = "Disabled",
  /** In another zone. */
  ZoneRedundant = "ZoneRedundant",
  /** In the same zone. */
  SameZone = "SameZone",
}

/**
 * Defines values for HighAvailabilityMode. \
 * {@link KnownHighAvailabilityMode} can be used interchangeably with HighAvailabilityMode,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Disabled**: There is none. \
 * **ZoneRedundant**: In another zone. \
 * **SameZone**: In the same zone.
 */
export type HighAvailabilityMode = string;

/** Known values of {@link HighAvailabilityState} that the service accepts. */
export enum KnownHighAvailabilityState {
  /** There is none. */
  NotEnabled = "NotEnabled",
  /** It is being made. */
  CreatingStandby = "CreatingStandby",
  /** It is ready to take over. */
  Healthy = "Healthy",
  /** It is taking over. */
  FailingOver = "FailingOver",
  /** It is being removed. */
  RemovingStandby = "RemovingStandby",
}

/**
 * Defines values for HighAvailabilityState. \
 * {@link KnownHighAvailabilityState} can be used interchangeably with HighAvailabilityState,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **NotEnabled**: There is none. \
 * **CreatingStandby**: It is being made. \
 * **Healthy**: It is ready to take over. \
 * **FailingOver**: It is taking over. \
 * **RemovingStandby**: It is being removed.
 */
export type HighAvailabilityState = string;

/** Known values of {@link ReplicationMode} that the service accepts. */
export enum KnownReplicationMode {
  /** By the binary log. */
  BinaryLog = "BinaryLog",
  /** By the redo log. */
  RedoLog = "RedoLog",
}

/**
 * Defines values for ReplicationMode. \
 * {@link KnownReplicationMode} can be used interchangeably with ReplicationMode,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **BinaryLog**: By the binary log. \
 * **RedoLog**: By the redo log.
 */
export type ReplicationMode = string;

/** Known values of {@link PrivateEndpointServiceConnectionStatus} that the service accepts. */
export enum KnownPrivateEndpointServiceConnectionStatus {
  /** It waits for approval. */
  Pending = "Pending",
  /** It was approved. */
  Approved = "Approved",
  /** It was rejected. */
  Rejected = "Rejected",
}

/**
 * Defines values for PrivateEndpointServiceConnectionStatus. \
 * {@link KnownPrivateEndpointServiceConnectionStatus} can be used interchangeably with PrivateEndpointServiceConnectionStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Pending**: It waits for approval. \
 * **Approved**: It was approved. \
 * **Rejected**: It was rejected.
 */
export type PrivateEndpointServiceConnectionStatus = string;

/** Known values of {@link PrivateEndpointConnectionProvisioningState} that the service accepts. */
export enum KnownPrivateEndpointConnectionProvisioningState {
  /** It is there. */
  Succeeded = "Succeeded",
  /** It is being made. */
  Creating = "Creating",
  /** It is being deleted. */
  Deleting = "Deleting",
  /** It could not be made. */
  Failed = "Failed",
}

/**
 * Defines values for PrivateEndpointConnectionProvisioningState. \
 * {@link KnownPrivateEndpointConnectionProvisioningState} can be used interchangeably with PrivateEndpointConnectionProvisioningState,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Succeeded**: It is there. \
 * **Creating**: It is being made. \
 * **Deleting**: It is being deleted. \
 * **Failed**: It could not be made.
 */
export type PrivateEndpointConnectionProvisioningState = string;

/** Known values of {@link CreatedByType} that the service accepts. */
export enum KnownCreatedByType {
  /** A person. */
  User = "User",
  /** An application. */
  Application = "Application",
  /** A managed identity. */
  ManagedIdentity = "ManagedIdentity",
  /** A key. */
  Key = "Key",
}

/**
 * Defines values for CreatedByType. \
 * {@link KnownCreatedByType} can be used interchangeably with CreatedByType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **User**: A person. \
 * **Application**: An application. \
 * **ManagedIdentity**: A managed identity. \
 * **Key**: A key.
 */
export type CreatedByType = string;

/** Known values of {@link PatchStrategy} that the service accepts. */
export enum KnownPatchStrategy {
  /** With the others. */
  Regular = "Regular",
  /** Before the others. */
  VirtualCanary = "VirtualCanary",
}

/**
 * Defines values for PatchStrategy. \
 * {@link KnownPatchStrategy} can be used interchangeably with PatchStrategy,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Regular**: With the others. \
 * **VirtualCanary**: Before the others.
 */
export type PatchStrategy = string;

/** Known values of {@link BatchOfMaintenance} that the service accepts. */
export enum KnownBatchOfMaintenance {
  /** Whichever the service chooses. */
  Default = "Default",
  /** The first. */
  Batch1 = "Batch1",
  /** The second. */
  Batch2 = "Batch2",
}

/**
 * Defines values for BatchOfMaintenance. \
 * {@link KnownBatchOfMaintenance} can be used interchangeably with BatchOfMaintenance,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Default**: Whichever the service chooses. \
 * **Batch1**: The first. \
 * **Batch2**: The second.
 */
export type BatchOfMaintenance = string;

/** Known values of {@link ImportSourceStorageType} that the service accepts. */
export enum KnownImportSourceStorageType {
  /** Azure blob storage. */
  AzureBlob = "AzureBlob",
}

/**
 * Defines values for ImportSourceStorageType. \
 * {@link KnownImportSourceStorageType} can be used interchangeably with ImportSourceStorageType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **AzureBlob**: Azure blob storage.
 */
export type ImportSourceStorageType = string;

/** Known values of {@link ObjectType} that the service accepts. */
export enum KnownObjectType {
  /** Of a backup which is exported. */
  BackupAndExportResponse = "BackupAndExportResponse",
  /** Of an import from blob storage. */
  ImportFromStorageResponse = "ImportFromStorageResponse",
}

/**
 * Defines values for ObjectType. \
 * {@link KnownObjectType} can be used interchangeably with ObjectType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **BackupAndExportResponse**: Of a backup which is exported. \
 * **ImportFromStorageResponse**: Of an import from blob storage.
 */
export type ObjectType = string;

/** Known values of {@link OperationState} that the service accepts. */
export enum KnownOperationState {
  /** It was accepted and has not started. */
  Pending = "Pending",
  /** It is running. */
  InProgress = "InProgress",
  /** It is done. */
  Succeeded = "Succeeded",
  /** It failed; `error` says why. */
  Failed = "Failed",
  /** It is being canceled, and still running. */
  CancelInProgress = "CancelInProgress",
  /** It was canceled. */
  Canceled = "Canceled",
}

/**
 * Defines values for OperationState. \
 * {@link KnownOperationState} can be used interchangeably with OperationState,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Pending**: It was accepted and has not started. \
 * **InProgress**: It is running. \
 * **Succeeded**: It is done. \
 * **Failed**: It failed; `error` says why. \
 * **CancelInProgress**: It is being canceled, and still running. \
 * **Canceled**: It was canceled.
 */
export type OperationState = string;

/** Known values of {@link BackupFormat} that the service accepts. */
export enum KnownBackupFormat {
  /** Reserved for the service itself: do not use it. */
  CollatedFormat = "CollatedFormat",
  /** The format for callers. What it looks like is not documented. */
  Raw = "Raw",
}

/**
 * Defines values for BackupFormat. \
 * {@link KnownBackupFormat} can be used interchangeably with BackupFormat,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **CollatedFormat**: Reserved for the service itself: do not use it. \
 * **Raw**: The format for callers. What it looks like is not documented.
 */
export type BackupFormat = string;

/** Known values of {@link BackupType} that the service accepts. */
export enum KnownBackupType {
  /** A full backup. */
  Full = "FULL",
}

/**
 * Defines values for BackupType. \
 * {@link KnownBackupType} can be used interchangeably with BackupType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **FULL**: A full backup.
 */
export type BackupType = string;

/** Known values of {@link ProvisioningState} that the service accepts. */
export enum KnownProvisioningState {
  /** It is there. */
  Succeeded = "Succeeded",
  /** It is being taken. */
  Creating = "Creating",
  /** It is being deleted. */
  Deleting = "Deleting",
  /** It could not be taken. */
  Failed = "Failed",
  /** It was canceled. */
  Canceled = "Canceled",
  /** It is there. The contract does not list this state; every documented sample shows it. */
  Ready = "Ready",
}

/**
 * Defines values for ProvisioningState. \
 * {@link KnownProvisioningState} can be used interchangeably with ProvisioningState,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Succeeded**: It is there. \
 * **Creating**: It is being taken. \
 * **Deleting**: It is being deleted. \
 * **Failed**: It could not be taken. \
 * **Canceled**: It was canceled. \
 * **Ready**: It is there. The contract does not list this state; every documented sample shows it.
 */
export type ProvisioningState = string;
/** Defines values for DataEncryptionType. */
export type DataEncryptionType = "AzureKeyVault" | "SystemManaged";
/** Defines values for OperationStatus. */
export type OperationStatus =
  | "Pending"
  | "InProgress"
  | "Succeeded"
  | "Failed"
  | "CancelInProgress"
  | "Canceled";

/** Optional parameters. */
export interface ServersListOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the list operation. */
export type ServersListResponse = ServerListResult;

/** Optional parameters. */
export interface ServersListByResourceGroupOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listByResourceGroup operation. */
export type ServersListByResourceGroupResponse = ServerListResult;

/** Optional parameters. */
export interface ServersGetOptionalParams extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type ServersGetResponse = Server;

/** Optional parameters. */
export interface ServersCreateOptionalParams
  extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Contains response data for the create operation. */
export type ServersCreateResponse = Server;

/** Optional parameters. */
export interface ServersDeleteOptionalParams
  extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Optional parameters. */
export interface ServersListNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listNext operation. */
export type ServersListNextResponse = ServerListResult;

/** Optional parameters. */
export interface ServersListByResourceGroupNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listByResourceGroupNext operation. */
export type ServersListByResourceGroupNextResponse = ServerListResult;

/** Optional parameters. */
export interface OperationProgressGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type OperationProgressGetResponse = OperationProgressResult;

/** Optional parameters. */
export interface OperationResultsGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type OperationResultsGetResponse = OperationStatusExtendedResult;

/** Optional parameters. */
export interface BackupAndExportCreateOptionalParams
  extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Contains response data for the create operation. */
export type BackupAndExportCreateResponse = BackupAndExportResponse;

/** Optional parameters. */
export interface BackupAndExportValidateBackupOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the validateBackup operation. */
export type BackupAndExportValidateBackupResponse = ValidateBackupResponse;

/** Optional parameters. */
export interface BackupsListByServerOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listByServer operation. */
export type BackupsListByServerResponse = ServerBackupListResult;

/** Optional parameters. */
export interface BackupsGetOptionalParams extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type BackupsGetResponse = ServerBackup;

/** Optional parameters. */
export interface BackupsPutOptionalParams extends coreClient.OperationOptions {}

/** Contains response data for the put operation. */
export type BackupsPutResponse = ServerBackup;

/** Optional parameters. */
export interface BackupsListByServerNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listByServerNext operation. */
export type BackupsListByServerNextResponse = ServerBackupListResult;

/** Optional parameters. */
export interface LongRunningBackupsListOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the list operation. */
export type LongRunningBackupsListResponse = ServerBackupV2ListResult;

/** Optional parameters. */
export interface LongRunningBackupsGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type LongRunningBackupsGetResponse = ServerBackupV2;

/** Optional parameters. */
export interface LongRunningBackupsListNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listNext operation. */
export type LongRunningBackupsListNextResponse = ServerBackupV2ListResult;

/** Optional parameters. */
export interface LongRunningBackupCreateOptionalParams
  extends coreClient.OperationOptions {
  /** Properties of the backup. The service needs none. */
  parameters?: ServerBackupV2;
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Contains response data for the create operation. */
export type LongRunningBackupCreateResponse = ServerBackupV2;

/** Optional parameters. */
export interface LongRunningBackupDeleteOptionalParams
  extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Contains response data for the delete operation. */
export type LongRunningBackupDeleteResponse = LongRunningBackupDeleteHeaders;

/** Optional parameters. */
export interface MySqlFlexibleBackupClientOptionalParams
  extends coreClient.ServiceClientOptions {
  /** URL of Azure Resource Manager; sovereign clouds have their own. */
  $host?: string;
  /** Api Version */
  apiVersion?: string;
  /** Overrides client endpoint. */
  endpoint?: string;
}
