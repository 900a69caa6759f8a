// Generated from specs/keyvault by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { OperationPoller } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperationSpec,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import type { PreRestoreOperationParameters, RestoreOperation } from "../models.js";
import { preRestoreOperationParametersSchema, restoreOperationSchema } from "../schemas.js";
import { restoreStatusSpec } from "./restore-status.js";

/** Options of {@link preFullRestore}. */
export type PreFullRestoreOptions = CallOptions;

/** How {@link preFullRestore} is sent and its answers are read. */
export const preFullRestoreSpec: LongRunningOperationSpec = {
  name: "preFullRestore",
  method: "PUT",
  path: "/prerestore",
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
    name: "preRestoreOperationParameters",
    schema: { type: "model", model: () => preRestoreOperationParametersSchema },
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
 * Checks whether the HSM could be restored from a full backup, and restores nothing. The check is a
 * job of its own, which ends like a restore.
 *
 * Since version 7.6. Clients ask for version 7.4 unless told otherwise, which does not have it: make
 * one with another `apiVersion`.
 *
 * @param context The client's context.
 * @param preRestoreOperationParameters The backup the restore would be from.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/keyvault/managedhsm-backup/restore/pre-full-restore-operation/pre-full-restore-operation
 *   | Pre Full Restore Operation}
 */
export function preFullRestore(
  context: ClientContext,
  preRestoreOperationParameters: PreRestoreOperationParameters,
  options: PreFullRestoreOptions = {},
): OperationPoller<RestoreOperation, RestoreOperation> {
  return startOperation(context, preFullRestoreSpec, { preRestoreOperationParameters }, options);
}
