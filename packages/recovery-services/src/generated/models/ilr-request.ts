// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";

/**
 * What to mount, so that single files can be copied from it.
 *
 * `objectType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownILRRequest}.
 */
export type ILRRequest = AzureFileShareProvisionILRRequest | IaasVMILRRegistrationRequest | UnknownILRRequest;

/** A {@link ILRRequest} of a kind this version does not know, with everything the service sent. */
export interface UnknownILRRequest extends Omit<ILRRequestBase, "objectType"> {
  objectType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link ILRRequest} share. */
export interface ILRRequestBase {
  /** Tells the kinds apart. */
  objectType: string;
}

/** A recovery point of an Azure file share. */
export interface AzureFileShareProvisionILRRequest extends ILRRequestBase {
  /** Tells the kinds of {@link ILRRequest} apart. */
  objectType: "AzureFileShareProvisionILRRequest";

  /** Id of the recovery point: the same as in the URL. */
  recoveryPointId?: string | undefined;

  /** Resource id of the storage account. */
  sourceResourceId?: string | undefined;
}

/** A recovery point of an Azure virtual machine. */
export interface IaasVMILRRegistrationRequest extends ILRRequestBase {
  /** Tells the kinds of {@link ILRRequest} apart. */
  objectType: "IaasVMILRRegistrationRequest";

  /** Id of the recovery point: the same as in the URL. */
  recoveryPointId?: string | undefined;

  /** Resource id of the virtual machine that was backed up. */
  virtualMachineId?: string | undefined;

  /** Name of the iSCSI initiator of the machine the files are copied to. */
  initiatorName?: string | undefined;

  /** Whether a mount that is there is renewed. */
  renewExistingRegistration?: boolean | undefined;
}
