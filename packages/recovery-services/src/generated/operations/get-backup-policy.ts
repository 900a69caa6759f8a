// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";
import type { ProtectionPolicyResource } from "../models/common.js";
import { protectionPolicyResourceSchema } from "../schemas/common.js";

/** Options of {@link getBackupPolicy}. */
export type GetBackupPolicyOptions = CallOptions;

/** How {@link getBackupPolicy} is sent and its answers are read. */
export const getBackupPolicySpec: OperationSpec = {
  name: "getBackupPolicy",
  method: "GET",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupPolicies/{policyName}",
  parameters: {
    apiVersion: {
      in: "query",
      type: "string",
      minLength: 1,
      wire: "api-version",
      required: true,
      client: true,
    },
    subscriptionId: { in: "path", type: "string", minLength: 1, required: true, client: true },
    resourceGroupName: { in: "path", type: "string", minLength: 1, required: true },
    vaultName: { in: "path", type: "string", minLength: 1, required: true },
    policyName: { in: "path", type: "string", minLength: 1, required: true },
  },
  responses: { 200: { body: { type: "model", model: () => protectionPolicyResourceSchema } } },
  error: { path: ["error"] },
  headers: { accept: "application/json" },
};

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
  return sendOperation(context, getBackupPolicySpec, { resourceGroupName, vaultName, policyName }, options);
}
