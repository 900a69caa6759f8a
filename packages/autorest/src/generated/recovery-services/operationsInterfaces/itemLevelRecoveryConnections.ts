// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { SimplePollerLike, OperationState } from "@azure/core-lro";
import {
  InstantItemRecoveryOperationResultRequest,
  ItemLevelRecoveryConnectionsListInstantItemRecoveryOperationResultOptionalParams,
  ItemLevelRecoveryConnectionsListInstantItemRecoveryOperationResultResponse,
  ILRRequestResource,
  ItemLevelRecoveryConnectionsProvisionOptionalParams,
  ItemLevelRecoveryConnectionsProvisionResponse,
  ItemLevelRecoveryConnectionsRevokeOptionalParams,
  ItemLevelRecoveryConnectionsRevokeResponse,
} from "../models/index.js";

/** Interface representing a ItemLevelRecoveryConnections. */
export interface ItemLevelRecoveryConnections {
  /**
   * Reads how to get at a recovery point that was mounted: the scripts that connect to it, which hold
   * secrets.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *                          group};{virtual machine}`.
   * @param recoveryPointId Id of the recovery point, which is its name.
   * @param parameters The operation that mounted it.
   * @param options The options parameters.
   */
  listInstantItemRecoveryOperationResult(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    recoveryPointId: string,
    parameters: InstantItemRecoveryOperationResultRequest,
    options?: ItemLevelRecoveryConnectionsListInstantItemRecoveryOperationResultOptionalParams,
  ): Promise<ItemLevelRecoveryConnectionsListInstantItemRecoveryOperationResultResponse>;
  /**
   * Mounts a recovery point, so that single files can be copied from it. The result is the last
   * status of the operation: its `properties` hold the scripts that connect to what was mounted, and
   * with them secrets.
   *
   * The mount stays for some hours, or until `revokeItemLevelRecovery`. The contract neither marks
   * the operation as a long-running one nor declares the headers by which it is followed; the samples
   * show them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *                          group};{virtual machine}`.
   * @param recoveryPointId Id of the recovery point, which is its name.
   * @param parameters What to mount. The kind of its `properties` has to fit the item:
   *                   `IaasVMILRRegistrationRequest` for a virtual machine.
   * @param options The options parameters.
   */
  beginProvision(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    recoveryPointId: string,
    parameters: ILRRequestResource,
    options?: ItemLevelRecoveryConnectionsProvisionOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<ItemLevelRecoveryConnectionsProvisionResponse>,
      ItemLevelRecoveryConnectionsProvisionResponse
    >
  >;
  /**
   * Mounts a recovery point, so that single files can be copied from it. The result is the last
   * status of the operation: its `properties` hold the scripts that connect to what was mounted, and
   * with them secrets.
   *
   * The mount stays for some hours, or until `revokeItemLevelRecovery`. The contract neither marks
   * the operation as a long-running one nor declares the headers by which it is followed; the samples
   * show them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *                          group};{virtual machine}`.
   * @param recoveryPointId Id of the recovery point, which is its name.
   * @param parameters What to mount. The kind of its `properties` has to fit the item:
   *                   `IaasVMILRRegistrationRequest` for a virtual machine.
   * @param options The options parameters.
   */
  beginProvisionAndWait(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    recoveryPointId: string,
    parameters: ILRRequestResource,
    options?: ItemLevelRecoveryConnectionsProvisionOptionalParams,
  ): Promise<ItemLevelRecoveryConnectionsProvisionResponse>;
  /**
   * Ends the mount of a recovery point.
   *
   * The contract neither marks the operation as a long-running one nor declares the headers by which
   * it is followed; the samples show them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *                          group};{virtual machine}`.
   * @param recoveryPointId Id of the recovery point, which is its name.
   * @param options The options parameters.
   */
  beginRevoke(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    recoveryPointId: string,
    options?: ItemLevelRecoveryConnectionsRevokeOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<ItemLevelRecoveryConnectionsRevokeResponse>,
      ItemLevelRecoveryConnectionsRevokeResponse
    >
  >;
  /**
   * Ends the mount of a recovery point.
   *
   * The contract neither marks the operation as a long-running one nor declares the headers by which
   * it is followed; the samples show them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *                          group};{virtual machine}`.
   * @param recoveryPointId Id of the recovery point, which is its name.
   * @param options The options parameters.
   */
  beginRevokeAndWait(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    recoveryPointId: string,
    options?: ItemLevelRecoveryConnectionsRevokeOptionalParams,
  ): Promise<ItemLevelRecoveryConnectionsRevokeResponse>;
}
