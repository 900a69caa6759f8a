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
import { deserializeTieringCostInfo } from "../deserializers/tiering-cost-info.js";
import type { OperationStatus } from "../models/common.js";
import type { FetchTieringCostInfoRequest } from "../models/fetch-tiering-cost-info-request.js";
import type { TieringCostInfo } from "../models/tiering-cost-info.js";
import { resourceGroupNameSegment, subscriptionIdSegment, vaultNameSegment } from "../parameters.js";
import { serializeFetchTieringCostInfoRequest } from "../serializers/fetch-tiering-cost-info-request.js";

/** Options of {@link fetchTieringCost}. */
export type FetchTieringCostOptions = CallOptions;

/**
 * Asks what moving recovery points between tiers costs or saves. Nothing is moved by this.
 *
 * 200 brings the answer at once. 202 says only that it is being worked out: this client follows the
 * URLs that the answer names to the result.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param parameters What is asked about: a vault, a policy, an item, or a recovery point in the
 *   archive.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link https://learn.microsoft.com/rest/api/backup/fetch-tiering-cost/post | Fetch Tiering Cost
 *   - Post}
 */
export function fetchTieringCost(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  parameters: FetchTieringCostInfoRequest,
  options: FetchTieringCostOptions = {},
): OperationPoller<OperationStatus, TieringCostInfo> {
  return startOperation(
    context,
    fetchTieringCostOperation,
    { resourceGroupName, vaultName, parameters },
    options,
  );
}

/** What {@link fetchTieringCost} sends, and how its answer is read. */
export const fetchTieringCostOperation: LongRunningOperation<OperationStatus, TieringCostInfo> = {
  name: "fetchTieringCost",
  method: "POST",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}/backupTieringCost/default/fetchTieringCost?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(context, serializeFetchTieringCostInfoRequest, args["parameters"], "parameters"),
  }),
  statuses: [200, 202],
  lro: {
    tracking: {
      strategies: [byStatusUrl, byLocation, byAnswer],
      final: finalRead,
      finalStateVia: "location",
      status: { running: ["InProgress"], notYet: ["Invalid"] },
      progress: { started: ["startTime"], ended: ["endTime"] },
      intervalMs: 30000,
    },
    status: deserializeOperationStatus,
    result: deserializeTieringCostInfo,
    headers: () => ({ accept: "application/json" }),
  },
  startsWork: true,
};
