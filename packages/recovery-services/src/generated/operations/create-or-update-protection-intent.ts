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
import { deserializeProtectionIntentResource } from "../deserializers/common.js";
import type { ProtectionIntentResource } from "../models/common.js";
import {
  fabricNameSegment,
  intentObjectNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";
import { serializeProtectionIntentResource } from "../serializers/common.js";

/** Options of {@link createOrUpdateProtectionIntent}. */
export type CreateOrUpdateProtectionIntentOptions = CallOptions;

/**
 * Makes an intent to protect, or changes one. The service carries it out by itself: what it says of
 * the intent is not that anything is protected already.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @param intentObjectName Name of the intent: the caller chooses it. Not empty.
 * @param parameters The intent. `AzureResourceItem` protects a resource,
 *   `AzureWorkloadSQLAutoProtectionIntent` every database that an instance of SQL Server has or gets.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/protection-intent/create-or-update |
 *   Protection Intent - Create Or Update}
 */
export function createOrUpdateProtectionIntent(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  intentObjectName: string,
  parameters: ProtectionIntentResource,
  options: CreateOrUpdateProtectionIntentOptions = {},
): Promise<ProtectionIntentResource> {
  return sendOperation(
    context,
    createOrUpdateProtectionIntentOperation,
    { resourceGroupName, vaultName, fabricName, intentObjectName, parameters },
    options,
  );
}

/** What {@link createOrUpdateProtectionIntent} sends, and how its answer is read. */
export const createOrUpdateProtectionIntentOperation: Operation<ProtectionIntentResource> = {
  name: "createOrUpdateProtectionIntent",
  method: "PUT",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}` +
      `/backupProtectionIntent/${intentObjectNameSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(context, serializeProtectionIntentResource, args["parameters"], "parameters"),
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeProtectionIntentResource),
  startsWork: true,
};
