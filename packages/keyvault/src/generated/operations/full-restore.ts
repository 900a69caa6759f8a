// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { type OperationPoller, byStatusOperation, byStatusUrl } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  apiVersion,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import { deserializeRestoreOperation } from "../deserializers.js";
import type { RestoreOperation, RestoreOperationParameters } from "../models.js";
import { serializeRestoreOperationParameters } from "../serializers.js";
import { restoreStatusOperation } from "./restore-status.js";

/** Options of {@link fullRestore}. */
export type FullRestoreOptions = CallOptions;

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
  return startOperation(context, fullRestoreOperation, { restoreBlobDetails }, options);
}

/** What {@link fullRestore} sends, and how its answer is read. */
export const fullRestoreOperation: LongRunningOperation<RestoreOperation, RestoreOperation> = {
  name: "fullRestore",
  method: "PUT",
  request: (context, args) => ({
    url: `${context.endpoint}/restore?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(
      context,
      serializeRestoreOperationParameters,
      args["restoreBlobDetails"],
      "restoreBlobDetails",
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
      statusOperation: { operation: "restoreStatus", arguments: { jobId: { body: ["jobId"] } } },
    },
    status: deserializeRestoreOperation,
    result: deserializeRestoreOperation,
    operations: { restoreStatus: restoreStatusOperation },
    headers: () => ({ accept: "application/json" }),
  },
  startsWork: true,
};
