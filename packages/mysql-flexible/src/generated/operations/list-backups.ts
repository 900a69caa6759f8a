// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeServerBackup } from "../deserializers/common.js";
import type { ServerBackup } from "../models/common.js";
import { resourceGroupNameSegment, serverNameSegment, subscriptionIdSegment } from "../parameters.js";

/** Options of {@link listBackups}. */
export type ListBackupsOptions = CallOptions;

/**
 * Lists the backups of the server, automatic and on demand.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
 *   90.
 * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
 *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/backups/list-by-server?view=rest-mysql-flexibleserver-2023-10-01-preview
 *   | Backups - List By Server}
 */
export function listBackups(
  context: ClientContext,
  resourceGroupName: string,
  serverName: string,
  options: ListBackupsOptions = {},
): PagedAsyncIterableIterator<ServerBackup> {
  return listOperation(context, listBackupsOperation, { resourceGroupName, serverName }, options);
}

/** What {@link listBackups} sends, and how its answer is read. */
export const listBackupsOperation: PagedOperation<ServerBackup> = {
  name: "listBackups",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.DBforMySQL/flexibleServers/${serverNameSegment(context, args)}/backups?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: { items: ["value"], item: deserializeServerBackup, nextLink: ["nextLink"] },
};
