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
import { deserializeOperationStatus } from "../deserializers/common.js";
import { deserializeVaultStorageConfigOperationResultResponse } from "../deserializers/vault-storage-config-operation-result-response.js";
import type { OperationStatus, PrepareDataMoveRequest } from "../models/common.js";
import type { VaultStorageConfigOperationResultResponse } from "../models/vault-storage-config-operation-result-response.js";
import { resourceGroupNameSegment, subscriptionIdSegment, vaultNameSegment } from "../parameters.js";
import { serializePrepareDataMoveRequest } from "../serializers/common.js";

/** Options of {@link prepareDataMove}. */
export type PrepareDataMoveOptions = CallOptions;

/**
 * Prepares moving the backups of this vault to another one. The result names the `correlationId` that
 * `triggerDataMove`, asked of the other vault, needs.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param parameters What moves where to.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link https://learn.microsoft.com/rest/api/backup/bms-prepare-data-move/bms-prepare-data-move
 *   | BMS Prepare Data Move}
 */
export function prepareDataMove(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  parameters: PrepareDataMoveRequest,
  options: PrepareDataMoveOptions = {},
): OperationPoller<OperationStatus, VaultStorageConfigOperationResultResponse> {
  return startOperation(
    context,
    prepareDataMoveOperation,
    { resourceGroupName, vaultName, parameters },
    options,
  );
}

/** What {@link prepareDataMove} sends, and how its answer is read. */
export const prepareDataMoveOperation: LongRunningOperation<
  OperationStatus,
  VaultStorageConfigOperationResultResponse
> = {
  name: "prepareDataMove",
  method: "POST",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}/backupstorageconfig/vaultstorageconfig/prepareDataMove?api-version=${apiVersion(context)}`,
    contentType: "application/json",
    body: writeJson(context, serializePrepareDataMoveRequest, args["parameters"], "parameters"),
  }),
  statuses: [200, 202],
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
    result: deserializeVaultStorageConfigOperationResultResponse,
  },
  startsWork: true,
};
