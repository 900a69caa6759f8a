// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { ProtectionContainerRefreshOperationResults } from "../operationsInterfaces/index.js";
import * as coreClient from "@azure/core-client";
import * as Mappers from "../models/mappers.js";
import * as Parameters from "../models/parameters.js";
import { RecoveryServicesBackupClient } from "../recoveryServicesBackupClient.js";
import {
  ProtectionContainerRefreshOperationResultsGetOptionalParams,
  ProtectionContainerRefreshOperationResultsGetResponse,
} from "../models/index.js";

/** Class containing ProtectionContainerRefreshOperationResults operations. */
export class ProtectionContainerRefreshOperationResultsImpl implements ProtectionContainerRefreshOperationResults {
  private readonly client: RecoveryServicesBackupClient;

  /**
   * Initialize a new instance of the class ProtectionContainerRefreshOperationResults class.
   * @param client Reference to the service client
   */
  constructor(client: RecoveryServicesBackupClient) {
    this.client = client;
  }

  /**
   * Reads whether a refresh of containers is done. It is what `Location` of a refresh leads to: 202
   * while it is being worked on, 204 when it is done.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param operationId Id of the operation: the last part of the URLs its 202 named.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    operationId: string,
    options?: ProtectionContainerRefreshOperationResultsGetOptionalParams,
  ): Promise<ProtectionContainerRefreshOperationResultsGetResponse> {
    return this.client.sendOperationRequest(
      { resourceGroupName, vaultName, fabricName, operationId, options },
      getOperationSpec,
    );
  }
}
// Operation Specifications
const serializer = coreClient.createSerializer(Mappers, /* isXml */ false);

const getOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/operationResults/{operationId}",
  httpMethod: "GET",
  responses: {
    202: {
      headersMapper:
        Mappers.ProtectionContainerRefreshOperationResultsGetHeaders,
    },
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
    Parameters.operationId,
  ],
  headerParameters: [Parameters.accept],
  serializer,
};
