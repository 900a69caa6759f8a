// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { ProtectionContainers } from "../operationsInterfaces/index.js";
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

/** Class containing ProtectionContainers operations. */
export class ProtectionContainersImpl implements ProtectionContainers {
  private readonly client: RecoveryServicesBackupClient;

  /**
   * Initialize a new instance of the class ProtectionContainers class.
   * @param client Reference to the service client
   */
  constructor(client: RecoveryServicesBackupClient) {
    this.client = client;
  }

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
  ): Promise<ProtectionContainersGetResponse> {
    return this.client.sendOperationRequest(
      { resourceGroupName, vaultName, fabricName, containerName, options },
      getOperationSpec,
    );
  }

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
  async beginRegister(
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
  > {
    const directSendOperation = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ): Promise<ProtectionContainersRegisterResponse> => {
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
        parameters,
        options,
      },
      spec: registerOperationSpec,
    });
    const poller = await createHttpPoller<
      ProtectionContainersRegisterResponse,
      OperationState<ProtectionContainersRegisterResponse>
    >(lro, {
      restoreFrom: options?.resumeFrom,
      intervalInMs: options?.updateIntervalInMs,
      resourceLocationConfig: "original-uri",
    });
    await poller.poll();
    return poller;
  }

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
  async beginRegisterAndWait(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    parameters: ProtectionContainerResource,
    options?: ProtectionContainersRegisterOptionalParams,
  ): Promise<ProtectionContainersRegisterResponse> {
    const poller = await this.beginRegister(
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      parameters,
      options,
    );
    return poller.pollUntilDone();
  }

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
  async beginUnregister(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    options?: ProtectionContainersUnregisterOptionalParams,
  ): Promise<SimplePollerLike<OperationState<void>, void>> {
    const directSendOperation = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ): Promise<void> => {
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
        options,
      },
      spec: unregisterOperationSpec,
    });
    const poller = await createHttpPoller<void, OperationState<void>>(lro, {
      restoreFrom: options?.resumeFrom,
      intervalInMs: options?.updateIntervalInMs,
      resourceLocationConfig: "azure-async-operation",
    });
    await poller.poll();
    return poller;
  }

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
  async beginUnregisterAndWait(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    options?: ProtectionContainersUnregisterOptionalParams,
  ): Promise<void> {
    const poller = await this.beginUnregister(
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      options,
    );
    return poller.pollUntilDone();
  }

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
  async beginInquire(
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
  > {
    const directSendOperation = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ): Promise<ProtectionContainersInquireResponse> => {
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
        options,
      },
      spec: inquireOperationSpec,
    });
    const poller = await createHttpPoller<
      ProtectionContainersInquireResponse,
      OperationState<ProtectionContainersInquireResponse>
    >(lro, {
      restoreFrom: options?.resumeFrom,
      intervalInMs: options?.updateIntervalInMs,
      resourceLocationConfig: "azure-async-operation",
    });
    await poller.poll();
    return poller;
  }

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
  async beginInquireAndWait(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    options?: ProtectionContainersInquireOptionalParams,
  ): Promise<ProtectionContainersInquireResponse> {
    const poller = await this.beginInquire(
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      options,
    );
    return poller.pollUntilDone();
  }

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
  async beginRefresh(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    options?: ProtectionContainersRefreshOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<ProtectionContainersRefreshResponse>,
      ProtectionContainersRefreshResponse
    >
  > {
    const directSendOperation = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ): Promise<ProtectionContainersRefreshResponse> => {
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
      args: { resourceGroupName, vaultName, fabricName, options },
      spec: refreshOperationSpec,
    });
    const poller = await createHttpPoller<
      ProtectionContainersRefreshResponse,
      OperationState<ProtectionContainersRefreshResponse>
    >(lro, {
      restoreFrom: options?.resumeFrom,
      intervalInMs: options?.updateIntervalInMs,
      resourceLocationConfig: "azure-async-operation",
    });
    await poller.poll();
    return poller;
  }

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
  async beginRefreshAndWait(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    options?: ProtectionContainersRefreshOptionalParams,
  ): Promise<ProtectionContainersRefreshResponse> {
    const poller = await this.beginRefresh(
      resourceGroupName,
      vaultName,
      fabricName,
      options,
    );
    return poller.pollUntilDone();
  }
}
// Operation Specifications
const serializer = coreClient.createSerializer(Mappers, /* isXml */ false);

const getOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.ProtectionContainerResource,
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
  ],
  headerParameters: [Parameters.accept],
  serializer,
};
const registerOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}",
  httpMethod: "PUT",
  responses: {
    200: {
      bodyMapper: Mappers.ProtectionContainerResource,
    },
    201: {
      bodyMapper: Mappers.ProtectionContainerResource,
    },
    202: {
      bodyMapper: Mappers.ProtectionContainerResource,
    },
    204: {
      bodyMapper: Mappers.ProtectionContainerResource,
    },
    default: {
      bodyMapper: Mappers.CloudError,
    },
  },
  requestBody: Parameters.parameters6,
  queryParameters: [Parameters.apiVersion],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.resourceGroupName,
    Parameters.vaultName,
    Parameters.fabricName,
    Parameters.containerName,
  ],
  headerParameters: [Parameters.accept, Parameters.contentType],
  mediaType: "json",
  serializer,
};
const unregisterOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}",
  httpMethod: "DELETE",
  responses: {
    200: {},
    201: {},
    202: {},
    204: {},
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
  ],
  headerParameters: [Parameters.accept],
  serializer,
};
const inquireOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/inquire",
  httpMethod: "POST",
  responses: {
    200: {
      headersMapper: Mappers.ProtectionContainersInquireHeaders,
    },
    201: {
      headersMapper: Mappers.ProtectionContainersInquireHeaders,
    },
    202: {
      headersMapper: Mappers.ProtectionContainersInquireHeaders,
    },
    204: {
      headersMapper: Mappers.ProtectionContainersInquireHeaders,
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
  ],
  headerParameters: [Parameters.accept],
  serializer,
};
const refreshOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/refreshContainers",
  httpMethod: "POST",
  responses: {
    200: {
      headersMapper: Mappers.ProtectionContainersRefreshHeaders,
    },
    201: {
      headersMapper: Mappers.ProtectionContainersRefreshHeaders,
    },
    202: {
      headersMapper: Mappers.ProtectionContainersRefreshHeaders,
    },
    204: {
      headersMapper: Mappers.ProtectionContainersRefreshHeaders,
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
  ],
  headerParameters: [Parameters.accept],
  serializer,
};
