// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { type OperationPoller, byAnswer, byLocation, byStatusUrl } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  apiVersion,
  startOperation,
} from "@azbackup/core/operation";
import { deserializeOperationStatusExtendedResult } from "../deserializers/common.js";
import type { OperationStatusExtendedResult } from "../models/common.js";
import { resourceGroupNameSegment, serverNameSegment, subscriptionIdSegment } from "../parameters.js";

/** Options of {@link deleteServer}. */
export type DeleteServerOptions = CallOptions;

/**
 * Deletes a server. What becomes of its backups is not part of the contract.
 *
 * 202 means only that the work was accepted. A server that does not exist answers 204; one that was
 * only just deleted has answered 202 again, and its deletion succeeded.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
 *   90.
 * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
 *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/servers/delete?view=rest-mysql-flexibleserver-2024-12-30
 *   | Servers - Delete}
 */
export function deleteServer(
  context: ClientContext,
  resourceGroupName: string,
  serverName: string,
  options: DeleteServerOptions = {},
): OperationPoller<OperationStatusExtendedResult, void> {
  return startOperation(context, deleteServerOperation, { resourceGroupName, serverName }, options);
}

/** What {@link deleteServer} sends, and how its answer is read. */
export const deleteServerOperation: LongRunningOperation<OperationStatusExtendedResult, void> = {
  name: "deleteServer",
  method: "DELETE",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.DBforMySQL/flexibleServers/${serverNameSegment(context, args)}?api-version=${apiVersion(context)}`,
  }),
  statuses: [200, 204, 202],
  lro: {
    tracking: {
      strategies: [byStatusUrl, byLocation, byAnswer],
      finalStateVia: "azure-async-operation",
      status: { running: ["Pending", "InProgress", "CancelInProgress"] },
      progress: { percent: ["percentComplete"], started: ["startTime"], ended: ["endTime"] },
    },
    status: deserializeOperationStatusExtendedResult,
  },
  startsWork: true,
};
