// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  ProtectedItemOperationStatusesGetOptionalParams,
  ProtectedItemOperationStatusesGetResponse,
} from "../models/index.js";

/** Interface representing a ProtectedItemOperationStatuses. */
export interface ProtectedItemOperationStatuses {
  /**
   * Reads how an operation on an item that is protected is going. It is what `Azure-AsyncOperation`
   * of a backup, of a restore and of the creation of an item leads to.
   *
   * It succeeds whatever became of the operation. `Succeeded` says of a backup or a restore only that
   * its job was created: `properties` names it.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *                          group};{virtual machine}`.
   * @param operationId Id of the operation: the last part of the URLs its 202 named.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    operationId: string,
    options?: ProtectedItemOperationStatusesGetOptionalParams,
  ): Promise<ProtectedItemOperationStatusesGetResponse>;
}
