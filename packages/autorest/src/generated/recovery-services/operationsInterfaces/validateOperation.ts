// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { SimplePollerLike, OperationState } from "@azure/core-lro";
import {
  ValidateOperationRequestResource,
  ValidateOperationTriggerOptionalParams,
  ValidateOperationTriggerResponse,
} from "../models/index.js";

/** Interface representing a ValidateOperation. */
export interface ValidateOperation {
  /**
   * Asks whether an operation could be done, such as a restore. Nothing is done by this.
   *
   * 202 says only that the request was accepted: this client reads the operation's status, and then
   * what the check found. That the check was made does not mean that nothing speaks against the
   * operation: the result says what does. The contract does not declare the headers by which it is
   * followed; the samples show them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param parameters The operation.
   * @param options The options parameters.
   */
  beginTrigger(
    resourceGroupName: string,
    vaultName: string,
    parameters: ValidateOperationRequestResource,
    options?: ValidateOperationTriggerOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<ValidateOperationTriggerResponse>,
      ValidateOperationTriggerResponse
    >
  >;
  /**
   * Asks whether an operation could be done, such as a restore. Nothing is done by this.
   *
   * 202 says only that the request was accepted: this client reads the operation's status, and then
   * what the check found. That the check was made does not mean that nothing speaks against the
   * operation: the result says what does. The contract does not declare the headers by which it is
   * followed; the samples show them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param parameters The operation.
   * @param options The options parameters.
   */
  beginTriggerAndWait(
    resourceGroupName: string,
    vaultName: string,
    parameters: ValidateOperationRequestResource,
    options?: ValidateOperationTriggerOptionalParams,
  ): Promise<ValidateOperationTriggerResponse>;
}
