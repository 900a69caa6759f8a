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
  fabricNameSegment,
  filterQuery,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link refreshProtectionContainers}. */
export interface RefreshProtectionContainersOptions extends CallOptions {
  /**
   * What to look for, such as `backupManagementType eq 'AzureStorage'`. What can be asked for:
   * `backupManagementType` and, from 2026-10-01 on, `containerSubscriptionId`.
   */
  readonly filter?: string | undefined;
}

/**
 * Looks for what could be registered as containers. When it has ended, `listProtectableContainers`
 * shows what was found.
 *
 * The contract neither marks the operation as a long-running one nor declares the headers by which it
 * is followed; what is recorded shows them.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link https://learn.microsoft.com/rest/api/backup/protection-containers/refresh | Protection
 *   Containers - Refresh}
 */
export function refreshProtectionContainers(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  options: RefreshProtectionContainersOptions = {},
): OperationPoller<OperationStatus, void> {
  return startOperation(
    context,
    refreshProtectionContainersOperation,
    { resourceGroupName, vaultName, fabricName, filter: options.filter },
    options,
  );
}

/** What {@link refreshProtectionContainers} sends, and how its answer is read. */
export const refreshProtectionContainersOperation: LongRunningOperation<OperationStatus, void> = {
  name: "refreshProtectionContainers",
  method: "POST",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}/refreshContainers?api-version=${apiVersion(context)}${filterQuery(context, args)}`,
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
