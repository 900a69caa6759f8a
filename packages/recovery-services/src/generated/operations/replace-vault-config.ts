// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  headerText,
  readJson,
  sendOperation,
  writeJson,
} from "@azbackup/core/operation";
import { secret, string } from "@azbackup/core/serialize";
import { deserializeBackupResourceVaultConfigResource } from "../deserializers/common.js";
import type { BackupResourceVaultConfigResource } from "../models/common.js";
import { resourceGroupNameSegment, subscriptionIdSegment, vaultNameSegment } from "../parameters.js";
import { serializeBackupResourceVaultConfigResource } from "../serializers/common.js";

/** Options of {@link replaceVaultConfig}. */
export interface ReplaceVaultConfigOptions extends CallOptions {
  /**
   * Access tokens of other tenants, for a vault whose critical operations are guarded by a Resource
   * Guard in another tenant.
   *
   * Secret: never logged, and shown in no error.
   */
  readonly xMsAuthorizationAuxiliary?: string | undefined;
}

/**
 * Sets how a vault protects its backups, all of it.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param parameters The settings.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/backup-resource-vault-configs/put | Backup
 *   Resource Vault Configs - Put}
 */
export function replaceVaultConfig(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  parameters: BackupResourceVaultConfigResource,
  options: ReplaceVaultConfigOptions = {},
): Promise<BackupResourceVaultConfigResource> {
  return sendOperation(
    context,
    replaceVaultConfigOperation,
    {
      resourceGroupName,
      vaultName,
      parameters,
      xMsAuthorizationAuxiliary: options.xMsAuthorizationAuxiliary,
    },
    options,
  );
}

/** What {@link replaceVaultConfig} sends, and how its answer is read. */
export const replaceVaultConfigOperation: Operation<BackupResourceVaultConfigResource> = {
  name: "replaceVaultConfig",
  method: "PUT",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}/backupconfig/vaultconfig?api-version=${apiVersion(context)}`,
    headers: {
      accept: "application/json",
      "x-ms-authorization-auxiliary": headerText(context, args, "xMsAuthorizationAuxiliary", secret(string)),
    },
    contentType: "application/json",
    body: writeJson(context, serializeBackupResourceVaultConfigResource, args["parameters"], "parameters"),
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeBackupResourceVaultConfigResource),
};
