// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";

/**
 * The result of an operation on the storage of a vault.
 *
 * `objectType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownVaultStorageConfigOperationResultResponse}.
 */
export type VaultStorageConfigOperationResultResponse =
  | PrepareDataMoveResponse
  | UnknownVaultStorageConfigOperationResultResponse;

/**
 * A {@link VaultStorageConfigOperationResultResponse} of a kind this version does not know, with
 * everything the service sent.
 */
export interface UnknownVaultStorageConfigOperationResultResponse extends Omit<
  VaultStorageConfigOperationResultResponseBase,
  "objectType"
> {
  objectType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link VaultStorageConfigOperationResultResponse} share. */
export interface VaultStorageConfigOperationResultResponseBase {
  /** Tells the kinds apart. */
  objectType: string;
}

/** The result of preparing a move. */
export interface PrepareDataMoveResponse extends VaultStorageConfigOperationResultResponseBase {
  /** Tells the kinds of {@link VaultStorageConfigOperationResultResponse} apart. */
  objectType: "PrepareDataMoveResponse";

  /** What the request for the move names, so that it is matched with the preparation. */
  correlationId?: string | undefined;

  /** Facts about the vault the backups come from, by name. */
  sourceVaultProperties?: Record<string, string> | undefined;
}
