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
import { resourceGroupNameSegment, subscriptionIdSegment } from "../parameters.js";

/** Options of {@link listServersByResourceGroup}. */
export type ListServersByResourceGroupOptions = CallOptions;

/**
 * Lists the servers of a resource group.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
 *   90.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/servers/list-by-resource-group?view=rest-mysql-flexibleserver-2024-12-30
 *   | Servers - List By Resource Group}
 */
export function listServersByResourceGroup(
  context: ClientContext,
  resourceGroupName: string,
  options: ListServersByResourceGroupOptions = {},
): PagedAsyncIterableIterator<Server> {
  return listOperation(context, listServersByResourceGroupOperation, { resourceGroupName }, options);
}

/** What {@link listServersByResourceGroup} sends, and how its answer is read. */
export const listServersByResourceGroupOperation: PagedOperation<Server> = {
  name: "listServersByResourceGroup",
  method: "GET",
  request: (context, args) => ({
    url: `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}/resourceGroups/${resourceGroupNameSegment(context, args)}/providers/Microsoft.DBforMySQL/flexibleServers?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: { items: ["value"], item: deserializeServer, nextLink: ["nextLink"] },
};
