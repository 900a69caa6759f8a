// Generated from specs/keyvault/generated/openapi2/2025-07-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import * as coreClient from "@azure/core-client";

/**
 * Where a blob container is and what gives access to it: a SAS token or, from version 7.5, the managed
 * identity of the HSM.
 */
export interface SASTokenParameter {
  /** URL of the Azure Storage blob container, without a query: the SAS token is a property of its own. */
  storageResourceUri: string;
  /**
   * SAS token for the blob container, without the leading `?`. Version 7.4 always needs it; later
   * ones do unless `useManagedIdentity` is `true`.
   * This value contains a credential. Consider obscuring before showing to users
   */
  token?: string;
  /** Reach the container by the user-assigned managed identity of the HSM, instead of a SAS token. */
  useManagedIdentity?: boolean;
}

/** A full backup. */
export interface FullBackupOperation {
  /** State of the job. */
  status?: OperationStatus;
  /** What the job is doing or why it ended, in words. */
  statusDetails?: string;
  /** What went wrong, if anything. */
  error?: ErrorModel;
  /** Identifies the job; its status can be read from it alone. */
  jobId?: string;
  /** When the job started. */
  startTime?: Date;
  /** When the job ended. The service answers `0` or `null` while it has not. */
  endTime?: Date;
  /**
   * URL of the folder the backup is in: the container's URL, `/` and the folder's name. A restore
   * needs the folder's name. A check before a backup answers `null`.
   */
  azureStorageBlobContainerUri?: string;
}

/** What went wrong. */
export interface ErrorModel {
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
   * The error behind this one.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly innerError?: ErrorModel;
}

/** The answer to a request that failed. */
export interface KeyVaultError {
  /**
   * What went wrong.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly error?: ErrorModel;
}

/** Which backup to restore a key from. */
export interface SelectiveKeyRestoreOperationParameters {
  /** The container the backup is in. */
  sasTokenParameters: SASTokenParameter;
  /**
   * Name of the backup's folder in the container: the last part of the
   * `azureStorageBlobContainerUri` the backup ended with.
   */
  folder: string;
}

/** A restore of one key. */
export interface SelectiveKeyRestoreOperation {
  /** State of the job. */
  status?: OperationStatus;
  /** What the job is doing or why it ended, in words. */
  statusDetails?: string;
  /** What went wrong, if anything. */
  error?: ErrorModel;
  /** Identifies the job; its status can be read from it alone. */
  jobId?: string;
  /** When the job started. */
  startTime?: Date;
  /** When the job ended. The service answers `0` or `null` while it has not. */
  endTime?: Date;
}

/** Which container a backup would go to, and what would give access to it. */
export interface PreBackupOperationParameters {
  /** URL of the Azure Storage blob container, without a query: the SAS token is a property of its own. */
  storageResourceUri?: string;
  /**
   * SAS token for the blob container, without the leading `?`.
   * This value contains a credential. Consider obscuring before showing to users
   */
  token?: string;
  /** Reach the container by the user-assigned managed identity of the HSM, instead of a SAS token. */
  useManagedIdentity?: boolean;
}

/** Which backup a restore would be from. */
export interface PreRestoreOperationParameters {
  /** The container the backup is in. */
  sasTokenParameters?: SASTokenParameter;
  /** Name of the backup's folder in the container. */
  folderToRestore?: string;
}

/** A restore of the whole HSM, or a check before one. */
export interface RestoreOperation {
  /** State of the job. */
  status?: OperationStatus;
  /** What the job is doing or why it ended, in words. */
  statusDetails?: string;
  /** What went wrong, if anything. */
  error?: ErrorModel;
  /** Identifies the job; its status can be read from it alone. */
  jobId?: string;
  /** When the job started. */
  startTime?: Date;
  /** When the job ended. The service answers `0` or `null` while it has not. */
  endTime?: Date;
}

/** Which backup to restore from. */
export interface RestoreOperationParameters {
  /** The container the backup is in. */
  sasTokenParameters: SASTokenParameter;
  /**
   * Name of the backup's folder in the container: the last part of the
   * `azureStorageBlobContainerUri` the backup ended with.
   */
  folderToRestore: string;
}

/** What every job of the HSM reports. */
export interface Job {
  /** State of the job. */
  status?: OperationStatus;
  /** What the job is doing or why it ended, in words. */
  statusDetails?: string;
  /** What went wrong, if anything. */
  error?: ErrorModel;
  /** Identifies the job; its status can be read from it alone. */
  jobId?: string;
  /** When the job started. */
  startTime?: Date;
  /** When the job ended. The service answers `0` or `null` while it has not. */
  endTime?: Date;
}

/** Defines headers for KeyVaultBackupClient_fullBackup operation. */
export interface KeyVaultBackupClientFullBackupHeaders {
  /** Where the status can be read; carries no `api-version`. */
  azureAsyncOperation?: string;
  /** Seconds to wait before the status is read. */
  retryAfter?: number;
}

/** Defines headers for KeyVaultBackupClient_selectiveKeyRestoreOperation operation. */
export interface KeyVaultBackupClientSelectiveKeyRestoreOperationHeaders {
  /** Where the status can be read; carries no `api-version`. */
  azureAsyncOperation?: string;
  /** Seconds to wait before the status is read. */
  retryAfter?: number;
}

/** Defines headers for KeyVaultBackupClient_preFullBackup operation. */
export interface KeyVaultBackupClientPreFullBackupHeaders {
  /** Where the status can be read; carries no `api-version`. */
  azureAsyncOperation?: string;
  /** Seconds to wait before the status is read. */
  retryAfter?: number;
}

/** Defines headers for KeyVaultBackupClient_preFullRestoreOperation operation. */
export interface KeyVaultBackupClientPreFullRestoreOperationHeaders {
  /** Where the status can be read; carries no `api-version`. */
  azureAsyncOperation?: string;
  /** Seconds to wait before the status is read. */
  retryAfter?: number;
}

/** Defines headers for KeyVaultBackupClient_fullRestoreOperation operation. */
export interface KeyVaultBackupClientFullRestoreOperationHeaders {
  /** Where the status can be read; carries no `api-version`. */
  azureAsyncOperation?: string;
  /** Seconds to wait before the status is read. */
  retryAfter?: number;
}

/** Known values of {@link OperationStatus} that the service accepts. */
export enum KnownOperationStatus {
  /** The job is running. */
  InProgress = "InProgress",
  /** The job is done. */
  Succeeded = "Succeeded",
  /** The job was canceled. */
  Canceled = "Canceled",
  /** The job failed; `error` says why. */
  Failed = "Failed",
}

/**
 * Defines values for OperationStatus. \
 * {@link KnownOperationStatus} can be used interchangeably with OperationStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **InProgress**: The job is running. \
 * **Succeeded**: The job is done. \
 * **Canceled**: The job was canceled. \
 * **Failed**: The job failed; `error` says why.
 */
export type OperationStatus = string;

/** Optional parameters. */
export interface FullBackupOptionalParams extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Contains response data for the fullBackup operation. */
export type FullBackupResponse = KeyVaultBackupClientFullBackupHeaders &
  FullBackupOperation;

/** Optional parameters. */
export interface FullBackupStatusOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the fullBackupStatus operation. */
export type FullBackupStatusResponse = FullBackupOperation;

/** Optional parameters. */
export interface SelectiveKeyRestoreOperationOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the selectiveKeyRestoreOperation operation. */
export type SelectiveKeyRestoreOperationResponse =
  KeyVaultBackupClientSelectiveKeyRestoreOperationHeaders &
    SelectiveKeyRestoreOperation;

/** Optional parameters. */
export interface PreFullBackupOptionalParams
  extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Contains response data for the preFullBackup operation. */
export type PreFullBackupResponse = KeyVaultBackupClientPreFullBackupHeaders &
  FullBackupOperation;

/** Optional parameters. */
export interface PreFullRestoreOperationOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the preFullRestoreOperation operation. */
export type PreFullRestoreOperationResponse =
  KeyVaultBackupClientPreFullRestoreOperationHeaders & RestoreOperation;

/** Optional parameters. */
export interface FullRestoreOperationOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the fullRestoreOperation operation. */
export type FullRestoreOperationResponse =
  KeyVaultBackupClientFullRestoreOperationHeaders & RestoreOperation;

/** Optional parameters. */
export interface RestoreStatusOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the restoreStatus operation. */
export type RestoreStatusResponse = RestoreOperation;

/** Optional parameters. */
export interface SelectiveKeyRestoreStatusOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the selectiveKeyRestoreStatus operation. */
export type SelectiveKeyRestoreStatusResponse = SelectiveKeyRestoreOperation;

/** Optional parameters. */
export interface KeyVaultBackupClientOptionalParams
  extends coreClient.ServiceClientOptions {
  /** Api Version */
  apiVersion?: string;
  /** Overrides client endpoint. */
  endpoint?: string;
}
