// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
  writeJson,
} from "@azbackup/core/operation";
import { deserializeBackupResourceConfigResource } from "../deserializers/common.js";
import type { BackupResourceConfigResource } from "../models/common.js";
import { resourceGroupNameSegment, subscriptionIdSegment, vaultNameSegment } from "../parameters.js";
import { serializeBackupResourceConfigResource } from "../serializers/common.js";

/** Options of {@link replaceVaultStorageConfig}. */
export type ReplaceVaultStorageConfigOptions = CallOptions;

/**
 * Sets how a vault stores its backups, all of it. The kind of storage can be set only as long as
 * nothing is protected.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param parameters The settings.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/backup/backup-resource-storage-configs-non-crr/update | Backup
 *   Resource Storage Configs Non CRR - Update}
 */
export function replaceVaultStorageConfig(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  parameters: BackupResourceConfigResource,
  options: ReplaceVaultStorageConfigOptions = {},
): Promise<BackupResourceConfigResource> {
  return sendOperation(
    context,
    replaceVaultStorageConfigOperation,
    { resourceGroupName, vaultName, parameters },
    options,
  );
}

/** What {@link replaceVaultStorageConfig} sends, and how its answer is read. */
export const replaceVaultStorageConfigOperation: Operation<BackupResourceConfigResource> = {
  name: "replaceVaultStorageConfig",
  method: "PUT",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}/backupstorageconfig/vaultstorageconfig?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(context, serializeBackupResourceConfigResource, args["parameters"], "parameters"),
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeBackupResourceConfigResource),
};
