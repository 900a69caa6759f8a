// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeJobResource } from "../deserializers/common.js";
import type { JobResource } from "../models/common.js";
import {
  jobNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getJob}. */
export type GetJobOptions = CallOptions;

/**
 * Reads a job. It succeeds whatever became of the job: `properties.status` says that, and so does
 * `properties.errorDetails` if it failed.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param jobName Id of the job, which is its name. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/job-details/get | Job Details - Get}
 */
export function getJob(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  jobName: string,
  options: GetJobOptions = {},
): Promise<JobResource> {
  return sendOperation(context, getJobOperation, { resourceGroupName, vaultName, jobName }, options);
}

/** What {@link getJob} sends, and how its answer is read. */
export const getJobOperation: Operation<JobResource> = {
  name: "getJob",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupJobs/${jobNameSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeJobResource),
};
