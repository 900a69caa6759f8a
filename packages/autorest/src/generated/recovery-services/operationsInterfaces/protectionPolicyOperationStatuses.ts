// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  ProtectionPolicyOperationStatusesGetOptionalParams,
  ProtectionPolicyOperationStatusesGetResponse,
} from "../models/index.js";

/** Interface representing a ProtectionPolicyOperationStatuses. */
export interface ProtectionPolicyOperationStatuses {
  /**
   * Reads how an operation on a policy is going. It is what `Azure-AsyncOperation` of a change of a
   * policy leads to. It succeeds whatever became of the operation.
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
    options?: ProtectionPolicyOperationStatusesGetOptionalParams,
  ): Promise<ProtectionPolicyOperationStatusesGetResponse>;
}
