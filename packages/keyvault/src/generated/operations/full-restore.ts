// Generated from specs/keyvault by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { OperationPoller } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperationSpec,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import type { RestoreOperation, RestoreOperationParameters } from "../models.js";
import { restoreOperationParametersSchema, restoreOperationSchema } from "../schemas.js";
import { restoreStatusSpec } from "./restore-status.js";

/** Options of {@link fullRestore}. */
export type FullRestoreOptions = CallOptions;

/** How {@link fullRestore} is sent and its answers are read. */
export const fullRestoreSpec: LongRunningOperationSpec = {
  name: "fullRestore",
  method: "PUT",
  path: "/restore",
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
    name: "restoreBlobDetails",
    schema: { type: "model", model: () => restoreOperationParametersSchema },
    required: true,
    contentType: "application/json",
    write: writeJson,
  },
  responses: { 202: { body: { type: "model", model: () => restoreOperationSchema } } },
  error: { path: ["error"] },
  startsWork: true,
  headers: { accept: "application/json" },
  lro: {
    tracking: {
      finalStateVia: "azure-async-operation",
      skipFinalGet: true,
      progress: { message: ["statusDetails"], started: ["startTime"], ended: ["endTime"] },
      statusOperation: { operation: "restoreStatus", arguments: { jobId: { body: ["jobId"] } } },
    },
    status: { type: "model", model: () => restoreOperationSchema },
    result: { type: "model", model: () => restoreOperationSchema },
    operations: { restoreStatus: restoreStatusSpec },
  },
};

/**
 * Restores the whole HSM from a full backup. What the HSM holds is replaced by what the backup holds.
 *
 * 202 means only that the job was accepted. How a failed job ended stands in its status, which is read
 * with HTTP 200. The last status is the result: nothing can be read at the address of the request.
 *
 * @param context The client's context.
 * @param restoreBlobDetails The backup to restore from.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/keyvault/managedhsm-backup/restore/full-restore-operation/full-restore-operation
 *   | Full Restore Operation}
 */
export function fullRestore(
  context: ClientContext,
  restoreBlobDetails: RestoreOperationParameters,
  options: FullRestoreOptions = {},
): OperationPoller<RestoreOperation, RestoreOperation> {
  return startOperation(context, fullRestoreSpec, { restoreBlobDetails }, options);
}
