// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeProtectionContainerResource } from "../deserializers/common.js";
import type { ProtectionContainerResource } from "../models/common.js";
import {
  filterQuery,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link listDeletedProtectionContainers}. */
export interface ListDeletedProtectionContainersOptions extends CallOptions {
  /**
   * Which containers, as conditions joined with `and`, such as `backupManagementType eq 'AzureIaasVM'`.
   * What can be asked for is the same as of `listProtectionContainers`.
   */
  readonly filter?: string | undefined;
}

/**
 * Lists the containers of a vault that were deleted and are still kept (soft delete).
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/deleted-protection-containers/list | Deleted
 *   Protection Containers - List}
 */
export function listDeletedProtectionContainers(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  options: ListDeletedProtectionContainersOptions = {},
): PagedAsyncIterableIterator<ProtectionContainerResource> {
  return listOperation(
    context,
    listDeletedProtectionContainersOperation,
    { resourceGroupName, vaultName, filter: options.filter },
    options,
  );
}

/** What {@link listDeletedProtectionContainers} sends, and how its answer is read. */
export const listDeletedProtectionContainersOperation: PagedOperation<ProtectionContainerResource> = {
  name: "listDeletedProtectionContainers",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}/backupDeletedProtectionContainers?api-version=${apiVersion(context)}${filterQuery(context, args)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: { items: ["value"], item: deserializeProtectionContainerResource, nextLink: ["nextLink"] },
};
