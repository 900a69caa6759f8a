// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readNothing,
  sendOperation,
  writeJson,
} from "@azbackup/core/operation";
import type { BackupResourceEncryptionConfigResource } from "../models/common.js";
import { resourceGroupNameSegment, subscriptionIdSegment, vaultNameSegment } from "../parameters.js";
import { serializeBackupResourceEncryptionConfigResource } from "../serializers/common.js";

/** Options of {@link replaceVaultEncryptionConfig}. */
export type ReplaceVaultEncryptionConfigOptions = CallOptions;

/**
 * Sets how a vault encrypts its backups. 200 says that it is set; `lastUpdateStatus` tells how the
 * change goes on.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param parameters The settings.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/backup-resource-encryption-configs/update |
 *   Backup Resource Encryption Configs - Update}
 */
export function replaceVaultEncryptionConfig(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  parameters: BackupResourceEncryptionConfigResource,
  options: ReplaceVaultEncryptionConfigOptions = {},
): Promise<void> {
  return sendOperation(
    context,
    replaceVaultEncryptionConfigOperation,
    { resourceGroupName, vaultName, parameters },
    options,
  );
}

/** What {@link replaceVaultEncryptionConfig} sends, and how its answer is read. */
export const replaceVaultEncryptionConfigOperation: Operation<void> = {
  name: "replaceVaultEncryptionConfig",
  method: "PUT",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}/backupEncryptionConfigs/backupResourceEncryptionConfig?api-version=${apiVersion(context)}`,
    contentType: "application/json",
    body: writeJson(
      context,
      serializeBackupResourceEncryptionConfigResource,
      args["parameters"],
      "parameters",
    ),
  }),
  statuses: [200],
  read: (answer) => readNothing(answer),
};
