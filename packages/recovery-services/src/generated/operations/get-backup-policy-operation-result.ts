// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeProtectionPolicyResource } from "../deserializers/common.js";
import type { ProtectionPolicyResource } from "../models/common.js";
import {
  operationIdSegment,
  policyNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getBackupPolicyOperationResult}. */
export type GetBackupPolicyOperationResultOptions = CallOptions;

/**
 * Reads the result of an operation on a policy. It is what `Location` of a change of a policy leads
 * to.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param policyName Name of the policy. Not empty.
 * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/protection-policy-operation-results/get |
 *   Protection Policy Operation Results - Get}
 */
export function getBackupPolicyOperationResult(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  policyName: string,
  operationId: string,
  options: GetBackupPolicyOperationResultOptions = {},
): Promise<ProtectionPolicyResource> {
  return sendOperation(
    context,
    getBackupPolicyOperationResultOperation,
    { resourceGroupName, vaultName, policyName, operationId },
    options,
  );
}

/** What {@link getBackupPolicyOperationResult} sends, and how its answer is read. */
export const getBackupPolicyOperationResultOperation: Operation<ProtectionPolicyResource> = {
  name: "getBackupPolicyOperationResult",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupPolicies/${policyNameSegment(context, args)}` +
      `/operationResults/${operationIdSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeProtectionPolicyResource),
};
