// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeOperationStatus } from "../deserializers/common.js";
import type { OperationStatus } from "../models/common.js";
import {
  operationIdSegment,
  policyNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getBackupPolicyOperationStatus}. */
export type GetBackupPolicyOperationStatusOptions = CallOptions;

/**
 * Reads how an operation on a policy is going. It is what `Azure-AsyncOperation` of a change of a
 * policy leads to. It succeeds whatever became of the operation.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param policyName Name of the policy. Not empty.
 * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/protection-policy-operation-statuses/get |
 *   Protection Policy Operation Statuses - Get}
 */
export function getBackupPolicyOperationStatus(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  policyName: string,
  operationId: string,
  options: GetBackupPolicyOperationStatusOptions = {},
): Promise<OperationStatus> {
  return sendOperation(
    context,
    getBackupPolicyOperationStatusOperation,
    { resourceGroupName, vaultName, policyName, operationId },
    options,
  );
}

/** What {@link getBackupPolicyOperationStatus} sends, and how its answer is read. */
export const getBackupPolicyOperationStatusOperation: Operation<OperationStatus> = {
  name: "getBackupPolicyOperationStatus",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupPolicies/${policyNameSegment(context, args)}` +
      `/operations/${operationIdSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeOperationStatus),
};
