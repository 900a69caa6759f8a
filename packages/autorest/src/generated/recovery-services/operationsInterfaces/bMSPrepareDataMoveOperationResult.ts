// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  BMSPrepareDataMoveOperationResultGetOptionalParams,
  BMSPrepareDataMoveOperationResultGetResponse,
} from "../models/index.js";

/** Interface representing a BMSPrepareDataMoveOperationResult. */
export interface BMSPrepareDataMoveOperationResult {
  /**
   * Reads the result of preparing a move. It is what `Location` of the preparation leads to: 202
   * while it is being worked on.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param operationId Id of the operation: the last part of the URLs its 202 named.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    operationId: string,
    options?: BMSPrepareDataMoveOperationResultGetOptionalParams,
  ): Promise<BMSPrepareDataMoveOperationResultGetResponse>;
}
