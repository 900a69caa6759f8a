// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

/// <reference lib="esnext.disposable" preserve="true" />

import type { ClientCertificate, TokenCredential } from "@azbackup/core/auth";
import type { CannotTell, FindStartedOptions } from "@azbackup/core/find-started";
import type { OperationPoller } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  resumeOperation,
  warnUnusedPollers,
} from "@azbackup/core/operation";
import { type BizTalkServicesClientOptions, createBizTalkServicesContext } from "./context.js";
import type {
  CloudService,
  CloudServices,
  Operation,
  ServiceBackupSettings,
  UsageMetricCollection,
} from "./models.js";
import {
  type BackupServiceOptions,
  backupService,
  backupServiceOperation,
} from "./operations/backup-service.js";
import { findStartedBackupService } from "./operations/find-started-backup-service.js";
import { findStartedResumeService } from "./operations/find-started-resume-service.js";
import { findStartedSuspendService } from "./operations/find-started-suspend-service.js";
import { findStartedSyncAccessControlKeys } from "./operations/find-started-sync-access-control-keys.js";
import { type GetCloudServiceOptions, getCloudService } from "./operations/get-cloud-service.js";
import { type GetOperationStatusOptions, getOperationStatus } from "./operations/get-operation-status.js";
import { type GetUsageMetricsOptions, getUsageMetrics } from "./operations/get-usage-metrics.js";
import { type ListCloudServicesOptions, listCloudServices } from "./operations/list-cloud-services.js";
import {
  type ResumeServiceOptions,
  resumeService,
  resumeServiceOperation,
} from "./operations/resume-service.js";
import {
  type SuspendServiceOptions,
  suspendService,
  suspendServiceOperation,
} from "./operations/suspend-service.js";
import {
  type SyncAccessControlKeysOptions,
  syncAccessControlKeys,
  syncAccessControlKeysOperation,
} from "./operations/sync-access-control-keys.js";

/**
 * Backup of legacy Azure BizTalk Services through the classic Service Management API, in XML.
 *
 * The service is retired: what is here follows its documentation, and says where it had to be
 * inferred.
 *
 * A restore is left out: it is a PUT to the path of the service, but what the service wants in its
 * body is not known, and to guess it would be to risk the service. So are creating a service, whose
 * body is known in part only, and reading, restarting and deleting one, of which no more than the
 * names are documented. So is the service's own way to ask how an operation goes
 * (`?OperationStatus/{request-id}`): its page contradicts itself, and every operation can be asked for
 * at `/operations/{request-id}`.
 */
export class BizTalkServicesClient {
  readonly #context: ClientContext;

  /**
   * @param credential A credential of `@azure/identity` or a client certificate (PEM or PFX).
   * @param subscriptionId The subscription the service belongs to. A UUID.
   * @param options Retries, timeouts, logging, proxy and what else is the same for every client.
   * @throws {ValidationError} when an argument breaks a rule.
   */
  constructor(
    credential: TokenCredential | ClientCertificate,
    subscriptionId: string,
    options: BizTalkServicesClientOptions = {},
  ) {
    this.#context = warnUnusedPollers(
      createBizTalkServicesContext(credential, subscriptionId, options),
      options,
    );
  }

  /**
   * Lists the cloud services of the subscription with what each of them holds, in one answer.
   *
   * The official list of operations has it by name only; its path is known from a book about BizTalk
   * Services and from clients of other services of the same front end, its answer from the latter.
   *
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/previous-versions/azure/reference/dn232347(v=azure.100) |
   *   REST API for Managing BizTalk Services}
   */
  listCloudServices(options: ListCloudServicesOptions = {}): Promise<CloudServices> {
    return listCloudServices(this.#context, options);
  }

  /**
   * Reads one cloud service with what it holds: among it a BizTalk service's ETag, which a backup can be
   * made to depend on.
   *
   * The official list of operations has it by name only; its path is known from a book about BizTalk
   * Services and from clients of other services of the same front end, its answer from the latter.
   *
   * @param cloudServiceName The cloud service that holds the BizTalk service. Length 1 to 64.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/previous-versions/azure/reference/dn232347(v=azure.100) |
   *   REST API for Managing BizTalk Services}
   */
  getCloudService(cloudServiceName: string, options: GetCloudServiceOptions = {}): Promise<CloudService> {
    return getCloudService(this.#context, cloudServiceName, options);
  }

  /**
   * Reads how an accepted request is going, by the id its answer carried in `x-ms-request-id`.
   *
   * @param requestId The `x-ms-request-id` of the answer that accepted the request. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/previous-versions/azure/reference/ee460783(v=azure.100) |
   *   Get Operation Status}
   */
  getOperationStatus(requestId: string, options: GetOperationStatusOptions = {}): Promise<Operation> {
    return getOperationStatus(this.#context, requestId, options);
  }

  /**
   * Suspends a BizTalk service, as a backup requires. Suspending it again does no harm; the Free edition
   * cannot be suspended.
   *
   * The documentation sends callers to a status query on the service itself; this client follows the
   * operation at `/operations/{request-id}`, the rule of the Service Management API.
   *
   * @param cloudServiceName The cloud service that holds the BizTalk service. Length 1 to 64.
   * @param resourceName Name of the BizTalk service. Length 6 to 20.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/previous-versions/azure/reference/dn232419(v=azure.100) |
   *   Suspend BizTalk Service}
   */
  suspendService(
    cloudServiceName: string,
    resourceName: string,
    options: SuspendServiceOptions = {},
  ): OperationPoller<Operation, Operation> {
    return suspendService(this.#context, cloudServiceName, resourceName, options);
  }

  /**
   * Resumes a suspended BizTalk service.
   *
   * Documented by name only: method, path and status are inferred from those of suspend.
   *
   * @param cloudServiceName The cloud service that holds the BizTalk service. Length 1 to 64.
   * @param resourceName Name of the BizTalk service. Length 6 to 20.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/previous-versions/azure/reference/dn232347(v=azure.100) |
   *   REST API for Managing BizTalk Services}
   */
  resumeService(
    cloudServiceName: string,
    resourceName: string,
    options: ResumeServiceOptions = {},
  ): OperationPoller<Operation, Operation> {
    return resumeService(this.#context, cloudServiceName, resourceName, options);
  }

  /**
   * Backs up the configuration and all artifacts of a BizTalk service. The service has to be suspended
   * first; Developer and Free editions cannot be backed up.
   *
   * That the operation is followed at `/operations/{request-id}` is inferred from the Service Management
   * API's rule for every 202; the backup page names no way.
   *
   * @param cloudServiceName The cloud service that holds the BizTalk service. Length 1 to 64.
   * @param resourceName Name of the BizTalk service. Length 6 to 20.
   * @param settings Where the backup goes, and its name.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes: InvalidBackupStore:
   *   The backup store is not a valid Azure storage account; InvalidBackupContainer: The container named
   *   like the backup holds data already: delete it or empty it; InvalidBackupName: The backup's name
   *   breaks the naming rule.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/previous-versions/azure/reference/dn232427(v=azure.100) |
   *   Backup BizTalk Service}
   */
  backupService(
    cloudServiceName: string,
    resourceName: string,
    settings: ServiceBackupSettings,
    options: BackupServiceOptions = {},
  ): OperationPoller<Operation, Operation> {
    return backupService(this.#context, cloudServiceName, resourceName, settings, options);
  }

  /**
   * Brings up to date the token signing key and the password of the default identity (`owner`) of Access
   * Control that the BizTalk service keeps. The Free edition has no such operation.
   *
   * The documentation writes the path with a slash before the query in the template, as it is sent, and
   * without it in the example. How the request is followed is inferred: as suspend is.
   *
   * @param cloudServiceName The cloud service that holds the BizTalk service. Length 1 to 64.
   * @param resourceName Name of the BizTalk service. Length 6 to 20.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/previous-versions/azure/reference/dn509556(v=azure.100) |
   *   Sync Access Control Keys}
   */
  syncAccessControlKeys(
    cloudServiceName: string,
    resourceName: string,
    options: SyncAccessControlKeysOptions = {},
  ): OperationPoller<Operation, Operation> {
    return syncAccessControlKeys(this.#context, cloudServiceName, resourceName, options);
  }

  /**
   * Reads how much a BizTalk service uses of what it may use: hybrid connections, and their data.
   *
   * @param cloudServiceName The cloud service that holds the BizTalk service. Length 1 to 64.
   * @param resourceName Name of the BizTalk service. Length 6 to 20.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/previous-versions/azure/reference/dn743826(v=azure.100) |
   *   Get usage metrics for BizTalk Services}
   */
  getUsageMetrics(
    cloudServiceName: string,
    resourceName: string,
    options: GetUsageMetricsOptions = {},
  ): Promise<UsageMetricCollection> {
    return getUsageMetrics(this.#context, cloudServiceName, resourceName, options);
  }

  /**
   * Asks the service whether a {@link suspendService} has started whose answer was lost, and starts
   * nothing.
   *
   * It cannot be told: the id by which the service tells of a request comes with its answer only; look
   * at what the resource says of its last operation. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedSuspendService(
    cloudServiceName: string,
    resourceName: string,
    options: SuspendServiceOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedSuspendService(this.#context, cloudServiceName, resourceName, options);
  }

  /**
   * Asks the service whether a {@link resumeService} has started whose answer was lost, and starts
   * nothing.
   *
   * It cannot be told: the id by which the service tells of a request comes with its answer only; look
   * at what the resource says of its last operation. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedResumeService(
    cloudServiceName: string,
    resourceName: string,
    options: ResumeServiceOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedResumeService(this.#context, cloudServiceName, resourceName, options);
  }

  /**
   * Asks the service whether a {@link backupService} has started whose answer was lost, and starts
   * nothing.
   *
   * It cannot be told: the id by which the service tells of a request comes with its answer only; look
   * at what the resource says of its last operation. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedBackupService(
    cloudServiceName: string,
    resourceName: string,
    settings: ServiceBackupSettings,
    options: BackupServiceOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedBackupService(this.#context, cloudServiceName, resourceName, settings, options);
  }

  /**
   * Asks the service whether a {@link syncAccessControlKeys} has started whose answer was lost, and
   * starts nothing.
   *
   * It cannot be told: the id by which the service tells of a request comes with its answer only; look
   * at what the resource says of its last operation. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedSyncAccessControlKeys(
    cloudServiceName: string,
    resourceName: string,
    options: SyncAccessControlKeysOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedSyncAccessControlKeys(this.#context, cloudServiceName, resourceName, options);
  }

  /**
   * Goes on with an operation which this or another process started, from its resume token. Nothing is
   * started again.
   *
   * @param token What `resumeToken()` of the operation's poller gave.
   * @throws {ResumeTokenError} when the token is damaged, or belongs to another client, operation or
   *   endpoint.
   */
  resume(token: string, options: CallOptions = {}): OperationPoller<Operation, Operation> {
    return resumeOperation(
      this.#context,
      [
        suspendServiceOperation,
        resumeServiceOperation,
        backupServiceOperation,
        syncAccessControlKeysOperation,
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
