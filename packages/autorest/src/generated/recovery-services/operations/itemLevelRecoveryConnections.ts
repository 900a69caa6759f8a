// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { ItemLevelRecoveryConnections } from "../operationsInterfaces/index.js";
import * as coreClient from "@azure/core-client";
import * as Mappers from "../models/mappers.js";
import * as Parameters from "../models/parameters.js";
import { RecoveryServicesBackupClient } from "../recoveryServicesBackupClient.js";
import {
  SimplePollerLike,
  OperationState,
  createHttpPoller,
} from "@azure/core-lro";
import { createLroSpec } from "../lroImpl.js";
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

/** Class containing ItemLevelRecoveryConnections operations. */
export class ItemLevelRecoveryConnectionsImpl implements ItemLevelRecoveryConnections {
  private readonly client: RecoveryServicesBackupClient;

  /**
   * Initialize a new instance of the class ItemLevelRecoveryConnections class.
   * @param client Reference to the service client
   */
  constructor(client: RecoveryServicesBackupClient) {
    this.client = client;
  }

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
  ): Promise<ItemLevelRecoveryConnectionsListInstantItemRecoveryOperationResultResponse> {
    return this.client.sendOperationRequest(
      {
        resourceGroupName,
        vaultName,
        fabricName,
        containerName,
        protectedItemName,
        recoveryPointId,
        parameters,
        options,
      },
      listInstantItemRecoveryOperationResultOperationSpec,
    );
  }

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
  async beginProvision(
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
  > {
    const directSendOperation = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ): Promise<ItemLevelRecoveryConnectionsProvisionResponse> => {
      return this.client.sendOperationRequest(args, spec);
    };
    const sendOperationFn = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ) => {
      let currentRawResponse: coreClient.FullOperationResponse | undefined =
        undefined;
      const providedCallback = args.options?.onResponse;
      const callback: coreClient.RawResponseCallback = (
        rawResponse: coreClient.FullOperationResponse,
        flatResponse: unknown,
      ) => {
        currentRawResponse = rawResponse;
        providedCallback?.(rawResponse, flatResponse);
      };
      const updatedArgs = {
        ...args,
        options: {
          ...args.options,
          onResponse: callback,
        },
      };
      const flatResponse = await directSendOperation(updatedArgs, spec);
      return {
        flatResponse,
        rawResponse: {
          statusCode: currentRawResponse!.status,
          body: currentRawResponse!.parsedBody,
          headers: currentRawResponse!.headers.toJSON(),
        },
      };
    };

    const lro = createLroSpec({
      sendOperationFn,
      args: {
        resourceGroupName,
        vaultName,
        fabricName,
        containerName,
        protectedItemName,
        recoveryPointId,
        parameters,
        options,
      },
      spec: provisionOperationSpec,
    });
    const poller = await createHttpPoller<
      ItemLevelRecoveryConnectionsProvisionResponse,
      OperationState<ItemLevelRecoveryConnectionsProvisionResponse>
    >(lro, {
      restoreFrom: options?.resumeFrom,
      intervalInMs: options?.updateIntervalInMs,
      resourceLocationConfig: "azure-async-operation",
    });
    await poller.poll();
    return poller;
  }

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
  async beginProvisionAndWait(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    recoveryPointId: string,
    parameters: ILRRequestResource,
    options?: ItemLevelRecoveryConnectionsProvisionOptionalParams,
  ): Promise<ItemLevelRecoveryConnectionsProvisionResponse> {
    const poller = await this.beginProvision(
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      recoveryPointId,
      parameters,
      options,
    );
    return poller.pollUntilDone();
  }

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
  async beginRevoke(
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
  > {
    const directSendOperation = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ): Promise<ItemLevelRecoveryConnectionsRevokeResponse> => {
      return this.client.sendOperationRequest(args, spec);
    };
    const sendOperationFn = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ) => {
      let currentRawResponse: coreClient.FullOperationResponse | undefined =
        undefined;
      const providedCallback = args.options?.onResponse;
      const callback: coreClient.RawResponseCallback = (
        rawResponse: coreClient.FullOperationResponse,
        flatResponse: unknown,
      ) => {
        currentRawResponse = rawResponse;
        providedCallback?.(rawResponse, flatResponse);
      };
      const updatedArgs = {
        ...args,
        options: {
          ...args.options,
          onResponse: callback,
        },
      };
      const flatResponse = await directSendOperation(updatedArgs, spec);
      return {
        flatResponse,
        rawResponse: {
          statusCode: currentRawResponse!.status,
          body: currentRawResponse!.parsedBody,
          headers: currentRawResponse!.headers.toJSON(),
        },
      };
    };

    const lro = createLroSpec({
      sendOperationFn,
      args: {
        resourceGroupName,
        vaultName,
        fabricName,
        containerName,
        protectedItemName,
        recoveryPointId,
        options,
      },
      spec: revokeOperationSpec,
    });
    const poller = await createHttpPoller<
      ItemLevelRecoveryConnectionsRevokeResponse,
      OperationState<ItemLevelRecoveryConnectionsRevokeResponse>
    >(lro, {
      restoreFrom: options?.resumeFrom,
      intervalInMs: options?.updateIntervalInMs,
      resourceLocationConfig: "azure-async-operation",
    });
    await poller.poll();
    return poller;
  }

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
  async beginRevokeAndWait(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    recoveryPointId: string,
    options?: ItemLevelRecoveryConnectionsRevokeOptionalParams,
  ): Promise<ItemLevelRecoveryConnectionsRevokeResponse> {
    const poller = await this.beginRevoke(
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      recoveryPointId,
      options,
    );
    return poller.pollUntilDone();
  }
}
// Operation Specifications
const serializer = coreClient.createSerializer(Mappers, /* isXml */ false);

const listInstantItemRecoveryOperationResultOperationSpec: coreClient.OperationSpec =
  {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPoints/{recoveryPointId}/listInstantItemRecoveryOperationResult",
    httpMethod: "POST",
    responses: {
      200: {
        bodyMapper: Mappers.InstantItemRecoveryTarget,
      },
      default: {
        bodyMapper: Mappers.CloudError,
      },
    },
    requestBody: Parameters.parameters10,
    queryParameters: [Parameters.apiVersion],
    urlParameters: [
      Parameters.$host,
      Parameters.subscriptionId,
      Parameters.resourceGroupName,
      Parameters.vaultName,
      Parameters.fabricName,
      Parameters.containerName,
      Parameters.protectedItemName,
      Parameters.recoveryPointId,
    ],
    headerParameters: [Parameters.accept, Parameters.contentType],
    mediaType: "json",
    serializer,
  };
const provisionOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPoints/{recoveryPointId}/provisionInstantItemRecovery",
  httpMethod: "POST",
  responses: {
    200: {
      headersMapper: Mappers.ItemLevelRecoveryConnectionsProvisionHeaders,
    },
    201: {
      headersMapper: Mappers.ItemLevelRecoveryConnectionsProvisionHeaders,
    },
    202: {
      headersMapper: Mappers.ItemLevelRecoveryConnectionsProvisionHeaders,
    },
    204: {
      headersMapper: Mappers.ItemLevelRecoveryConnectionsProvisionHeaders,
    },
    default: {
      bodyMapper: Mappers.CloudError,
    },
  },
  requestBody: Parameters.parameters11,
  queryParameters: [Parameters.apiVersion],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.resourceGroupName,
    Parameters.vaultName,
    Parameters.fabricName,
    Parameters.containerName,
    Parameters.protectedItemName,
    Parameters.recoveryPointId,
  ],
  headerParameters: [Parameters.accept, Parameters.contentType],
  mediaType: "json",
  serializer,
};
const revokeOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPoints/{recoveryPointId}/revokeInstantItemRecovery",
  httpMethod: "POST",
  responses: {
    200: {
      headersMapper: Mappers.ItemLevelRecoveryConnectionsRevokeHeaders,
    },
    201: {
      headersMapper: Mappers.ItemLevelRecoveryConnectionsRevokeHeaders,
    },
    202: {
      headersMapper: Mappers.ItemLevelRecoveryConnectionsRevokeHeaders,
    },
    204: {
      headersMapper: Mappers.ItemLevelRecoveryConnectionsRevokeHeaders,
    },
    default: {
      bodyMapper: Mappers.CloudError,
    },
  },
  queryParameters: [Parameters.apiVersion],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.resourceGroupName,
    Parameters.vaultName,
    Parameters.fabricName,
    Parameters.containerName,
    Parameters.protectedItemName,
    Parameters.recoveryPointId,
  ],
  headerParameters: [Parameters.accept],
  serializer,
};
