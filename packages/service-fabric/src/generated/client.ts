// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

/// <reference lib="esnext.disposable" preserve="true" />

import type { ClientCertificate } from "@azbackup/core/auth";
import type { FindStartedOptions, FindStartedResult } from "@azbackup/core/find-started";
import type { OperationPoller } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  resumeOperation,
  warnUnusedPollers,
} from "@azbackup/core/operation";
import type { PagedAsyncIterableIterator } from "@azbackup/core/paging";
import { type ServiceFabricBackupClientOptions, createServiceFabricBackupContext } from "./context.js";
import type {
  BackupConfigurationInfo,
  PartitionBackupConfigurationInfo,
} from "./models/backup-configuration-info.js";
import type { BackupEntity } from "./models/backup-entity.js";
import type {
  BackupInfo,
  BackupPolicyDescription,
  BackupProgressInfo,
  EnableBackupDescription,
  GetBackupByStorageQueryDescription,
  RestoreProgressInfo,
} from "./models/common.js";
import {
  type BackupPartitionOptions,
  backupPartition,
  backupPartitionOperation,
} from "./operations/backup-partition.js";
import { type CreateBackupPolicyOptions, createBackupPolicy } from "./operations/create-backup-policy.js";
import { type DeleteBackupPolicyOptions, deleteBackupPolicy } from "./operations/delete-backup-policy.js";
import {
  type DisableApplicationBackupOptions,
  disableApplicationBackup,
} from "./operations/disable-application-backup.js";
import {
  type DisablePartitionBackupOptions,
  disablePartitionBackup,
} from "./operations/disable-partition-backup.js";
import {
  type DisableServiceBackupOptions,
  disableServiceBackup,
} from "./operations/disable-service-backup.js";
import {
  type EnableApplicationBackupOptions,
  enableApplicationBackup,
} from "./operations/enable-application-backup.js";
import {
  type EnablePartitionBackupOptions,
  enablePartitionBackup,
} from "./operations/enable-partition-backup.js";
import { type EnableServiceBackupOptions, enableServiceBackup } from "./operations/enable-service-backup.js";
import { findStartedBackupPartition } from "./operations/find-started-backup-partition.js";
import { findStartedRestorePartition } from "./operations/find-started-restore-partition.js";
import { type GetBackupPolicyOptions, getBackupPolicy } from "./operations/get-backup-policy.js";
import {
  type GetPartitionBackupConfigurationOptions,
  getPartitionBackupConfiguration,
} from "./operations/get-partition-backup-configuration.js";
import {
  type GetPartitionBackupProgressOptions,
  getPartitionBackupProgress,
} from "./operations/get-partition-backup-progress.js";
import {
  type GetPartitionRestoreProgressOptions,
  getPartitionRestoreProgress,
} from "./operations/get-partition-restore-progress.js";
import {
  type ListApplicationBackupConfigurationsOptions,
  listApplicationBackupConfigurations,
} from "./operations/list-application-backup-configurations.js";
import {
  type ListApplicationBackupsOptions,
  listApplicationBackups,
} from "./operations/list-application-backups.js";
import { type ListBackupPoliciesOptions, listBackupPolicies } from "./operations/list-backup-policies.js";
import {
  type ListBackupsFromLocationOptions,
  listBackupsFromLocation,
} from "./operations/list-backups-from-location.js";
import {
  type ListEntitiesBackedUpByPolicyOptions,
  listEntitiesBackedUpByPolicy,
} from "./operations/list-entities-backed-up-by-policy.js";
import {
  type ListPartitionBackupsOptions,
  listPartitionBackups,
} from "./operations/list-partition-backups.js";
import {
  type ListServiceBackupConfigurationsOptions,
  listServiceBackupConfigurations,
} from "./operations/list-service-backup-configurations.js";
import { type ListServiceBackupsOptions, listServiceBackups } from "./operations/list-service-backups.js";
import {
  type RestorePartitionOptions,
  restorePartition,
  restorePartitionOperation,
} from "./operations/restore-partition.js";
import {
  type ResumeApplicationBackupOptions,
  resumeApplicationBackup,
} from "./operations/resume-application-backup.js";
import {
  type ResumePartitionBackupOptions,
  resumePartitionBackup,
} from "./operations/resume-partition-backup.js";
import { type ResumeServiceBackupOptions, resumeServiceBackup } from "./operations/resume-service-backup.js";
import {
  type SkipRestorePartitionOptions,
  skipRestorePartition,
} from "./operations/skip-restore-partition.js";
import {
  type SuspendApplicationBackupOptions,
  suspendApplicationBackup,
} from "./operations/suspend-application-backup.js";
import {
  type SuspendPartitionBackupOptions,
  suspendPartitionBackup,
} from "./operations/suspend-partition-backup.js";
import {
  type SuspendServiceBackupOptions,
  suspendServiceBackup,
} from "./operations/suspend-service-backup.js";
import { type UpdateBackupPolicyOptions, updateBackupPolicy } from "./operations/update-backup-policy.js";

/**
 * Backup and restore of stateful services on a Service Fabric cluster, as the cluster itself offers
 * it. The cluster's backup restore service has to be switched on; it takes care of Reliable Stateful
 * services and Reliable Actors.
 *
 * How callers show who they are is up to the cluster: not at all, or by a TLS client certificate. A
 * cluster secured by Microsoft Entra ID takes tokens for an application of its own, so that no scope
 * can stand here.
 *
 * The documentation maps error codes to HTTP statuses for the whole API. Which operation answers with
 * which code is inferred from the codes.
 */
export class ServiceFabricBackupClient {
  readonly #context: ClientContext;

  /**
   * @param endpoint URL of the cluster's HTTP gateway, for example
   *   `https://mycluster.westeurope.cloudapp.azure.com:19080`; `http://localhost:19080` on a cluster
   *   without transport security.
   * @param credential A client certificate (PEM or PFX) or `undefined` where the service asks for none.
   * @param options Retries, timeouts, logging, proxy and what else is the same for every client.
   * @throws {ValidationError} when an argument breaks a rule.
   */
  constructor(
    endpoint: string,
    credential: ClientCertificate | undefined,
    options: ServiceFabricBackupClientOptions = {},
  ) {
    this.#context = warnUnusedPollers(
      createServiceFabricBackupContext(endpoint, credential, options),
      options,
    );
  }

  /**
   * Creates a backup policy, by which applications, services and partitions can then be backed up. The
   * policy is in place when the call returns.
   *
   * @param backupPolicyDescription The backup policy.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_BACKUP_POLICY_ALREADY_EXISTING (HTTP 409): A policy of that name exists already: update it,
   *   or choose another name; E_INVALIDARG (HTTP 400): The policy breaks a rule, for instance one of its
   *   schedule.
   * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-createbackuppolicy |
   *   Create Backup Policy}
   */
  createBackupPolicy(
    backupPolicyDescription: BackupPolicyDescription,
    options: CreateBackupPolicyOptions = {},
  ): Promise<void> {
    return createBackupPolicy(this.#context, backupPolicyDescription, options);
  }

  /**
   * Deletes a backup policy. Nothing may be backed up by it any more.
   *
   * @param backupPolicyName Name of the backup policy. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_BACKUP_POLICY_NOT_EXISTING (HTTP 404): There is no policy of that name;
   *   FABRIC_E_BACKUP_IS_ENABLED (HTTP 400): Something is still backed up by the policy: turn its backup
   *   off first.
   * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-deletebackuppolicy |
   *   Delete Backup Policy}
   */
  deleteBackupPolicy(backupPolicyName: string, options: DeleteBackupPolicyOptions = {}): Promise<void> {
    return deleteBackupPolicy(this.#context, backupPolicyName, options);
  }

  /**
   * Lists all backup policies of the cluster. Passwords of file shares show as `****`; connection
   * strings are documented in clear text.
   *
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-getbackuppolicylist |
   *   Get Backup Policy List}
   */
  listBackupPolicies(
    options: ListBackupPoliciesOptions = {},
  ): PagedAsyncIterableIterator<BackupPolicyDescription> {
    return listBackupPolicies(this.#context, options);
  }

  /**
   * Reads a backup policy. Passwords of file shares show as `****`; connection strings are documented in
   * clear text.
   *
   * @param backupPolicyName Name of the backup policy. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_BACKUP_POLICY_NOT_EXISTING (HTTP 404): There is no policy of that name.
   * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-getbackuppolicybyname |
   *   Get Backup Policy By Name}
   */
  getBackupPolicy(
    backupPolicyName: string,
    options: GetBackupPolicyOptions = {},
  ): Promise<BackupPolicyDescription> {
    return getBackupPolicy(this.#context, backupPolicyName, options);
  }

  /**
   * Lists the applications, services and partitions that are backed up by a policy.
   *
   * @param backupPolicyName Name of the backup policy. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_BACKUP_POLICY_NOT_EXISTING (HTTP 404): There is no policy of that name.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-getallentitiesbackedupbypolicy | Get
   *   All Entities Backed Up By Policy}
   */
  listEntitiesBackedUpByPolicy(
    backupPolicyName: string,
    options: ListEntitiesBackedUpByPolicyOptions = {},
  ): PagedAsyncIterableIterator<BackupEntity> {
    return listEntitiesBackedUpByPolicy(this.#context, backupPolicyName, options);
  }

  /**
   * Replaces the content of a backup policy. A policy that was read carries `****` for the passwords of
   * a file share: set them anew, or backups stop for want of the right one.
   *
   * @param backupPolicyName Name of the backup policy. Not empty.
   * @param backupPolicyDescription The backup policy.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_BACKUP_POLICY_NOT_EXISTING (HTTP 404): There is no policy of that name; E_INVALIDARG (HTTP
   *   400): The policy breaks a rule, for instance one of its schedule.
   * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-updatebackuppolicy |
   *   Update Backup Policy}
   */
  updateBackupPolicy(
    backupPolicyName: string,
    backupPolicyDescription: BackupPolicyDescription,
    options: UpdateBackupPolicyOptions = {},
  ): Promise<void> {
    return updateBackupPolicy(this.#context, backupPolicyName, backupPolicyDescription, options);
  }

  /**
   * Lists the backups of an application, a service or a partition that are found in a given store, which
   * no policy need know: this is how backups of a lost cluster are found again. It only reads, although
   * it is a POST.
   *
   * @param getBackupByStorageQueryDescription Which backups to look for, and in which store.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes: E_INVALIDARG (HTTP
   *   400): The query or its store breaks a rule.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-getbackupsfrombackuplocation | Get
   *   Backups From Backup Location}
   */
  listBackupsFromLocation(
    getBackupByStorageQueryDescription: GetBackupByStorageQueryDescription,
    options: ListBackupsFromLocationOptions = {},
  ): PagedAsyncIterableIterator<BackupInfo> {
    return listBackupsFromLocation(this.#context, getBackupByStorageQueryDescription, options);
  }

  /**
   * Turns on periodic backup of the application and of every stateful service and partition in it, by a
   * policy. Policies set on its services and partitions go before this one. 202 means that the cluster
   * has taken the request on: `listApplicationBackupConfigurations` tells what is in force.
   *
   * @param applicationId The application: its name without `fabric:/`, and since runtime 6.0 with `~`
   *   for each further slash. `fabric:/myapp/app1` is `myapp~app1`. Not empty.
   * @param enableBackupDescription The policy to back up by.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_APPLICATION_NOT_FOUND (HTTP 404): There is no such application;
   *   FABRIC_E_BACKUP_POLICY_NOT_EXISTING (HTTP 404): There is no policy of that name.
   * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-enableapplicationbackup
   *   | Enable Application Backup}
   */
  enableApplicationBackup(
    applicationId: string,
    enableBackupDescription: EnableBackupDescription,
    options: EnableApplicationBackupOptions = {},
  ): Promise<void> {
    return enableApplicationBackup(this.#context, applicationId, enableBackupDescription, options);
  }

  /**
   * Turns off periodic backup that was turned on for an application itself. With `CleanBackup` its
   * backups are deleted too, for good. 202 means that the cluster has taken the request on.
   *
   * @param applicationId The application: its name without `fabric:/`, and since runtime 6.0 with `~`
   *   for each further slash. `fabric:/myapp/app1` is `myapp~app1`. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_APPLICATION_NOT_FOUND (HTTP 404): There is no such application; FABRIC_E_BACKUP_NOT_ENABLED
   *   (HTTP 404): Periodic backup is not turned on for it.
   * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-disableapplicationbackup
   *   | Disable Application Backup}
   */
  disableApplicationBackup(
    applicationId: string,
    options: DisableApplicationBackupOptions = {},
  ): Promise<void> {
    return disableApplicationBackup(this.#context, applicationId, options);
  }

  /**
   * Lists what periodic backup of an application follows, and of those of its services and partitions
   * which have a policy or a suspension of their own.
   *
   * @param applicationId The application: its name without `fabric:/`, and since runtime 6.0 with `~`
   *   for each further slash. `fabric:/myapp/app1` is `myapp~app1`. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_APPLICATION_NOT_FOUND (HTTP 404): There is no such application; FABRIC_E_BACKUP_NOT_ENABLED
   *   (HTTP 404): Periodic backup is not turned on for it.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-getapplicationbackupconfigurationinfo
   *   | Get Application Backup Configuration Info}
   */
  listApplicationBackupConfigurations(
    applicationId: string,
    options: ListApplicationBackupConfigurationsOptions = {},
  ): PagedAsyncIterableIterator<BackupConfigurationInfo> {
    return listApplicationBackupConfigurations(this.#context, applicationId, options);
  }

  /**
   * Lists the backups of every partition of an application, from the store of the policy in force.
   *
   * @param applicationId The application: its name without `fabric:/`, and since runtime 6.0 with `~`
   *   for each further slash. `fabric:/myapp/app1` is `myapp~app1`. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_APPLICATION_NOT_FOUND (HTTP 404): There is no such application; FABRIC_E_BACKUP_NOT_ENABLED
   *   (HTTP 404): Periodic backup is not turned on for it.
   * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-getapplicationbackuplist
   *   | Get Application Backup List}
   */
  listApplicationBackups(
    applicationId: string,
    options: ListApplicationBackupsOptions = {},
  ): PagedAsyncIterableIterator<BackupInfo> {
    return listApplicationBackups(this.#context, applicationId, options);
  }

  /**
   * Suspends periodic backup of the application and of every service and partition in it, until it is
   * resumed. 202 means that the cluster has taken the request on.
   *
   * @param applicationId The application: its name without `fabric:/`, and since runtime 6.0 with `~`
   *   for each further slash. `fabric:/myapp/app1` is `myapp~app1`. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_APPLICATION_NOT_FOUND (HTTP 404): There is no such application; FABRIC_E_BACKUP_NOT_ENABLED
   *   (HTTP 404): Periodic backup is not turned on for it.
   * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-suspendapplicationbackup
   *   | Suspend Application Backup}
   */
  suspendApplicationBackup(
    applicationId: string,
    options: SuspendApplicationBackupOptions = {},
  ): Promise<void> {
    return suspendApplicationBackup(this.#context, applicationId, options);
  }

  /**
   * Resumes periodic backup that was suspended on the application itself. 202 means that the cluster has
   * taken the request on.
   *
   * @param applicationId The application: its name without `fabric:/`, and since runtime 6.0 with `~`
   *   for each further slash. `fabric:/myapp/app1` is `myapp~app1`. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_APPLICATION_NOT_FOUND (HTTP 404): There is no such application; FABRIC_E_BACKUP_NOT_ENABLED
   *   (HTTP 404): Periodic backup is not turned on for it.
   * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-resumeapplicationbackup
   *   | Resume Application Backup}
   */
  resumeApplicationBackup(
    applicationId: string,
    options: ResumeApplicationBackupOptions = {},
  ): Promise<void> {
    return resumeApplicationBackup(this.#context, applicationId, options);
  }

  /**
   * Turns on periodic backup of the service and of its partitions, by a policy. It goes before a policy
   * of the application; policies set on its partitions go before it. 202 means that the cluster has
   * taken the request on: `listServiceBackupConfigurations` tells what is in force.
   *
   * @param serviceId The service: its name without `fabric:/`, and since runtime 6.0 with `~` for each
   *   further slash. `fabric:/myapp/app1/svc1` is `myapp~app1~svc1`. Not empty.
   * @param enableBackupDescription The policy to back up by.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_SERVICE_DOES_NOT_EXIST (HTTP 404): There is no such service;
   *   FABRIC_E_BACKUP_POLICY_NOT_EXISTING (HTTP 404): There is no policy of that name;
   *   FABRIC_E_INVALID_FOR_STATELESS_SERVICES (HTTP 400): The service is stateless: there is nothing to
   *   back up.
   * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-enableservicebackup |
   *   Enable Service Backup}
   */
  enableServiceBackup(
    serviceId: string,
    enableBackupDescription: EnableBackupDescription,
    options: EnableServiceBackupOptions = {},
  ): Promise<void> {
    return enableServiceBackup(this.#context, serviceId, enableBackupDescription, options);
  }

  /**
   * Turns off periodic backup that was turned on for a service itself, not what it inherits. With
   * `CleanBackup` its backups are deleted too, for good. 202 means that the cluster has taken the
   * request on.
   *
   * @param serviceId The service: its name without `fabric:/`, and since runtime 6.0 with `~` for each
   *   further slash. `fabric:/myapp/app1/svc1` is `myapp~app1~svc1`. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_SERVICE_DOES_NOT_EXIST (HTTP 404): There is no such service; FABRIC_E_BACKUP_NOT_ENABLED
   *   (HTTP 404): Periodic backup is not turned on for it.
   * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-disableservicebackup |
   *   Disable Service Backup}
   */
  disableServiceBackup(serviceId: string, options: DisableServiceBackupOptions = {}): Promise<void> {
    return disableServiceBackup(this.#context, serviceId, options);
  }

  /**
   * Lists what periodic backup of a service follows, and of those of its partitions which have a policy
   * or a suspension of their own.
   *
   * @param serviceId The service: its name without `fabric:/`, and since runtime 6.0 with `~` for each
   *   further slash. `fabric:/myapp/app1/svc1` is `myapp~app1~svc1`. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_SERVICE_DOES_NOT_EXIST (HTTP 404): There is no such service; FABRIC_E_BACKUP_NOT_ENABLED
   *   (HTTP 404): Periodic backup is not turned on for it.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-getservicebackupconfigurationinfo |
   *   Get Service Backup Configuration Info}
   */
  listServiceBackupConfigurations(
    serviceId: string,
    options: ListServiceBackupConfigurationsOptions = {},
  ): PagedAsyncIterableIterator<BackupConfigurationInfo> {
    return listServiceBackupConfigurations(this.#context, serviceId, options);
  }

  /**
   * Lists the backups of every partition of a service, from the store of the policy in force.
   *
   * @param serviceId The service: its name without `fabric:/`, and since runtime 6.0 with `~` for each
   *   further slash. `fabric:/myapp/app1/svc1` is `myapp~app1~svc1`. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_SERVICE_DOES_NOT_EXIST (HTTP 404): There is no such service; FABRIC_E_BACKUP_NOT_ENABLED
   *   (HTTP 404): Periodic backup is not turned on for it.
   * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-getservicebackuplist |
   *   Get Service Backup List}
   */
  listServiceBackups(
    serviceId: string,
    options: ListServiceBackupsOptions = {},
  ): PagedAsyncIterableIterator<BackupInfo> {
    return listServiceBackups(this.#context, serviceId, options);
  }

  /**
   * Suspends periodic backup of the service and of its partitions, until it is resumed. 202 means that
   * the cluster has taken the request on.
   *
   * @param serviceId The service: its name without `fabric:/`, and since runtime 6.0 with `~` for each
   *   further slash. `fabric:/myapp/app1/svc1` is `myapp~app1~svc1`. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_SERVICE_DOES_NOT_EXIST (HTTP 404): There is no such service; FABRIC_E_BACKUP_NOT_ENABLED
   *   (HTTP 404): Periodic backup is not turned on for it.
   * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-suspendservicebackup |
   *   Suspend Service Backup}
   */
  suspendServiceBackup(serviceId: string, options: SuspendServiceBackupOptions = {}): Promise<void> {
    return suspendServiceBackup(this.#context, serviceId, options);
  }

  /**
   * Resumes periodic backup that was suspended on the service itself. 202 means that the cluster has
   * taken the request on.
   *
   * @param serviceId The service: its name without `fabric:/`, and since runtime 6.0 with `~` for each
   *   further slash. `fabric:/myapp/app1/svc1` is `myapp~app1~svc1`. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_SERVICE_DOES_NOT_EXIST (HTTP 404): There is no such service; FABRIC_E_BACKUP_NOT_ENABLED
   *   (HTTP 404): Periodic backup is not turned on for it.
   * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-resumeservicebackup |
   *   Resume Service Backup}
   */
  resumeServiceBackup(serviceId: string, options: ResumeServiceBackupOptions = {}): Promise<void> {
    return resumeServiceBackup(this.#context, serviceId, options);
  }

  /**
   * Turns on periodic backup of the partition, by a policy. It goes before policies of the service and
   * of the application. 202 means that the cluster has taken the request on:
   * `getPartitionBackupConfiguration` tells what is in force.
   *
   * @param partitionId Id of the partition. A UUID.
   * @param enableBackupDescription The policy to back up by.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_PARTITION_NOT_FOUND (HTTP 404): There is no such partition;
   *   FABRIC_E_BACKUP_POLICY_NOT_EXISTING (HTTP 404): There is no policy of that name;
   *   FABRIC_E_INVALID_FOR_STATELESS_SERVICES (HTTP 400): The service is stateless: there is nothing to
   *   back up.
   * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-enablepartitionbackup |
   *   Enable Partition Backup}
   */
  enablePartitionBackup(
    partitionId: string,
    enableBackupDescription: EnableBackupDescription,
    options: EnablePartitionBackupOptions = {},
  ): Promise<void> {
    return enablePartitionBackup(this.#context, partitionId, enableBackupDescription, options);
  }

  /**
   * Turns off periodic backup that was turned on for a partition itself, not what it inherits. With
   * `CleanBackup` its backups are deleted too, for good. 202 means that the cluster has taken the
   * request on.
   *
   * @param partitionId Id of the partition. A UUID.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_PARTITION_NOT_FOUND (HTTP 404): There is no such partition; FABRIC_E_BACKUP_NOT_ENABLED
   *   (HTTP 404): Periodic backup is not turned on for it.
   * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-disablepartitionbackup |
   *   Disable Partition Backup}
   */
  disablePartitionBackup(partitionId: string, options: DisablePartitionBackupOptions = {}): Promise<void> {
    return disablePartitionBackup(this.#context, partitionId, options);
  }

  /**
   * Reads what periodic backup of a partition follows: which policy, where that was set, and whether it
   * is suspended.
   *
   * @param partitionId Id of the partition. A UUID.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_PARTITION_NOT_FOUND (HTTP 404): There is no such partition; FABRIC_E_BACKUP_NOT_ENABLED
   *   (HTTP 404): Periodic backup is not turned on for it.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-getpartitionbackupconfigurationinfo
   *   | Get Partition Backup Configuration Info}
   */
  getPartitionBackupConfiguration(
    partitionId: string,
    options: GetPartitionBackupConfigurationOptions = {},
  ): Promise<PartitionBackupConfigurationInfo> {
    return getPartitionBackupConfiguration(this.#context, partitionId, options);
  }

  /**
   * Lists the backups of a partition, from the store of the policy in force.
   *
   * The published contract names no paging parameters here, though its own samples use them, and so does
   * the open-sourced implementation: they are declared, for without them no page but the first can be
   * read.
   *
   * @param partitionId Id of the partition. A UUID.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_PARTITION_NOT_FOUND (HTTP 404): There is no such partition; FABRIC_E_BACKUP_NOT_ENABLED
   *   (HTTP 404): Periodic backup is not turned on for it.
   * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-getpartitionbackuplist |
   *   Get Partition Backup List}
   */
  listPartitionBackups(
    partitionId: string,
    options: ListPartitionBackupsOptions = {},
  ): PagedAsyncIterableIterator<BackupInfo> {
    return listPartitionBackups(this.#context, partitionId, options);
  }

  /**
   * Suspends periodic backup of the partition, until it is resumed. 202 means that the cluster has taken
   * the request on.
   *
   * @param partitionId Id of the partition. A UUID.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_PARTITION_NOT_FOUND (HTTP 404): There is no such partition; FABRIC_E_BACKUP_NOT_ENABLED
   *   (HTTP 404): Periodic backup is not turned on for it.
   * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-suspendpartitionbackup |
   *   Suspend Partition Backup}
   */
  suspendPartitionBackup(partitionId: string, options: SuspendPartitionBackupOptions = {}): Promise<void> {
    return suspendPartitionBackup(this.#context, partitionId, options);
  }

  /**
   * Resumes periodic backup that was suspended on the partition itself. 202 means that the cluster has
   * taken the request on.
   *
   * @param partitionId Id of the partition. A UUID.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_PARTITION_NOT_FOUND (HTTP 404): There is no such partition; FABRIC_E_BACKUP_NOT_ENABLED
   *   (HTTP 404): Periodic backup is not turned on for it.
   * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-resumepartitionbackup |
   *   Resume Partition Backup}
   */
  resumePartitionBackup(partitionId: string, options: ResumePartitionBackupOptions = {}): Promise<void> {
    return resumePartitionBackup(this.#context, partitionId, options);
  }

  /**
   * Reads how the latest backup on demand of a partition is going, or how it ended. A backup that failed
   * is told here, with HTTP status 200. What the cluster answers when there never was one is not
   * documented; its open-sourced implementation suggests 200 with the document `null`.
   *
   * @param partitionId Id of the partition. A UUID.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_PARTITION_NOT_FOUND (HTTP 404): There is no such partition.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-getpartitionbackupprogress | Get
   *   Partition Backup Progress}
   */
  getPartitionBackupProgress(
    partitionId: string,
    options: GetPartitionBackupProgressOptions = {},
  ): Promise<BackupProgressInfo> {
    return getPartitionBackupProgress(this.#context, partitionId, options);
  }

  /**
   * Starts a backup of a partition's state now, besides the periodic ones. 202 means that the cluster
   * has taken the request on, and says nothing else: the backup is followed with
   * `getPartitionBackupProgress`.
   *
   * That operation tells of the partition's latest run only, so it is read once before the start, and a
   * run that ends like the one before is not taken for this one. Polling has to go on for longer than
   * `BackupTimeout`. A run that ends as `Timeout` may still have written its backup: look at
   * `listPartitionBackups` before the next try, and give that more minutes.
   *
   * @param partitionId Id of the partition. A UUID.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_BACKUP_IN_PROGRESS (HTTP 409): A backup of the partition is running: follow it with
   *   `getPartitionBackupProgress`; FABRIC_E_RESTORE_IN_PROGRESS (HTTP 409): A restore of the partition is
   *   running: follow it with `getPartitionRestoreProgress`; FABRIC_E_BACKUP_NOT_ENABLED (HTTP 404): No
   *   policy is in force for the partition, and the request names no store; FABRIC_E_PARTITION_NOT_FOUND
   *   (HTTP 404): There is no such partition; FABRIC_E_INVALID_FOR_STATELESS_SERVICES (HTTP 400): The
   *   service is stateless: there is nothing to back up; FABRIC_E_TIMEOUT (HTTP 504): The cluster did not
   *   answer within its `timeout`, and may have acted on the request all the same.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-backuppartition | Backup
   *   Partition}
   */
  backupPartition(
    partitionId: string,
    options: BackupPartitionOptions = {},
  ): OperationPoller<BackupProgressInfo, BackupProgressInfo> {
    return backupPartition(this.#context, partitionId, options);
  }

  /**
   * Reads how the latest restore of a partition is going, or how it ended. A restore that failed is told
   * here, with HTTP status 200. What the cluster answers when there never was one is not documented; for
   * backups its open-sourced implementation suggests 200 with the document `null`.
   *
   * @param partitionId Id of the partition. A UUID.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_PARTITION_NOT_FOUND (HTTP 404): There is no such partition.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-getpartitionrestoreprogress | Get
   *   Partition Restore Progress}
   */
  getPartitionRestoreProgress(
    partitionId: string,
    options: GetPartitionRestoreProgressOptions = {},
  ): Promise<RestoreProgressInfo> {
    return getPartitionRestoreProgress(this.#context, partitionId, options);
  }

  /**
   * Starts to restore a partition from a backup: from the one that `RestorePartitionDescription` names,
   * or from the newest with `Latest`. Give one of the two: what the cluster does without either is not
   * part of the contract. What the partition holds is lost. 202 means that the cluster has taken the
   * request on, and says nothing else: the restore is followed with `getPartitionRestoreProgress`.
   *
   * That operation tells of the partition's latest run only, so it is read once before the start, and a
   * run that ends like the one before is not taken for this one. Polling has to go on for longer than
   * `RestoreTimeout`. A run that ends as `Timeout` may still have restored the partition.
   *
   * @param partitionId Id of the partition. A UUID.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_BACKUP_IN_PROGRESS (HTTP 409): A backup of the partition is running: follow it with
   *   `getPartitionBackupProgress`; FABRIC_E_RESTORE_IN_PROGRESS (HTTP 409): A restore of the partition is
   *   running: follow it with `getPartitionRestoreProgress`;
   *   FABRIC_E_RESTORE_SOURCE_TARGET_PARTITION_MISMATCH (HTTP 400): The backup is of a partition that does
   *   not match this one; FABRIC_E_BACKUP_NOT_ENABLED (HTTP 404): No policy is in force for the partition,
   *   and the request names no store; FABRIC_E_PARTITION_NOT_FOUND (HTTP 404): There is no such partition;
   *   FABRIC_E_INVALID_FOR_STATELESS_SERVICES (HTTP 400): The service is stateless: there is nothing to
   *   restore; FABRIC_E_TIMEOUT (HTTP 504): The cluster did not answer within its `timeout`, and may have
   *   acted on the request all the same.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-restorepartition |
   *   Restore Partition}
   */
  restorePartition(
    partitionId: string,
    options: RestorePartitionOptions = {},
  ): OperationPoller<RestoreProgressInfo, RestoreProgressInfo> {
    return restorePartition(this.#context, partitionId, options);
  }

  /**
   * Ends the restore that the cluster itself began after a partition lost its data, and goes on with the
   * data that the replicas have. What the backup would have brought back is lost. 202 means that the
   * cluster has taken the request on. Runtime 9.1 and later; asks in version 9.1, whatever the others
   * do.
   *
   * @param partitionId Id of the partition. A UUID.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error. Documented codes:
   *   FABRIC_E_PARTITION_NOT_FOUND (HTTP 404): There is no such partition;
   *   FABRIC_E_INVALID_FOR_STATELESS_SERVICES (HTTP 400): The service is stateless: there is nothing to
   *   restore.
   * @see {@link
   *   https://learn.microsoft.com/dotnet/api/microsoft.servicefabric.client.ibackuprestoreclient |
   *   IBackupRestoreClient}
   */
  skipRestorePartition(partitionId: string, options: SkipRestorePartitionOptions = {}): Promise<void> {
    return skipRestorePartition(this.#context, partitionId, options);
  }

  /**
   * Asks the service whether a {@link backupPartition} has started whose answer was lost, and starts
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
  findStartedBackupPartition(
    partitionId: string,
    options: BackupPartitionOptions & FindStartedOptions,
  ): Promise<FindStartedResult<OperationPoller<BackupProgressInfo, BackupProgressInfo>>> {
    return findStartedBackupPartition(this.#context, partitionId, options);
  }

  /**
   * Asks the service whether a {@link restorePartition} has started whose answer was lost, and starts
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
  findStartedRestorePartition(
    partitionId: string,
    options: RestorePartitionOptions & FindStartedOptions,
  ): Promise<FindStartedResult<OperationPoller<RestoreProgressInfo, RestoreProgressInfo>>> {
    return findStartedRestorePartition(this.#context, partitionId, options);
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
  ): OperationPoller<BackupProgressInfo | RestoreProgressInfo, BackupProgressInfo | RestoreProgressInfo> {
    return resumeOperation(
      this.#context,
      [backupPartitionOperation, restorePartitionOperation],
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
