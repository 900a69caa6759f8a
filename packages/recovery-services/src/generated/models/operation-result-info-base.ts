// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";

/**
 * The result of an operation.
 *
 * `objectType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownOperationResultInfoBase}.
 */
export type OperationResultInfoBase =
  | OperationResultInfo
  | ExportJobsOperationResultInfo
  | UnknownOperationResultInfoBase;

/**
 * A {@link OperationResultInfoBase} of a kind this version does not know, with everything the service
 * sent.
 */
export interface UnknownOperationResultInfoBase extends Omit<OperationResultInfoBaseBase, "objectType"> {
  objectType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link OperationResultInfoBase} share. */
export interface OperationResultInfoBaseBase {
  /** Tells the kinds apart. */
  objectType: string;
}

/** The jobs an operation created. */
export interface OperationResultInfo extends OperationResultInfoBaseBase {
  /** Tells the kinds of {@link OperationResultInfoBase} apart. */
  objectType: "OperationResultInfo";

  /** Ids of the jobs. */
  jobList?: string[] | undefined;
}

/** Where exported jobs are. */
export interface ExportJobsOperationResultInfo extends OperationResultInfoBaseBase {
  /** Tells the kinds of {@link OperationResultInfoBase} apart. */
  objectType: "ExportJobsOperationResultInfo";

  /** URL of the blob with the jobs as JSON. */
  blobUrl?: string | undefined;

  /**
   * The SAS with which it can be read. It is not to be logged.
   *
   * Secret: never logged, and shown in no error.
   */
  blobSasKey?: string | undefined;

  /** URL of the blob with the jobs as a sheet. */
  excelFileBlobUrl?: string | undefined;

  /**
   * The SAS with which it can be read. It is not to be logged.
   *
   * Secret: never logged, and shown in no error.
   */
  excelFileBlobSasKey?: string | undefined;
}
