// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  ValidateOperationRequestResource,
  OperationValidateOptionalParams,
  OperationValidateResponse,
} from "../models/index.js";

/** Interface representing a Operation. */
export interface Operation {
  /**
   * Asks whether an operation could be done, such as a restore, and waits for the answer. Nothing is
   * done by this.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param parameters The operation.
   * @param options The options parameters.
   */
  validate(
    resourceGroupName: string,
    vaultName: string,
    parameters: ValidateOperationRequestResource,
    options?: OperationValidateOptionalParams,
  ): Promise<OperationValidateResponse>;
}
