// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readNothing,
  sendOperation,
} from "@azbackup/core/operation";
import {
  resourceGroupNameSegment,
  resourceGuardProxyNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link deleteResourceGuardProxy}. */
export type DeleteResourceGuardProxyOptions = CallOptions;

/**
 * Unties a vault from its Resource Guard. It is a critical operation itself: `unlockDelete` permits
 * it.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param resourceGuardProxyName Name of what ties the vault to the Resource Guard: `VaultProxy`. Not
 *   empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/resource-guard-proxy/delete | Resource Guard
 *   Proxy - Delete}
 */
export function deleteResourceGuardProxy(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  resourceGuardProxyName: string,
  options: DeleteResourceGuardProxyOptions = {},
): Promise<void> {
  return sendOperation(
    context,
    deleteResourceGuardProxyOperation,
    { resourceGroupName, vaultName, resourceGuardProxyName },
    options,
  );
}

/** What {@link deleteResourceGuardProxy} sends, and how its answer is read. */
export const deleteResourceGuardProxyOperation: Operation<void> = {
  name: "deleteResourceGuardProxy",
  method: "DELETE",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupResourceGuardProxies/${resourceGuardProxyNameSegment(context, args)}?api-version=${apiVersion(context)}`,
  }),
  statuses: [200, 204],
  read: (answer) => readNothing(answer),
};
