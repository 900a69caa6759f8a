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
  policyNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getBackupPolicy}. */
export type GetBackupPolicyOptions = CallOptions;

/**
 * Reads a policy.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param policyName Name of the policy. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/protection-policies/get | Protection
 *   Policies - Get}
 */
export function getBackupPolicy(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  policyName: string,
  options: GetBackupPolicyOptions = {},
): Promise<ProtectionPolicyResource> {
  return sendOperation(
    context,
    getBackupPolicyOperation,
    { resourceGroupName, vaultName, policyName },
    options,
  );
}

/** What {@link getBackupPolicy} sends, and how its answer is read. */
export const getBackupPolicyOperation: Operation<ProtectionPolicyResource> = {
  name: "getBackupPolicy",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupPolicies/${policyNameSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeProtectionPolicyResource),
};
