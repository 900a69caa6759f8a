// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeProtectableContainerResource } from "../deserializers/common.js";
import type { ProtectableContainerResource } from "../models/common.js";
import {
  fabricNameSegment,
  filterQuery,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link listProtectableContainers}. */
export interface ListProtectableContainersOptions extends CallOptions {
  /**
   * Which of them, as conditions joined with `and`, such as `backupManagementType eq 'AzureStorage'`.
   * What can be asked for is the same as of `listProtectionContainers`.
   */
  readonly filter?: string | undefined;
}

/**
 * Lists what could be registered as containers: the storage accounts and virtual machines that the
 * last refresh found. `refreshProtectionContainers` looks for new ones.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/protectable-containers/list | Protectable
 *   Containers - List}
 */
export function listProtectableContainers(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  options: ListProtectableContainersOptions = {},
): PagedAsyncIterableIterator<ProtectableContainerResource> {
  return listOperation(
    context,
    listProtectableContainersOperation,
    { resourceGroupName, vaultName, fabricName, filter: options.filter },
    options,
  );
}

/** What {@link listProtectableContainers} sends, and how its answer is read. */
export const listProtectableContainersOperation: PagedOperation<ProtectableContainerResource> = {
  name: "listProtectableContainers",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}/protectableContainers?api-version=${apiVersion(context)}${filterQuery(context, args)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: { items: ["value"], item: deserializeProtectableContainerResource, nextLink: ["nextLink"] },
};
