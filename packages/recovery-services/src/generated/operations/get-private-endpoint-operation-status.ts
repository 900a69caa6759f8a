// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeOperationStatus } from "../deserializers/common.js";
import type { OperationStatus } from "../models/common.js";
import {
  operationIdSegment,
  privateEndpointConnectionNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getPrivateEndpointOperationStatus}. */
export type GetPrivateEndpointOperationStatusOptions = CallOptions;

/**
 * Reads how an operation on a connection of a private endpoint is going. It succeeds whatever became
 * of the operation.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param privateEndpointConnectionName Name of the connection. Not empty.
 * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/private-endpoint/get-operation-status |
 *   Private Endpoint - Get Operation Status}
 */
export function getPrivateEndpointOperationStatus(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  privateEndpointConnectionName: string,
  operationId: string,
  options: GetPrivateEndpointOperationStatusOptions = {},
): Promise<OperationStatus> {
  return sendOperation(
    context,
    getPrivateEndpointOperationStatusOperation,
    { resourceGroupName, vaultName, privateEndpointConnectionName, operationId },
    options,
  );
}

/** What {@link getPrivateEndpointOperationStatus} sends, and how its answer is read. */
export const getPrivateEndpointOperationStatusOperation: Operation<OperationStatus> = {
  name: "getPrivateEndpointOperationStatus",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/privateEndpointConnections/${privateEndpointConnectionNameSegment(context, args)}` +
      `/operationsStatus/${operationIdSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeOperationStatus),
};
