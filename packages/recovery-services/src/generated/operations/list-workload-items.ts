// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeWorkloadItemResource } from "../deserializers/common.js";
import type { WorkloadItemResource } from "../models/common.js";
import {
  containerNameSegment,
  fabricNameSegment,
  filterQuery,
  resourceGroupNameSegment,
  skipTokenQuery,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link listWorkloadItems}. */
export interface ListWorkloadItemsOptions extends CallOptions {
  /**
   * Which items, as conditions joined with `and`, such as `backupManagementType eq 'AzureWorkload'`.
   * What can be asked for: `backupManagementType`, `workloadItemType`, `workloadType` and
   * `protectionStatus`.
   */
  readonly filter?: string | undefined;

  /** Where the list is to begin, as the link to the next page says; seldom needed. */
  readonly skipToken?: string | undefined;
}

/**
 * Lists the items of a container, whether they can be protected or not, as the last inquiry found
 * them.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @param containerName Name of the container the item belongs to, for example
 *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/backup-workload-items/list | Backup Workload
 *   Items - List}
 */
export function listWorkloadItems(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  options: ListWorkloadItemsOptions = {},
): PagedAsyncIterableIterator<WorkloadItemResource> {
  return listOperation(
    context,
    listWorkloadItemsOperation,
    {
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      filter: options.filter,
      skipToken: options.skipToken,
    },
    options,
  );
}

/** What {@link listWorkloadItems} sends, and how its answer is read. */
export const listWorkloadItemsOperation: PagedOperation<WorkloadItemResource> = {
  name: "listWorkloadItems",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}` +
      `/protectionContainers/${containerNameSegment(context, args)}/items?api-version=${apiVersion(context)}${filterQuery(context, args)}${skipTokenQuery(context, args)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: { items: ["value"], item: deserializeWorkloadItemResource, nextLink: ["nextLink"] },
};
