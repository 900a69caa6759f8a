// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  onlyIn,
  readJson,
  sendOperation,
  writeJson,
} from "@azbackup/core/operation";
import { deserializeInstantItemRecoveryTarget } from "../deserializers/shared.js";
import type { InstantItemRecoveryOperationResultRequest } from "../models/common.js";
import type { InstantItemRecoveryTarget } from "../models/shared.js";
import {
  containerNameSegment,
  fabricNameSegment,
  protectedItemNameSegment,
  recoveryPointIdSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";
import { serializeInstantItemRecoveryOperationResultRequest } from "../serializers/common.js";

/** Options of {@link listItemLevelRecoveryOperationResult}. */
export type ListItemLevelRecoveryOperationResultOptions = CallOptions;

/**
 * Reads how to get at a recovery point that was mounted: the scripts that connect to it, which hold
 * secrets.
 *
 * Since version 2026-10-01.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @param containerName Name of the container the item belongs to, for example
 *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
 * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
 *   group};{virtual machine}`. Not empty.
 * @param recoveryPointId Id of the recovery point, which is its name. Not empty.
 * @param parameters The operation that mounted it.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/backup/item-level-recovery-connections/list-instant-item-recovery-operation-result
 *   | Item Level Recovery Connections - List Instant Item Recovery Operation Result}
 */
export function listItemLevelRecoveryOperationResult(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  protectedItemName: string,
  recoveryPointId: string,
  parameters: InstantItemRecoveryOperationResultRequest,
  options: ListItemLevelRecoveryOperationResultOptions = {},
): Promise<InstantItemRecoveryTarget> {
  return sendOperation(
    context,
    listItemLevelRecoveryOperationResultOperation,
    {
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      recoveryPointId,
      parameters,
    },
    options,
  );
}

/** What {@link listItemLevelRecoveryOperationResult} sends, and how its answer is read. */
export const listItemLevelRecoveryOperationResultOperation: Operation<InstantItemRecoveryTarget> = {
  name: "listItemLevelRecoveryOperationResult",
  method: "POST",
  check: /* @__PURE__ */ onlyIn(["2026-10-01"], "listItemLevelRecoveryOperationResult"),
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}` +
      `/protectionContainers/${containerNameSegment(context, args)}` +
      `/protectedItems/${protectedItemNameSegment(context, args)}` +
      `/recoveryPoints/${recoveryPointIdSegment(context, args)}/listInstantItemRecoveryOperationResult?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(
      context,
      serializeInstantItemRecoveryOperationResultRequest,
      args["parameters"],
      "parameters",
    ),
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeInstantItemRecoveryTarget),
};
