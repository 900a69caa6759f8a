// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  TieringCostOperationStatusGetOptionalParams,
  TieringCostOperationStatusGetResponse,
} from "../models/index.js";

/** Interface representing a TieringCostOperationStatus. */
export interface TieringCostOperationStatus {
  /**
   * Reads whether it is worked out what moving recovery points costs or saves. It succeeds whatever
   * became of the operation.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param operationId Id of the operation: the last part of the URLs its 202 named.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    operationId: string,
    options?: TieringCostOperationStatusGetOptionalParams,
  ): Promise<TieringCostOperationStatusGetResponse>;
}
