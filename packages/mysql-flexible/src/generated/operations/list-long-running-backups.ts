// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeServerBackupV2 } from "../deserializers/common.js";
import type { ServerBackupV2 } from "../models/common.js";
import { resourceGroupNameSegment, serverNameSegment, subscriptionIdSegment } from "../parameters.js";

/** Options of {@link listLongRunningBackups}. */
export type ListLongRunningBackupsOptions = CallOptions;

/**
 * Lists the backups of the server, with the state each of them is in.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
 *   90.
 * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
 *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
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
  return listOperation(context, listLongRunningBackupsOperation, { resourceGroupName, serverName }, options);
}

/** What {@link listLongRunningBackups} sends, and how its answer is read. */
export const listLongRunningBackupsOperation: PagedOperation<ServerBackupV2> = {
  name: "listLongRunningBackups",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.DBforMySQL/flexibleServers/${serverNameSegment(context, args)}/backupsV2?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: { items: ["value"], item: deserializeServerBackupV2, nextLink: ["nextLink"] },
};
