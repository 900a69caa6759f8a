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
import { deserializeSelectiveKeyRestoreOperation } from "../deserializers.js";
import type { SelectiveKeyRestoreOperation, SelectiveKeyRestoreOperationParameters } from "../models.js";
import { keyNameSegment } from "../parameters.js";
import { serializeSelectiveKeyRestoreOperationParameters } from "../serializers.js";
import { selectiveKeyRestoreStatusOperation } from "./selective-key-restore-status.js";

/** Options of {@link selectiveKeyRestore}. */
export type SelectiveKeyRestoreOptions = CallOptions;

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
  return startOperation(context, selectiveKeyRestoreOperation, { keyName, restoreBlobDetails }, options);
}

/** What {@link selectiveKeyRestore} sends, and how its answer is read. */
export const selectiveKeyRestoreOperation: LongRunningOperation<
  SelectiveKeyRestoreOperation,
  SelectiveKeyRestoreOperation
> = {
  name: "selectiveKeyRestore",
  method: "PUT",
  request: (context, args) => ({
    url: `${context.endpoint}/keys/${keyNameSegment(context, args)}/restore?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(
      context,
      serializeSelectiveKeyRestoreOperationParameters,
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
      statusOperation: { operation: "selectiveKeyRestoreStatus", arguments: { jobId: { body: ["jobId"] } } },
    },
    status: deserializeSelectiveKeyRestoreOperation,
    result: deserializeSelectiveKeyRestoreOperation,
    operations: { selectiveKeyRestoreStatus: selectiveKeyRestoreStatusOperation },
    headers: () => ({ accept: "application/json" }),
  },
  startsWork: true,
};
