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

/** Options of {@link updateVaultConfig}. */
export interface UpdateVaultConfigOptions extends CallOptions {
  /**
   * Access tokens of other tenants, for a vault whose critical operations are guarded by a Resource
   * Guard in another tenant.
   *
   * Secret: never logged, and shown in no error.
   */
  readonly xMsAuthorizationAuxiliary?: string | undefined;
}

/**
 * Changes how a vault protects its backups. What is left out stays as it is.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param parameters What is to change.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/backup-resource-vault-configs/update |
 *   Backup Resource Vault Configs - Update}
 */
export function updateVaultConfig(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  parameters: BackupResourceVaultConfigResource,
  options: UpdateVaultConfigOptions = {},
): Promise<BackupResourceVaultConfigResource> {
  return sendOperation(
    context,
    updateVaultConfigOperation,
    {
      resourceGroupName,
      vaultName,
      parameters,
      xMsAuthorizationAuxiliary: options.xMsAuthorizationAuxiliary,
    },
    options,
  );
}

/** What {@link updateVaultConfig} sends, and how its answer is read. */
export const updateVaultConfigOperation: Operation<BackupResourceVaultConfigResource> = {
  name: "updateVaultConfig",
  method: "PATCH",
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
  startsWork: true,
};
