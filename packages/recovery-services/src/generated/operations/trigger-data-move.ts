// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type OperationPoller, byAnswer, byLocation, byStatusUrl } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  apiVersion,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import { deserializeOperationStatus } from "../deserializers/common.js";
import type { OperationStatus, TriggerDataMoveRequest } from "../models/common.js";
import { resourceGroupNameSegment, subscriptionIdSegment, vaultNameSegment } from "../parameters.js";
import { serializeTriggerDataMoveRequest } from "../serializers/common.js";

/** Options of {@link triggerDataMove}. */
export type TriggerDataMoveOptions = CallOptions;

/**
 * Moves the backups of another vault into this one. Each call starts another move.
 *
 * What was recorded has no job: the move has ended when its operation has.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param parameters What moves from where, with the `correlationId` of `prepareDataMove`.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link https://learn.microsoft.com/rest/api/backup/bms-trigger-data-move/bms-trigger-data-move
 *   | BMS Trigger Data Move}
 */
export function triggerDataMove(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  parameters: TriggerDataMoveRequest,
  options: TriggerDataMoveOptions = {},
): OperationPoller<OperationStatus, void> {
  return startOperation(
    context,
    triggerDataMoveOperation,
    { resourceGroupName, vaultName, parameters },
    options,
  );
}

/** What {@link triggerDataMove} sends, and how its answer is read. */
export const triggerDataMoveOperation: LongRunningOperation<OperationStatus, void> = {
  name: "triggerDataMove",
  method: "POST",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}/backupstorageconfig/vaultstorageconfig/triggerDataMove?api-version=${apiVersion(context)}`,
    contentType: "application/json",
    body: writeJson(context, serializeTriggerDataMoveRequest, args["parameters"], "parameters"),
  }),
  statuses: [200, 202],
  lro: {
    tracking: {
      strategies: [byStatusUrl, byLocation, byAnswer],
      finalStateVia: "azure-async-operation",
      status: { running: ["InProgress"], notYet: ["Invalid"] },
      progress: { started: ["startTime"], ended: ["endTime"] },
      intervalMs: 60000,
    },
    status: deserializeOperationStatus,
  },
  startsWork: true,
};
