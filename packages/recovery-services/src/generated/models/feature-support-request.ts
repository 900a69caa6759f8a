// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";

/**
 * A question whether something can be backed up.
 *
 * `featureType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownFeatureSupportRequest}.
 */
export type FeatureSupportRequest =
  | AzureBackupGoalFeatureSupportRequest
  | AzureVMResourceFeatureSupportRequest
  | UnknownFeatureSupportRequest;

/**
 * A {@link FeatureSupportRequest} of a kind this version does not know, with everything the service
 * sent.
 */
export interface UnknownFeatureSupportRequest extends Omit<FeatureSupportRequestBase, "featureType"> {
  featureType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link FeatureSupportRequest} share. */
export interface FeatureSupportRequestBase {
  /** Tells the kinds apart. */
  featureType: string;
}

/** A question about the goals of backups. */
export interface AzureBackupGoalFeatureSupportRequest extends FeatureSupportRequestBase {
  /** Tells the kinds of {@link FeatureSupportRequest} apart. */
  featureType: "AzureBackupGoals";
}

/** A question about a virtual machine. */
export interface AzureVMResourceFeatureSupportRequest extends FeatureSupportRequestBase {
  /** Tells the kinds of {@link FeatureSupportRequest} apart. */
  featureType: "AzureVMResourceBackup";

  /** Size of the virtual machine, for example `Basic_A0`. */
  vmSize?: string | undefined;

  /** SKU of the virtual machine's image, for example `Premium`. */
  vmSku?: string | undefined;
}
