// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeResourceGuardProxyBaseResource } from "../deserializers/common.js";
import type { ResourceGuardProxyBaseResource } from "../models/common.js";
import { resourceGroupNameSegment, subscriptionIdSegment, vaultNameSegment } from "../parameters.js";

/** Options of {@link listResourceGuardProxies}. */
export type ListResourceGuardProxiesOptions = CallOptions;

/**
 * Lists what ties a vault to Resource Guards; there is at most one.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/resource-guard-proxies/get | Resource Guard
 *   Proxies - Get}
 */
export function listResourceGuardProxies(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  options: ListResourceGuardProxiesOptions = {},
): PagedAsyncIterableIterator<ResourceGuardProxyBaseResource> {
  return listOperation(context, listResourceGuardProxiesOperation, { resourceGroupName, vaultName }, options);
}

/** What {@link listResourceGuardProxies} sends, and how its answer is read. */
export const listResourceGuardProxiesOperation: PagedOperation<ResourceGuardProxyBaseResource> = {
  name: "listResourceGuardProxies",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}/backupResourceGuardProxies?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: { items: ["value"], item: deserializeResourceGuardProxyBaseResource, nextLink: ["nextLink"] },
};
