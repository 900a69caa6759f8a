// Generated from specs/mysql-flexible by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { Int64, UnknownKind } from "@azbackup/core/codec";

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

/**
 * Where a backup goes.
 *
 * `objectType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownBackupStoreDetails}.
 */
export type BackupStoreDetails = FullBackupStoreDetails | UnknownBackupStoreDetails;

/** A {@link BackupStoreDetails} of a kind this version does not know, with everything the service sent. */
export interface UnknownBackupStoreDetails extends Omit<BackupStoreDetailsBase, "objectType"> {
  objectType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link BackupStoreDetails} share. */
export interface BackupStoreDetailsBase {
  /** Kind of the place. */
  objectType: string;
}

/** Blob containers, for a full backup. */
export interface FullBackupStoreDetails extends BackupStoreDetailsBase {
  /** Tells the kinds of {@link BackupStoreDetails} apart. */
  objectType: "FullBackupStoreDetails";

  /**
   * SAS URLs of the containers to write to, which give whoever has them access: as many as
   * `validateBackup` says.
   */
  sasUriList: string[];
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

/** Backups of the server. */
export interface ServerBackupListResult {
  /** The backups of this page. */
  value?: ServerBackup[] | undefined;

  /** URL of the next page; absent on the last. */
  nextLink?: string | undefined;
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

/**
 * Data about what an operation works on.
 *
 * `objectType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownOperationProgressResponseType}.
 */
export type OperationProgressResponseType =
  | BackupAndExportResponseType
  | ImportFromStorageResponseType
  | UnknownOperationProgressResponseType;

/**
 * A {@link OperationProgressResponseType} of a kind this version does not know, with everything the
 * service sent.
 */
export interface UnknownOperationProgressResponseType extends Omit<
  OperationProgressResponseTypeBase,
  "objectType"
> {
  objectType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link OperationProgressResponseType} share. */
export interface OperationProgressResponseTypeBase {
  /** Kind of the data. */
  objectType: ObjectType;
}

/** How much an export has to write, and how much it wrote. */
export interface BackupAndExportResponseType extends OperationProgressResponseTypeBase {
  /** Tells the kinds of {@link OperationProgressResponseType} apart. */
  objectType: "BackupAndExportResponse";

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

/** How far an import from blob storage is. */
export interface ImportFromStorageResponseType extends OperationProgressResponseTypeBase {
  /** Tells the kinds of {@link OperationProgressResponseType} apart. */
  objectType: "ImportFromStorageResponse";

  /** When the import is expected to be done (UTC). */
  estimatedCompletionTime?: Date | undefined;
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
 * Kind of the data about an operation.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ObjectType =
  /** Of a backup which is exported. */
  | "BackupAndExportResponse"
  /** Of an import from blob storage. */
  | "ImportFromStorageResponse"
  | (string & {});
