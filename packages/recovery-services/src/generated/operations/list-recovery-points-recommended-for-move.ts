// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
  writeJson,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeRecoveryPointResource } from "../deserializers/common.js";
import type { ListRecoveryPointsRecommendedForMoveRequest, RecoveryPointResource } from "../models/common.js";
import {
  containerNameSegment,
  fabricNameSegment,
  protectedItemNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";
import { serializeListRecoveryPointsRecommendedForMoveRequest } from "../serializers/common.js";

/** Options of {@link listRecoveryPointsRecommendedForMove}. */
export type ListRecoveryPointsRecommendedForMoveOptions = CallOptions;

/**
 * Lists the recovery points of an item that ought to be moved to the archive, because that costs less.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @param containerName Name of the container the item belongs to, for example
 *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
 * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
 *   group};{virtual machine}`. Not empty.
 * @param parameters What is asked about.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/recovery-points-recommended-for-move/list |
 *   Recovery Points Recommended For Move - List}
 */
export function listRecoveryPointsRecommendedForMove(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  protectedItemName: string,
  parameters: ListRecoveryPointsRecommendedForMoveRequest,
  options: ListRecoveryPointsRecommendedForMoveOptions = {},
): PagedAsyncIterableIterator<RecoveryPointResource> {
  return listOperation(
    context,
    listRecoveryPointsRecommendedForMoveOperation,
    { resourceGroupName, vaultName, fabricName, containerName, protectedItemName, parameters },
    options,
  );
}

/** What {@link listRecoveryPointsRecommendedForMove} sends, and how its answer is read. */
export const listRecoveryPointsRecommendedForMoveOperation: PagedOperation<RecoveryPointResource> = {
  name: "listRecoveryPointsRecommendedForMove",
  method: "POST",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}` +
      `/protectionContainers/${containerNameSegment(context, args)}` +
      `/protectedItems/${protectedItemNameSegment(context, args)}/recoveryPointsRecommendedForMove?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(
      context,
      serializeListRecoveryPointsRecommendedForMoveRequest,
      args["parameters"],
      "parameters",
    ),
  }),
  statuses: [200],
  paging: { items: ["value"], item: deserializeRecoveryPointResource, nextLink: ["nextLink"] },
};
