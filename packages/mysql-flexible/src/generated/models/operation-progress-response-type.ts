// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import type { Int64, UnknownKind } from "@azbackup/core/codec";

/**
 * Data about what an operation works on.
 *
 * `objectType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownOperationProgressResponseType}.
 */
export type OperationProgressResponseType =
  | BackupAndExportResponseType
  | ImportFromStorageResponseType
  | UnknownOperationProgressResponseType;

/**
 * A {@link OperationProgressResponseType} of a kind this version does not know, with everything the
 * service sent.
 */
export interface UnknownOperationProgressResponseType extends Omit<
  OperationProgressResponseTypeBase,
  "objectType"
> {
  objectType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link OperationProgressResponseType} share. */
export interface OperationProgressResponseTypeBase {
  /** Kind of the data. */
  objectType: ObjectType;
}

/** How much an export has to write, and how much it wrote. */
export interface BackupAndExportResponseType extends OperationProgressResponseTypeBase {
  /** Tells the kinds of {@link OperationProgressResponseType} apart. */
  objectType: "BackupAndExportResponse";

  /** Size of what is backed up, in bytes. */
  datasourceSizeInBytes?: Int64 | undefined;

  /** What was written so far, in bytes. */
  dataTransferredInBytes?: Int64 | undefined;

  /**
   * What a restore needs to know of the backup: keep it with the backup. A JSON object of names and
   * values, as one text.
   */
  backupMetadata?: string | undefined;
}

/** How far an import from blob storage is. */
export interface ImportFromStorageResponseType extends OperationProgressResponseTypeBase {
  /** Tells the kinds of {@link OperationProgressResponseType} apart. */
  objectType: "ImportFromStorageResponse";

  /** When the import is expected to be done (UTC). */
  estimatedCompletionTime?: Date | undefined;
}

/**
 * Kind of the data about an operation.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ObjectType =
  /** Of a backup which is exported. */
  | "BackupAndExportResponse"
  /** Of an import from blob storage. */
  | "ImportFromStorageResponse"
  | (string & {});
