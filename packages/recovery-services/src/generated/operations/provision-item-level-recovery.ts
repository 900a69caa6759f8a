// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type OperationPoller, byAnswer, byLocation, byStatusUrl } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  apiVersion,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import { deserializeOperationStatus } from "../deserializers/common.js";
import type { ILRRequestResource, OperationStatus } from "../models/common.js";
import {
  containerNameSegment,
  fabricNameSegment,
  protectedItemNameSegment,
  recoveryPointIdSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";
import { serializeILRRequestResource } from "../serializers/common.js";

/** Options of {@link provisionItemLevelRecovery}. */
export type ProvisionItemLevelRecoveryOptions = CallOptions;

/**
 * Mounts a recovery point, so that single files can be copied from it. The result is the last status
 * of the operation: its `properties` hold the scripts that connect to what was mounted, and with them
 * secrets.
 *
 * The mount stays for some hours, or until `revokeItemLevelRecovery`. The contract neither marks the
 * operation as a long-running one nor declares the headers by which it is followed; the samples show
 * them.
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
 * @param parameters What to mount. The kind of its `properties` has to fit the item:
 *   `IaasVMILRRegistrationRequest` for a virtual machine.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link https://learn.microsoft.com/rest/api/backup/item-level-recovery-connections/provision |
 *   Item Level Recovery Connections - Provision}
 */
export function provisionItemLevelRecovery(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  protectedItemName: string,
  recoveryPointId: string,
  parameters: ILRRequestResource,
  options: ProvisionItemLevelRecoveryOptions = {},
): OperationPoller<OperationStatus, OperationStatus> {
  return startOperation(
    context,
    provisionItemLevelRecoveryOperation,
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

/** What {@link provisionItemLevelRecovery} sends, and how its answer is read. */
export const provisionItemLevelRecoveryOperation: LongRunningOperation<OperationStatus, OperationStatus> = {
  name: "provisionItemLevelRecovery",
  method: "POST",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}` +
      `/protectionContainers/${containerNameSegment(context, args)}` +
      `/protectedItems/${protectedItemNameSegment(context, args)}` +
      `/recoveryPoints/${recoveryPointIdSegment(context, args)}/provisionInstantItemRecovery?api-version=${apiVersion(context)}`,
    contentType: "application/json",
    body: writeJson(context, serializeILRRequestResource, args["parameters"], "parameters"),
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
    result: deserializeOperationStatus,
  },
  startsWork: true,
};
