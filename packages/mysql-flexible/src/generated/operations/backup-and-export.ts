// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { type OperationPoller, byAnswer, byLocation, byStatusUrl, finalRead } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  apiVersion,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import {
  deserializeBackupAndExportResponse,
  deserializeOperationStatusExtendedResult,
} from "../deserializers/common.js";
import type {
  BackupAndExportRequest,
  BackupAndExportResponse,
  OperationStatusExtendedResult,
} from "../models/common.js";
import { resourceGroupNameSegment, serverNameSegment, subscriptionIdSegment } from "../parameters.js";
import { serializeBackupAndExportRequest } from "../serializers/common.js";

/** Options of {@link backupAndExport}. */
export type BackupAndExportOptions = CallOptions;

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
 * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
 *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
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
  return startOperation(
    context,
    backupAndExportOperation,
    { resourceGroupName, serverName, parameters },
    options,
  );
}

/** What {@link backupAndExport} sends, and how its answer is read. */
export const backupAndExportOperation: LongRunningOperation<
  OperationStatusExtendedResult,
  BackupAndExportResponse
> = {
  name: "backupAndExport",
  method: "POST",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.DBforMySQL/flexibleServers/${serverNameSegment(context, args)}/backupAndExport?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(context, serializeBackupAndExportRequest, args["parameters"], "parameters"),
  }),
  statuses: [200, 202],
  lro: {
    tracking: {
      strategies: [byStatusUrl, byLocation, byAnswer],
      final: finalRead,
      finalStateVia: "location",
      status: { running: ["Pending", "InProgress", "CancelInProgress"] },
      progress: { percent: ["percentComplete"], started: ["startTime"], ended: ["endTime"] },
      resultStatus: { running: ["Pending", "InProgress", "CancelInProgress"] },
    },
    status: deserializeOperationStatusExtendedResult,
    result: deserializeBackupAndExportResponse,
    headers: () => ({ accept: "application/json" }),
  },
  startsWork: true,
};
