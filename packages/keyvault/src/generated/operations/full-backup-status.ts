// Generated from specs/keyvault by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";
import type { FullBackupOperation } from "../models.js";
import { fullBackupOperationSchema } from "../schemas.js";

/** Options of {@link fullBackupStatus}. */
export type FullBackupStatusOptions = CallOptions;

/** How {@link fullBackupStatus} is sent and its answers are read. */
export const fullBackupStatusSpec: OperationSpec = {
  name: "fullBackupStatus",
  method: "GET",
  path: "/backup/{jobId}/pending",
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
  responses: { 200: { body: { type: "model", model: () => fullBackupOperationSchema } } },
  error: { path: ["error"] },
  headers: { accept: "application/json" },
};

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
  return sendOperation(context, fullBackupStatusSpec, { jobId }, options);
}
