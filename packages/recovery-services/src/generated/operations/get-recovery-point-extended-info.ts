// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type OperationPoller, byAnswer, byLocation, byStatusUrl, finalRead } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  apiVersion,
  onlyIn,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import { deserializeOperationStatus, deserializeRecoveryPointExtendedInfo } from "../deserializers/common.js";
import type {
  GetRPExtendedInfoRequestResource,
  OperationStatus,
  RecoveryPointExtendedInfo,
} from "../models/common.js";
import {
  fabricNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";
import { serializeGetRPExtendedInfoRequestResource } from "../serializers/common.js";

/** Options of {@link getRecoveryPointExtendedInfo}. */
export type GetRecoveryPointExtendedInfoOptions = CallOptions;

/**
 * Asks for more about a recovery point, such as the size of its disks. The result comes as the service
 * sends it: the revisions of the contract do not agree on its shape.
 *
 * Since version 2026-10-01.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @param parameters Which recovery point.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link https://learn.microsoft.com/rest/api/backup/recovery-points/get-rpextended-info |
 *   Recovery Points - Get RPExtended Info}
 */
export function getRecoveryPointExtendedInfo(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  parameters: GetRPExtendedInfoRequestResource,
  options: GetRecoveryPointExtendedInfoOptions = {},
): OperationPoller<OperationStatus, RecoveryPointExtendedInfo> {
  return startOperation(
    context,
    getRecoveryPointExtendedInfoOperation,
    { resourceGroupName, vaultName, fabricName, parameters },
    options,
  );
}

/** What {@link getRecoveryPointExtendedInfo} sends, and how its answer is read. */
export const getRecoveryPointExtendedInfoOperation: LongRunningOperation<
  OperationStatus,
  RecoveryPointExtendedInfo
> = {
  name: "getRecoveryPointExtendedInfo",
  method: "POST",
  check: /* @__PURE__ */ onlyIn(["2026-10-01"], "getRecoveryPointExtendedInfo"),
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}/getRPExtendedInfo?api-version=${apiVersion(context)}`,
    contentType: "application/json",
    body: writeJson(context, serializeGetRPExtendedInfoRequestResource, args["parameters"], "parameters"),
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
    result: deserializeRecoveryPointExtendedInfo,
  },
  startsWork: true,
};
