// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { int32, string } from "@azbackup/core/deserialize";
import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readNothing,
  sendOperation,
  withHeaders,
} from "@azbackup/core/operation";
import {
  jobNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link cancelJob}. */
export type CancelJobOptions = CallOptions;

/** What the answer to {@link cancelJob} says in its headers. */
export interface CancelJobHeaders {
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  readonly location?: string | undefined;

  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  readonly retryAfter?: number | undefined;
}

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
): Promise<CancelJobHeaders> {
  return sendOperation(context, cancelJobOperation, { resourceGroupName, vaultName, jobName }, options);
}

/** What {@link cancelJob} sends, and how its answer is read. */
export const cancelJobOperation: Operation<CancelJobHeaders> = {
  name: "cancelJob",
  method: "POST",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupJobs/${jobNameSegment(context, args)}/cancel?api-version=${apiVersion(context)}`,
  }),
  statuses: [202],
  read: (answer) =>
    withHeaders(answer, readNothing(answer), {
      location: ["location", string],
      retryAfter: ["retry-after", int32],
    }),
  startsWork: true,
};
