// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { SimplePollerLike, OperationState } from "@azure/core-lro";
import {
  PrivateEndpointConnectionGetOptionalParams,
  PrivateEndpointConnectionGetResponse,
  PrivateEndpointConnectionResource,
  PrivateEndpointConnectionPutOptionalParams,
  PrivateEndpointConnectionPutResponse,
  PrivateEndpointConnectionDeleteOptionalParams,
} from "../models/index.js";

/** Interface representing a PrivateEndpointConnectionOperations. */
export interface PrivateEndpointConnectionOperations {
  /**
   * Reads a connection of a private endpoint to a vault.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param privateEndpointConnectionName Name of the connection.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    privateEndpointConnectionName: string,
    options?: PrivateEndpointConnectionGetOptionalParams,
  ): Promise<PrivateEndpointConnectionGetResponse>;
  /**
   * Approves or rejects a connection of a private endpoint to a vault.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param privateEndpointConnectionName Name of the connection.
   * @param parameters The connection.
   * @param options The options parameters.
   */
  beginPut(
    resourceGroupName: string,
    vaultName: string,
    privateEndpointConnectionName: string,
    parameters: PrivateEndpointConnectionResource,
    options?: PrivateEndpointConnectionPutOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<PrivateEndpointConnectionPutResponse>,
      PrivateEndpointConnectionPutResponse
    >
  >;
  /**
   * Approves or rejects a connection of a private endpoint to a vault.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param privateEndpointConnectionName Name of the connection.
   * @param parameters The connection.
   * @param options The options parameters.
   */
  beginPutAndWait(
    resourceGroupName: string,
    vaultName: string,
    privateEndpointConnectionName: string,
    parameters: PrivateEndpointConnectionResource,
    options?: PrivateEndpointConnectionPutOptionalParams,
  ): Promise<PrivateEndpointConnectionPutResponse>;
  /**
   * Deletes a connection of a private endpoint to a vault. The private endpoint itself stays.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param privateEndpointConnectionName Name of the connection.
   * @param options The options parameters.
   */
  beginDelete(
    resourceGroupName: string,
    vaultName: string,
    privateEndpointConnectionName: string,
    options?: PrivateEndpointConnectionDeleteOptionalParams,
  ): Promise<SimplePollerLike<OperationState<void>, void>>;
  /**
   * Deletes a connection of a private endpoint to a vault. The private endpoint itself stays.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param privateEndpointConnectionName Name of the connection.
   * @param options The options parameters.
   */
  beginDeleteAndWait(
    resourceGroupName: string,
    vaultName: string,
    privateEndpointConnectionName: string,
    options?: PrivateEndpointConnectionDeleteOptionalParams,
  ): Promise<void>;
}
