// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { SimplePollerLike, OperationState } from "@azure/core-lro";
import {
  ProtectionPoliciesGetOptionalParams,
  ProtectionPoliciesGetResponse,
  ProtectionPolicyResource,
  ProtectionPoliciesCreateOrUpdateOptionalParams,
  ProtectionPoliciesCreateOrUpdateResponse,
  ProtectionPoliciesDeleteOptionalParams,
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
  /**
   * Makes a policy, or changes one: the change holds for every item that is protected by it.
   *
   * 200 brings the policy at once. 202 says only that the request was accepted, and that the items of
   * the policy are being changed: this client reads the operation's status and, when that says
   * `Succeeded`, the policy. The contract neither marks the operation as a long-running one nor
   * declares the headers by which it is followed; the samples show them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param policyName Name of the policy.
   * @param parameters The policy. The kind of its `properties` has to fit what is protected:
   *                   `AzureIaasVM` for virtual machines.
   * @param options The options parameters.
   */
  beginCreateOrUpdate(
    resourceGroupName: string,
    vaultName: string,
    policyName: string,
    parameters: ProtectionPolicyResource,
    options?: ProtectionPoliciesCreateOrUpdateOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<ProtectionPoliciesCreateOrUpdateResponse>,
      ProtectionPoliciesCreateOrUpdateResponse
    >
  >;
  /**
   * Makes a policy, or changes one: the change holds for every item that is protected by it.
   *
   * 200 brings the policy at once. 202 says only that the request was accepted, and that the items of
   * the policy are being changed: this client reads the operation's status and, when that says
   * `Succeeded`, the policy. The contract neither marks the operation as a long-running one nor
   * declares the headers by which it is followed; the samples show them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param policyName Name of the policy.
   * @param parameters The policy. The kind of its `properties` has to fit what is protected:
   *                   `AzureIaasVM` for virtual machines.
   * @param options The options parameters.
   */
  beginCreateOrUpdateAndWait(
    resourceGroupName: string,
    vaultName: string,
    policyName: string,
    parameters: ProtectionPolicyResource,
    options?: ProtectionPoliciesCreateOrUpdateOptionalParams,
  ): Promise<ProtectionPoliciesCreateOrUpdateResponse>;
  /**
   * Deletes a policy. The service refuses it as long as items are protected by the policy.
   *
   * 200 and 204 say that it is done. 202 says only that the request was accepted: this client follows
   * the URL that the answer names.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param policyName Name of the policy.
   * @param options The options parameters.
   */
  beginDelete(
    resourceGroupName: string,
    vaultName: string,
    policyName: string,
    options?: ProtectionPoliciesDeleteOptionalParams,
  ): Promise<SimplePollerLike<OperationState<void>, void>>;
  /**
   * Deletes a policy. The service refuses it as long as items are protected by the policy.
   *
   * 200 and 204 say that it is done. 202 says only that the request was accepted: this client follows
   * the URL that the answer names.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param policyName Name of the policy.
   * @param options The options parameters.
   */
  beginDeleteAndWait(
    resourceGroupName: string,
    vaultName: string,
    policyName: string,
    options?: ProtectionPoliciesDeleteOptionalParams,
  ): Promise<void>;
}
