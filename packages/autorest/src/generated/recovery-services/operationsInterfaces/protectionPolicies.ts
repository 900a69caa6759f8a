// Generated from specs/recovery-services/generated/openapi2/2024-04-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  ProtectionPoliciesGetOptionalParams,
  ProtectionPoliciesGetResponse,
} from "../models/index.js";

/** Interface representing a ProtectionPolicies. */
export interface ProtectionPolicies {
  /**
   * Reads a policy.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param policyName Name of the policy.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    policyName: string,
    options?: ProtectionPoliciesGetOptionalParams,
  ): Promise<ProtectionPoliciesGetResponse>;
}
