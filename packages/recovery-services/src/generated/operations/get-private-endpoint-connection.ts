// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializePrivateEndpointConnectionResource } from "../deserializers/common.js";
import type { PrivateEndpointConnectionResource } from "../models/common.js";
import {
  privateEndpointConnectionNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getPrivateEndpointConnection}. */
export type GetPrivateEndpointConnectionOptions = CallOptions;

/**
 * Reads a connection of a private endpoint to a vault.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param privateEndpointConnectionName Name of the connection. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/private-endpoint-connection/get | Private
 *   Endpoint Connection - Get}
 */
export function getPrivateEndpointConnection(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  privateEndpointConnectionName: string,
  options: GetPrivateEndpointConnectionOptions = {},
): Promise<PrivateEndpointConnectionResource> {
  return sendOperation(
    context,
    getPrivateEndpointConnectionOperation,
    { resourceGroupName, vaultName, privateEndpointConnectionName },
    options,
  );
}

/** What {@link getPrivateEndpointConnection} sends, and how its answer is read. */
export const getPrivateEndpointConnectionOperation: Operation<PrivateEndpointConnectionResource> = {
  name: "getPrivateEndpointConnection",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/privateEndpointConnections/${privateEndpointConnectionNameSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializePrivateEndpointConnectionResource),
};
