// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  onlyIn,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeSelectiveKeyRestoreOperation } from "../deserializers.js";
import type { SelectiveKeyRestoreOperation } from "../models.js";
import { jobIdSegment } from "../parameters.js";

/** Options of {@link selectiveKeyRestoreStatus}. */
export type SelectiveKeyRestoreStatusOptions = CallOptions;

/**
 * Reads the status of the restore of one key. A job that failed is read with HTTP 200 too: look at its
 * `status`.
 *
 * It is the same request as `restoreStatus`, which is what versions before 7.6 call it; that they
 * answer it the same way is documented.
 *
 * Since version 7.6.
 *
 * @param context The client's context.
 * @param jobId The id which the start of the job returned. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/keyvault/managedhsm-backup/restore/selective-key-restore-status/selective-key-restore-status
 *   | Selective Key Restore Status}
 */
export function selectiveKeyRestoreStatus(
  context: ClientContext,
  jobId: string,
  options: SelectiveKeyRestoreStatusOptions = {},
): Promise<SelectiveKeyRestoreOperation> {
  return sendOperation(context, selectiveKeyRestoreStatusOperation, { jobId }, options);
}

/** What {@link selectiveKeyRestoreStatus} sends, and how its answer is read. */
export const selectiveKeyRestoreStatusOperation: Operation<SelectiveKeyRestoreOperation> = {
  name: "selectiveKeyRestoreStatus",
  method: "GET",
  check: /* @__PURE__ */ onlyIn(["7.6", "2025-07-01", "2026-04-01"], "selectiveKeyRestoreStatus"),
  request: (context, args) => ({
    url: `${context.endpoint}/restore/${jobIdSegment(context, args)}/pending?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeSelectiveKeyRestoreOperation),
};
