// Generated from specs/mysql-flexible/generated/openapi2/2023-12-01-preview.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import * as coreClient from "@azure/core-client";

export type OperationProgressResponseTypeUnion =
  | OperationProgressResponseType
  | BackupAndExportResponseType
  | ImportFromStorageResponseType;
export type BackupStoreDetailsUnion =
  BackupStoreDetails | FullBackupStoreDetails;

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

/** The answer to a request that failed. */
export interface ErrorResponse {
  /** What went wrong. */
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

/** A resource which exists only as part of another: it has neither location nor tags. */
export interface ProxyResource extends Resource {}

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

/** Defines headers for BackupAndExport_create operation. */
export interface BackupAndExportCreateHeaders {
  /**
   * Where the status can be read. Names an API version of its own. What is answered there is not
   * part of the contract: that it reads like an operation's result is inferred.
   */
  azureAsyncOperation?: string;
  /** Where the result is once the operation succeeded. Names an API version of its own. */
  location?: string;
}

/** Defines headers for LongRunningBackup_create operation. */
export interface LongRunningBackupCreateHeaders {
  /**
   * Where the status can be read. Names an API version of its own. What is answered there is not
   * part of the contract: that it reads like an operation's result is inferred.
   */
  azureAsyncOperation?: string;
  /** Where the result is once the operation succeeded. Names an API version of its own. */
  location?: string;
}

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
/** Defines values for OperationStatus. */
export type OperationStatus =
  | "Pending"
  | "InProgress"
  | "Succeeded"
  | "Failed"
  | "CancelInProgress"
  | "Canceled";

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
export interface MySqlFlexibleBackupClientOptionalParams
  extends coreClient.ServiceClientOptions {
  /** URL of Azure Resource Manager; sovereign clouds have their own. */
  $host?: string;
  /** Api Version */
  apiVersion?: string;
  /** Overrides client endpoint. */
  endpoint?: string;
}
