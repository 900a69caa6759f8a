// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type OperationPoller, byAnswer, byLocation, byStatusUrl } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  apiVersion,
  startOperation,
} from "@azbackup/core/operation";
import { deserializeOperationStatus } from "../deserializers/common.js";
import type { OperationStatus } from "../models/common.js";
import {
  containerNameSegment,
  fabricNameSegment,
  filterQuery,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link inquireProtectionContainer}. */
export interface InquireProtectionContainerOptions extends CallOptions {
  /**
   * What to look for, such as `workloadType eq 'AzureFileShare'`. What can be asked for:
   * `backupManagementType` and `workloadType`.
   */
  readonly filter?: string | undefined;
}

/**
 * Looks for what there is in a container that can be protected. When it has ended,
 * `listProtectableItems` and `listWorkloadItems` show what was found.
 *
 * The contract neither marks the operation as a long-running one nor declares the headers by which it
 * is followed; what is recorded shows them.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @param containerName Name of the container the item belongs to, for example
 *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link https://learn.microsoft.com/rest/api/backup/protection-containers/inquire | Protection
 *   Containers - Inquire}
 */
export function inquireProtectionContainer(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  options: InquireProtectionContainerOptions = {},
): OperationPoller<OperationStatus, void> {
  return startOperation(
    context,
    inquireProtectionContainerOperation,
    { resourceGroupName, vaultName, fabricName, containerName, filter: options.filter },
    options,
  );
}

/** What {@link inquireProtectionContainer} sends, and how its answer is read. */
export const inquireProtectionContainerOperation: LongRunningOperation<OperationStatus, void> = {
  name: "inquireProtectionContainer",
  method: "POST",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}` +
      `/protectionContainers/${containerNameSegment(context, args)}/inquire?api-version=${apiVersion(context)}${filterQuery(context, args)}`,
  }),
  statuses: [202],
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
