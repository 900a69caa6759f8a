// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type NotYet,
  type Operation,
  apiVersion,
  readJson,
  readNotYet,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeValidateOperationsResponse } from "../deserializers/common.js";
import type { ValidateOperationsResponse } from "../models/common.js";
import {
  operationIdSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getValidateOperationResult}. */
export type GetValidateOperationResultOptions = CallOptions;

/**
 * Reads what the check of an operation found. It is what `Location` of the question leads to: 202
 * while it is being checked.
 *
 * Gives a `NotYet` while the operation runs, which `isNotYet` of `@azbackup/core/operation` tells.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/validate-operation-results/get | Validate
 *   Operation Results - Get}
 */
export function getValidateOperationResult(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  operationId: string,
  options: GetValidateOperationResultOptions = {},
): Promise<ValidateOperationsResponse | NotYet> {
  return sendOperation(
    context,
    getValidateOperationResultOperation,
    { resourceGroupName, vaultName, operationId },
    options,
  );
}

/** What {@link getValidateOperationResult} sends, and how its answer is read. */
export const getValidateOperationResultOperation: Operation<ValidateOperationsResponse | NotYet> = {
  name: "getValidateOperationResult",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupValidateOperationResults/${operationIdSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200, 202],
  read: (answer) =>
    answer.response.status === 200
      ? readJson(answer, deserializeValidateOperationsResponse)
      : readNotYet(answer),
};
