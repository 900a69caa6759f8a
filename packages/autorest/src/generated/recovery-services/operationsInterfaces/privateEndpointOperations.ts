// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  PrivateEndpointGetOperationStatusOptionalParams,
  PrivateEndpointGetOperationStatusResponse,
} from "../models/index.js";

/** Interface representing a PrivateEndpointOperations. */
export interface PrivateEndpointOperations {
  /**
   * Reads how an operation on a connection of a private endpoint is going. It succeeds whatever
   * became of the operation.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param privateEndpointConnectionName Name of the connection.
   * @param operationId Id of the operation: the last part of the URLs its 202 named.
   * @param options The options parameters.
   */
  getOperationStatus(
    resourceGroupName: string,
    vaultName: string,
    privateEndpointConnectionName: string,
    operationId: string,
    options?: PrivateEndpointGetOperationStatusOptionalParams,
  ): Promise<PrivateEndpointGetOperationStatusResponse>;
}
