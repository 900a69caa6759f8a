// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeResourceGuardProxyBaseResource } from "../deserializers/common.js";
import type { ResourceGuardProxyBaseResource } from "../models/common.js";
import {
  resourceGroupNameSegment,
  resourceGuardProxyNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getResourceGuardProxy}. */
export type GetResourceGuardProxyOptions = CallOptions;

/**
 * Reads what ties a vault to a Resource Guard.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param resourceGuardProxyName Name of what ties the vault to the Resource Guard: `VaultProxy`. Not
 *   empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/resource-guard-proxy/get | Resource Guard
 *   Proxy - Get}
 */
export function getResourceGuardProxy(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  resourceGuardProxyName: string,
  options: GetResourceGuardProxyOptions = {},
): Promise<ResourceGuardProxyBaseResource> {
  return sendOperation(
    context,
    getResourceGuardProxyOperation,
    { resourceGroupName, vaultName, resourceGuardProxyName },
    options,
  );
}

/** What {@link getResourceGuardProxy} sends, and how its answer is read. */
export const getResourceGuardProxyOperation: Operation<ResourceGuardProxyBaseResource> = {
  name: "getResourceGuardProxy",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupResourceGuardProxies/${resourceGuardProxyNameSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeResourceGuardProxyBaseResource),
};
