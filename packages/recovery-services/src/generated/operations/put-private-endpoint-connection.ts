// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type OperationPoller, byLocation, byResource, byStatusUrl, finalRead } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  apiVersion,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import {
  deserializeOperationStatus,
  deserializePrivateEndpointConnectionResource,
} from "../deserializers/common.js";
import type { OperationStatus, PrivateEndpointConnectionResource } from "../models/common.js";
import {
  privateEndpointConnectionNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";
import { serializePrivateEndpointConnectionResource } from "../serializers/common.js";

/** Options of {@link putPrivateEndpointConnection}. */
export type PutPrivateEndpointConnectionOptions = CallOptions;

/**
 * Approves or rejects a connection of a private endpoint to a vault.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param privateEndpointConnectionName Name of the connection. Not empty.
 * @param parameters The connection.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link https://learn.microsoft.com/rest/api/backup/private-endpoint-connection/put | Private
 *   Endpoint Connection - Put}
 */
export function putPrivateEndpointConnection(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  privateEndpointConnectionName: string,
  parameters: PrivateEndpointConnectionResource,
  options: PutPrivateEndpointConnectionOptions = {},
): OperationPoller<OperationStatus, PrivateEndpointConnectionResource> {
  return startOperation(
    context,
    putPrivateEndpointConnectionOperation,
    { resourceGroupName, vaultName, privateEndpointConnectionName, parameters },
    options,
  );
}

/** What {@link putPrivateEndpointConnection} sends, and how its answer is read. */
export const putPrivateEndpointConnectionOperation: LongRunningOperation<
  OperationStatus,
  PrivateEndpointConnectionResource
> = {
  name: "putPrivateEndpointConnection",
  method: "PUT",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/privateEndpointConnections/${privateEndpointConnectionNameSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(context, serializePrivateEndpointConnectionResource, args["parameters"], "parameters"),
  }),
  statuses: [200, 201],
  lro: {
    tracking: {
      strategies: [byStatusUrl, byLocation, byResource],
      final: finalRead,
      finalStateVia: "original-uri",
      status: { running: ["InProgress"], notYet: ["Invalid"] },
      progress: { started: ["startTime"], ended: ["endTime"] },
      intervalMs: 30000,
    },
    status: deserializeOperationStatus,
    result: deserializePrivateEndpointConnectionResource,
    headers: () => ({ accept: "application/json" }),
  },
  startsWork: true,
};
