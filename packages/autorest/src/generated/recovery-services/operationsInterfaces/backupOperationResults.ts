// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  BackupOperationResultsGetOptionalParams,
  BackupOperationResultsGetResponse,
} from "../models/index.js";

/** Interface representing a BackupOperationResults. */
export interface BackupOperationResults {
  /**
   * Reads the result of an operation on a vault. It is what `Location` of the deletion of an item
   * leads to: 202 while it is being worked on, 200 or 204 when it is done. None of them has a body, so
   * only the status tells them apart.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param operationId Id of the operation: the last part of the URLs its 202 named.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    operationId: string,
    options?: BackupOperationResultsGetOptionalParams,
  ): Promise<BackupOperationResultsGetResponse>;
}
