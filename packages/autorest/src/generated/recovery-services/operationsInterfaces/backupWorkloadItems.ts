// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { PagedAsyncIterableIterator } from "@azure/core-paging";
import {
  WorkloadItemResource,
  BackupWorkloadItemsListOptionalParams,
} from "../models/index.js";

/// <reference lib="esnext.asynciterable" />
/** Interface representing a BackupWorkloadItems. */
export interface BackupWorkloadItems {
  /**
   * Lists the items of a container, whether they can be protected or not, as the last inquiry found
   * them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param options The options parameters.
   */
  list(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    options?: BackupWorkloadItemsListOptionalParams,
  ): PagedAsyncIterableIterator<WorkloadItemResource>;
}
