// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";
import type { RestoreRequest } from "./restore-request.js";

/**
 * An operation that is to be checked, and not done.
 *
 * `objectType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownValidateOperationRequest}.
 */
export type ValidateOperationRequest =
  | ValidateRestoreOperationRequest
  | ValidateIaasVMRestoreOperationRequest
  | ValidateAzureWorkloadRestoreOperationRequest
  | UnknownValidateOperationRequest;

/**
 * A {@link ValidateOperationRequest} of a kind this version does not know, with everything the service
 * sent.
 */
export interface UnknownValidateOperationRequest extends Omit<ValidateOperationRequestBase, "objectType"> {
  objectType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link ValidateOperationRequest} share. */
export interface ValidateOperationRequestBase {
  /** Tells the kinds apart. */
  objectType: string;
}

/** A restore that is to be checked. */
export interface ValidateRestoreOperationRequest extends ValidateOperationRequestBase {
  /** Tells the kinds of {@link ValidateOperationRequest} apart. */
  objectType: "ValidateRestoreOperationRequest";

  /** The restore, as it would be asked for. */
  restoreRequest?: RestoreRequest | undefined;
}

/** A restore of a virtual machine that is to be checked. */
export interface ValidateIaasVMRestoreOperationRequest extends Omit<
  ValidateRestoreOperationRequest,
  "objectType"
> {
  /** Tells the kinds of {@link ValidateOperationRequest} apart. */
  objectType: "ValidateIaasVMRestoreOperationRequest";
}

/** A restore of a database that is to be checked. */
export interface ValidateAzureWorkloadRestoreOperationRequest extends Omit<
  ValidateRestoreOperationRequest,
  "objectType"
> {
  /** Tells the kinds of {@link ValidateOperationRequest} apart. */
  objectType: "ValidateAzureWorkloadRestoreOperationRequest";
}
