// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { type OperationPoller, byAnswer, byLocation, byStatusUrl } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  apiVersion,
  onlyIn,
  startOperation,
} from "@azbackup/core/operation";
import { deserializeOperationStatusExtendedResult } from "../deserializers/common.js";
import type { OperationStatusExtendedResult } from "../models/common.js";
import {
  backupNameSegment,
  resourceGroupNameSegment,
  serverNameSegment,
  subscriptionIdSegment,
} from "../parameters.js";

/** Options of {@link deleteLongRunningBackup}. */
export type DeleteLongRunningBackupOptions = CallOptions;

/**
 * Deletes a backup that was taken in the background. A preview: the service may change it.
 *
 * 202 means only that the work was accepted; 204 says that there is no such backup.
 *
 * Since version 2025-06-01-preview. Clients ask for version 2024-12-30 unless told otherwise, which
 * does not have it: make one with another `apiVersion`.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
 *   90.
 * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
 *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
 * @param backupName Name of the backup: letters, digits, dashes, dots and underscores. In the
 *   documented sample the service names an on-demand backup itself, with the name asked for at the end.
 *   Pattern `^[-\w\._]+$`.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/long-running-backup/delete?view=rest-mysql-flexibleserver-2025-06-01-preview
 *   | Long Running Backup - Delete}
 */
export function deleteLongRunningBackup(
  context: ClientContext,
  resourceGroupName: string,
  serverName: string,
  backupName: string,
  options: DeleteLongRunningBackupOptions = {},
): OperationPoller<OperationStatusExtendedResult, void> {
  return startOperation(
    context,
    deleteLongRunningBackupOperation,
    { resourceGroupName, serverName, backupName },
    options,
  );
}

/** What {@link deleteLongRunningBackup} sends, and how its answer is read. */
export const deleteLongRunningBackupOperation: LongRunningOperation<OperationStatusExtendedResult, void> = {
  name: "deleteLongRunningBackup",
  method: "DELETE",
  check: /* @__PURE__ */ onlyIn(["2025-06-01-preview"], "deleteLongRunningBackup"),
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.DBforMySQL/flexibleServers/${serverNameSegment(context, args)}` +
      `/backupsV2/${backupNameSegment(context, args)}?api-version=${apiVersion(context)}`,
  }),
  statuses: [204, 202],
  lro: {
    tracking: {
      strategies: [byStatusUrl, byLocation, byAnswer],
      finalStateVia: "location",
      status: { running: ["Pending", "InProgress", "CancelInProgress"] },
      progress: { percent: ["percentComplete"], started: ["startTime"], ended: ["endTime"] },
    },
    status: deserializeOperationStatusExtendedResult,
  },
  startsWork: true,
};
