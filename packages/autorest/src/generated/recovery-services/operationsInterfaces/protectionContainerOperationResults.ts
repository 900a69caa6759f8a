// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  ProtectionContainerOperationResultsGetOptionalParams,
  ProtectionContainerOperationResultsGetResponse,
} from "../models/index.js";

/** Interface representing a ProtectionContainerOperationResults. */
export interface ProtectionContainerOperationResults {
  /**
   * Reads the result of an operation on a container. It is what `Location` of a registration, of its
   * being taken back and of an inquiry leads to.
   *
   * 200 brings the container. 202 says that the operation is still being worked on, 204 that it is
   * done and has no result: neither has a body, so only the status tells them apart.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param operationId Id of the operation: the last part of the URLs its 202 named.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    operationId: string,
    options?: ProtectionContainerOperationResultsGetOptionalParams,
  ): Promise<ProtectionContainerOperationResultsGetResponse>;
}
