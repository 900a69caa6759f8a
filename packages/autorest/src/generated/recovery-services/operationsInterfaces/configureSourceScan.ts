// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { SimplePollerLike, OperationState } from "@azure/core-lro";
import {
  ProtectedItemConfigureSourceScanRequest,
  ConfigureSourceScanExecuteOptionalParams,
  ConfigureSourceScanExecuteResponse,
} from "../models/index.js";

/** Interface representing a ConfigureSourceScan. */
export interface ConfigureSourceScan {
  /**
   * Begins to scan an item for threats, or stops that.
   *
   * 204 says that it is done. 202 says only that the request was accepted: this client follows the
   * URLs that the answer names.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *                          group};{virtual machine}`.
   * @param parameters What to do.
   * @param options The options parameters.
   */
  beginExecute(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    parameters: ProtectedItemConfigureSourceScanRequest,
    options?: ConfigureSourceScanExecuteOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<ConfigureSourceScanExecuteResponse>,
      ConfigureSourceScanExecuteResponse
    >
  >;
  /**
   * Begins to scan an item for threats, or stops that.
   *
   * 204 says that it is done. 202 says only that the request was accepted: this client follows the
   * URLs that the answer names.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *                          group};{virtual machine}`.
   * @param parameters What to do.
   * @param options The options parameters.
   */
  beginExecuteAndWait(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    parameters: ProtectedItemConfigureSourceScanRequest,
    options?: ConfigureSourceScanExecuteOptionalParams,
  ): Promise<ConfigureSourceScanExecuteResponse>;
}
