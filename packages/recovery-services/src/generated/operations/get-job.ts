// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";
import type { JobResource } from "../models/common.js";
import { jobResourceSchema } from "../schemas/common.js";

/** Options of {@link getJob}. */
export type GetJobOptions = CallOptions;

/** How {@link getJob} is sent and its answers are read. */
export const getJobSpec: OperationSpec = {
  name: "getJob",
  method: "GET",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupJobs/{jobName}",
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
  responses: { 200: { body: { type: "model", model: () => jobResourceSchema } } },
  error: { path: ["error"] },
  headers: { accept: "application/json" },
};

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
  return sendOperation(context, getJobSpec, { resourceGroupName, vaultName, jobName }, options);
}
