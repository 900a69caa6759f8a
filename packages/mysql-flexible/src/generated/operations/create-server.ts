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
import { deserializeOperationStatusExtendedResult, deserializeServer } from "../deserializers/common.js";
import type { OperationStatusExtendedResult, Server } from "../models/common.js";
import { resourceGroupNameSegment, serverNameSegment, subscriptionIdSegment } from "../parameters.js";
import { serializeServer } from "../serializers/common.js";

/** Options of {@link createServer}. */
export type CreateServerOptions = CallOptions;

/**
 * Makes a server: empty, or restored from another one. `createMode` says which: `PointInTimeRestore`
 * restores `sourceServerResourceId` as it was at `restorePointInTime`, `GeoRestore` restores it in the
 * paired region; `Default` with `importSourceProperties` fills a server from an exported backup.
 *
 * A restore always makes another server, and leaves its source alone. The name of a server that exists
 * updates that one instead, and overwrites its settings: read `getServer` before you restore.
 *
 * 202 means only that the work was accepted. When it has ended, the server is read once, and is the
 * result. What it was restored from does not show in it. No way to cancel it is documented.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
 *   90.
 * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
 *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
 * @param parameters What the server is to be like, and what it is restored from.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   ServerNameAlreadyExists (HTTP 400): Another server, of anybody, has the name: choose another one.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/servers/create?view=rest-mysql-flexibleserver-2024-12-30
 *   | Servers - Create}
 */
export function createServer(
  context: ClientContext,
  resourceGroupName: string,
  serverName: string,
  parameters: Server,
  options: CreateServerOptions = {},
): OperationPoller<OperationStatusExtendedResult, Server> {
  return startOperation(
    context,
    createServerOperation,
    { resourceGroupName, serverName, parameters },
    options,
  );
}

/** What {@link createServer} sends, and how its answer is read. */
export const createServerOperation: LongRunningOperation<OperationStatusExtendedResult, Server> = {
  name: "createServer",
  method: "PUT",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.DBforMySQL/flexibleServers/${serverNameSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(context, serializeServer, args["parameters"], "parameters"),
  }),
  statuses: [200, 201, 202],
  lro: {
    tracking: {
      strategies: [byStatusUrl, byLocation, byResource],
      final: finalRead,
      finalStateVia: "original-uri",
      status: { running: ["Pending", "InProgress", "CancelInProgress"] },
      progress: { percent: ["percentComplete"], started: ["startTime"], ended: ["endTime"] },
    },
    status: deserializeOperationStatusExtendedResult,
    result: deserializeServer,
    headers: () => ({ accept: "application/json" }),
  },
  startsWork: true,
};
