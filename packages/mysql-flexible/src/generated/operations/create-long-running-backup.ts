// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

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
  deserializeOperationStatusExtendedResult,
  deserializeServerBackupV2,
} from "../deserializers/common.js";
import type { OperationStatusExtendedResult, ServerBackupV2 } from "../models/common.js";
import {
  backupNameSegment,
  resourceGroupNameSegment,
  serverNameSegment,
  subscriptionIdSegment,
} from "../parameters.js";
import { serializeServerBackupV2 } from "../serializers/common.js";

/** Options of {@link createLongRunningBackup}. */
export interface CreateLongRunningBackupOptions extends CallOptions {
  /** Properties of the backup. The service needs none. */
  readonly parameters?: ServerBackupV2 | undefined;
}

/**
 * Takes a backup of the server in the background.
 *
 * 202 means only that the work was accepted: the backup is there once its status and the backup's own
 * `provisioningState` say so. 200 and 201 carry the backup at once; that it may still be in the making
 * then is inferred. No way to cancel it is documented.
 *
 * That each call takes another backup, even under a name that was used before, is inferred: in the
 * documented sample the service puts a time and an id of its own before the name. Hence the request is
 * repeated only when the service cannot have acted on it.
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
 *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/long-running-backup/create?view=rest-mysql-flexibleserver-2023-10-01-preview
 *   | Long Running Backup - Create}
 */
export function createLongRunningBackup(
  context: ClientContext,
  resourceGroupName: string,
  serverName: string,
  backupName: string,
  options: CreateLongRunningBackupOptions = {},
): OperationPoller<OperationStatusExtendedResult, ServerBackupV2> {
  return startOperation(
    context,
    createLongRunningBackupOperation,
    { resourceGroupName, serverName, backupName, parameters: options.parameters },
    options,
  );
}

/** What {@link createLongRunningBackup} sends, and how its answer is read. */
export const createLongRunningBackupOperation: LongRunningOperation<
  OperationStatusExtendedResult,
  ServerBackupV2
> = {
  name: "createLongRunningBackup",
  method: "PUT",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.DBforMySQL/flexibleServers/${serverNameSegment(context, args)}` +
      `/backupsV2/${backupNameSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body:
      (args["parameters"] ?? undefined) === undefined
        ? undefined
        : writeJson(context, serializeServerBackupV2, args["parameters"], "parameters"),
  }),
  statuses: [200, 201, 202],
  lro: {
    tracking: {
      strategies: [byStatusUrl, byLocation, byResource],
      final: finalRead,
      finalStateVia: "azure-async-operation",
      status: { running: ["Pending", "InProgress", "CancelInProgress"] },
      progress: { percent: ["percentComplete"], started: ["startTime"], ended: ["endTime"] },
      resultStatus: {
        path: ["properties", "provisioningState"],
        succeeded: ["Succeeded", "Ready"],
        running: ["Creating", "Deleting"],
      },
    },
    status: deserializeOperationStatusExtendedResult,
    result: deserializeServerBackupV2,
    headers: () => ({ accept: "application/json" }),
  },
  startsWork: true,
};
