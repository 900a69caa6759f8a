// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  BackupUsageSummariesListOptionalParams,
  BackupUsageSummariesListResponse,
} from "../models/index.js";

/** Interface representing a BackupUsageSummaries. */
export interface BackupUsageSummaries {
  /**
   * Tells how many items a vault protects, or how many containers are registered with it, by kind of
   * backup.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param options The options parameters.
   */
  list(
    resourceGroupName: string,
    vaultName: string,
    options?: BackupUsageSummariesListOptionalParams,
  ): Promise<BackupUsageSummariesListResponse>;
}
