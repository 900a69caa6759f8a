// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { SimplePollerLike, OperationState } from "@azure/core-lro";
import {
  JobsExportOptionalParams,
  JobsExportResponse,
} from "../models/index.js";

/** Interface representing a Jobs. */
export interface Jobs {
  /**
   * Exports jobs of a vault into blobs that the service keeps for a while. The result names the
   * blobs, and the SAS by which they can be read.
   *
   * 202 says only that the request was accepted: this client follows the URL that the answer names to
   * the result. The contract neither marks the operation as a long-running one nor declares the
   * headers by which it is followed; the samples show them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param options The options parameters.
   */
  beginExport(
    resourceGroupName: string,
    vaultName: string,
    options?: JobsExportOptionalParams,
  ): Promise<
    SimplePollerLike<OperationState<JobsExportResponse>, JobsExportResponse>
  >;
  /**
   * Exports jobs of a vault into blobs that the service keeps for a while. The result names the
   * blobs, and the SAS by which they can be read.
   *
   * 202 says only that the request was accepted: this client follows the URL that the answer names to
   * the result. The contract neither marks the operation as a long-running one nor declares the
   * headers by which it is followed; the samples show them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param options The options parameters.
   */
  beginExportAndWait(
    resourceGroupName: string,
    vaultName: string,
    options?: JobsExportOptionalParams,
  ): Promise<JobsExportResponse>;
}
