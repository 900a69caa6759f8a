// Generated from specs/mysql-flexible by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { CallOptions, ClientContext, OperationSpec, PagingSpec } from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import type { ServerBackupV2 } from "../models.js";
import { serverBackupV2ListResultSchema, serverBackupV2Schema } from "../schemas.js";

/** Options of {@link listLongRunningBackups}. */
export type ListLongRunningBackupsOptions = CallOptions;

/** How {@link listLongRunningBackups} is sent and its answers are read. */
export const listLongRunningBackupsSpec: OperationSpec = {
  name: "listLongRunningBackups",
  method: "GET",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforMySQL/flexibleServers/{serverName}/backupsV2",
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
  },
  responses: { 200: { body: { type: "model", model: () => serverBackupV2ListResultSchema } } },
  error: { path: ["error"] },
  headers: { accept: "application/json" },
};

const paging: PagingSpec = {
  items: ["value"],
  itemSchema: { type: "model", model: () => serverBackupV2Schema },
  nextLink: ["nextLink"],
};

/**
 * Lists the backups of the server, with the state each of them is in.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
 *   90.
 * @param serverName Name of the server: lower-case letters, digits and dashes, with no dash at either
 *   end. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/long-running-backups/list?view=rest-mysql-flexibleserver-2023-10-01-preview
 *   | Long Running Backups - List}
 */
export function listLongRunningBackups(
  context: ClientContext,
  resourceGroupName: string,
  serverName: string,
  options: ListLongRunningBackupsOptions = {},
): PagedAsyncIterableIterator<ServerBackupV2> {
  return listOperation(
    context,
    listLongRunningBackupsSpec,
    paging,
    { resourceGroupName, serverName },
    options,
  );
}
