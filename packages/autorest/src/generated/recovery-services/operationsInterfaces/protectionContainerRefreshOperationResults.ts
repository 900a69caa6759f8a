// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  ProtectionContainerRefreshOperationResultsGetOptionalParams,
  ProtectionContainerRefreshOperationResultsGetResponse,
} from "../models/index.js";

/** Interface representing a ProtectionContainerRefreshOperationResults. */
export interface ProtectionContainerRefreshOperationResults {
  /**
   * Reads whether a refresh of containers is done. It is what `Location` of a refresh leads to: 202
   * while it is being worked on, 204 when it is done.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param operationId Id of the operation: the last part of the URLs its 202 named.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    operationId: string,
    options?: ProtectionContainerRefreshOperationResultsGetOptionalParams,
  ): Promise<ProtectionContainerRefreshOperationResultsGetResponse>;
}
