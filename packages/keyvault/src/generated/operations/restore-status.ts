// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeRestoreOperation } from "../deserializers.js";
import type { RestoreOperation } from "../models.js";
import { jobIdSegment } from "../parameters.js";

/** Options of {@link restoreStatus}. */
export type RestoreStatusOptions = CallOptions;

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
  return sendOperation(context, restoreStatusOperation, { jobId }, options);
}

/** What {@link restoreStatus} sends, and how its answer is read. */
export const restoreStatusOperation: Operation<RestoreOperation> = {
  name: "restoreStatus",
  method: "GET",
  request: (context, args) => ({
    url: `${context.endpoint}/restore/${jobIdSegment(context, args)}/pending?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeRestoreOperation),
};
