// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeJobResource } from "../deserializers/common.js";
import type { JobResource } from "../models/common.js";
import {
  filterQuery,
  resourceGroupNameSegment,
  skipTokenQuery,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

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
  return listOperation(
    context,
    listJobsOperation,
    { resourceGroupName, vaultName, filter: options.filter, skipToken: options.skipToken },
    options,
  );
}

/** What {@link listJobs} sends, and how its answer is read. */
export const listJobsOperation: PagedOperation<JobResource> = {
  name: "listJobs",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}/backupJobs?api-version=${apiVersion(context)}${filterQuery(context, args)}${skipTokenQuery(context, args)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: { items: ["value"], item: deserializeJobResource, nextLink: ["nextLink"] },
};
