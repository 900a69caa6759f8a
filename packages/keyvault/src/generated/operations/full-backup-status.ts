// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeFullBackupOperation } from "../deserializers.js";
import type { FullBackupOperation } from "../models.js";
import { jobIdSegment } from "../parameters.js";

/** Options of {@link fullBackupStatus}. */
export type FullBackupStatusOptions = CallOptions;

/**
 * Reads the status of a full backup, or of a check before one. A job that failed is read with HTTP 200
 * too: look at its `status`.
 *
 * @param context The client's context.
 * @param jobId The id which the start of the job returned. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/keyvault/full-backup-status/full-backup-status |
 *   Full Backup Status}
 */
export function fullBackupStatus(
  context: ClientContext,
  jobId: string,
  options: FullBackupStatusOptions = {},
): Promise<FullBackupOperation> {
  return sendOperation(context, fullBackupStatusOperation, { jobId }, options);
}

/** What {@link fullBackupStatus} sends, and how its answer is read. */
export const fullBackupStatusOperation: Operation<FullBackupOperation> = {
  name: "fullBackupStatus",
  method: "GET",
  request: (context, args) => ({
    url: `${context.endpoint}/backup/${jobIdSegment(context, args)}/pending?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeFullBackupOperation),
};
