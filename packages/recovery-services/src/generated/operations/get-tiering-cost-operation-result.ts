// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeTieringCostInfo } from "../deserializers/tiering-cost-info.js";
import type { TieringCostInfo } from "../models/tiering-cost-info.js";
import {
  operationIdSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getTieringCostOperationResult}. */
export type GetTieringCostOperationResultOptions = CallOptions;

/**
 * Reads what moving recovery points costs or saves. It is what `Location` of the question leads to.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/get-tiering-cost-operation-result/get | Get
 *   Tiering Cost Operation Result - Get}
 */
export function getTieringCostOperationResult(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  operationId: string,
  options: GetTieringCostOperationResultOptions = {},
): Promise<TieringCostInfo> {
  return sendOperation(
    context,
    getTieringCostOperationResultOperation,
    { resourceGroupName, vaultName, operationId },
    options,
  );
}

/** What {@link getTieringCostOperationResult} sends, and how its answer is read. */
export const getTieringCostOperationResultOperation: Operation<TieringCostInfo> = {
  name: "getTieringCostOperationResult",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupTieringCost/default/operationResults/${operationIdSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeTieringCostInfo),
};
