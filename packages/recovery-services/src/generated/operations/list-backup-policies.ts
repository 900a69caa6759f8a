// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeProtectionPolicyResource } from "../deserializers/common.js";
import type { ProtectionPolicyResource } from "../models/common.js";
import {
  filterQuery,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link listBackupPolicies}. */
export interface ListBackupPoliciesOptions extends CallOptions {
  /**
   * Which policies, as conditions joined with `and`, such as `backupManagementType eq 'AzureIaasVM'`.
   * What can be asked for: `backupManagementType`, `fabricName` and `workloadType`.
   */
  readonly filter?: string | undefined;
}

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
  return listOperation(
    context,
    listBackupPoliciesOperation,
    { resourceGroupName, vaultName, filter: options.filter },
    options,
  );
}

/** What {@link listBackupPolicies} sends, and how its answer is read. */
export const listBackupPoliciesOperation: PagedOperation<ProtectionPolicyResource> = {
  name: "listBackupPolicies",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}/backupPolicies?api-version=${apiVersion(context)}${filterQuery(context, args)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: { items: ["value"], item: deserializeProtectionPolicyResource, nextLink: ["nextLink"] },
};
