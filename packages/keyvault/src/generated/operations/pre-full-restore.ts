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
import { deserializeRestoreOperation } from "../deserializers.js";
import type { PreRestoreOperationParameters, RestoreOperation } from "../models.js";
import { serializePreRestoreOperationParameters } from "../serializers.js";
import { restoreStatusOperation } from "./restore-status.js";

/** Options of {@link preFullRestore}. */
export type PreFullRestoreOptions = CallOptions;

/**
 * Checks whether the HSM could be restored from a full backup, and restores nothing. The check is a
 * job of its own, which ends like a restore.
 *
 * Since version 7.6.
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
  return startOperation(context, preFullRestoreOperation, { preRestoreOperationParameters }, options);
}

/** What {@link preFullRestore} sends, and how its answer is read. */
export const preFullRestoreOperation: LongRunningOperation<RestoreOperation, RestoreOperation> = {
  name: "preFullRestore",
  method: "PUT",
  check: /* @__PURE__ */ onlyIn(["7.6", "2025-07-01", "2026-04-01"], "preFullRestore"),
  request: (context, args) => ({
    url: `${context.endpoint}/prerestore?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(
      context,
      serializePreRestoreOperationParameters,
      args["preRestoreOperationParameters"],
      "preRestoreOperationParameters",
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
