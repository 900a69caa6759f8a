// Generated from specs/keyvault by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";
import type { SelectiveKeyRestoreOperation } from "../models.js";
import { selectiveKeyRestoreOperationSchema } from "../schemas.js";

/** Options of {@link selectiveKeyRestoreStatus}. */
export type SelectiveKeyRestoreStatusOptions = CallOptions;

/** How {@link selectiveKeyRestoreStatus} is sent and its answers are read. */
export const selectiveKeyRestoreStatusSpec: OperationSpec = {
  name: "selectiveKeyRestoreStatus",
  method: "GET",
  path: "/restore/{jobId}/pending",
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
    jobId: { in: "path", type: "string", minLength: 1, required: true },
  },
  responses: { 200: { body: { type: "model", model: () => selectiveKeyRestoreOperationSchema } } },
  error: { path: ["error"] },
  headers: { accept: "application/json" },
};

/**
 * Reads the status of the restore of one key. A job that failed is read with HTTP 200 too: look at its
 * `status`.
 *
 * It is the same request as `restoreStatus`, which is what versions before 7.6 call it; that they
 * answer it the same way is documented.
 *
 * Since version 7.6. Clients ask for version 7.4 unless told otherwise, which does not have it: make
 * one with another `apiVersion`.
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
  return sendOperation(context, selectiveKeyRestoreStatusSpec, { jobId }, options);
}
