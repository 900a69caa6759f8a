// Generated from specs/mysql-flexible by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { OperationPoller } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperationSpec,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import type {
  BackupAndExportRequest,
  BackupAndExportResponse,
  OperationStatusExtendedResult,
} from "../models.js";
import {
  backupAndExportRequestSchema,
  backupAndExportResponseSchema,
  operationStatusExtendedResultSchema,
} from "../schemas.js";

/** Options of {@link backupAndExport}. */
export type BackupAndExportOptions = CallOptions;

/** How {@link backupAndExport} is sent and its answers are read. */
export const backupAndExportSpec: LongRunningOperationSpec = {
  name: "backupAndExport",
  method: "POST",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforMySQL/flexibleServers/{serverName}/backupAndExport",
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
  body: {
    name: "parameters",
    schema: { type: "model", model: () => backupAndExportRequestSchema },
    required: true,
    contentType: "application/json",
    write: writeJson,
  },
  responses: { 200: { body: { type: "model", model: () => backupAndExportResponseSchema } }, 202: {} },
  error: { path: ["error"] },
  startsWork: true,
  headers: { accept: "application/json" },
  lro: {
    tracking: {
      finalStateVia: "location",
      progress: { percent: ["percentComplete"], started: ["startTime"], ended: ["endTime"] },
      resultStatus: {},
    },
    status: { type: "model", model: () => operationStatusExtendedResultSchema },
    result: { type: "model", model: () => backupAndExportResponseSchema },
  },
};

/**
 * Exports a backup of the server to blob containers, and takes the backup first if there is none of
 * that name. Ask `validateBackup` beforehand how many containers it takes.
 *
 * 202 means only that the work was accepted. The result has a status of its own: an answer of 200
 * whose `status` is `Failed` is a failed export, as in the documented sample. No way to cancel it is
 * documented.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
 *   90.
 * @param serverName Name of the server: lower-case letters, digits and dashes, with no dash at either
 *   end. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
 * @param parameters What to call the backup, and where it goes.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes: AggregateException:
 *   The export failed after it was accepted; the error stands in the result, under status 200. The
 *   message says what went wrong.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/backup-and-export/create?view=rest-mysql-flexibleserver-2023-10-01-preview
 *   | Backup And Export - Create}
 */
export function backupAndExport(
  context: ClientContext,
  resourceGroupName: string,
  serverName: string,
  parameters: BackupAndExportRequest,
  options: BackupAndExportOptions = {},
): OperationPoller<OperationStatusExtendedResult, BackupAndExportResponse> {
  return startOperation(context, backupAndExportSpec, { resourceGroupName, serverName, parameters }, options);
}
