// Generated from specs/keyvault by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { OperationPoller } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperationSpec,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import type { FullBackupOperation, PreBackupOperationParameters } from "../models.js";
import { fullBackupOperationSchema, preBackupOperationParametersSchema } from "../schemas.js";
import { fullBackupStatusSpec } from "./full-backup-status.js";

/** Options of {@link preFullBackup}. */
export type PreFullBackupOptions = CallOptions;

/** How {@link preFullBackup} is sent and its answers are read. */
export const preFullBackupSpec: LongRunningOperationSpec = {
  name: "preFullBackup",
  method: "POST",
  path: "/prebackup",
  availableIn: ["7.6", "2025-07-01"],
  parameters: {
    apiVersion: {
      in: "query",
      type: "string",
      minLength: 1,
      wire: "api-version",
      required: true,
      client: true,
    },
  },
  body: {
    name: "preBackupOperationParameters",
    schema: { type: "model", model: () => preBackupOperationParametersSchema },
    required: true,
    contentType: "application/json",
    write: writeJson,
  },
  responses: { 202: { body: { type: "model", model: () => fullBackupOperationSchema } } },
  error: { path: ["error"] },
  startsWork: true,
  headers: { accept: "application/json" },
  lro: {
    tracking: {
      finalStateVia: "azure-async-operation",
      progress: { message: ["statusDetails"], started: ["startTime"], ended: ["endTime"] },
      statusOperation: { operation: "fullBackupStatus", arguments: { jobId: { body: ["jobId"] } } },
    },
    status: { type: "model", model: () => fullBackupOperationSchema },
    result: { type: "model", model: () => fullBackupOperationSchema },
    operations: { fullBackupStatus: fullBackupStatusSpec },
  },
};

/**
 * Checks whether a full backup could be made, and makes none. The check is a job of its own, which
 * ends like a backup, only without a folder.
 *
 * Since version 7.6. Clients ask for version 7.4 unless told otherwise, which does not have it: make
 * one with another `apiVersion`.
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
  return startOperation(context, preFullBackupSpec, { preBackupOperationParameters }, options);
}
