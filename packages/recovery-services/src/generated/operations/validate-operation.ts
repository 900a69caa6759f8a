// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
  writeJson,
} from "@azbackup/core/operation";
import { deserializeValidateOperationsResponse } from "../deserializers/common.js";
import type { ValidateOperationRequestResource, ValidateOperationsResponse } from "../models/common.js";
import { resourceGroupNameSegment, subscriptionIdSegment, vaultNameSegment } from "../parameters.js";
import { serializeValidateOperationRequestResource } from "../serializers/common.js";

/** Options of {@link validateOperation}. */
export type ValidateOperationOptions = CallOptions;

/**
 * Asks whether an operation could be done, such as a restore, and waits for the answer. Nothing is
 * done by this.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param parameters The operation.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/operation/validate | Operation - Validate}
 */
export function validateOperation(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  parameters: ValidateOperationRequestResource,
  options: ValidateOperationOptions = {},
): Promise<ValidateOperationsResponse> {
  return sendOperation(
    context,
    validateOperationOperation,
    { resourceGroupName, vaultName, parameters },
    options,
  );
}

/** What {@link validateOperation} sends, and how its answer is read. */
export const validateOperationOperation: Operation<ValidateOperationsResponse> = {
  name: "validateOperation",
  method: "POST",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}/backupValidateOperation?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(context, serializeValidateOperationRequestResource, args["parameters"], "parameters"),
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeValidateOperationsResponse),
};
