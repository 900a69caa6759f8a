// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeServer } from "../deserializers/common.js";
import type { Server } from "../models/common.js";
import { resourceGroupNameSegment, serverNameSegment, subscriptionIdSegment } from "../parameters.js";

/** Options of {@link getServer}. */
export type GetServerOptions = CallOptions;

/**
 * Reads one server, with the earliest moment it can be restored to.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
 *   90.
 * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
 *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/servers/get?view=rest-mysql-flexibleserver-2024-12-30
 *   | Servers - Get}
 */
export function getServer(
  context: ClientContext,
  resourceGroupName: string,
  serverName: string,
  options: GetServerOptions = {},
): Promise<Server> {
  return sendOperation(context, getServerOperation, { resourceGroupName, serverName }, options);
}

/** What {@link getServer} sends, and how its answer is read. */
export const getServerOperation: Operation<Server> = {
  name: "getServer",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.DBforMySQL/flexibleServers/${serverNameSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeServer),
};
