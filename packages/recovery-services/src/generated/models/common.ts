// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { BackupRequest } from "./backup-request.js";
import type { Job } from "./job.js";
import type { OperationStatusExtendedInfo } from "./operation-status-extended-info.js";
import type { ProtectedItem } from "./protected-item.js";
import type { ProtectionPolicy } from "./protection-policy.js";
import type { RecoveryPoint } from "./recovery-point.js";
import type { RestoreRequest } from "./restore-request.js";

/** A job, as a resource. Its name is its id. */
export interface JobResource extends Resource {
  /** The job. */
  properties?: Job | undefined;
}

/** What every resource of the API has. */
export interface Resource {
  /**
   * Full resource id.
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

  /** Region of the resource. */
  location?: string | undefined;

  /** Tags of the resource. */
  tags?: Record<string, string> | undefined;

  /** Version of the resource. The name has a capital T on the wire. */
  eTag?: string | undefined;
}

/** A page of jobs. */
export interface JobResourceList extends ResourceList {
  /** The items of the page. */
  value?: JobResource[] | undefined;
}

/** What every page has. */
export interface ResourceList {
  /**
   * URL of the next page; absent or `null` on the last one. It names an API version of its own and is to
   * be used as it is.
   */
  nextLink?: string | null | undefined;
}

/** An item that is backed up, as a resource. */
export interface ProtectedItemResource extends Resource {
  /** The item. */
  properties?: ProtectedItem | undefined;
}

/** A request for a backup. */
export interface BackupRequestResource extends Resource {
  /** What to back up and how; which kind it has to be depends on the item. */
  properties?: BackupRequest | undefined;
}

/** A request for a restore. */
export interface RestoreRequestResource extends Resource {
  /** What to restore, where to and how; which kind it has to be depends on the recovery point. */
  properties?: RestoreRequest | undefined;
}

/**
 * How an operation is going. Reading it always succeeds with status 200: what became of the operation
 * stands in `status`.
 */
export interface OperationStatus {
  /** Id of the operation. */
  id?: string | undefined;

  /** Name of the operation: its id. */
  name?: string | undefined;

  /** How the operation is going. `Succeeded` says of a backup or a restore only that its job was created. */
  status?: OperationStatusValues | undefined;

  /** When the operation started (UTC). */
  startTime?: Date | undefined;

  /** When the operation ended (UTC). The service answers a time in the year 1 while it has not. */
  endTime?: Date | undefined;

  /** What went wrong. */
  error?: OperationStatusError | undefined;

  /** What the operation left behind, such as a job. */
  properties?: OperationStatusExtendedInfo | undefined;
}

/** Why an operation failed. */
export interface OperationStatusError {
  /** The service's code of the error. */
  code?: string | undefined;

  /** What went wrong, in words. */
  message?: string | undefined;
}

/** A page of policies. */
export interface ProtectionPolicyResourceList extends ResourceList {
  /** The items of the page. */
  value?: ProtectionPolicyResource[] | undefined;
}

/** A policy, as a resource. */
export interface ProtectionPolicyResource extends Resource {
  /** The policy. */
  properties?: ProtectionPolicy | undefined;
}

/** A page of items that are backed up. */
export interface ProtectedItemResourceList extends ResourceList {
  /** The items of the page. */
  value?: ProtectedItemResource[] | undefined;
}

/** A page of recovery points. */
export interface RecoveryPointResourceList extends ResourceList {
  /** The items of the page. */
  value?: RecoveryPointResource[] | undefined;
}

/** A recovery point, as a resource. Its name is its id. */
export interface RecoveryPointResource extends Resource {
  /** The recovery point. */
  properties?: RecoveryPoint | undefined;
}

/**
 * How an operation is going.
 *
 * Open: the service may answer with words that are not listed.
 */
export type OperationStatusValues =
  /** Not known. That the next reading may tell more is inferred. */
  | "Invalid"
  /** The operation is being worked on. */
  | "InProgress"
  /** The operation is done; a job it created is not. */
  | "Succeeded"
  /** The operation failed; `error` says why. */
  | "Failed"
  /** The operation was canceled. Spelled with one l, unlike the status of a job. */
  | "Canceled"
  | (string & {});
