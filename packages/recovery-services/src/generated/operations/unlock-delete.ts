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
import { deserializeUnlockDeleteResponse } from "../deserializers/common.js";
import type { UnlockDeleteRequest, UnlockDeleteResponse } from "../models/common.js";
import {
  resourceGroupNameSegment,
  resourceGuardProxyNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";
import { serializeUnlockDeleteRequest } from "../serializers/common.js";

/** Options of {@link unlockDelete}. */
export type UnlockDeleteOptions = CallOptions;

/**
 * Permits a deletion that a Resource Guard watches over, for about half an hour.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param resourceGuardProxyName Name of what ties the vault to the Resource Guard: `VaultProxy`. Not
 *   empty.
 * @param parameters What is to be deleted, and by which of the guard's requests it is permitted.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/resource-guard-proxy/unlock-delete |
 *   Resource Guard Proxy - Unlock Delete}
 */
export function unlockDelete(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  resourceGuardProxyName: string,
  parameters: UnlockDeleteRequest,
  options: UnlockDeleteOptions = {},
): Promise<UnlockDeleteResponse> {
  return sendOperation(
    context,
    unlockDeleteOperation,
    { resourceGroupName, vaultName, resourceGuardProxyName, parameters },
    options,
  );
}

/** What {@link unlockDelete} sends, and how its answer is read. */
export const unlockDeleteOperation: Operation<UnlockDeleteResponse> = {
  name: "unlockDelete",
  method: "POST",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupResourceGuardProxies/${resourceGuardProxyNameSegment(context, args)}/unlockDelete?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(context, serializeUnlockDeleteRequest, args["parameters"], "parameters"),
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeUnlockDeleteResponse),
  startsWork: true,
};
