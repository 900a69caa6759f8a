// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { SimplePollerLike, OperationState } from "@azure/core-lro";
import {
  FetchTieringCostInfoRequestUnion,
  FetchTieringCostPostOptionalParams,
  FetchTieringCostPostResponse,
} from "../models/index.js";

/** Interface representing a FetchTieringCost. */
export interface FetchTieringCost {
  /**
   * Asks what moving recovery points between tiers costs or saves. Nothing is moved by this.
   *
   * 200 brings the answer at once. 202 says only that it is being worked out: this client follows the
   * URLs that the answer names to the result.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param parameters What is asked about: a vault, a policy, an item, or a recovery point in the
   *                   archive.
   * @param options The options parameters.
   */
  beginPost(
    resourceGroupName: string,
    vaultName: string,
    parameters: FetchTieringCostInfoRequestUnion,
    options?: FetchTieringCostPostOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<FetchTieringCostPostResponse>,
      FetchTieringCostPostResponse
    >
  >;
  /**
   * Asks what moving recovery points between tiers costs or saves. Nothing is moved by this.
   *
   * 200 brings the answer at once. 202 says only that it is being worked out: this client follows the
   * URLs that the answer names to the result.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param parameters What is asked about: a vault, a policy, an item, or a recovery point in the
   *                   archive.
   * @param options The options parameters.
   */
  beginPostAndWait(
    resourceGroupName: string,
    vaultName: string,
    parameters: FetchTieringCostInfoRequestUnion,
    options?: FetchTieringCostPostOptionalParams,
  ): Promise<FetchTieringCostPostResponse>;
}
