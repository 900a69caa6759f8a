// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeBackupEngineBaseResource } from "../deserializers/common.js";
import type { BackupEngineBaseResource } from "../models/common.js";
import {
  filterQuery,
  resourceGroupNameSegment,
  skipTokenQuery,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link listBackupEngines}. */
export interface ListBackupEnginesOptions extends CallOptions {
  /**
   * Which backup servers, as conditions joined with `and`, such as `backupManagementType eq 'DPM'`. What
   * can be asked for: `backupManagementType`, `friendlyName` and `expand`.
   */
  readonly filter?: string | undefined;

  /** Where the list is to begin, as the link to the next page says; seldom needed. */
  readonly skipToken?: string | undefined;
}

/**
 * Lists the backup servers that are registered with a vault.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/backup-engines/list | Backup Engines - List}
 */
export function listBackupEngines(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  options: ListBackupEnginesOptions = {},
): PagedAsyncIterableIterator<BackupEngineBaseResource> {
  return listOperation(
    context,
    listBackupEnginesOperation,
    { resourceGroupName, vaultName, filter: options.filter, skipToken: options.skipToken },
    options,
  );
}

/** What {@link listBackupEngines} sends, and how its answer is read. */
export const listBackupEnginesOperation: PagedOperation<BackupEngineBaseResource> = {
  name: "listBackupEngines",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}/backupEngines?api-version=${apiVersion(context)}${filterQuery(context, args)}${skipTokenQuery(context, args)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: { items: ["value"], item: deserializeBackupEngineBaseResource, nextLink: ["nextLink"] },
};
