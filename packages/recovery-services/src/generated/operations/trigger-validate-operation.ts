// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type OperationPoller, byAnswer, byLocation, byStatusUrl, finalRead } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  apiVersion,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import {
  deserializeOperationStatus,
  deserializeValidateOperationsResponse,
} from "../deserializers/common.js";
import type {
  OperationStatus,
  ValidateOperationRequestResource,
  ValidateOperationsResponse,
} from "../models/common.js";
import { resourceGroupNameSegment, subscriptionIdSegment, vaultNameSegment } from "../parameters.js";
import { serializeValidateOperationRequestResource } from "../serializers/common.js";

/** Options of {@link triggerValidateOperation}. */
export type TriggerValidateOperationOptions = CallOptions;

/**
 * Asks whether an operation could be done, such as a restore. Nothing is done by this.
 *
 * 202 says only that the request was accepted: this client reads the operation's status, and then what
 * the check found. That the check was made does not mean that nothing speaks against the operation:
 * the result says what does. The contract does not declare the headers by which it is followed; the
 * samples show them.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param parameters The operation.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link https://learn.microsoft.com/rest/api/backup/validate-operation/trigger | Validate
 *   Operation - Trigger}
 */
export function triggerValidateOperation(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  parameters: ValidateOperationRequestResource,
  options: TriggerValidateOperationOptions = {},
): OperationPoller<OperationStatus, ValidateOperationsResponse> {
  return startOperation(
    context,
    triggerValidateOperationOperation,
    { resourceGroupName, vaultName, parameters },
    options,
  );
}

/** What {@link triggerValidateOperation} sends, and how its answer is read. */
export const triggerValidateOperationOperation: LongRunningOperation<
  OperationStatus,
  ValidateOperationsResponse
> = {
  name: "triggerValidateOperation",
  method: "POST",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}/backupTriggerValidateOperation?api-version=${apiVersion(context)}`,
    contentType: "application/json",
    body: writeJson(context, serializeValidateOperationRequestResource, args["parameters"], "parameters"),
  }),
  statuses: [202],
  lro: {
    tracking: {
      strategies: [byStatusUrl, byLocation, byAnswer],
      final: finalRead,
      finalStateVia: "location",
      status: { running: ["InProgress"], notYet: ["Invalid"] },
      progress: { started: ["startTime"], ended: ["endTime"] },
      intervalMs: 60000,
    },
    status: deserializeOperationStatus,
    result: deserializeValidateOperationsResponse,
  },
  startsWork: true,
};
