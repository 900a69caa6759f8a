// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  BackupOperationStatusesGetOptionalParams,
  BackupOperationStatusesGetResponse,
} from "../models/index.js";

/** Interface representing a BackupOperationStatuses. */
export interface BackupOperationStatuses {
  /**
   * Reads how an operation on a vault is going. It is what `Azure-AsyncOperation` of the deletion of
   * an item leads to. It succeeds whatever became of the operation.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param operationId Id of the operation: the last part of the URLs its 202 named.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    operationId: string,
    options?: BackupOperationStatusesGetOptionalParams,
  ): Promise<BackupOperationStatusesGetResponse>;
}
