// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

/// <reference lib="esnext.disposable" preserve="true" />

import type { TokenCredential } from "@azbackup/core/auth";
import type { CannotTell, FindStartedOptions, FindStartedResult } from "@azbackup/core/find-started";
import type { OperationPoller } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type NotYet,
  resumeOperation,
  warnUnusedPollers,
} from "@azbackup/core/operation";
import type { PagedAsyncIterableIterator } from "@azbackup/core/paging";
import { type MySqlFlexibleBackupClientOptions, createMySqlFlexibleBackupContext } from "./context.js";
import type {
  BackupAndExportRequest,
  BackupAndExportResponse,
  OperationProgressResult,
  OperationStatusExtendedResult,
  Server,
  ServerBackup,
  ServerBackupV2,
  ValidateBackupResponse,
} from "./models/common.js";
import {
  type BackupAndExportOptions,
  backupAndExport,
  backupAndExportOperation,
} from "./operations/backup-and-export.js";
import {
  type CreateLongRunningBackupOptions,
  createLongRunningBackup,
  createLongRunningBackupOperation,
} from "./operations/create-long-running-backup.js";
import { type CreateServerOptions, createServer, createServerOperation } from "./operations/create-server.js";
import {
  type DeleteLongRunningBackupOptions,
  deleteLongRunningBackup,
  deleteLongRunningBackupOperation,
} from "./operations/delete-long-running-backup.js";
import { type DeleteServerOptions, deleteServer, deleteServerOperation } from "./operations/delete-server.js";
import { findStartedBackupAndExport } from "./operations/find-started-backup-and-export.js";
import { findStartedCreateLongRunningBackup } from "./operations/find-started-create-long-running-backup.js";
import { findStartedCreateServer } from "./operations/find-started-create-server.js";
import { findStartedDeleteLongRunningBackup } from "./operations/find-started-delete-long-running-backup.js";
import { findStartedDeleteServer } from "./operations/find-started-delete-server.js";
import { findStartedPutBackup } from "./operations/find-started-put-backup.js";
import { type GetBackupOptions, getBackup } from "./operations/get-backup.js";
import {
  type GetLongRunningBackupOptions,
  getLongRunningBackup,
} from "./operations/get-long-running-backup.js";
import {
  type GetOperationProgressOptions,
  getOperationProgress,
} from "./operations/get-operation-progress.js";
import { type GetOperationResultOptions, getOperationResult } from "./operations/get-operation-result.js";
import { type GetServerOptions, getServer } from "./operations/get-server.js";
import { type ListBackupsOptions, listBackups } from "./operations/list-backups.js";
import {
  type ListLongRunningBackupsOptions,
  listLongRunningBackups,
} from "./operations/list-long-running-backups.js";
import {
  type ListServersByResourceGroupOptions,
  listServersByResourceGroup,
} from "./operations/list-servers-by-resource-group.js";
import { type ListServersOptions, listServers } from "./operations/list-servers.js";
import { type PutBackupOptions, putBackup } from "./operations/put-backup.js";
import { type ValidateBackupOptions, validateBackup } from "./operations/validate-backup.js";

/**
 * Backups of Azure Database for MySQL flexible servers: on demand, and exported to blob containers;
 * and servers restored from them, as new ones.
 *
 * Requests go out in version 2024-12-30 unless the client is made with another one.
 */
export class MySqlFlexibleBackupClient {
  readonly #context: ClientContext;

  /**
   * @param credential A credential of `@azure/identity`.
   * @param subscriptionId The subscription the resources belong to. A UUID.
   * @param options Retries, timeouts, logging, proxy and what else is the same for every client.
   * @throws {ValidationError} when an argument breaks a rule.
   */
  constructor(
    credential: TokenCredential,
    subscriptionId: string,
    options: MySqlFlexibleBackupClientOptions = {},
  ) {
    this.#context = warnUnusedPollers(
      createMySqlFlexibleBackupContext(credential, subscriptionId, options),
      options,
    );
  }

  /**
   * Exports a backup of the server to blob containers, and takes the backup first if there is none of
   * that name. Ask `validateBackup` beforehand how many containers it takes.
   *
   * 202 means only that the work was accepted. The result has a status of its own: an answer of 200
   * whose `status` is `Failed` is a failed export, as in the documented sample. No way to cancel it is
   * documented.
   *
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
   *   90.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
   * @param parameters What to call the backup, and where it goes.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes: AggregateException:
   *   The export failed after it was accepted; the error stands in the result, under status 200. The
   *   message says what went wrong.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/backup-and-export/create?view=rest-mysql-flexibleserver-2023-10-01-preview
   *   | Backup And Export - Create}
   */
  backupAndExport(
    resourceGroupName: string,
    serverName: string,
    parameters: BackupAndExportRequest,
    options: BackupAndExportOptions = {},
  ): OperationPoller<OperationStatusExtendedResult, BackupAndExportResponse> {
    return backupAndExport(this.#context, resourceGroupName, serverName, parameters, options);
  }

  /**
   * Checks whether the server can be backed up and exported now, and says how many containers an export
   * takes. Nothing is started.
   *
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
   *   90.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/backup-and-export/validate-backup?view=rest-mysql-flexibleserver-2023-10-01-preview
   *   | Backup And Export - Validate Backup}
   */
  validateBackup(
    resourceGroupName: string,
    serverName: string,
    options: ValidateBackupOptions = {},
  ): Promise<ValidateBackupResponse> {
    return validateBackup(this.#context, resourceGroupName, serverName, options);
  }

  /**
   * Lists the backups of the server, automatic and on demand.
   *
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
   *   90.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/backups/list-by-server?view=rest-mysql-flexibleserver-2023-10-01-preview
   *   | Backups - List By Server}
   */
  listBackups(
    resourceGroupName: string,
    serverName: string,
    options: ListBackupsOptions = {},
  ): PagedAsyncIterableIterator<ServerBackup> {
    return listBackups(this.#context, resourceGroupName, serverName, options);
  }

  /**
   * Takes a backup of the server and answers with it; `createLongRunningBackup` takes one in the
   * background.
   *
   * That each call takes another backup, even under a name that was used before, is inferred: in the
   * documented sample the service puts a time and an id of its own before the name. Hence the request is
   * repeated only when the service cannot have acted on it.
   *
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
   *   90.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
   * @param backupName Name of the backup: letters, digits, dashes, dots and underscores. In the
   *   documented sample the service names an on-demand backup itself, with the name asked for at the end.
   *   Pattern `^[-\w\._]+$`.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/backups/put?view=rest-mysql-flexibleserver-2023-10-01-preview
   *   | Backups - Put}
   */
  putBackup(
    resourceGroupName: string,
    serverName: string,
    backupName: string,
    options: PutBackupOptions = {},
  ): Promise<ServerBackup> {
    return putBackup(this.#context, resourceGroupName, serverName, backupName, options);
  }

  /**
   * Reads one backup of the server, automatic or on demand.
   *
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
   *   90.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
   * @param backupName Name of the backup: letters, digits, dashes, dots and underscores. In the
   *   documented sample the service names an on-demand backup itself, with the name asked for at the end.
   *   Pattern `^[-\w\._]+$`.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/backups/get?view=rest-mysql-flexibleserver-2023-10-01-preview
   *   | Backups - Get}
   */
  getBackup(
    resourceGroupName: string,
    serverName: string,
    backupName: string,
    options: GetBackupOptions = {},
  ): Promise<ServerBackup> {
    return getBackup(this.#context, resourceGroupName, serverName, backupName, options);
  }

  /**
   * Lists the backups of the server, with the state each of them is in.
   *
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
   *   90.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/long-running-backups/list?view=rest-mysql-flexibleserver-2023-10-01-preview
   *   | Long Running Backups - List}
   */
  listLongRunningBackups(
    resourceGroupName: string,
    serverName: string,
    options: ListLongRunningBackupsOptions = {},
  ): PagedAsyncIterableIterator<ServerBackupV2> {
    return listLongRunningBackups(this.#context, resourceGroupName, serverName, options);
  }

  /**
   * Takes a backup of the server in the background.
   *
   * 202 means only that the work was accepted: the backup is there once its status and the backup's own
   * `provisioningState` say so. 200 and 201 carry the backup at once; that it may still be in the making
   * then is inferred. No way to cancel it is documented.
   *
   * That each call takes another backup, even under a name that was used before, is inferred: in the
   * documented sample the service puts a time and an id of its own before the name. Hence the request is
   * repeated only when the service cannot have acted on it.
   *
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
   *   90.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
   * @param backupName Name of the backup: letters, digits, dashes, dots and underscores. In the
   *   documented sample the service names an on-demand backup itself, with the name asked for at the end.
   *   Pattern `^[-\w\._]+$`.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/long-running-backup/create?view=rest-mysql-flexibleserver-2023-10-01-preview
   *   | Long Running Backup - Create}
   */
  createLongRunningBackup(
    resourceGroupName: string,
    serverName: string,
    backupName: string,
    options: CreateLongRunningBackupOptions = {},
  ): OperationPoller<OperationStatusExtendedResult, ServerBackupV2> {
    return createLongRunningBackup(this.#context, resourceGroupName, serverName, backupName, options);
  }

  /**
   * Reads one backup of the server that was taken in the background, or is being taken.
   *
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
   *   90.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
   * @param backupName Name of the backup: letters, digits, dashes, dots and underscores. In the
   *   documented sample the service names an on-demand backup itself, with the name asked for at the end.
   *   Pattern `^[-\w\._]+$`.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/long-running-backups/get?view=rest-mysql-flexibleserver-2023-10-01-preview
   *   | Long Running Backups - Get}
   */
  getLongRunningBackup(
    resourceGroupName: string,
    serverName: string,
    backupName: string,
    options: GetLongRunningBackupOptions = {},
  ): Promise<ServerBackupV2> {
    return getLongRunningBackup(this.#context, resourceGroupName, serverName, backupName, options);
  }

  /**
   * Deletes a backup that was taken in the background. A preview: the service may change it.
   *
   * 202 means only that the work was accepted; 204 says that there is no such backup.
   *
   * Since version 2025-06-01-preview. Clients ask for version 2024-12-30 unless told otherwise, which
   * does not have it: make one with another `apiVersion`.
   *
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
   *   90.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
   * @param backupName Name of the backup: letters, digits, dashes, dots and underscores. In the
   *   documented sample the service names an on-demand backup itself, with the name asked for at the end.
   *   Pattern `^[-\w\._]+$`.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/long-running-backup/delete?view=rest-mysql-flexibleserver-2025-06-01-preview
   *   | Long Running Backup - Delete}
   */
  deleteLongRunningBackup(
    resourceGroupName: string,
    serverName: string,
    backupName: string,
    options: DeleteLongRunningBackupOptions = {},
  ): OperationPoller<OperationStatusExtendedResult, void> {
    return deleteLongRunningBackup(this.#context, resourceGroupName, serverName, backupName, options);
  }

  /**
   * Reads what became of an operation of the service, by its id. Status 200 only means that it could be
   * read: `status` says how the operation stands, and `error` why it failed.
   *
   * Gives a `NotYet` while the operation runs, which `isNotYet` of `@azbackup/core/operation` tells.
   *
   * @param locationName The region the operation runs in, for example `westus`: letters, digits,
   *   underscores and spaces. Not empty. Pattern `^[ \w]+$`.
   * @param operationId The id, which is the last segment of the URLs the start of the operation answered
   *   with. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/operation-results/get?view=rest-mysql-flexibleserver-2023-12-01-preview
   *   | Operation Results - Get}
   */
  getOperationResult(
    locationName: string,
    operationId: string,
    options: GetOperationResultOptions = {},
  ): Promise<OperationStatusExtendedResult | NotYet> {
    return getOperationResult(this.#context, locationName, operationId, options);
  }

  /**
   * Reads how far an operation of the service is, by its id, with data about what it works on.
   *
   * Since version 2023-12-01-preview.
   *
   * @param locationName The region the operation runs in, for example `westus`: letters, digits,
   *   underscores and spaces. Not empty. Pattern `^[ \w]+$`.
   * @param operationId The id, which is the last segment of the URLs the start of the operation answered
   *   with. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/operation-progress/get?view=rest-mysql-flexibleserver-2023-12-01-preview
   *   | Operation Progress - Get}
   */
  getOperationProgress(
    locationName: string,
    operationId: string,
    options: GetOperationProgressOptions = {},
  ): Promise<OperationProgressResult> {
    return getOperationProgress(this.#context, locationName, operationId, options);
  }

  /**
   * Reads one server, with the earliest moment it can be restored to.
   *
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
   *   90.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/servers/get?view=rest-mysql-flexibleserver-2024-12-30
   *   | Servers - Get}
   */
  getServer(resourceGroupName: string, serverName: string, options: GetServerOptions = {}): Promise<Server> {
    return getServer(this.#context, resourceGroupName, serverName, options);
  }

  /**
   * Makes a server: empty, or restored from another one. `createMode` says which: `PointInTimeRestore`
   * restores `sourceServerResourceId` as it was at `restorePointInTime`, `GeoRestore` restores it in the
   * paired region; `Default` with `importSourceProperties` fills a server from an exported backup.
   *
   * A restore always makes another server, and leaves its source alone. The name of a server that exists
   * updates that one instead, and overwrites its settings: read `getServer` before you restore.
   *
   * 202 means only that the work was accepted. When it has ended, the server is read once, and is the
   * result. What it was restored from does not show in it. No way to cancel it is documented.
   *
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
   *   90.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
   * @param parameters What the server is to be like, and what it is restored from.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   ServerNameAlreadyExists (HTTP 400): Another server, of anybody, has the name: choose another one.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/servers/create?view=rest-mysql-flexibleserver-2024-12-30
   *   | Servers - Create}
   */
  createServer(
    resourceGroupName: string,
    serverName: string,
    parameters: Server,
    options: CreateServerOptions = {},
  ): OperationPoller<OperationStatusExtendedResult, Server> {
    return createServer(this.#context, resourceGroupName, serverName, parameters, options);
  }

  /**
   * Deletes a server. What becomes of its backups is not part of the contract.
   *
   * 202 means only that the work was accepted. A server that does not exist answers 204; one that was
   * only just deleted has answered 202 again, and its deletion succeeded.
   *
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
   *   90.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/servers/delete?view=rest-mysql-flexibleserver-2024-12-30
   *   | Servers - Delete}
   */
  deleteServer(
    resourceGroupName: string,
    serverName: string,
    options: DeleteServerOptions = {},
  ): OperationPoller<OperationStatusExtendedResult, void> {
    return deleteServer(this.#context, resourceGroupName, serverName, options);
  }

  /**
   * Lists the servers of a resource group.
   *
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
   *   90.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/servers/list-by-resource-group?view=rest-mysql-flexibleserver-2024-12-30
   *   | Servers - List By Resource Group}
   */
  listServersByResourceGroup(
    resourceGroupName: string,
    options: ListServersByResourceGroupOptions = {},
  ): PagedAsyncIterableIterator<Server> {
    return listServersByResourceGroup(this.#context, resourceGroupName, options);
  }

  /**
   * Lists the servers of the subscription.
   *
   * @throws {RestError} when the service answers with an error.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/servers/list?view=rest-mysql-flexibleserver-2024-12-30
   *   | Servers - List}
   */
  listServers(options: ListServersOptions = {}): PagedAsyncIterableIterator<Server> {
    return listServers(this.#context, options);
  }

  /**
   * Asks the service whether a {@link backupAndExport} has started whose answer was lost, and starts
   * nothing.
   *
   * It cannot be told: the service lists no exports; look into the container the export goes to. Nothing
   * is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedBackupAndExport(
    resourceGroupName: string,
    serverName: string,
    parameters: BackupAndExportRequest,
    options: BackupAndExportOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedBackupAndExport(this.#context, resourceGroupName, serverName, parameters, options);
  }

  /**
   * Asks the service whether a {@link putBackup} has started whose answer was lost, and starts nothing.
   *
   * What it finds is read, as the service has it now. Between two that may be it, it does not choose.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   */
  findStartedPutBackup(
    resourceGroupName: string,
    serverName: string,
    backupName: string,
    options: PutBackupOptions & FindStartedOptions,
  ): Promise<FindStartedResult<ServerBackup>> {
    return findStartedPutBackup(this.#context, resourceGroupName, serverName, backupName, options);
  }

  /**
   * Asks the service whether a {@link createLongRunningBackup} has started whose answer was lost, and
   * starts nothing.
   *
   * What it finds is followed as what `resume` gives. Between two that may be it, it does not choose.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   */
  findStartedCreateLongRunningBackup(
    resourceGroupName: string,
    serverName: string,
    backupName: string,
    options: CreateLongRunningBackupOptions & FindStartedOptions,
  ): Promise<FindStartedResult<OperationPoller<OperationStatusExtendedResult, ServerBackupV2>>> {
    return findStartedCreateLongRunningBackup(
      this.#context,
      resourceGroupName,
      serverName,
      backupName,
      options,
    );
  }

  /**
   * Asks the service whether a {@link deleteLongRunningBackup} has started whose answer was lost, and
   * starts nothing.
   *
   * It cannot be told: deletions are not listed; `getLongRunningBackup` says whether the backup is still
   * there. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedDeleteLongRunningBackup(
    resourceGroupName: string,
    serverName: string,
    backupName: string,
    options: DeleteLongRunningBackupOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedDeleteLongRunningBackup(
      this.#context,
      resourceGroupName,
      serverName,
      backupName,
      options,
    );
  }

  /**
   * Asks the service whether a {@link createServer} has started whose answer was lost, and starts
   * nothing.
   *
   * What it finds is followed as what `resume` gives. Between two that may be it, it does not choose.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   */
  findStartedCreateServer(
    resourceGroupName: string,
    serverName: string,
    parameters: Server,
    options: CreateServerOptions & FindStartedOptions,
  ): Promise<FindStartedResult<OperationPoller<OperationStatusExtendedResult, Server>>> {
    return findStartedCreateServer(this.#context, resourceGroupName, serverName, parameters, options);
  }

  /**
   * Asks the service whether a {@link deleteServer} has started whose answer was lost, and starts
   * nothing.
   *
   * It cannot be told: deletions are not listed; `getServer` says whether the server is still there.
   * Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedDeleteServer(
    resourceGroupName: string,
    serverName: string,
    options: DeleteServerOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedDeleteServer(this.#context, resourceGroupName, serverName, options);
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
  ): OperationPoller<OperationStatusExtendedResult, BackupAndExportResponse | ServerBackupV2 | Server> {
    return resumeOperation(
      this.#context,
      [
        backupAndExportOperation,
        createLongRunningBackupOperation,
        deleteLongRunningBackupOperation,
        createServerOperation,
        deleteServerOperation,
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
