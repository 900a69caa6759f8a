// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type OperationPoller, byAnswer, byLocation, byStatusUrl } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  apiVersion,
  startOperation,
} from "@azbackup/core/operation";
import { deserializeOperationStatus } from "../deserializers/common.js";
import type { OperationStatus } from "../models/common.js";
import {
  policyNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link deleteBackupPolicy}. */
export type DeleteBackupPolicyOptions = CallOptions;

/**
 * Deletes a policy. The service refuses it as long as items are protected by the policy.
 *
 * 200 and 204 say that it is done. 202 says only that the request was accepted: this client follows
 * the URL that the answer names.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param policyName Name of the policy. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link https://learn.microsoft.com/rest/api/backup/protection-policies/delete | Protection
 *   Policies - Delete}
 */
export function deleteBackupPolicy(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  policyName: string,
  options: DeleteBackupPolicyOptions = {},
): OperationPoller<OperationStatus, void> {
  return startOperation(
    context,
    deleteBackupPolicyOperation,
    { resourceGroupName, vaultName, policyName },
    options,
  );
}

/** What {@link deleteBackupPolicy} sends, and how its answer is read. */
export const deleteBackupPolicyOperation: LongRunningOperation<OperationStatus, void> = {
  name: "deleteBackupPolicy",
  method: "DELETE",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupPolicies/${policyNameSegment(context, args)}?api-version=${apiVersion(context)}`,
  }),
  statuses: [200, 202, 204],
  lro: {
    tracking: {
      strategies: [byStatusUrl, byLocation, byAnswer],
      finalStateVia: "azure-async-operation",
      status: { running: ["InProgress"], notYet: ["Invalid"] },
      progress: { started: ["startTime"], ended: ["endTime"] },
      intervalMs: 60000,
    },
    status: deserializeOperationStatus,
  },
  startsWork: true,
};
