// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeBackupManagementUsage } from "../deserializers/common.js";
import type { BackupManagementUsage } from "../models/common.js";
import {
  filterQuery,
  resourceGroupNameSegment,
  skipTokenQuery,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link listUsageSummaries}. */
export interface ListUsageSummariesOptions extends CallOptions {
  /** What is counted, such as `type eq 'BackupProtectedItemCountSummary'`. What can be asked for: `type`. */
  readonly filter?: string | undefined;

  /** Where the list is to begin, as the link to the next page says; seldom needed. */
  readonly skipToken?: string | undefined;
}

/**
 * Tells how many items a vault protects, or how many containers are registered with it, by kind of
 * backup.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/backup-usage-summaries/list | Backup Usage
 *   Summaries - List}
 */
export function listUsageSummaries(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  options: ListUsageSummariesOptions = {},
): PagedAsyncIterableIterator<BackupManagementUsage> {
  return listOperation(
    context,
    listUsageSummariesOperation,
    { resourceGroupName, vaultName, filter: options.filter, skipToken: options.skipToken },
    options,
  );
}

/** What {@link listUsageSummaries} sends, and how its answer is read. */
export const listUsageSummariesOperation: PagedOperation<BackupManagementUsage> = {
  name: "listUsageSummaries",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}/backupUsageSummaries?api-version=${apiVersion(context)}${filterQuery(context, args)}${skipTokenQuery(context, args)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: { items: ["value"], item: deserializeBackupManagementUsage },
};
