// Generated from specs/mysql-flexible by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { OperationPoller } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperationSpec,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import type { OperationStatusExtendedResult, ServerBackupV2 } from "../models.js";
import { operationStatusExtendedResultSchema, serverBackupV2Schema } from "../schemas.js";

/** Options of {@link createLongRunningBackup}. */
export interface CreateLongRunningBackupOptions extends CallOptions {
  /** Properties of the backup. The service needs none. */
  readonly parameters?: ServerBackupV2 | undefined;
}

/** How {@link createLongRunningBackup} is sent and its answers are read. */
export const createLongRunningBackupSpec: LongRunningOperationSpec = {
  name: "createLongRunningBackup",
  method: "PUT",
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
  body: {
    name: "parameters",
    schema: { type: "model", model: () => serverBackupV2Schema },
    contentType: "application/json",
    write: writeJson,
  },
  responses: {
    200: { body: { type: "model", model: () => serverBackupV2Schema } },
    201: { body: { type: "model", model: () => serverBackupV2Schema } },
    202: {},
  },
  error: { path: ["error"] },
  startsWork: true,
  headers: { accept: "application/json" },
  lro: {
    tracking: {
      finalStateVia: "azure-async-operation",
      progress: { percent: ["percentComplete"], started: ["startTime"], ended: ["endTime"] },
      resultStatus: { path: ["properties", "provisioningState"], succeeded: ["Succeeded", "Ready"] },
    },
    status: { type: "model", model: () => operationStatusExtendedResultSchema },
    result: { type: "model", model: () => serverBackupV2Schema },
  },
};

/**
 * Takes a backup of the server in the background.
 *
 * 202 means only that the work was accepted: the backup is there once its status and the backup's own
 * `provisioningState` say so. 200 and 201 carry the backup at once; that it may still be in the making
 * then is inferred. No way to cancel it is documented.
 *
 * That each call takes another backup, even under a name that was used before, is inferred: in the
 * documented sample the service puts a time and an id of its own before the name. Hence the request is
 * repeated only when the service cannot have acted on it.
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
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/long-running-backup/create?view=rest-mysql-flexibleserver-2023-10-01-preview
 *   | Long Running Backup - Create}
 */
export function createLongRunningBackup(
  context: ClientContext,
  resourceGroupName: string,
  serverName: string,
  backupName: string,
  options: CreateLongRunningBackupOptions = {},
): OperationPoller<OperationStatusExtendedResult, ServerBackupV2> {
  return startOperation(
    context,
    createLongRunningBackupSpec,
    { resourceGroupName, serverName, backupName },
    options,
  );
}
