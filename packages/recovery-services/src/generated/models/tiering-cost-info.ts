// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { Int64, UnknownKind } from "@azbackup/core/codec";

/**
 * What moving recovery points costs or saves.
 *
 * `objectType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownTieringCostInfo}.
 */
export type TieringCostInfo = TieringCostRehydrationInfo | TieringCostSavingInfo | UnknownTieringCostInfo;

/** A {@link TieringCostInfo} of a kind this version does not know, with everything the service sent. */
export interface UnknownTieringCostInfo extends Omit<TieringCostInfoBase, "objectType"> {
  objectType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link TieringCostInfo} share. */
export interface TieringCostInfoBase {
  /** Tells the kinds apart. */
  objectType: string;
}

/** What bringing a recovery point back from the archive costs. */
export interface TieringCostRehydrationInfo extends TieringCostInfoBase {
  /** Tells the kinds of {@link TieringCostInfo} apart. */
  objectType: "TieringCostRehydrationInfo";

  /** Size of what is brought back, in bytes. */
  rehydrationSizeInBytes: Int64;

  /** Retail price of it for a GB and month, in a currency that the contract does not name. */
  retailRehydrationCostPerGBPerMonth: number;
}

/** What moving recovery points saves. */
export interface TieringCostSavingInfo extends TieringCostInfoBase {
  /** Tells the kinds of {@link TieringCostInfo} apart. */
  objectType: "TieringCostSavingInfo";

  /** How much less the tier they leave holds, in bytes. */
  sourceTierSizeReductionInBytes: Int64;

  /** How much more the tier they move to holds, in bytes. */
  targetTierSizeIncreaseInBytes: Int64;

  /** Retail price of the tier they leave, for a GB and month. */
  retailSourceTierCostPerGBPerMonth: number;

  /** Retail price of the tier they move to, for a GB and month. */
  retailTargetTierCostPerGBPerMonth: number;
}
