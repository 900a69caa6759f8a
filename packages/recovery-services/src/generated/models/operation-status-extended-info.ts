// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";
import type { InstantItemRecoveryTarget, ValidateOperationResponse } from "./shared.js";

/**
 * What an operation left behind.
 *
 * `objectType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownOperationStatusExtendedInfo}.
 */
export type OperationStatusExtendedInfo =
  | OperationStatusJobExtendedInfo
  | OperationStatusJobsExtendedInfo
  | OperationStatusProvisionILRExtendedInfo
  | OperationStatusValidateOperationExtendedInfo
  | UnknownOperationStatusExtendedInfo;

/**
 * A {@link OperationStatusExtendedInfo} of a kind this version does not know, with everything the
 * service sent.
 */
export interface UnknownOperationStatusExtendedInfo extends Omit<
  OperationStatusExtendedInfoBase,
  "objectType"
> {
  objectType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link OperationStatusExtendedInfo} share. */
export interface OperationStatusExtendedInfoBase {
  /** Tells the kinds apart. */
  objectType: string;
}

/** The operation created a job. */
export interface OperationStatusJobExtendedInfo extends OperationStatusExtendedInfoBase {
  /** Tells the kinds of {@link OperationStatusExtendedInfo} apart. */
  objectType: "OperationStatusJobExtendedInfo";

  /** Id of the job, which is its name too: the job is read by it. */
  jobId?: string | undefined;
}

/** The operation created several jobs. */
export interface OperationStatusJobsExtendedInfo extends OperationStatusExtendedInfoBase {
  /** Tells the kinds of {@link OperationStatusExtendedInfo} apart. */
  objectType: "OperationStatusJobsExtendedInfo";

  /** Ids of the jobs. */
  jobIds?: string[] | undefined;

  /** Why jobs failed, by job id. */
  failedJobsError?: Record<string, string> | undefined;
}

/** The operation mounted a recovery point, so that single files can be copied from it. */
export interface OperationStatusProvisionILRExtendedInfo extends OperationStatusExtendedInfoBase {
  /** Tells the kinds of {@link OperationStatusExtendedInfo} apart. */
  objectType: "OperationStatusProvisionILRExtendedInfo";

  /** How to get at it. */
  recoveryTarget?: InstantItemRecoveryTarget | undefined;
}

/** The operation checked whether another could be done. */
export interface OperationStatusValidateOperationExtendedInfo extends OperationStatusExtendedInfoBase {
  /** Tells the kinds of {@link OperationStatusExtendedInfo} apart. */
  objectType: "OperationStatusValidateOperationExtendedInfo";

  /** What the check found. */
  validateOperationResponse?: ValidateOperationResponse | undefined;
}
