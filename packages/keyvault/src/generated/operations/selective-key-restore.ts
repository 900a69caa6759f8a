// Generated from specs/keyvault by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { OperationPoller } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperationSpec,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import type { SelectiveKeyRestoreOperation, SelectiveKeyRestoreOperationParameters } from "../models.js";
import {
  selectiveKeyRestoreOperationParametersSchema,
  selectiveKeyRestoreOperationSchema,
} from "../schemas.js";
import { selectiveKeyRestoreStatusSpec } from "./selective-key-restore-status.js";

/** Options of {@link selectiveKeyRestore}. */
export type SelectiveKeyRestoreOptions = CallOptions;

/** How {@link selectiveKeyRestore} is sent and its answers are read. */
export const selectiveKeyRestoreSpec: LongRunningOperationSpec = {
  name: "selectiveKeyRestore",
  method: "PUT",
  path: "/keys/{keyName}/restore",
  parameters: {
    apiVersion: {
      in: "query",
      type: "string",
      minLength: 1,
      wire: "api-version",
      required: true,
      client: true,
    },
    keyName: { in: "path", type: "string", minLength: 1, required: true },
  },
  body: {
    name: "restoreBlobDetails",
    schema: { type: "model", model: () => selectiveKeyRestoreOperationParametersSchema },
    required: true,
    contentType: "application/json",
    write: writeJson,
  },
  responses: { 202: { body: { type: "model", model: () => selectiveKeyRestoreOperationSchema } } },
  error: { path: ["error"] },
  startsWork: true,
  headers: { accept: "application/json" },
  lro: {
    tracking: {
      finalStateVia: "azure-async-operation",
      skipFinalGet: true,
      progress: { message: ["statusDetails"], started: ["startTime"], ended: ["endTime"] },
      statusOperation: { operation: "selectiveKeyRestoreStatus", arguments: { jobId: { body: ["jobId"] } } },
    },
    status: { type: "model", model: () => selectiveKeyRestoreOperationSchema },
    result: { type: "model", model: () => selectiveKeyRestoreOperationSchema },
    operations: { selectiveKeyRestoreStatus: selectiveKeyRestoreStatusSpec },
  },
};

/**
 * Restores every version of one key from a full backup.
 *
 * 202 means only that the job was accepted. How a failed job ended stands in its status, which is read
 * with HTTP 200. The last status is the result: nothing can be read at the address of the request.
 *
 * @param context The client's context.
 * @param keyName Name of the key. Not empty.
 * @param restoreBlobDetails The backup to restore from.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/keyvault/managedhsm-backup/restore/selective-key-restore-operation/selective-key-restore-operation
 *   | Selective Key Restore Operation}
 */
export function selectiveKeyRestore(
  context: ClientContext,
  keyName: string,
  restoreBlobDetails: SelectiveKeyRestoreOperationParameters,
  options: SelectiveKeyRestoreOptions = {},
): OperationPoller<SelectiveKeyRestoreOperation, SelectiveKeyRestoreOperation> {
  return startOperation(context, selectiveKeyRestoreSpec, { keyName, restoreBlobDetails }, options);
}
