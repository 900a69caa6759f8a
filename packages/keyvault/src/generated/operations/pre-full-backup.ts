// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { type OperationPoller, byStatusOperation, byStatusUrl } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  apiVersion,
  onlyIn,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import { deserializeFullBackupOperation } from "../deserializers.js";
import type { FullBackupOperation, PreBackupOperationParameters } from "../models.js";
import { serializePreBackupOperationParameters } from "../serializers.js";
import { fullBackupStatusOperation } from "./full-backup-status.js";

/** Options of {@link preFullBackup}. */
export type PreFullBackupOptions = CallOptions;

/**
 * Checks whether a full backup could be made, and makes none. The check is a job of its own, which
 * ends like a backup, only without a folder.
 *
 * Since version 7.6.
 *
 * @param context The client's context.
 * @param preBackupOperationParameters The container the backup would go to, and what would give access
 *   to it.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/keyvault/managedhsm-backup/restore/pre-full-backup/pre-full-backup
 *   | Pre Full Backup}
 */
export function preFullBackup(
  context: ClientContext,
  preBackupOperationParameters: PreBackupOperationParameters,
  options: PreFullBackupOptions = {},
): OperationPoller<FullBackupOperation, FullBackupOperation> {
  return startOperation(context, preFullBackupOperation, { preBackupOperationParameters }, options);
}

/** What {@link preFullBackup} sends, and how its answer is read. */
export const preFullBackupOperation: LongRunningOperation<FullBackupOperation, FullBackupOperation> = {
  name: "preFullBackup",
  method: "POST",
  check: /* @__PURE__ */ onlyIn(["7.6", "2025-07-01", "2026-04-01"], "preFullBackup"),
  request: (context, args) => ({
    url: `${context.endpoint}/prebackup?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(
      context,
      serializePreBackupOperationParameters,
      args["preBackupOperationParameters"],
      "preBackupOperationParameters",
    ),
  }),
  statuses: [202],
  lro: {
    tracking: {
      strategies: [byStatusUrl, byStatusOperation],
      finalStateVia: "azure-async-operation",
      status: { running: ["InProgress"] },
      failedHttpStatuses: [400],
      progress: { message: ["statusDetails"], started: ["startTime"], ended: ["endTime"] },
      statusOperation: { operation: "fullBackupStatus", arguments: { jobId: { body: ["jobId"] } } },
    },
    status: deserializeFullBackupOperation,
    result: deserializeFullBackupOperation,
    operations: { fullBackupStatus: fullBackupStatusOperation },
    headers: () => ({ accept: "application/json" }),
  },
  startsWork: true,
};
