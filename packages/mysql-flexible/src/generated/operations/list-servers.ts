// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeServer } from "../deserializers/common.js";
import type { Server } from "../models/common.js";
import { subscriptionIdSegment } from "../parameters.js";

/** Options of {@link listServers}. */
export type ListServersOptions = CallOptions;

/**
 * Lists the servers of the subscription.
 *
 * @param context The client's context.
 * @throws {RestError} when the service answers with an error.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/servers/list?view=rest-mysql-flexibleserver-2024-12-30
 *   | Servers - List}
 */
export function listServers(
  context: ClientContext,
  options: ListServersOptions = {},
): PagedAsyncIterableIterator<Server> {
  return listOperation(context, listServersOperation, {}, options);
}

/** What {@link listServers} sends, and how its answer is read. */
export const listServersOperation: PagedOperation<Server> = {
  name: "listServers",
  method: "GET",
  request: (context) => ({
    url: `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}/providers/Microsoft.DBforMySQL/flexibleServers?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: { items: ["value"], item: deserializeServer, nextLink: ["nextLink"] },
};
