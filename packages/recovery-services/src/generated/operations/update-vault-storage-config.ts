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
import type { BackupResourceConfigResource } from "../models/common.js";
import { resourceGroupNameSegment, subscriptionIdSegment, vaultNameSegment } from "../parameters.js";
import { serializeBackupResourceConfigResource } from "../serializers/common.js";

/** Options of {@link updateVaultStorageConfig}. */
export type UpdateVaultStorageConfigOptions = CallOptions;

/**
 * Changes how a vault stores its backups. What is left out stays as it is.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param parameters What is to change.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/backup/backup-resource-storage-configs-non-crr/patch | Backup
 *   Resource Storage Configs Non CRR - Patch}
 */
export function updateVaultStorageConfig(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  parameters: BackupResourceConfigResource,
  options: UpdateVaultStorageConfigOptions = {},
): Promise<void> {
  return sendOperation(
    context,
    updateVaultStorageConfigOperation,
    { resourceGroupName, vaultName, parameters },
    options,
  );
}

/** What {@link updateVaultStorageConfig} sends, and how its answer is read. */
export const updateVaultStorageConfigOperation: Operation<void> = {
  name: "updateVaultStorageConfig",
  method: "PATCH",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}/backupstorageconfig/vaultstorageconfig?api-version=${apiVersion(context)}`,
    contentType: "application/json",
    body: writeJson(context, serializeBackupResourceConfigResource, args["parameters"], "parameters"),
  }),
  statuses: [204],
  read: (answer) => readNothing(answer),
  startsWork: true,
};
