// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeBackupResourceEncryptionConfigExtendedResource } from "../deserializers/common.js";
import type { BackupResourceEncryptionConfigExtendedResource } from "../models/common.js";
import { resourceGroupNameSegment, subscriptionIdSegment, vaultNameSegment } from "../parameters.js";

/** Options of {@link getVaultEncryptionConfig}. */
export type GetVaultEncryptionConfigOptions = CallOptions;

/**
 * Reads how a vault encrypts its backups.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/backup-resource-encryption-configs/get |
 *   Backup Resource Encryption Configs - Get}
 */
export function getVaultEncryptionConfig(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  options: GetVaultEncryptionConfigOptions = {},
): Promise<BackupResourceEncryptionConfigExtendedResource> {
  return sendOperation(context, getVaultEncryptionConfigOperation, { resourceGroupName, vaultName }, options);
}

/** What {@link getVaultEncryptionConfig} sends, and how its answer is read. */
export const getVaultEncryptionConfigOperation: Operation<BackupResourceEncryptionConfigExtendedResource> = {
  name: "getVaultEncryptionConfig",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}/backupEncryptionConfigs/backupResourceEncryptionConfig?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeBackupResourceEncryptionConfigExtendedResource),
};
