// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeServerBackup } from "../deserializers/common.js";
import type { ServerBackup } from "../models/common.js";
import {
  backupNameSegment,
  resourceGroupNameSegment,
  serverNameSegment,
  subscriptionIdSegment,
} from "../parameters.js";

/** Options of {@link putBackup}. */
export type PutBackupOptions = CallOptions;

/**
 * Takes a backup of the server and answers with it; `createLongRunningBackup` takes one in the
 * background.
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
 * @see {@link
 *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/backups/put?view=rest-mysql-flexibleserver-2023-10-01-preview
 *   | Backups - Put}
 */
export function putBackup(
  context: ClientContext,
  resourceGroupName: string,
  serverName: string,
  backupName: string,
  options: PutBackupOptions = {},
): Promise<ServerBackup> {
  return sendOperation(context, putBackupOperation, { resourceGroupName, serverName, backupName }, options);
}

/** What {@link putBackup} sends, and how its answer is read. */
export const putBackupOperation: Operation<ServerBackup> = {
  name: "putBackup",
  method: "PUT",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.DBforMySQL/flexibleServers/${serverNameSegment(context, args)}` +
      `/backups/${backupNameSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeServerBackup),
  startsWork: true,
};
