// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  BackupRequestResource,
  BackupsTriggerOptionalParams,
  BackupsTriggerResponse,
} from "../models/index.js";

/** Interface representing a Backups. */
export interface Backups {
  /**
   * Starts a backup of an item that is protected, now and not when its schedule says.
   *
   * 202 says only that the request was accepted. The operation it starts creates a job, and the backup
   * is made when that job has ended: this client reads the operation's status and then the job. The
   * contract neither marks the operation as a long-running one nor declares the headers by which it is
   * followed; the samples show them. Each call starts another backup.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *                          group};{virtual machine}`.
   * @param parameters What to back up. The kind of its `properties` has to fit the item:
   *                   `IaasVMBackupRequest` for a virtual machine.
   * @param options The options parameters.
   */
  trigger(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    parameters: BackupRequestResource,
    options?: BackupsTriggerOptionalParams,
  ): Promise<BackupsTriggerResponse>;
}
