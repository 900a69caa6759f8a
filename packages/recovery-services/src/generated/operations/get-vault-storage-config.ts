// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeBackupResourceConfigResource } from "../deserializers/common.js";
import type { BackupResourceConfigResource } from "../models/common.js";
import { resourceGroupNameSegment, subscriptionIdSegment, vaultNameSegment } from "../parameters.js";

/** Options of {@link getVaultStorageConfig}. */
export type GetVaultStorageConfigOptions = CallOptions;

/**
 * Reads how a vault stores its backups.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/backup-resource-storage-configs-non-crr/get
 *   | Backup Resource Storage Configs Non CRR - Get}
 */
export function getVaultStorageConfig(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  options: GetVaultStorageConfigOptions = {},
): Promise<BackupResourceConfigResource> {
  return sendOperation(context, getVaultStorageConfigOperation, { resourceGroupName, vaultName }, options);
}

/** What {@link getVaultStorageConfig} sends, and how its answer is read. */
export const getVaultStorageConfigOperation: Operation<BackupResourceConfigResource> = {
  name: "getVaultStorageConfig",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}/backupstorageconfig/vaultstorageconfig?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeBackupResourceConfigResource),
};
