// Generated from specs/mysql-flexible by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";
import type { ServerBackupV2 } from "../models.js";
import { serverBackupV2Schema } from "../schemas.js";

/** Options of {@link getLongRunningBackup}. */
export type GetLongRunningBackupOptions = CallOptions;

/** How {@link getLongRunningBackup} is sent and its answers are read. */
export const getLongRunningBackupSpec: OperationSpec = {
  name: "getLongRunningBackup",
  method: "GET",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforMySQL/flexibleServers/{serverName}/backupsV2/{backupName}",
  parameters: {
    apiVersion: {
      in: "query",
      type: "string",
      minLength: 1,
      wire: "api-version",
      required: true,
      client: true,
    },
    subscriptionId: { in: "path", type: "string", format: "uuid", required: true, client: true },
    resourceGroupName: { in: "path", type: "string", minLength: 1, maxLength: 90, required: true },
    serverName: { in: "path", type: "string", pattern: "^[a-z0-9][-a-z0-9]*(?<!-)$", required: true },
    backupName: { in: "path", type: "string", pattern: "^[-\\w\\._]+$", required: true },
  },
  responses: { 200: { body: { type: "model", model: () => serverBackupV2Schema } } },
  error: { path: ["error"] },
  headers: { accept: "application/json" },
};

/**
 * Reads one backup of the server that was taken in the background, or is being taken.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
 *   90.
 * @param serverName Name of the server: lower-case letters, digits and dashes, with no dash at either
 *   end. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
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
    getLongRunningBackupSpec,
    { resourceGroupName, serverName, backupName },
    options,
  );
}
