// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  onlyIn,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeOperationStatus } from "../deserializers/common.js";
import type { OperationStatus } from "../models/common.js";
import {
  fabricNameSegment,
  operationIdSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getFabricOperationStatus}. */
export type GetFabricOperationStatusOptions = CallOptions;

/**
 * Reads how an operation on a fabric is going. It is what `Azure-AsyncOperation` of a refresh of
 * containers and of a request for more about recovery points leads to. It succeeds whatever became of
 * the operation.
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
 *   https://learn.microsoft.com/rest/api/backup/protection-container-refresh-operation-statuses/get |
 *   Protection Container Refresh Operation Statuses - Get}
 */
export function getFabricOperationStatus(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  operationId: string,
  options: GetFabricOperationStatusOptions = {},
): Promise<OperationStatus> {
  return sendOperation(
    context,
    getFabricOperationStatusOperation,
    { resourceGroupName, vaultName, fabricName, operationId },
    options,
  );
}

/** What {@link getFabricOperationStatus} sends, and how its answer is read. */
export const getFabricOperationStatusOperation: Operation<OperationStatus> = {
  name: "getFabricOperationStatus",
  method: "GET",
  check: /* @__PURE__ */ onlyIn(["2026-10-01"], "getFabricOperationStatus"),
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}` +
      `/operationsStatus/${operationIdSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeOperationStatus),
};
