// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeProtectionContainerResource } from "../deserializers/common.js";
import type { ProtectionContainerResource } from "../models/common.js";
import {
  containerNameSegment,
  fabricNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getProtectionContainer}. */
export type GetProtectionContainerOptions = CallOptions;

/**
 * Reads a container that is registered with a vault.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @param containerName Name of the container the item belongs to, for example
 *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/protection-containers/get | Protection
 *   Containers - Get}
 */
export function getProtectionContainer(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  options: GetProtectionContainerOptions = {},
): Promise<ProtectionContainerResource> {
  return sendOperation(
    context,
    getProtectionContainerOperation,
    { resourceGroupName, vaultName, fabricName, containerName },
    options,
  );
}

/** What {@link getProtectionContainer} sends, and how its answer is read. */
export const getProtectionContainerOperation: Operation<ProtectionContainerResource> = {
  name: "getProtectionContainer",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}` +
      `/protectionContainers/${containerNameSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeProtectionContainerResource),
};
