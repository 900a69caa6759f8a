// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { CallOptions, ClientContext, OperationSpec, PagingSpec } from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import type { ProtectionPolicyResource } from "../models/common.js";
import { protectionPolicyResourceListSchema, protectionPolicyResourceSchema } from "../schemas/common.js";

/** Options of {@link listBackupPolicies}. */
export interface ListBackupPoliciesOptions extends CallOptions {
  /**
   * Which policies, as conditions joined with `and`, such as `backupManagementType eq 'AzureIaasVM'`.
   * What can be asked for: `backupManagementType`, `fabricName` and `workloadType`.
   */
  readonly filter?: string | undefined;
}

/** How {@link listBackupPolicies} is sent and its answers are read. */
export const listBackupPoliciesSpec: OperationSpec = {
  name: "listBackupPolicies",
  method: "GET",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupPolicies",
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
    filter: { in: "query", type: "string", wire: "$filter" },
  },
  responses: { 200: { body: { type: "model", model: () => protectionPolicyResourceListSchema } } },
  error: { path: ["error"] },
  headers: { accept: "application/json" },
};

const paging: PagingSpec = {
  items: ["value"],
  itemSchema: { type: "model", model: () => protectionPolicyResourceSchema },
  nextLink: ["nextLink"],
};

/**
 * Lists the policies of a vault.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/backup-policies/list | Backup Policies -
 *   List}
 */
export function listBackupPolicies(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  options: ListBackupPoliciesOptions = {},
): PagedAsyncIterableIterator<ProtectionPolicyResource> {
  return listOperation(context, listBackupPoliciesSpec, paging, { resourceGroupName, vaultName }, options);
}
