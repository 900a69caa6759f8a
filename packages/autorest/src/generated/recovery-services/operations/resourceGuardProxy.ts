// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { ResourceGuardProxy } from "../operationsInterfaces/index.js";
import * as coreClient from "@azure/core-client";
import * as Mappers from "../models/mappers.js";
import * as Parameters from "../models/parameters.js";
import { RecoveryServicesBackupClient } from "../recoveryServicesBackupClient.js";
import {
  ResourceGuardProxyGetOptionalParams,
  ResourceGuardProxyGetResponse,
  ResourceGuardProxyBaseResource,
  ResourceGuardProxyPutOptionalParams,
  ResourceGuardProxyPutResponse,
  ResourceGuardProxyDeleteOptionalParams,
  UnlockDeleteRequest,
  ResourceGuardProxyUnlockDeleteOptionalParams,
  ResourceGuardProxyUnlockDeleteResponse,
} from "../models/index.js";

/** Class containing ResourceGuardProxy operations. */
export class ResourceGuardProxyImpl implements ResourceGuardProxy {
  private readonly client: RecoveryServicesBackupClient;

  /**
   * Initialize a new instance of the class ResourceGuardProxy class.
   * @param client Reference to the service client
   */
  constructor(client: RecoveryServicesBackupClient) {
    this.client = client;
  }

  /**
   * Reads what ties a vault to a Resource Guard.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param resourceGuardProxyName Name of what ties the vault to the Resource Guard: `VaultProxy`.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    resourceGuardProxyName: string,
    options?: ResourceGuardProxyGetOptionalParams,
  ): Promise<ResourceGuardProxyGetResponse> {
    return this.client.sendOperationRequest(
      { resourceGroupName, vaultName, resourceGuardProxyName, options },
      getOperationSpec,
    );
  }

  /**
   * Ties a vault to a Resource Guard: critical operations then need the guard's approval.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param resourceGuardProxyName Name of what ties the vault to the Resource Guard: `VaultProxy`.
   * @param parameters What ties the vault to the Resource Guard.
   * @param options The options parameters.
   */
  put(
    resourceGroupName: string,
    vaultName: string,
    resourceGuardProxyName: string,
    parameters: ResourceGuardProxyBaseResource,
    options?: ResourceGuardProxyPutOptionalParams,
  ): Promise<ResourceGuardProxyPutResponse> {
    return this.client.sendOperationRequest(
      {
        resourceGroupName,
        vaultName,
        resourceGuardProxyName,
        parameters,
        options,
      },
      putOperationSpec,
    );
  }

  /**
   * Unties a vault from its Resource Guard. It is a critical operation itself: `unlockDelete` permits
   * it.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param resourceGuardProxyName Name of what ties the vault to the Resource Guard: `VaultProxy`.
   * @param options The options parameters.
   */
  delete(
    resourceGroupName: string,
    vaultName: string,
    resourceGuardProxyName: string,
    options?: ResourceGuardProxyDeleteOptionalParams,
  ): Promise<void> {
    return this.client.sendOperationRequest(
      { resourceGroupName, vaultName, resourceGuardProxyName, options },
      deleteOperationSpec,
    );
  }

  /**
   * Permits a deletion that a Resource Guard watches over, for about half an hour.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param resourceGuardProxyName Name of what ties the vault to the Resource Guard: `VaultProxy`.
   * @param parameters What is to be deleted, and by which of the guard's requests it is permitted.
   * @param options The options parameters.
   */
  unlockDelete(
    resourceGroupName: string,
    vaultName: string,
    resourceGuardProxyName: string,
    parameters: UnlockDeleteRequest,
    options?: ResourceGuardProxyUnlockDeleteOptionalParams,
  ): Promise<ResourceGuardProxyUnlockDeleteResponse> {
    return this.client.sendOperationRequest(
      {
        resourceGroupName,
        vaultName,
        resourceGuardProxyName,
        parameters,
        options,
      },
      unlockDeleteOperationSpec,
    );
  }
}
// Operation Specifications
const serializer = coreClient.createSerializer(Mappers, /* isXml */ false);

const getOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupResourceGuardProxies/{resourceGuardProxyName}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.ResourceGuardProxyBaseResource,
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
    Parameters.resourceGuardProxyName,
  ],
  headerParameters: [Parameters.accept],
  serializer,
};
const putOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupResourceGuardProxies/{resourceGuardProxyName}",
  httpMethod: "PUT",
  responses: {
    200: {
      bodyMapper: Mappers.ResourceGuardProxyBaseResource,
    },
    default: {
      bodyMapper: Mappers.CloudError,
    },
  },
  requestBody: Parameters.parameters18,
  queryParameters: [Parameters.apiVersion],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.resourceGroupName,
    Parameters.vaultName,
    Parameters.resourceGuardProxyName,
  ],
  headerParameters: [Parameters.accept, Parameters.contentType],
  mediaType: "json",
  serializer,
};
const deleteOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupResourceGuardProxies/{resourceGuardProxyName}",
  httpMethod: "DELETE",
  responses: {
    200: {},
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
    Parameters.resourceGuardProxyName,
  ],
  headerParameters: [Parameters.accept],
  serializer,
};
const unlockDeleteOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupResourceGuardProxies/{resourceGuardProxyName}/unlockDelete",
  httpMethod: "POST",
  responses: {
    200: {
      bodyMapper: Mappers.UnlockDeleteResponse,
    },
    default: {
      bodyMapper: Mappers.CloudError,
    },
  },
  requestBody: Parameters.parameters19,
  queryParameters: [Parameters.apiVersion],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.resourceGroupName,
    Parameters.vaultName,
    Parameters.resourceGuardProxyName,
  ],
  headerParameters: [Parameters.accept, Parameters.contentType],
  mediaType: "json",
  serializer,
};
