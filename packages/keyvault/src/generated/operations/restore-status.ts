// Generated from specs/keyvault by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";
import type { RestoreOperation } from "../models.js";
import { restoreOperationSchema } from "../schemas.js";

/** Options of {@link restoreStatus}. */
export type RestoreStatusOptions = CallOptions;

/** How {@link restoreStatus} is sent and its answers are read. */
export const restoreStatusSpec: OperationSpec = {
  name: "restoreStatus",
  method: "GET",
  path: "/restore/{jobId}/pending",
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
  responses: { 200: { body: { type: "model", model: () => restoreOperationSchema } } },
  error: { path: ["error"] },
  headers: { accept: "application/json" },
};

/**
 * Reads the status of a restore of the whole HSM, of a check before one or of the restore of one key.
 * A job that failed is read with HTTP 200 too: look at its `status`.
 *
 * @param context The client's context.
 * @param jobId The id which the start of the job returned. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/keyvault/managedhsm-backup/restore/restore-status/restore-status
 *   | Restore Status}
 */
export function restoreStatus(
  context: ClientContext,
  jobId: string,
  options: RestoreStatusOptions = {},
): Promise<RestoreOperation> {
  return sendOperation(context, restoreStatusSpec, { jobId }, options);
}
