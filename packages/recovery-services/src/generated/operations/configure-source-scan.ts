// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type OperationPoller, byAnswer, byLocation, byStatusUrl } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  apiVersion,
  onlyIn,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import { deserializeOperationStatus } from "../deserializers/common.js";
import type { OperationStatus, ProtectedItemConfigureSourceScanRequest } from "../models/common.js";
import {
  containerNameSegment,
  fabricNameSegment,
  protectedItemNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";
import { serializeProtectedItemConfigureSourceScanRequest } from "../serializers/common.js";

/** Options of {@link configureSourceScan}. */
export type ConfigureSourceScanOptions = CallOptions;

/**
 * Begins to scan an item for threats, or stops that.
 *
 * 204 says that it is done. 202 says only that the request was accepted: this client follows the URLs
 * that the answer names.
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
 * @param parameters What to do.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link https://learn.microsoft.com/rest/api/backup/configure-source-scan/execute | Configure
 *   Source Scan - Execute}
 */
export function configureSourceScan(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  protectedItemName: string,
  parameters: ProtectedItemConfigureSourceScanRequest,
  options: ConfigureSourceScanOptions = {},
): OperationPoller<OperationStatus, void> {
  return startOperation(
    context,
    configureSourceScanOperation,
    { resourceGroupName, vaultName, fabricName, containerName, protectedItemName, parameters },
    options,
  );
}

/** What {@link configureSourceScan} sends, and how its answer is read. */
export const configureSourceScanOperation: LongRunningOperation<OperationStatus, void> = {
  name: "configureSourceScan",
  method: "POST",
  check: /* @__PURE__ */ onlyIn(["2026-10-01"], "configureSourceScan"),
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}` +
      `/protectionContainers/${containerNameSegment(context, args)}` +
      `/protectedItems/${protectedItemNameSegment(context, args)}/configureSourceScan?api-version=${apiVersion(context)}`,
    contentType: "application/json",
    body: writeJson(
      context,
      serializeProtectedItemConfigureSourceScanRequest,
      args["parameters"],
      "parameters",
    ),
  }),
  statuses: [202, 204],
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
