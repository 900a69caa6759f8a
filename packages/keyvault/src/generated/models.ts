// Generated from specs/keyvault by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

/** A full backup. */
export interface FullBackupOperation {
  /** State of the job. */
  status?: OperationStatus | undefined;

  /** What the job is doing or why it ended, in words. */
  statusDetails?: string | undefined;

  /** What went wrong, if anything. */
  error?: ErrorModel | null | undefined;

  /** Identifies the job; its status can be read from it alone. */
  jobId?: string | undefined;

  /** When the job started. */
  startTime?: Date | undefined;

  /** When the job ended. The service answers `0` or `null` while it has not. */
  endTime?: Date | null | undefined;

  /**
   * URL of the folder the backup is in: the container's URL, `/` and the folder's name. A restore needs
   * the folder's name. A check before a backup answers `null`.
   */
  azureStorageBlobContainerUri?: string | null | undefined;
}

/** What went wrong. */
export interface ErrorModel {
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
   * The error behind this one.
   *
   * Set by the service.
   */
  readonly innerError?: ErrorModel | null | undefined;
}

/**
 * Where a blob container is and what gives access to it: a SAS token or, from version 7.5, the managed
 * identity of the HSM.
 */
export interface SASTokenParameter {
  /**
   * URL of the Azure Storage blob container, without a query: the SAS token is a property of its own.
   *
   * Not empty. Pattern `^[^?#]*$`.
   */
  storageResourceUri: string;

  /**
   * SAS token for the blob container, without the leading `?`. Version 7.4 always needs it; later ones
   * do unless `useManagedIdentity` is `true`.
   *
   * Not empty. Secret: never logged, and shown in no error. Required before version 7.5.
   */
  token?: string | undefined;

  /**
   * Reach the container by the user-assigned managed identity of the HSM, instead of a SAS token.
   *
   * Default false. Since version 7.5.
   */
  useManagedIdentity?: boolean | undefined;
}

/** Which container a backup would go to, and what would give access to it. */
export interface PreBackupOperationParameters {
  /**
   * URL of the Azure Storage blob container, without a query: the SAS token is a property of its own.
   *
   * Not empty. Pattern `^[^?#]*$`.
   */
  storageResourceUri?: string | undefined;

  /**
   * SAS token for the blob container, without the leading `?`.
   *
   * Not empty. Secret: never logged, and shown in no error.
   */
  token?: string | undefined;

  /**
   * Reach the container by the user-assigned managed identity of the HSM, instead of a SAS token.
   *
   * Default false.
   */
  useManagedIdentity?: boolean | undefined;
}

/** A restore of the whole HSM, or a check before one. */
export interface RestoreOperation {
  /** State of the job. */
  status?: OperationStatus | undefined;

  /** What the job is doing or why it ended, in words. */
  statusDetails?: string | undefined;

  /** What went wrong, if anything. */
  error?: ErrorModel | null | undefined;

  /** Identifies the job; its status can be read from it alone. */
  jobId?: string | undefined;

  /** When the job started. */
  startTime?: Date | undefined;

  /** When the job ended. The service answers `0` or `null` while it has not. */
  endTime?: Date | null | undefined;
}

/** Which backup to restore from. */
export interface RestoreOperationParameters {
  /** The container the backup is in. */
  sasTokenParameters: SASTokenParameter;

  /**
   * Name of the backup's folder in the container: the last part of the `azureStorageBlobContainerUri`
   * the backup ended with.
   *
   * Not empty.
   */
  folderToRestore: string;
}

/** Which backup a restore would be from. */
export interface PreRestoreOperationParameters {
  /** The container the backup is in. */
  sasTokenParameters?: SASTokenParameter | undefined;

  /**
   * Name of the backup's folder in the container.
   *
   * Not empty.
   */
  folderToRestore?: string | undefined;
}

/** A restore of one key. */
export interface SelectiveKeyRestoreOperation {
  /** State of the job. */
  status?: OperationStatus | undefined;

  /** What the job is doing or why it ended, in words. */
  statusDetails?: string | undefined;

  /** What went wrong, if anything. */
  error?: ErrorModel | null | undefined;

  /** Identifies the job; its status can be read from it alone. */
  jobId?: string | undefined;

  /** When the job started. */
  startTime?: Date | undefined;

  /** When the job ended. The service answers `0` or `null` while it has not. */
  endTime?: Date | null | undefined;
}

/** Which backup to restore a key from. */
export interface SelectiveKeyRestoreOperationParameters {
  /** The container the backup is in. */
  sasTokenParameters: SASTokenParameter;

  /**
   * Name of the backup's folder in the container: the last part of the `azureStorageBlobContainerUri`
   * the backup ended with.
   *
   * Not empty.
   */
  folder: string;
}

/**
 * State of a job of the HSM.
 *
 * Open: the service may answer with words that are not listed.
 */
export type OperationStatus =
  /** The job is running. */
  | "InProgress"
  /** The job is done. */
  | "Succeeded"
  /** The job was canceled. */
  | "Canceled"
  /** The job failed; `error` says why. */
  | "Failed"
  | (string & {});
