// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { PagedAsyncIterableIterator } from "@azure/core-paging";
import { SimplePollerLike, OperationState } from "@azure/core-lro";
import {
  RecoveryPointResource,
  RecoveryPointsListOptionalParams,
  GetRPExtendedInfoRequestResource,
  RecoveryPointsGetRPExtendedInfoOptionalParams,
  RecoveryPointsGetRPExtendedInfoResponse,
  RecoveryPointsGetRPExtendedInfoOperationResultOptionalParams,
  RecoveryPointsGetRPExtendedInfoOperationResultResponse,
  RecoveryPointsGetOptionalParams,
  RecoveryPointsGetResponse,
} from "../models/index.js";

/// <reference lib="esnext.asynciterable" />
/** Interface representing a RecoveryPoints. */
export interface RecoveryPoints {
  /**
   * Lists the recovery points of an item that is protected.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *                          group};{virtual machine}`.
   * @param options The options parameters.
   */
  list(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    options?: RecoveryPointsListOptionalParams,
  ): PagedAsyncIterableIterator<RecoveryPointResource>;
  /**
   * Asks for more about a recovery point, such as the size of its disks. The result comes as the
   * service sends it: the revisions of the contract do not agree on its shape.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param parameters Which recovery point.
   * @param options The options parameters.
   */
  beginGetRPExtendedInfo(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    parameters: GetRPExtendedInfoRequestResource,
    options?: RecoveryPointsGetRPExtendedInfoOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<RecoveryPointsGetRPExtendedInfoResponse>,
      RecoveryPointsGetRPExtendedInfoResponse
    >
  >;
  /**
   * Asks for more about a recovery point, such as the size of its disks. The result comes as the
   * service sends it: the revisions of the contract do not agree on its shape.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param parameters Which recovery point.
   * @param options The options parameters.
   */
  beginGetRPExtendedInfoAndWait(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    parameters: GetRPExtendedInfoRequestResource,
    options?: RecoveryPointsGetRPExtendedInfoOptionalParams,
  ): Promise<RecoveryPointsGetRPExtendedInfoResponse>;
  /**
   * Reads more about a recovery point. It is what `Location` of the question leads to: 202 while it
   * is being worked out, 200 with the answer when it is done.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param operationId Id of the operation: the last part of the URLs its 202 named.
   * @param options The options parameters.
   */
  getRPExtendedInfoOperationResult(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    operationId: string,
    options?: RecoveryPointsGetRPExtendedInfoOperationResultOptionalParams,
  ): Promise<RecoveryPointsGetRPExtendedInfoOperationResultResponse>;
  /**
   * Reads a recovery point.
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
  get(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    recoveryPointId: string,
    options?: RecoveryPointsGetOptionalParams,
  ): Promise<RecoveryPointsGetResponse>;
}
