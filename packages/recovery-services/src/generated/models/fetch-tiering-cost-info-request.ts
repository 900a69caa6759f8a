// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";
import type { RecoveryPointTierType, RehydrationPriority } from "./shared.js";

/**
 * A question what moving recovery points between tiers costs or saves.
 *
 * `objectType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownFetchTieringCostInfoRequest}.
 */
export type FetchTieringCostInfoRequest =
  | FetchTieringCostInfoForRehydrationRequest
  | FetchTieringCostSavingsInfoForPolicyRequest
  | FetchTieringCostSavingsInfoForProtectedItemRequest
  | FetchTieringCostSavingsInfoForVaultRequest
  | UnknownFetchTieringCostInfoRequest;

/**
 * A {@link FetchTieringCostInfoRequest} of a kind this version does not know, with everything the
 * service sent.
 */
export interface UnknownFetchTieringCostInfoRequest extends Omit<
  FetchTieringCostInfoRequestBase,
  "objectType"
> {
  objectType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link FetchTieringCostInfoRequest} share. */
export interface FetchTieringCostInfoRequestBase {
  /** The tier they are in. */
  sourceTierType: RecoveryPointTierType;

  /** The tier they would move to. */
  targetTierType: RecoveryPointTierType;

  /** Tells the kinds apart. */
  objectType: string;
}

/** What bringing a recovery point back from the archive costs. */
export interface FetchTieringCostInfoForRehydrationRequest extends FetchTieringCostInfoRequestBase {
  /** Tells the kinds of {@link FetchTieringCostInfoRequest} apart. */
  objectType: "FetchTieringCostInfoForRehydrationRequest";

  /** Name of the container. */
  containerName: string;

  /** Name of the item. */
  protectedItemName: string;

  /** Id of the recovery point. */
  recoveryPointId: string;

  /** How soon it would be brought back. */
  rehydrationPriority: RehydrationPriority;
}

/** What moving the recovery points of a policy saves. */
export interface FetchTieringCostSavingsInfoForPolicyRequest extends FetchTieringCostInfoRequestBase {
  /** Tells the kinds of {@link FetchTieringCostInfoRequest} apart. */
  objectType: "FetchTieringCostSavingsInfoForPolicyRequest";

  /** Name of the policy. */
  policyName: string;
}

/** What moving the recovery points of an item saves. */
export interface FetchTieringCostSavingsInfoForProtectedItemRequest extends FetchTieringCostInfoRequestBase {
  /** Tells the kinds of {@link FetchTieringCostInfoRequest} apart. */
  objectType: "FetchTieringCostSavingsInfoForProtectedItemRequest";

  /** Name of the container. */
  containerName: string;

  /** Name of the item. */
  protectedItemName: string;
}

/** What moving the recovery points of a vault saves. */
export interface FetchTieringCostSavingsInfoForVaultRequest extends FetchTieringCostInfoRequestBase {
  /** Tells the kinds of {@link FetchTieringCostInfoRequest} apart. */
  objectType: "FetchTieringCostSavingsInfoForVaultRequest";
}
