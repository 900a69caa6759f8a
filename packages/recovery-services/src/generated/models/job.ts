// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";
import type { BackupManagementType, WorkloadType } from "./shared.js";

/**
 * Work the service does or did: a backup, a restore and so on. Every kind of item has kinds of job of
 * its own.
 *
 * `jobType` tells the kinds apart; a kind this version does not know arrives as {@link UnknownJob}.
 */
export type Job =
  | DpmJob
  | AzureIaaSVMJob
  | AzureIaaSVMJobV2
  | MabJob
  | AzureStorageJob
  | VaultJob
  | AzureWorkloadJob
  | UnknownJob;

/** A {@link Job} of a kind this version does not know, with everything the service sent. */
export interface UnknownJob extends Omit<JobBase, "jobType"> {
  jobType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link Job} share. */
export interface JobBase {
  /** Name of the item the job is about. */
  entityFriendlyName?: string | undefined;

  /** Which kind of backup manages the item. */
  backupManagementType?: BackupManagementType | undefined;

  /** What the job does, in the service's words, for example `Backup`. */
  operation?: string | undefined;

  /** How the job is going. Reading a job always succeeds with status 200, whatever became of it. */
  status?: JobStatus | undefined;

  /** When the job started (UTC). */
  startTime?: Date | undefined;

  /** When the job ended (UTC); absent while it has not. */
  endTime?: Date | undefined;

  /** Id under which the service's support finds what happened. */
  activityId?: string | undefined;

  /** Tells the kinds apart. */
  jobType: string;
}

/** A job about an item behind a backup server (DPM or Azure Backup Server). */
export interface DpmJob extends JobBase {
  /** Tells the kinds of {@link Job} apart. */
  jobType: "DpmJob";

  /** How long it took, or has taken so far. */
  duration?: string | undefined;

  /** Name of the backup server. */
  dpmServerName?: string | undefined;

  /** Name of the cluster or machine the item is on. */
  containerName?: string | undefined;

  /** Kind of the container, in the service's words. */
  containerType?: string | undefined;

  /** What the job is about, in the service's words. */
  workloadType?: string | undefined;

  /** What can be done about the job. A job can be cancelled only if `Cancellable` is among them. */
  actionsInfo?: JobSupportedAction[] | undefined;

  /** Why the job failed, or what it warns of. */
  errorDetails?: DpmErrorInfo[] | undefined;

  /** More about it; not always part of an answer. */
  extendedInfo?: DpmJobExtendedInfo | undefined;
}

/** An error of a job about an item behind a backup server. */
export interface DpmErrorInfo {
  /** What went wrong, in words. */
  errorString?: string | undefined;

  /** What to do about it. */
  recommendations?: string[] | undefined;
}

/** More about a job about an item behind a backup server. Only reading one job brings it. */
export interface DpmJobExtendedInfo {
  /** The steps of the job. */
  tasksList?: DpmJobTaskDetails[] | undefined;

  /** Further facts, by name. */
  propertyBag?: Record<string, string> | undefined;

  /** Error message with details that are not fixed, in words. */
  dynamicErrorMessage?: string | undefined;
}

/** A step of a job about an item behind a backup server. */
export interface DpmJobTaskDetails {
  /** Names the step, for example `Transfer data to vault`. */
  taskId?: string | undefined;

  /** When the step started (UTC). */
  startTime?: Date | undefined;

  /** When the step ended (UTC). */
  endTime?: Date | undefined;

  /** How long it took, or has taken so far. */
  duration?: string | undefined;

  /** How the step is going, in the service's words. */
  status?: string | undefined;
}

/** A job about an Azure virtual machine. */
export interface AzureIaaSVMJob extends JobBase {
  /** Tells the kinds of {@link Job} apart. */
  jobType: "AzureIaaSVMJob";

  /** How long it took, or has taken so far. */
  duration?: string | undefined;

  /** What can be done about the job. A job can be cancelled only if `Cancellable` is among them. */
  actionsInfo?: JobSupportedAction[] | undefined;

  /** Why the job failed, or what it warns of. */
  errorDetails?: AzureIaaSVMErrorInfo[] | undefined;

  /** Deployment model of the virtual machine: `Compute` or `ClassicCompute`. */
  virtualMachineVersion?: string | undefined;

  /** More about it; not always part of an answer. */
  extendedInfo?: AzureIaaSVMJobExtendedInfo | undefined;

  /** Name of the container the item belongs to. */
  containerName?: string | undefined;

  /** Whether a person asked for the job, not the schedule. */
  isUserTriggered?: boolean | undefined;
}

/** An error of a job about an Azure virtual machine. */
export interface AzureIaaSVMErrorInfo {
  /**
   * The service's number of the error.
   *
   * Set by the service.
   */
  readonly errorCode?: number | undefined;

  /**
   * What went wrong, in few words.
   *
   * Set by the service.
   */
  readonly errorTitle?: string | undefined;

  /**
   * What went wrong, in words.
   *
   * Set by the service.
   */
  readonly errorString?: string | undefined;

  /**
   * What to do about it.
   *
   * Set by the service.
   */
  readonly recommendations?: string[] | undefined;
}

/** More about a job about an Azure virtual machine. Only reading one job brings it. */
export interface AzureIaaSVMJobExtendedInfo {
  /** The steps of the job. */
  tasksList?: AzureIaaSVMJobTaskDetails[] | undefined;

  /** Further facts, by name. */
  propertyBag?: Record<string, string> | undefined;

  /** Further facts the service keeps for itself, by name. */
  internalPropertyBag?: Record<string, string> | undefined;

  /** How much is done: 0 to 100. */
  progressPercentage?: number | undefined;

  /** How long the job takes yet, as the service reckons; in its words. */
  estimatedRemainingDuration?: string | undefined;

  /** Error message with details that are not fixed, in words. */
  dynamicErrorMessage?: string | undefined;
}

/** A step of a job about an Azure virtual machine. */
export interface AzureIaaSVMJobTaskDetails {
  /** Names the step, for example `Transfer data to vault`. */
  taskId?: string | undefined;

  /** When the step started (UTC). */
  startTime?: Date | undefined;

  /** When the step ended (UTC). */
  endTime?: Date | undefined;

  /** Id of the run of the step. */
  instanceId?: string | undefined;

  /** How long it took, or has taken so far. */
  duration?: string | undefined;

  /** How the step is going, in the service's words, for example `NotStarted`. */
  status?: string | undefined;

  /** How much is done: 0 to 100. */
  progressPercentage?: number | undefined;

  /** More about the step, in words. */
  taskExecutionDetails?: string | undefined;
}

/** A job about an Azure virtual machine, in its second form. */
export interface AzureIaaSVMJobV2 extends JobBase {
  /** Tells the kinds of {@link Job} apart. */
  jobType: "AzureIaaSVMJobV2";

  /** What can be done about the job. A job can be cancelled only if `Cancellable` is among them. */
  actionsInfo?: JobSupportedAction[] | undefined;

  /** Name of the container the item belongs to. */
  containerName?: string | undefined;

  /** How long it took, or has taken so far. */
  duration?: string | undefined;

  /** Why the job failed, or what it warns of. */
  errorDetails?: AzureIaaSVMErrorInfo[] | undefined;

  /** Deployment model of the virtual machine: `Compute` or `ClassicCompute`. */
  virtualMachineVersion?: string | undefined;

  /** More about it; not always part of an answer. */
  extendedInfo?: AzureIaaSVMJobExtendedInfo | undefined;
}

/** A job of the agent on a machine. */
export interface MabJob extends JobBase {
  /** Tells the kinds of {@link Job} apart. */
  jobType: "MabJob";

  /** How long it took, or has taken so far. */
  duration?: string | undefined;

  /** What can be done about the job. A job can be cancelled only if `Cancellable` is among them. */
  actionsInfo?: JobSupportedAction[] | undefined;

  /** Name of the machine. */
  mabServerName?: string | undefined;

  /** Kind of the container the machine is. */
  mabServerType?: MabServerType | undefined;

  /** What the job is about. */
  workloadType?: WorkloadType | undefined;

  /** Why the job failed, or what it warns of. */
  errorDetails?: MabErrorInfo[] | undefined;

  /** More about it; not always part of an answer. */
  extendedInfo?: MabJobExtendedInfo | undefined;
}

/** An error of a job of the agent on a machine. */
export interface MabErrorInfo {
  /**
   * What went wrong, in words.
   *
   * Set by the service.
   */
  readonly errorString?: string | undefined;

  /**
   * What to do about it.
   *
   * Set by the service.
   */
  readonly recommendations?: string[] | undefined;
}

/** More about a job of the agent on a machine. Only reading one job brings it. */
export interface MabJobExtendedInfo {
  /** The steps of the job. */
  tasksList?: MabJobTaskDetails[] | undefined;

  /** Further facts, by name. */
  propertyBag?: Record<string, string> | undefined;

  /** Error message with details that are not fixed, in words. */
  dynamicErrorMessage?: string | undefined;
}

/** A step of a job of the agent on a machine. */
export interface MabJobTaskDetails {
  /** Names the step, for example `Transfer data to vault`. */
  taskId?: string | undefined;

  /** When the step started (UTC). */
  startTime?: Date | undefined;

  /** When the step ended (UTC). */
  endTime?: Date | undefined;

  /** How long it took, or has taken so far. */
  duration?: string | undefined;

  /** How the step is going, in the service's words. */
  status?: string | undefined;
}

/** A job about an Azure file share. */
export interface AzureStorageJob extends JobBase {
  /** Tells the kinds of {@link Job} apart. */
  jobType: "AzureStorageJob";

  /** How long it took, or has taken so far. */
  duration?: string | undefined;

  /** What can be done about the job. A job can be cancelled only if `Cancellable` is among them. */
  actionsInfo?: JobSupportedAction[] | undefined;

  /** Why the job failed, or what it warns of. */
  errorDetails?: AzureStorageErrorInfo[] | undefined;

  /** Name of the storage account. */
  storageAccountName?: string | undefined;

  /** Deployment model of the storage account. */
  storageAccountVersion?: string | undefined;

  /** More about it; not always part of an answer. */
  extendedInfo?: AzureStorageJobExtendedInfo | undefined;

  /** Whether a person asked for the job, not the schedule. */
  isUserTriggered?: boolean | undefined;
}

/** An error of a job about an Azure file share. */
export interface AzureStorageErrorInfo {
  /** The service's number of the error. */
  errorCode?: number | undefined;

  /** What went wrong, in words. */
  errorString?: string | undefined;

  /** What to do about it. */
  recommendations?: string[] | undefined;
}

/** More about a job about an Azure file share. Only reading one job brings it. */
export interface AzureStorageJobExtendedInfo {
  /** The steps of the job. */
  tasksList?: AzureStorageJobTaskDetails[] | undefined;

  /** Further facts, by name. */
  propertyBag?: Record<string, string> | undefined;

  /** Error message with details that are not fixed, in words. */
  dynamicErrorMessage?: string | undefined;
}

/** A step of a job about an Azure file share. */
export interface AzureStorageJobTaskDetails {
  /** Names the step, for example `Transfer data to vault`. */
  taskId?: string | undefined;

  /** How the step is going, in the service's words. */
  status?: string | undefined;
}

/** A job about the vault itself. */
export interface VaultJob extends JobBase {
  /** Tells the kinds of {@link Job} apart. */
  jobType: "VaultJob";

  /** How long it took, or has taken so far. */
  duration?: string | undefined;

  /** What can be done about the job. A job can be cancelled only if `Cancellable` is among them. */
  actionsInfo?: JobSupportedAction[] | undefined;

  /** Why the job failed, or what it warns of. */
  errorDetails?: VaultJobErrorInfo[] | undefined;

  /** More about it; not always part of an answer. */
  extendedInfo?: VaultJobExtendedInfo | undefined;
}

/** An error of a job about the vault itself. */
export interface VaultJobErrorInfo {
  /** The service's number of the error. */
  errorCode?: number | undefined;

  /** What went wrong, in words. */
  errorString?: string | undefined;

  /** What to do about it. */
  recommendations?: string[] | undefined;
}

/** More about a job about the vault itself. Only reading one job brings it. */
export interface VaultJobExtendedInfo {
  /** Further facts, by name. */
  propertyBag?: Record<string, string> | undefined;
}

/** A job about a database in an Azure virtual machine. */
export interface AzureWorkloadJob extends JobBase {
  /** Tells the kinds of {@link Job} apart. */
  jobType: "AzureWorkloadJob";

  /** What the job is about, in the service's words. */
  workloadType?: string | undefined;

  /** How long it took, or has taken so far. */
  duration?: string | undefined;

  /** What can be done about the job. A job can be cancelled only if `Cancellable` is among them. */
  actionsInfo?: JobSupportedAction[] | undefined;

  /** Why the job failed, or what it warns of. */
  errorDetails?: AzureWorkloadErrorInfo[] | undefined;

  /** More about it; not always part of an answer. */
  extendedInfo?: AzureWorkloadJobExtendedInfo | undefined;
}

/** An error of a job about a database in an Azure virtual machine. */
export interface AzureWorkloadErrorInfo {
  /** The service's number of the error. */
  errorCode?: number | undefined;

  /** What went wrong, in words. */
  errorString?: string | undefined;

  /** What went wrong, in few words. */
  errorTitle?: string | undefined;

  /** What to do about it. */
  recommendations?: string[] | undefined;

  /** More about the error, in words. */
  additionalDetails?: string | undefined;
}

/** More about a job about a database in an Azure virtual machine. Only reading one job brings it. */
export interface AzureWorkloadJobExtendedInfo {
  /** The steps of the job. */
  tasksList?: AzureWorkloadJobTaskDetails[] | undefined;

  /** Further facts, by name. */
  propertyBag?: Record<string, string> | undefined;

  /** Error message with details that are not fixed, in words. */
  dynamicErrorMessage?: string | undefined;
}

/** A step of a job about a database in an Azure virtual machine. */
export interface AzureWorkloadJobTaskDetails {
  /** Names the step, for example `Transfer data to vault`. */
  taskId?: string | undefined;

  /** How the step is going, in the service's words. */
  status?: string | undefined;
}

/**
 * How a job is going. The contract types the property of a job as plain text and lists these words for
 * the filter of the list only; which of them are final is inferred from their meaning.
 *
 * Open: the service may answer with words that are not listed.
 */
export type JobStatus =
  /** Not known. That the next reading may tell more is inferred. */
  | "Invalid"
  /** The job is running. */
  | "InProgress"
  /** The job is done. */
  | "Completed"
  /** The job failed; `errorDetails` says why. */
  | "Failed"
  /** The job is done, with warnings: `errorDetails` says which. */
  | "CompletedWithWarnings"
  /** The job was cancelled. Spelled with two l, unlike the status of an operation. */
  | "Cancelled"
  /** The job is being cancelled. */
  | "Cancelling"
  | (string & {});

/** What can be done about a job. Versions up to 2022 send the numbers of these words. */
export type JobSupportedAction =
  /** Nothing. */
  | "Invalid"
  /** It can be cancelled. */
  | "Cancellable"
  /** It can be tried again. */
  | "Retriable";

/**
 * Kinds of container.
 *
 * Open: the service may answer with words that are not listed.
 */
export type MabServerType =
  /** No kind. */
  | "Invalid"
  /** Not known. */
  | "Unknown"
  /** An Azure virtual machine. */
  | "IaasVMContainer"
  /** A service of Azure virtual machines. */
  | "IaasVMServiceContainer"
  /** A machine behind Data Protection Manager. */
  | "DPMContainer"
  /** A machine behind Azure Backup Server. */
  | "AzureBackupServerContainer"
  /** A machine with the agent on it. */
  | "MABContainer"
  /** A cluster. */
  | "Cluster"
  /** An Azure SQL server. */
  | "AzureSqlContainer"
  /** A Windows machine. */
  | "Windows"
  /** A vCenter server. */
  | "VCenter"
  /** An Azure virtual machine with databases on it. */
  | "VMAppContainer"
  /** An availability group of SQL Server. */
  | "SQLAGWorkLoadContainer"
  /** A storage account. */
  | "StorageContainer"
  /** A container of no kind of its own. */
  | "GenericContainer"
  | (string & {});
