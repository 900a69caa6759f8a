// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { PagedAsyncIterableIterator, PageSettings } from "@azure/core-paging";
import { setContinuationToken } from "../pagingHelper.js";
import { RecoveryPoints } from "../operationsInterfaces/index.js";
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
  RecoveryPointResource,
  RecoveryPointsListNextOptionalParams,
  RecoveryPointsListOptionalParams,
  RecoveryPointsListResponse,
  GetRPExtendedInfoRequestResource,
  RecoveryPointsGetRPExtendedInfoOptionalParams,
  RecoveryPointsGetRPExtendedInfoResponse,
  RecoveryPointsGetRPExtendedInfoOperationResultOptionalParams,
  RecoveryPointsGetRPExtendedInfoOperationResultResponse,
  RecoveryPointsGetOptionalParams,
  RecoveryPointsGetResponse,
  RecoveryPointsListNextResponse,
} from "../models/index.js";

/// <reference lib="esnext.asynciterable" />
/** Class containing RecoveryPoints operations. */
export class RecoveryPointsImpl implements RecoveryPoints {
  private readonly client: RecoveryServicesBackupClient;

  /**
   * Initialize a new instance of the class RecoveryPoints class.
   * @param client Reference to the service client
   */
  constructor(client: RecoveryServicesBackupClient) {
    this.client = client;
  }

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
  public list(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    options?: RecoveryPointsListOptionalParams,
  ): PagedAsyncIterableIterator<RecoveryPointResource> {
    const iter = this.listPagingAll(
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      options,
    );
    return {
      next() {
        return iter.next();
      },
      [Symbol.asyncIterator]() {
        return this;
      },
      byPage: (settings?: PageSettings) => {
        if (settings?.maxPageSize) {
          throw new Error("maxPageSize is not supported by this operation.");
        }
        return this.listPagingPage(
          resourceGroupName,
          vaultName,
          fabricName,
          containerName,
          protectedItemName,
          options,
          settings,
        );
      },
    };
  }

  private async *listPagingPage(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    options?: RecoveryPointsListOptionalParams,
    settings?: PageSettings,
  ): AsyncIterableIterator<RecoveryPointResource[]> {
    let result: RecoveryPointsListResponse;
    let continuationToken = settings?.continuationToken;
    if (!continuationToken) {
      result = await this._list(
        resourceGroupName,
        vaultName,
        fabricName,
        containerName,
        protectedItemName,
        options,
      );
      let page = result.value || [];
      continuationToken = result.nextLink;
      setContinuationToken(page, continuationToken);
      yield page;
    }
    while (continuationToken) {
      result = await this._listNext(
        resourceGroupName,
        vaultName,
        fabricName,
        containerName,
        protectedItemName,
        continuationToken,
        options,
      );
      continuationToken = result.nextLink;
      let page = result.value || [];
      setContinuationToken(page, continuationToken);
      yield page;
    }
  }

  private async *listPagingAll(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    options?: RecoveryPointsListOptionalParams,
  ): AsyncIterableIterator<RecoveryPointResource> {
    for await (const page of this.listPagingPage(
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      options,
    )) {
      yield* page;
    }
  }

  /**
   * Asks for more about a recovery point, such as the size of its disks. The result comes as the
   * service sends it: the revisions of the contract do not agree on its shape.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param parameters Which recovery point.
   * @param options The options parameters.
   */
  async beginGetRPExtendedInfo(
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
  > {
    const directSendOperation = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ): Promise<RecoveryPointsGetRPExtendedInfoResponse> => {
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
      args: { resourceGroupName, vaultName, fabricName, parameters, options },
      spec: getRPExtendedInfoOperationSpec,
    });
    const poller = await createHttpPoller<
      RecoveryPointsGetRPExtendedInfoResponse,
      OperationState<RecoveryPointsGetRPExtendedInfoResponse>
    >(lro, {
      restoreFrom: options?.resumeFrom,
      intervalInMs: options?.updateIntervalInMs,
      resourceLocationConfig: "location",
    });
    await poller.poll();
    return poller;
  }

  /**
   * Asks for more about a recovery point, such as the size of its disks. The result comes as the
   * service sends it: the revisions of the contract do not agree on its shape.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param parameters Which recovery point.
   * @param options The options parameters.
   */
  async beginGetRPExtendedInfoAndWait(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    parameters: GetRPExtendedInfoRequestResource,
    options?: RecoveryPointsGetRPExtendedInfoOptionalParams,
  ): Promise<RecoveryPointsGetRPExtendedInfoResponse> {
    const poller = await this.beginGetRPExtendedInfo(
      resourceGroupName,
      vaultName,
      fabricName,
      parameters,
      options,
    );
    return poller.pollUntilDone();
  }

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
  ): Promise<RecoveryPointsGetRPExtendedInfoOperationResultResponse> {
    return this.client.sendOperationRequest(
      { resourceGroupName, vaultName, fabricName, operationId, options },
      getRPExtendedInfoOperationResultOperationSpec,
    );
  }

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
  private _list(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    options?: RecoveryPointsListOptionalParams,
  ): Promise<RecoveryPointsListResponse> {
    return this.client.sendOperationRequest(
      {
        resourceGroupName,
        vaultName,
        fabricName,
        containerName,
        protectedItemName,
        options,
      },
      listOperationSpec,
    );
  }

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
  ): Promise<RecoveryPointsGetResponse> {
    return this.client.sendOperationRequest(
      {
        resourceGroupName,
        vaultName,
        fabricName,
        containerName,
        protectedItemName,
        recoveryPointId,
        options,
      },
      getOperationSpec,
    );
  }

  /**
   * ListNext
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *                          group};{virtual machine}`.
   * @param nextLink The nextLink from the previous successful call to the List method.
   * @param options The options parameters.
   */
  private _listNext(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    nextLink: string,
    options?: RecoveryPointsListNextOptionalParams,
  ): Promise<RecoveryPointsListNextResponse> {
    return this.client.sendOperationRequest(
      {
        resourceGroupName,
        vaultName,
        fabricName,
        containerName,
        protectedItemName,
        nextLink,
        options,
      },
      listNextOperationSpec,
    );
  }
}
// Operation Specifications
const serializer = coreClient.createSerializer(Mappers, /* isXml */ false);

const getRPExtendedInfoOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/getRPExtendedInfo",
  httpMethod: "POST",
  responses: {
    200: {
      headersMapper: Mappers.RecoveryPointsGetRPExtendedInfoHeaders,
    },
    201: {
      headersMapper: Mappers.RecoveryPointsGetRPExtendedInfoHeaders,
    },
    202: {
      headersMapper: Mappers.RecoveryPointsGetRPExtendedInfoHeaders,
    },
    204: {
      headersMapper: Mappers.RecoveryPointsGetRPExtendedInfoHeaders,
    },
    default: {
      bodyMapper: Mappers.CloudError,
    },
  },
  requestBody: Parameters.parameters5,
  queryParameters: [Parameters.apiVersion],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.resourceGroupName,
    Parameters.vaultName,
    Parameters.fabricName,
  ],
  headerParameters: [Parameters.accept, Parameters.contentType],
  mediaType: "json",
  serializer,
};
const getRPExtendedInfoOperationResultOperationSpec: coreClient.OperationSpec =
  {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/getRPExtendedInfoOperationResult/{operationId}",
    httpMethod: "GET",
    responses: {
      200: {
        bodyMapper: {
          type: { name: "Dictionary", value: { type: { name: "any" } } },
        },
      },
      202: {
        headersMapper:
          Mappers.RecoveryPointsGetRPExtendedInfoOperationResultHeaders,
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
      Parameters.operationId,
    ],
    headerParameters: [Parameters.accept],
    serializer,
  };
const listOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPoints",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.RecoveryPointResourceList,
    },
    default: {
      bodyMapper: Mappers.CloudError,
    },
  },
  queryParameters: [Parameters.apiVersion, Parameters.filter],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.resourceGroupName,
    Parameters.vaultName,
    Parameters.fabricName,
    Parameters.containerName,
    Parameters.protectedItemName,
  ],
  headerParameters: [Parameters.accept],
  serializer,
};
const getOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPoints/{recoveryPointId}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.RecoveryPointResource,
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
const listNextOperationSpec: coreClient.OperationSpec = {
  path: "{nextLink}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.RecoveryPointResourceList,
    },
    default: {
      bodyMapper: Mappers.CloudError,
    },
  },
  urlParameters: [
    Parameters.$host,
    Parameters.nextLink,
    Parameters.subscriptionId,
    Parameters.resourceGroupName,
    Parameters.vaultName,
    Parameters.fabricName,
    Parameters.containerName,
    Parameters.protectedItemName,
  ],
  headerParameters: [Parameters.accept],
  serializer,
};
