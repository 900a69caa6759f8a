// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeServerBackupV2 } from "../deserializers/common.js";
import type { ServerBackupV2 } from "../models/common.js";
import {
  backupNameSegment,
  resourceGroupNameSegment,
  serverNameSegment,
  subscriptionIdSegment,
} from "../parameters.js";

/** Options of {@link getLongRunningBackup}. */
export type GetLongRunningBackupOptions = CallOptions;

/**
 * Reads one backup of the server that was taken in the background, or is being taken.
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
 * @see {@link
 *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/long-running-backups/get?view=rest-mysql-flexibleserver-2023-10-01-preview
 *   | Long Running Backups - Get}
 */
export function getLongRunningBackup(
  context: ClientContext,
  resourceGroupName: string,
  serverName: string,
  backupName: string,
  options: GetLongRunningBackupOptions = {},
): Promise<ServerBackupV2> {
  return sendOperation(
    context,
    getLongRunningBackupOperation,
    { resourceGroupName, serverName, backupName },
    options,
  );
}

/** What {@link getLongRunningBackup} sends, and how its answer is read. */
export const getLongRunningBackupOperation: Operation<ServerBackupV2> = {
  name: "getLongRunningBackup",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.DBforMySQL/flexibleServers/${serverNameSegment(context, args)}` +
      `/backupsV2/${backupNameSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeServerBackupV2),
};
