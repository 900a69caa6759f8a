// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type OperationPoller, byAnswer, byLocation, byStatusUrl, finalRead } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  apiVersion,
  startOperation,
} from "@azbackup/core/operation";
import {
  deserializeOperationResultInfoBaseResource,
  deserializeOperationStatus,
} from "../deserializers/common.js";
import type { OperationResultInfoBaseResource, OperationStatus } from "../models/common.js";
import {
  filterQuery,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link exportJobs}. */
export interface ExportJobsOptions extends CallOptions {
  /** Which jobs, as conditions joined with `and`. What can be asked for is the same as of `listJobs`. */
  readonly filter?: string | undefined;
}

/**
 * Exports jobs of a vault into blobs that the service keeps for a while. The result names the blobs,
 * and the SAS by which they can be read.
 *
 * 202 says only that the request was accepted: this client follows the URL that the answer names to
 * the result. The contract neither marks the operation as a long-running one nor declares the headers
 * by which it is followed; the samples show them.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link https://learn.microsoft.com/rest/api/backup/jobs/export | Jobs - Export}
 */
export function exportJobs(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  options: ExportJobsOptions = {},
): OperationPoller<OperationStatus, OperationResultInfoBaseResource> {
  return startOperation(
    context,
    exportJobsOperation,
    { resourceGroupName, vaultName, filter: options.filter },
    options,
  );
}

/** What {@link exportJobs} sends, and how its answer is read. */
export const exportJobsOperation: LongRunningOperation<OperationStatus, OperationResultInfoBaseResource> = {
  name: "exportJobs",
  method: "POST",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}/backupJobsExport?api-version=${apiVersion(context)}${filterQuery(context, args)}`,
  }),
  statuses: [202],
  lro: {
    tracking: {
      strategies: [byStatusUrl, byLocation, byAnswer],
      final: finalRead,
      finalStateVia: "location",
      status: { running: ["InProgress"], notYet: ["Invalid"] },
      progress: { started: ["startTime"], ended: ["endTime"] },
      intervalMs: 60000,
    },
    status: deserializeOperationStatus,
    result: deserializeOperationResultInfoBaseResource,
  },
  startsWork: true,
};
