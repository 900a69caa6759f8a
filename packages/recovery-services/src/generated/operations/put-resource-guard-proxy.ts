// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
  writeJson,
} from "@azbackup/core/operation";
import { deserializeResourceGuardProxyBaseResource } from "../deserializers/common.js";
import type { ResourceGuardProxyBaseResource } from "../models/common.js";
import {
  resourceGroupNameSegment,
  resourceGuardProxyNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";
import { serializeResourceGuardProxyBaseResource } from "../serializers/common.js";

/** Options of {@link putResourceGuardProxy}. */
export type PutResourceGuardProxyOptions = CallOptions;

/**
 * Ties a vault to a Resource Guard: critical operations then need the guard's approval.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param resourceGuardProxyName Name of what ties the vault to the Resource Guard: `VaultProxy`. Not
 *   empty.
 * @param parameters What ties the vault to the Resource Guard.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/resource-guard-proxy/put | Resource Guard
 *   Proxy - Put}
 */
export function putResourceGuardProxy(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  resourceGuardProxyName: string,
  parameters: ResourceGuardProxyBaseResource,
  options: PutResourceGuardProxyOptions = {},
): Promise<ResourceGuardProxyBaseResource> {
  return sendOperation(
    context,
    putResourceGuardProxyOperation,
    { resourceGroupName, vaultName, resourceGuardProxyName, parameters },
    options,
  );
}

/** What {@link putResourceGuardProxy} sends, and how its answer is read. */
export const putResourceGuardProxyOperation: Operation<ResourceGuardProxyBaseResource> = {
  name: "putResourceGuardProxy",
  method: "PUT",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupResourceGuardProxies/${resourceGuardProxyNameSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(context, serializeResourceGuardProxyBaseResource, args["parameters"], "parameters"),
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeResourceGuardProxyBaseResource),
};
