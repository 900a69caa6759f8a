// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { CallOptions, ClientContext, OperationSpec, PagingSpec } from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import type { ProtectedItemResource } from "../models/common.js";
import { protectedItemResourceListSchema, protectedItemResourceSchema } from "../schemas/common.js";

/** Options of {@link listProtectedItems}. */
export interface ListProtectedItemsOptions extends CallOptions {
  /**
   * Which items, as conditions joined with `and`, such as `backupManagementType eq 'AzureIaasVM' and
   * itemType eq 'VM'`. What can be asked for: `healthState`, `backupManagementType`, `itemType`,
   * `policyName`, `containerName`, `backupEngineName`, `friendlyName`, `fabricName` and `backupSetName`.
   */
  readonly filter?: string | undefined;

  /** Where the list is to begin, as the link to the next page says; seldom needed. */
  readonly skipToken?: string | undefined;
}

/** How {@link listProtectedItems} is sent and its answers are read. */
export const listProtectedItemsSpec: OperationSpec = {
  name: "listProtectedItems",
  method: "GET",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupProtectedItems",
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
    skipToken: { in: "query", type: "string", wire: "$skipToken" },
  },
  responses: { 200: { body: { type: "model", model: () => protectedItemResourceListSchema } } },
  error: { path: ["error"] },
  headers: { accept: "application/json" },
};

const paging: PagingSpec = {
  items: ["value"],
  itemSchema: { type: "model", model: () => protectedItemResourceSchema },
  nextLink: ["nextLink"],
};

/**
 * Lists the items a vault protects.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/backup-protected-items/list | Backup
 *   Protected Items - List}
 */
export function listProtectedItems(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  options: ListProtectedItemsOptions = {},
): PagedAsyncIterableIterator<ProtectedItemResource> {
  return listOperation(context, listProtectedItemsSpec, paging, { resourceGroupName, vaultName }, options);
}
