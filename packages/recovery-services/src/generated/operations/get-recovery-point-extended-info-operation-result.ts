// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type NotYet,
  type Operation,
  apiVersion,
  onlyIn,
  readJson,
  readNotYet,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeRecoveryPointExtendedInfo } from "../deserializers/common.js";
import type { RecoveryPointExtendedInfo } from "../models/common.js";
import {
  fabricNameSegment,
  operationIdSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getRecoveryPointExtendedInfoOperationResult}. */
export type GetRecoveryPointExtendedInfoOperationResultOptions = CallOptions;

/**
 * Reads more about a recovery point. It is what `Location` of the question leads to: 202 while it is
 * being worked out, 200 with the answer when it is done.
 *
 * Gives a `NotYet` while the operation runs, which `isNotYet` of `@azbackup/core/operation` tells.
 *
 * Since version 2026-10-01.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/backup/recovery-points/get-rpextended-info-operation-result |
 *   Recovery Points - Get RPExtended Info Operation Result}
 */
export function getRecoveryPointExtendedInfoOperationResult(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  operationId: string,
  options: GetRecoveryPointExtendedInfoOperationResultOptions = {},
): Promise<RecoveryPointExtendedInfo | NotYet> {
  return sendOperation(
    context,
    getRecoveryPointExtendedInfoOperationResultOperation,
    { resourceGroupName, vaultName, fabricName, operationId },
    options,
  );
}

/** What {@link getRecoveryPointExtendedInfoOperationResult} sends, and how its answer is read. */
export const getRecoveryPointExtendedInfoOperationResultOperation: Operation<
  RecoveryPointExtendedInfo | NotYet
> = {
  name: "getRecoveryPointExtendedInfoOperationResult",
  method: "GET",
  check: /* @__PURE__ */ onlyIn(["2026-10-01"], "getRecoveryPointExtendedInfoOperationResult"),
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}` +
      `/getRPExtendedInfoOperationResult/${operationIdSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200, 202],
  read: (answer) =>
    answer.response.status === 200
      ? readJson(answer, deserializeRecoveryPointExtendedInfo)
      : readNotYet(answer),
};
