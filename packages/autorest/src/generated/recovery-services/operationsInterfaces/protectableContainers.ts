// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { PagedAsyncIterableIterator } from "@azure/core-paging";
import {
  ProtectableContainerResource,
  ProtectableContainersListOptionalParams,
} from "../models/index.js";

/// <reference lib="esnext.asynciterable" />
/** Interface representing a ProtectableContainers. */
export interface ProtectableContainers {
  /**
   * Lists what could be registered as containers: the storage accounts and virtual machines that the
   * last refresh found. `refreshProtectionContainers` looks for new ones.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param options The options parameters.
   */
  list(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    options?: ProtectableContainersListOptionalParams,
  ): PagedAsyncIterableIterator<ProtectableContainerResource>;
}
