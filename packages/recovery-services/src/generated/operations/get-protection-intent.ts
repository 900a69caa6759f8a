// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeProtectionIntentResource } from "../deserializers/common.js";
import type { ProtectionIntentResource } from "../models/common.js";
import {
  fabricNameSegment,
  intentObjectNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getProtectionIntent}. */
export type GetProtectionIntentOptions = CallOptions;

/**
 * Reads an intent to protect.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @param intentObjectName Name of the intent: the caller chooses it. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/protection-intent/get | Protection Intent -
 *   Get}
 */
export function getProtectionIntent(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  intentObjectName: string,
  options: GetProtectionIntentOptions = {},
): Promise<ProtectionIntentResource> {
  return sendOperation(
    context,
    getProtectionIntentOperation,
    { resourceGroupName, vaultName, fabricName, intentObjectName },
    options,
  );
}

/** What {@link getProtectionIntent} sends, and how its answer is read. */
export const getProtectionIntentOperation: Operation<ProtectionIntentResource> = {
  name: "getProtectionIntent",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}` +
      `/backupProtectionIntent/${intentObjectNameSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeProtectionIntentResource),
};
