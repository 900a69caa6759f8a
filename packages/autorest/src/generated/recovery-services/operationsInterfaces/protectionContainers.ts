// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { SimplePollerLike, OperationState } from "@azure/core-lro";
import {
  ProtectionContainersGetOptionalParams,
  ProtectionContainersGetResponse,
  ProtectionContainerResource,
  ProtectionContainersRegisterOptionalParams,
  ProtectionContainersRegisterResponse,
  ProtectionContainersUnregisterOptionalParams,
  ProtectionContainersInquireOptionalParams,
  ProtectionContainersInquireResponse,
  ProtectionContainersRefreshOptionalParams,
  ProtectionContainersRefreshResponse,
} from "../models/index.js";

/** Interface representing a ProtectionContainers. */
export interface ProtectionContainers {
  /**
   * Reads a container that is registered with a vault.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    options?: ProtectionContainersGetOptionalParams,
  ): Promise<ProtectionContainersGetResponse>;
  /**
   * Registers a container with a vault, such as a storage account or a virtual machine with
   * databases, so that its items can be protected.
   *
   * 200 brings the container at once. 202 says only that the request was accepted: this client
   * follows the URL that the answer names, and then brings the container. The contract does not
   * declare the headers by which the registration is followed; what is recorded shows them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param parameters The container. The kind of its `properties` has to fit what is registered:
   *                   `StorageContainer` for a storage account, `VMAppContainer` for a virtual machine with databases.
   *                   `sourceResourceId` says which one it is.
   * @param options The options parameters.
   */
  beginRegister(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    parameters: ProtectionContainerResource,
    options?: ProtectionContainersRegisterOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<ProtectionContainersRegisterResponse>,
      ProtectionContainersRegisterResponse
    >
  >;
  /**
   * Registers a container with a vault, such as a storage account or a virtual machine with
   * databases, so that its items can be protected.
   *
   * 200 brings the container at once. 202 says only that the request was accepted: this client
   * follows the URL that the answer names, and then brings the container. The contract does not
   * declare the headers by which the registration is followed; what is recorded shows them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param parameters The container. The kind of its `properties` has to fit what is registered:
   *                   `StorageContainer` for a storage account, `VMAppContainer` for a virtual machine with databases.
   *                   `sourceResourceId` says which one it is.
   * @param options The options parameters.
   */
  beginRegisterAndWait(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    parameters: ProtectionContainerResource,
    options?: ProtectionContainersRegisterOptionalParams,
  ): Promise<ProtectionContainersRegisterResponse>;
  /**
   * Takes back the registration of a container. The service refuses it as long as items of the
   * container are protected, or deleted and still kept.
   *
   * 200 and 204 say that it is done. 202 says only that the request was accepted: this client follows
   * the URL that the answer names. The contract neither marks the operation as a long-running one nor
   * declares the headers by which it is followed; what is recorded shows them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param options The options parameters.
   */
  beginUnregister(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    options?: ProtectionContainersUnregisterOptionalParams,
  ): Promise<SimplePollerLike<OperationState<void>, void>>;
  /**
   * Takes back the registration of a container. The service refuses it as long as items of the
   * container are protected, or deleted and still kept.
   *
   * 200 and 204 say that it is done. 202 says only that the request was accepted: this client follows
   * the URL that the answer names. The contract neither marks the operation as a long-running one nor
   * declares the headers by which it is followed; what is recorded shows them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param options The options parameters.
   */
  beginUnregisterAndWait(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    options?: ProtectionContainersUnregisterOptionalParams,
  ): Promise<void>;
  /**
   * Looks for what there is in a container that can be protected. When it has ended,
   * `listProtectableItems` and `listWorkloadItems` show what was found.
   *
   * The contract neither marks the operation as a long-running one nor declares the headers by which
   * it is followed; what is recorded shows them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param options The options parameters.
   */
  beginInquire(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    options?: ProtectionContainersInquireOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<ProtectionContainersInquireResponse>,
      ProtectionContainersInquireResponse
    >
  >;
  /**
   * Looks for what there is in a container that can be protected. When it has ended,
   * `listProtectableItems` and `listWorkloadItems` show what was found.
   *
   * The contract neither marks the operation as a long-running one nor declares the headers by which
   * it is followed; what is recorded shows them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param options The options parameters.
   */
  beginInquireAndWait(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    options?: ProtectionContainersInquireOptionalParams,
  ): Promise<ProtectionContainersInquireResponse>;
  /**
   * Looks for what could be registered as containers. When it has ended, `listProtectableContainers`
   * shows what was found.
   *
   * The contract neither marks the operation as a long-running one nor declares the headers by which
   * it is followed; what is recorded shows them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param options The options parameters.
   */
  beginRefresh(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    options?: ProtectionContainersRefreshOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<ProtectionContainersRefreshResponse>,
      ProtectionContainersRefreshResponse
    >
  >;
  /**
   * Looks for what could be registered as containers. When it has ended, `listProtectableContainers`
   * shows what was found.
   *
   * The contract neither marks the operation as a long-running one nor declares the headers by which
   * it is followed; what is recorded shows them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param options The options parameters.
   */
  beginRefreshAndWait(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    options?: ProtectionContainersRefreshOptionalParams,
  ): Promise<ProtectionContainersRefreshResponse>;
}
