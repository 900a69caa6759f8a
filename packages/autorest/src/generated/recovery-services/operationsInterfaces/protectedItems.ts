// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { SimplePollerLike, OperationState } from "@azure/core-lro";
import {
  ProtectedItemsGetOptionalParams,
  ProtectedItemsGetResponse,
  ProtectedItemResource,
  ProtectedItemsCreateOrUpdateOptionalParams,
  ProtectedItemsCreateOrUpdateResponse,
  ProtectedItemsDeleteOptionalParams,
} from "../models/index.js";

/** Interface representing a ProtectedItems. */
export interface ProtectedItems {
  /**
   * Reads an item that is protected.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *                          group};{virtual machine}`.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    options?: ProtectedItemsGetOptionalParams,
  ): Promise<ProtectedItemsGetResponse>;
  /**
   * Protects an item with a policy, changes its protection, or stops it and keeps its backups
   * (`protectionState: "ProtectionStopped"`).
   *
   * 200 brings the item at once. 202 says only that the request was accepted: this client reads the
   * operation's status and, when that says `Succeeded`, the item. A job the operation created is named
   * by the last status and goes on by itself; `getJob` reads it. Nothing is backed up by this: the
   * first backup is made when the policy's schedule says so, or by `triggerBackup`. The contract
   * neither marks the operation as a long-running one nor declares the headers by which it is
   * followed; the samples show them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *                          group};{virtual machine}`.
   * @param parameters The item. The kind of its `properties` has to fit what is protected:
   *                   `Microsoft.Compute/virtualMachines` for a virtual machine.
   * @param options The options parameters.
   */
  beginCreateOrUpdate(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    parameters: ProtectedItemResource,
    options?: ProtectedItemsCreateOrUpdateOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<ProtectedItemsCreateOrUpdateResponse>,
      ProtectedItemsCreateOrUpdateResponse
    >
  >;
  /**
   * Protects an item with a policy, changes its protection, or stops it and keeps its backups
   * (`protectionState: "ProtectionStopped"`).
   *
   * 200 brings the item at once. 202 says only that the request was accepted: this client reads the
   * operation's status and, when that says `Succeeded`, the item. A job the operation created is named
   * by the last status and goes on by itself; `getJob` reads it. Nothing is backed up by this: the
   * first backup is made when the policy's schedule says so, or by `triggerBackup`. The contract
   * neither marks the operation as a long-running one nor declares the headers by which it is
   * followed; the samples show them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *                          group};{virtual machine}`.
   * @param parameters The item. The kind of its `properties` has to fit what is protected:
   *                   `Microsoft.Compute/virtualMachines` for a virtual machine.
   * @param options The options parameters.
   */
  beginCreateOrUpdateAndWait(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    parameters: ProtectedItemResource,
    options?: ProtectedItemsCreateOrUpdateOptionalParams,
  ): Promise<ProtectedItemsCreateOrUpdateResponse>;
  /**
   * Stops the protection of an item and deletes its backups. Where the vault has soft delete, they are
   * kept for a while and can be brought back; where it has not, they are gone.
   *
   * 200 and 204 say that it is done. 202 says only that the request was accepted: this client reads
   * the status of the operation, which is one of the vault. A job the operation created is named by
   * the last status and goes on by itself; `getJob` reads it. The contract neither marks the operation
   * as a long-running one nor declares the headers by which it is followed; the sample shows them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *                          group};{virtual machine}`.
   * @param options The options parameters.
   */
  beginDelete(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    options?: ProtectedItemsDeleteOptionalParams,
  ): Promise<SimplePollerLike<OperationState<void>, void>>;
  /**
   * Stops the protection of an item and deletes its backups. Where the vault has soft delete, they are
   * kept for a while and can be brought back; where it has not, they are gone.
   *
   * 200 and 204 say that it is done. 202 says only that the request was accepted: this client reads
   * the status of the operation, which is one of the vault. A job the operation created is named by
   * the last status and goes on by itself; `getJob` reads it. The contract neither marks the operation
   * as a long-running one nor declares the headers by which it is followed; the sample shows them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *                          group};{virtual machine}`.
   * @param options The options parameters.
   */
  beginDeleteAndWait(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    options?: ProtectedItemsDeleteOptionalParams,
  ): Promise<void>;
}
