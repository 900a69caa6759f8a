// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { CallOptions, ClientContext, OperationSpec, PagingSpec } from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import type { JobResource } from "../models/common.js";
import { jobResourceListSchema, jobResourceSchema } from "../schemas/common.js";

/** Options of {@link listJobs}. */
export interface ListJobsOptions extends CallOptions {
  /**
   * Which jobs, as conditions joined with `and`, such as `operation eq 'Backup' and status eq
   * 'InProgress'`. What can be asked for: `status`, `backupManagementType`, `operation`, `jobId`,
   * `startTime` and `endTime`. Times are written like `'2016-01-01 00:00:00 AM'`, in UTC.
   */
  readonly filter?: string | undefined;

  /** Where the list is to begin, as the link to the next page says; seldom needed. */
  readonly skipToken?: string | undefined;
}

/** How {@link listJobs} is sent and its answers are read. */
export const listJobsSpec: OperationSpec = {
  name: "listJobs",
  method: "GET",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupJobs",
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
    filter: { in: "query", type: "string", wire: "$filter" },
    skipToken: { in: "query", type: "string", wire: "$skipToken" },
  },
  responses: { 200: { body: { type: "model", model: () => jobResourceListSchema } } },
  error: { path: ["error"] },
  headers: { accept: "application/json" },
};

const paging: PagingSpec = {
  items: ["value"],
  itemSchema: { type: "model", model: () => jobResourceSchema },
  nextLink: ["nextLink"],
};

/**
 * Lists the jobs of a vault.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/backup-jobs/list | Backup Jobs - List}
 */
export function listJobs(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  options: ListJobsOptions = {},
): PagedAsyncIterableIterator<JobResource> {
  return listOperation(context, listJobsSpec, paging, { resourceGroupName, vaultName }, options);
}
