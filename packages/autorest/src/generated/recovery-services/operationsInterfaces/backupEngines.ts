// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { PagedAsyncIterableIterator } from "@azure/core-paging";
import {
  BackupEngineBaseResource,
  BackupEnginesListOptionalParams,
  BackupEnginesGetOptionalParams,
  BackupEnginesGetResponse,
} from "../models/index.js";

/// <reference lib="esnext.asynciterable" />
/** Interface representing a BackupEngines. */
export interface BackupEngines {
  /**
   * Lists the backup servers that are registered with a vault.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param options The options parameters.
   */
  list(
    resourceGroupName: string,
    vaultName: string,
    options?: BackupEnginesListOptionalParams,
  ): PagedAsyncIterableIterator<BackupEngineBaseResource>;
  /**
   * Reads a backup server that is registered with a vault.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param backupEngineName Name of the backup server.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    backupEngineName: string,
    options?: BackupEnginesGetOptionalParams,
  ): Promise<BackupEnginesGetResponse>;
}
