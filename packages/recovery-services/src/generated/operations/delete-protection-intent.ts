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
  fabricNameSegment,
  intentObjectNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link deleteProtectionIntent}. */
export type DeleteProtectionIntentOptions = CallOptions;

/**
 * Deletes an intent to protect. What is protected by it stays protected.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @param intentObjectName Name of the intent: the caller chooses it. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/protection-intent/delete | Protection Intent
 *   - Delete}
 */
export function deleteProtectionIntent(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  intentObjectName: string,
  options: DeleteProtectionIntentOptions = {},
): Promise<void> {
  return sendOperation(
    context,
    deleteProtectionIntentOperation,
    { resourceGroupName, vaultName, fabricName, intentObjectName },
    options,
  );
}

/** What {@link deleteProtectionIntent} sends, and how its answer is read. */
export const deleteProtectionIntentOperation: Operation<void> = {
  name: "deleteProtectionIntent",
  method: "DELETE",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}` +
      `/backupProtectionIntent/${intentObjectNameSegment(context, args)}?api-version=${apiVersion(context)}`,
  }),
  statuses: [204],
  read: (answer) => readNothing(answer),
};
