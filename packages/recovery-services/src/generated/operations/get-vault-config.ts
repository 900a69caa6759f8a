// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeBackupResourceVaultConfigResource } from "../deserializers/common.js";
import type { BackupResourceVaultConfigResource } from "../models/common.js";
import { resourceGroupNameSegment, subscriptionIdSegment, vaultNameSegment } from "../parameters.js";

/** Options of {@link getVaultConfig}. */
export type GetVaultConfigOptions = CallOptions;

/**
 * Reads how a vault protects its backups, such as soft delete.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/backup-resource-vault-configs/get | Backup
 *   Resource Vault Configs - Get}
 */
export function getVaultConfig(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  options: GetVaultConfigOptions = {},
): Promise<BackupResourceVaultConfigResource> {
  return sendOperation(context, getVaultConfigOperation, { resourceGroupName, vaultName }, options);
}

/** What {@link getVaultConfig} sends, and how its answer is read. */
export const getVaultConfigOperation: Operation<BackupResourceVaultConfigResource> = {
  name: "getVaultConfig",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}/backupconfig/vaultconfig?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeBackupResourceVaultConfigResource),
};
