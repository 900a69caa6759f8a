// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  ProtectionPolicyOperationResultsGetOptionalParams,
  ProtectionPolicyOperationResultsGetResponse,
} from "../models/index.js";

/** Interface representing a ProtectionPolicyOperationResults. */
export interface ProtectionPolicyOperationResults {
  /**
   * Reads the result of an operation on a policy. It is what `Location` of a change of a policy leads
   * to.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param policyName Name of the policy.
   * @param operationId Id of the operation: the last part of the URLs its 202 named.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    policyName: string,
    operationId: string,
    options?: ProtectionPolicyOperationResultsGetOptionalParams,
  ): Promise<ProtectionPolicyOperationResultsGetResponse>;
}
