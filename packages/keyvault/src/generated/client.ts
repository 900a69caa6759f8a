// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

/// <reference lib="esnext.disposable" preserve="true" />

import type { TokenCredential } from "@azbackup/core/auth";
import type { CannotTell, FindStartedOptions } from "@azbackup/core/find-started";
import type { OperationPoller } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  resumeOperation,
  warnUnusedPollers,
} from "@azbackup/core/operation";
import type { PagedAsyncIterableIterator } from "@azbackup/core/paging";
import { type KeyVaultBackupClientOptions, createKeyVaultBackupContext } from "./context.js";
import type {
  BackupCertificateResult,
  BackupKeyResult,
  BackupSecretResult,
  CertificateBundle,
  CertificateItem,
  CertificateRestoreParameters,
  FullBackupOperation,
  KeyBundle,
  KeyItem,
  KeyRestoreParameters,
  PreBackupOperationParameters,
  PreRestoreOperationParameters,
  RestoreOperation,
  RestoreOperationParameters,
  SASTokenParameter,
  SecretBundle,
  SecretItem,
  SecretRestoreParameters,
  SelectiveKeyRestoreOperation,
  SelectiveKeyRestoreOperationParameters,
} from "./models.js";
import { type BackupCertificateOptions, backupCertificate } from "./operations/backup-certificate.js";
import { type BackupKeyOptions, backupKey } from "./operations/backup-key.js";
import { type BackupSecretOptions, backupSecret } from "./operations/backup-secret.js";
import { findStartedFullBackup } from "./operations/find-started-full-backup.js";
import { findStartedFullRestore } from "./operations/find-started-full-restore.js";
import { findStartedPreFullBackup } from "./operations/find-started-pre-full-backup.js";
import { findStartedPreFullRestore } from "./operations/find-started-pre-full-restore.js";
import { findStartedSelectiveKeyRestore } from "./operations/find-started-selective-key-restore.js";
import { type FullBackupStatusOptions, fullBackupStatus } from "./operations/full-backup-status.js";
import { type FullBackupOptions, fullBackup, fullBackupOperation } from "./operations/full-backup.js";
import { type FullRestoreOptions, fullRestore, fullRestoreOperation } from "./operations/full-restore.js";
import { type ListCertificatesOptions, listCertificates } from "./operations/list-certificates.js";
import { type ListKeysOptions, listKeys } from "./operations/list-keys.js";
import { type ListSecretsOptions, listSecrets } from "./operations/list-secrets.js";
import {
  type PreFullBackupOptions,
  preFullBackup,
  preFullBackupOperation,
} from "./operations/pre-full-backup.js";
import {
  type PreFullRestoreOptions,
  preFullRestore,
  preFullRestoreOperation,
} from "./operations/pre-full-restore.js";
import { type RestoreCertificateOptions, restoreCertificate } from "./operations/restore-certificate.js";
import { type RestoreKeyOptions, restoreKey } from "./operations/restore-key.js";
import { type RestoreSecretOptions, restoreSecret } from "./operations/restore-secret.js";
import { type RestoreStatusOptions, restoreStatus } from "./operations/restore-status.js";
import {
  type SelectiveKeyRestoreStatusOptions,
  selectiveKeyRestoreStatus,
} from "./operations/selective-key-restore-status.js";
import {
  type SelectiveKeyRestoreOptions,
  selectiveKeyRestore,
  selectiveKeyRestoreOperation,
} from "./operations/selective-key-restore.js";

/**
 * Backup and restore of Azure Key Vault: of the single keys, secrets and certificates of a vault, as
 * blobs that the caller keeps; and of a whole Managed HSM into a blob container, from which the HSM or
 * one key of it is restored.
 *
 * Requests go out in version 2026-04-01 unless the client is made with another one.
 */
export class KeyVaultBackupClient {
  readonly #context: ClientContext;

  /**
   * @param vaultBaseUrl URL of the vault or the Managed HSM pool, for example
   *   `https://myvault.vault.azure.net` or `https://myhsm.managedhsm.azure.net`.
   * @param credential A credential of `@azure/identity`.
   * @param options Retries, timeouts, logging, proxy and what else is the same for every client.
   * @throws {ValidationError} when an argument breaks a rule.
   */
  constructor(vaultBaseUrl: string, credential: TokenCredential, options: KeyVaultBackupClientOptions = {}) {
    this.#context = warnUnusedPollers(
      createKeyVaultBackupContext(vaultBaseUrl, credential, options),
      options,
    );
  }

  /**
   * Reads the status of a full backup, or of a check before one. A job that failed is read with HTTP 200
   * too: look at its `status`.
   *
   * @param jobId The id which the start of the job returned. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/keyvault/full-backup-status/full-backup-status |
   *   Full Backup Status}
   */
  fullBackupStatus(jobId: string, options: FullBackupStatusOptions = {}): Promise<FullBackupOperation> {
    return fullBackupStatus(this.#context, jobId, options);
  }

  /**
   * Creates a full backup of the HSM in an Azure Storage blob container, using a SAS token the caller
   * provides or, from version 7.5, the managed identity of the HSM. A SAS token has to be valid for 24
   * hours more.
   *
   * 202 means only that the job was accepted. How a failed job ended stands in its status, which is read
   * with HTTP 200.
   *
   * @param azureStorageBlobContainerUri The container to write to, and what gives access to it.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/keyvault/full-backup/full-backup | Full Backup}
   */
  fullBackup(
    azureStorageBlobContainerUri: SASTokenParameter,
    options: FullBackupOptions = {},
  ): OperationPoller<FullBackupOperation, FullBackupOperation> {
    return fullBackup(this.#context, azureStorageBlobContainerUri, options);
  }

  /**
   * Checks whether a full backup could be made, and makes none. The check is a job of its own, which
   * ends like a backup, only without a folder.
   *
   * Since version 7.6.
   *
   * @param preBackupOperationParameters The container the backup would go to, and what would give access
   *   to it.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/keyvault/managedhsm-backup/restore/pre-full-backup/pre-full-backup
   *   | Pre Full Backup}
   */
  preFullBackup(
    preBackupOperationParameters: PreBackupOperationParameters,
    options: PreFullBackupOptions = {},
  ): OperationPoller<FullBackupOperation, FullBackupOperation> {
    return preFullBackup(this.#context, preBackupOperationParameters, options);
  }

  /**
   * Reads the status of a restore of the whole HSM, of a check before one or of the restore of one key.
   * A job that failed is read with HTTP 200 too: look at its `status`.
   *
   * @param jobId The id which the start of the job returned. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/keyvault/managedhsm-backup/restore/restore-status/restore-status
   *   | Restore Status}
   */
  restoreStatus(jobId: string, options: RestoreStatusOptions = {}): Promise<RestoreOperation> {
    return restoreStatus(this.#context, jobId, options);
  }

  /**
   * Restores the whole HSM from a full backup. What the HSM holds is replaced by what the backup holds.
   *
   * 202 means only that the job was accepted. How a failed job ended stands in its status, which is read
   * with HTTP 200. The last status is the result: nothing can be read at the address of the request.
   *
   * @param restoreBlobDetails The backup to restore from.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/keyvault/managedhsm-backup/restore/full-restore-operation/full-restore-operation
   *   | Full Restore Operation}
   */
  fullRestore(
    restoreBlobDetails: RestoreOperationParameters,
    options: FullRestoreOptions = {},
  ): OperationPoller<RestoreOperation, RestoreOperation> {
    return fullRestore(this.#context, restoreBlobDetails, options);
  }

  /**
   * Checks whether the HSM could be restored from a full backup, and restores nothing. The check is a
   * job of its own, which ends like a restore.
   *
   * Since version 7.6.
   *
   * @param preRestoreOperationParameters The backup the restore would be from.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/keyvault/managedhsm-backup/restore/pre-full-restore-operation/pre-full-restore-operation
   *   | Pre Full Restore Operation}
   */
  preFullRestore(
    preRestoreOperationParameters: PreRestoreOperationParameters,
    options: PreFullRestoreOptions = {},
  ): OperationPoller<RestoreOperation, RestoreOperation> {
    return preFullRestore(this.#context, preRestoreOperationParameters, options);
  }

  /**
   * Reads the status of the restore of one key. A job that failed is read with HTTP 200 too: look at its
   * `status`.
   *
   * It is the same request as `restoreStatus`, which is what versions before 7.6 call it; that they
   * answer it the same way is documented.
   *
   * Since version 7.6.
   *
   * @param jobId The id which the start of the job returned. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/keyvault/managedhsm-backup/restore/selective-key-restore-status/selective-key-restore-status
   *   | Selective Key Restore Status}
   */
  selectiveKeyRestoreStatus(
    jobId: string,
    options: SelectiveKeyRestoreStatusOptions = {},
  ): Promise<SelectiveKeyRestoreOperation> {
    return selectiveKeyRestoreStatus(this.#context, jobId, options);
  }

  /**
   * Restores every version of one key from a full backup.
   *
   * 202 means only that the job was accepted. How a failed job ended stands in its status, which is read
   * with HTTP 200. The last status is the result: nothing can be read at the address of the request.
   *
   * @param keyName Name of the key. Not empty.
   * @param restoreBlobDetails The backup to restore from.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/keyvault/managedhsm-backup/restore/selective-key-restore-operation/selective-key-restore-operation
   *   | Selective Key Restore Operation}
   */
  selectiveKeyRestore(
    keyName: string,
    restoreBlobDetails: SelectiveKeyRestoreOperationParameters,
    options: SelectiveKeyRestoreOptions = {},
  ): OperationPoller<SelectiveKeyRestoreOperation, SelectiveKeyRestoreOperation> {
    return selectiveKeyRestore(this.#context, keyName, restoreBlobDetails, options);
  }

  /**
   * Lists the keys of a vault: their names and what is known of them, not their content.
   *
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/keyvault/keys/get-keys/get-keys | Get Keys}
   */
  listKeys(options: ListKeysOptions = {}): PagedAsyncIterableIterator<KeyItem> {
    return listKeys(this.#context, options);
  }

  /**
   * Backs up one key, with all its versions, as a blob that the caller keeps. Only the service can read
   * the blob, and it can be restored only into a vault of the same subscription and geography: keep it
   * as safely as the key itself.
   *
   * @param keyName Name of the key. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes: KeyNotFound (HTTP
   *   404): There is no such key in the vault.
   * @see {@link https://learn.microsoft.com/rest/api/keyvault/keys/backup-key/backup-key | Backup Key}
   */
  backupKey(keyName: string, options: BackupKeyOptions = {}): Promise<BackupKeyResult> {
    return backupKey(this.#context, keyName, options);
  }

  /**
   * Restores one key from a backup, with all its versions and under its old name, which must be free:
   * neither in use nor that of one that was deleted and is still kept.
   *
   * @param parameters The blob of the backup.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes: Conflict (HTTP 409):
   *   The name is in use, or was until just now: a purge goes on for a while after it was answered;
   *   Malformed backup blob (HTTP 400): The blob is none, or is damaged.
   * @see {@link https://learn.microsoft.com/rest/api/keyvault/keys/restore-key/restore-key | Restore
   *   Key}
   */
  restoreKey(parameters: KeyRestoreParameters, options: RestoreKeyOptions = {}): Promise<KeyBundle> {
    return restoreKey(this.#context, parameters, options);
  }

  /**
   * Lists the secrets of a vault: their names and what is known of them, not their content.
   *
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/keyvault/secrets/get-secrets/get-secrets | Get
   *   Secrets}
   */
  listSecrets(options: ListSecretsOptions = {}): PagedAsyncIterableIterator<SecretItem> {
    return listSecrets(this.#context, options);
  }

  /**
   * Backs up one secret, with all its versions, as a blob that the caller keeps. Only the service can
   * read the blob, and it can be restored only into a vault of the same subscription and geography: keep
   * it as safely as the secret itself.
   *
   * @param secretName Name of the secret. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes: SecretNotFound (HTTP
   *   404): There is no such secret in the vault.
   * @see {@link https://learn.microsoft.com/rest/api/keyvault/secrets/backup-secret/backup-secret |
   *   Backup Secret}
   */
  backupSecret(secretName: string, options: BackupSecretOptions = {}): Promise<BackupSecretResult> {
    return backupSecret(this.#context, secretName, options);
  }

  /**
   * Restores one secret from a backup, with all its versions and under its old name, which must be free:
   * neither in use nor that of one that was deleted and is still kept.
   *
   * @param parameters The blob of the backup.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes: Conflict (HTTP 409):
   *   The name is in use, or was until just now: a purge goes on for a while after it was answered;
   *   Malformed backup blob (HTTP 400): The blob is none, or is damaged.
   * @see {@link https://learn.microsoft.com/rest/api/keyvault/secrets/restore-secret/restore-secret |
   *   Restore Secret}
   */
  restoreSecret(
    parameters: SecretRestoreParameters,
    options: RestoreSecretOptions = {},
  ): Promise<SecretBundle> {
    return restoreSecret(this.#context, parameters, options);
  }

  /**
   * Lists the certificates of a vault: their names and what is known of them, not their content.
   *
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/keyvault/certificates/get-certificates/get-certificates | Get
   *   Certificates}
   */
  listCertificates(options: ListCertificatesOptions = {}): PagedAsyncIterableIterator<CertificateItem> {
    return listCertificates(this.#context, options);
  }

  /**
   * Backs up one certificate, with all its versions, as a blob that the caller keeps. Only the service
   * can read the blob, and it can be restored only into a vault of the same subscription and geography:
   * keep it as safely as the certificate itself.
   *
   * @param certificateName Name of the certificate. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes: CertificateNotFound
   *   (HTTP 404): There is no such certificate in the vault.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/keyvault/certificates/backup-certificate/backup-certificate |
   *   Backup Certificate}
   */
  backupCertificate(
    certificateName: string,
    options: BackupCertificateOptions = {},
  ): Promise<BackupCertificateResult> {
    return backupCertificate(this.#context, certificateName, options);
  }

  /**
   * Restores one certificate from a backup, with all its versions and under its old name, which must be
   * free: neither in use nor that of one that was deleted and is still kept.
   *
   * @param parameters The blob of the backup.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes: Conflict (HTTP 409):
   *   The name is in use, or was until just now: a purge goes on for a while after it was answered;
   *   Malformed backup blob (HTTP 400): The blob is none, or is damaged.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/keyvault/certificates/restore-certificate/restore-certificate |
   *   Restore Certificate}
   */
  restoreCertificate(
    parameters: CertificateRestoreParameters,
    options: RestoreCertificateOptions = {},
  ): Promise<CertificateBundle> {
    return restoreCertificate(this.#context, parameters, options);
  }

  /**
   * Asks the service whether a {@link fullBackup} has started whose answer was lost, and starts nothing.
   *
   * It cannot be told: a managed HSM lists no backups; look into the storage container for a folder of
   * that time, or at the HSM's own log. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedFullBackup(
    azureStorageBlobContainerUri: SASTokenParameter,
    options: FullBackupOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedFullBackup(this.#context, azureStorageBlobContainerUri, options);
  }

  /**
   * Asks the service whether a {@link preFullBackup} has started whose answer was lost, and starts
   * nothing.
   *
   * It cannot be told: a managed HSM lists no checks; a check changes nothing, so that it can be started
   * again. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedPreFullBackup(
    preBackupOperationParameters: PreBackupOperationParameters,
    options: PreFullBackupOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedPreFullBackup(this.#context, preBackupOperationParameters, options);
  }

  /**
   * Asks the service whether a {@link fullRestore} has started whose answer was lost, and starts
   * nothing.
   *
   * It cannot be told: a managed HSM lists no restores; look at its own log. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedFullRestore(
    restoreBlobDetails: RestoreOperationParameters,
    options: FullRestoreOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedFullRestore(this.#context, restoreBlobDetails, options);
  }

  /**
   * Asks the service whether a {@link preFullRestore} has started whose answer was lost, and starts
   * nothing.
   *
   * It cannot be told: a managed HSM lists no checks; a check changes nothing, so that it can be started
   * again. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedPreFullRestore(
    preRestoreOperationParameters: PreRestoreOperationParameters,
    options: PreFullRestoreOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedPreFullRestore(this.#context, preRestoreOperationParameters, options);
  }

  /**
   * Asks the service whether a {@link selectiveKeyRestore} has started whose answer was lost, and starts
   * nothing.
   *
   * It cannot be told: a managed HSM lists no restores; look at the versions of the key. Nothing is
   * sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedSelectiveKeyRestore(
    keyName: string,
    restoreBlobDetails: SelectiveKeyRestoreOperationParameters,
    options: SelectiveKeyRestoreOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedSelectiveKeyRestore(this.#context, keyName, restoreBlobDetails, options);
  }

  /**
   * Goes on with an operation which this or another process started, from its resume token. Nothing is
   * started again.
   *
   * @param token What `resumeToken()` of the operation's poller gave.
   * @throws {ResumeTokenError} when the token is damaged, or belongs to another client, operation or
   *   endpoint.
   */
  resume(
    token: string,
    options: CallOptions = {},
  ): OperationPoller<
    FullBackupOperation | RestoreOperation | SelectiveKeyRestoreOperation,
    FullBackupOperation | RestoreOperation | SelectiveKeyRestoreOperation
  > {
    return resumeOperation(
      this.#context,
      [
        fullBackupOperation,
        preFullBackupOperation,
        fullRestoreOperation,
        preFullRestoreOperation,
        selectiveKeyRestoreOperation,
      ],
      token,
      options,
    );
  }

  /**
   * Closes the connections that are kept; those in use are closed when they are done. The client works
   * on, without keeping any.
   *
   * Make one client and use it for long: each keeps connections of its own, until they were not used for
   * `idleConnectionMs`.
   */
  async close(): Promise<void> {
    this.#context.close();
  }

  /** {@link close}, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#context.close();
  }
}
