// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { ConfigureSourceScan } from "../operationsInterfaces/index.js";
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
  ProtectedItemConfigureSourceScanRequest,
  ConfigureSourceScanExecuteOptionalParams,
  ConfigureSourceScanExecuteResponse,
} from "../models/index.js";

/** Class containing ConfigureSourceScan operations. */
export class ConfigureSourceScanImpl implements ConfigureSourceScan {
  private readonly client: RecoveryServicesBackupClient;

  /**
   * Initialize a new instance of the class ConfigureSourceScan class.
   * @param client Reference to the service client
   */
  constructor(client: RecoveryServicesBackupClient) {
    this.client = client;
  }

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
  async beginExecute(
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
  > {
    const directSendOperation = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ): Promise<ConfigureSourceScanExecuteResponse> => {
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
        parameters,
        options,
      },
      spec: executeOperationSpec,
    });
    const poller = await createHttpPoller<
      ConfigureSourceScanExecuteResponse,
      OperationState<ConfigureSourceScanExecuteResponse>
    >(lro, {
      restoreFrom: options?.resumeFrom,
      intervalInMs: options?.updateIntervalInMs,
      resourceLocationConfig: "azure-async-operation",
    });
    await poller.poll();
    return poller;
  }

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
  async beginExecuteAndWait(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    parameters: ProtectedItemConfigureSourceScanRequest,
    options?: ConfigureSourceScanExecuteOptionalParams,
  ): Promise<ConfigureSourceScanExecuteResponse> {
    const poller = await this.beginExecute(
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      parameters,
      options,
    );
    return poller.pollUntilDone();
  }
}
// Operation Specifications
const serializer = coreClient.createSerializer(Mappers, /* isXml */ false);

const executeOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/configureSourceScan",
  httpMethod: "POST",
  responses: {
    200: {
      headersMapper: Mappers.ConfigureSourceScanExecuteHeaders,
    },
    201: {
      headersMapper: Mappers.ConfigureSourceScanExecuteHeaders,
    },
    202: {
      headersMapper: Mappers.ConfigureSourceScanExecuteHeaders,
    },
    204: {
      headersMapper: Mappers.ConfigureSourceScanExecuteHeaders,
    },
    default: {
      bodyMapper: Mappers.CloudError,
    },
  },
  requestBody: Parameters.parameters9,
  queryParameters: [Parameters.apiVersion],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.resourceGroupName,
    Parameters.vaultName,
    Parameters.fabricName,
    Parameters.containerName,
    Parameters.protectedItemName,
  ],
  headerParameters: [Parameters.accept, Parameters.contentType],
  mediaType: "json",
  serializer,
};
