// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type OperationPoller, byAnswer, byLocation, byStatusUrl } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  apiVersion,
  startOperation,
} from "@azbackup/core/operation";
import { deserializeOperationStatus } from "../deserializers/common.js";
import type { OperationStatus } from "../models/common.js";
import {
  privateEndpointConnectionNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link deletePrivateEndpointConnection}. */
export type DeletePrivateEndpointConnectionOptions = CallOptions;

/**
 * Deletes a connection of a private endpoint to a vault. The private endpoint itself stays.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param privateEndpointConnectionName Name of the connection. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link https://learn.microsoft.com/rest/api/backup/private-endpoint-connection/delete | Private
 *   Endpoint Connection - Delete}
 */
export function deletePrivateEndpointConnection(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  privateEndpointConnectionName: string,
  options: DeletePrivateEndpointConnectionOptions = {},
): OperationPoller<OperationStatus, void> {
  return startOperation(
    context,
    deletePrivateEndpointConnectionOperation,
    { resourceGroupName, vaultName, privateEndpointConnectionName },
    options,
  );
}

/** What {@link deletePrivateEndpointConnection} sends, and how its answer is read. */
export const deletePrivateEndpointConnectionOperation: LongRunningOperation<OperationStatus, void> = {
  name: "deletePrivateEndpointConnection",
  method: "DELETE",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/privateEndpointConnections/${privateEndpointConnectionNameSegment(context, args)}?api-version=${apiVersion(context)}`,
  }),
  statuses: [200, 202, 204],
  lro: {
    tracking: {
      strategies: [byStatusUrl, byLocation, byAnswer],
      finalStateVia: "azure-async-operation",
      status: { running: ["InProgress"], notYet: ["Invalid"] },
      progress: { started: ["startTime"], ended: ["endTime"] },
      intervalMs: 30000,
    },
    status: deserializeOperationStatus,
  },
  startsWork: true,
};
