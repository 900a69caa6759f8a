// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";

/** Options of {@link cancelJob}. */
export type CancelJobOptions = CallOptions;

/** How {@link cancelJob} is sent and its answers are read. */
export const cancelJobSpec: OperationSpec = {
  name: "cancelJob",
  method: "POST",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupJobs/{jobName}/cancel",
  parameters: {
    apiVersion: {
      in: "query",
      type: "string",
      minLength: 1,
      wire: "api-version",
      required: true,
      client: true,
    },
    subscriptionId: { in: "path", type: "string", minLength: 1, required: true, client: true },
    resourceGroupName: { in: "path", type: "string", minLength: 1, required: true },
    vaultName: { in: "path", type: "string", minLength: 1, required: true },
    jobName: { in: "path", type: "string", minLength: 1, required: true },
  },
  responses: {
    202: {
      headers: {
        location: { type: "string", wire: "Location" },
        retryAfter: { type: "int32", wire: "Retry-After" },
      },
    },
  },
  error: { path: ["error"] },
  startsWork: true,
};

/**
 * Asks the service to cancel a job. Only a job with `Cancellable` among its `actionsInfo` can be
 * cancelled.
 *
 * 202 says only that the request was accepted, not that the job was cancelled: the job goes on as
 * `Cancelling`, and may still end as `Completed`. `getJob` tells how it ended. What became of the
 * request itself is read at `Location`, or with `getJobOperationResult` and the last part of that
 * URL's path. The contract declares neither of the headers; the sample shows them.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param jobName Id of the job, which is its name. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/job-cancellations/trigger | Job
 *   Cancellations - Trigger}
 */
export function cancelJob(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  jobName: string,
  options: CancelJobOptions = {},
): Promise<{ location?: string | undefined; retryAfter?: number | undefined }> {
  return sendOperation(context, cancelJobSpec, { resourceGroupName, vaultName, jobName }, options);
}
