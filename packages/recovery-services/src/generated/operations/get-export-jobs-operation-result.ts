// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type NotYet,
  type Operation,
  apiVersion,
  readJson,
  readNotYet,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeOperationResultInfoBaseResource } from "../deserializers/common.js";
import type { OperationResultInfoBaseResource } from "../models/common.js";
import {
  operationIdSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getExportJobsOperationResult}. */
export type GetExportJobsOperationResultOptions = CallOptions;

/**
 * Reads the result of an export of jobs. It is what `Location` of an export leads to: 202 while it is
 * being worked on, 200 with the blobs when it is done.
 *
 * Gives a `NotYet` while the operation runs, which `isNotYet` of `@azbackup/core/operation` tells.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/export-jobs-operation-results/get | Export
 *   Jobs Operation Results - Get}
 */
export function getExportJobsOperationResult(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  operationId: string,
  options: GetExportJobsOperationResultOptions = {},
): Promise<OperationResultInfoBaseResource | NotYet> {
  return sendOperation(
    context,
    getExportJobsOperationResultOperation,
    { resourceGroupName, vaultName, operationId },
    options,
  );
}

/** What {@link getExportJobsOperationResult} sends, and how its answer is read. */
export const getExportJobsOperationResultOperation: Operation<OperationResultInfoBaseResource | NotYet> = {
  name: "getExportJobsOperationResult",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupJobs/operationResults/${operationIdSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200, 202],
  read: (answer) =>
    answer.response.status === 200
      ? readJson(answer, deserializeOperationResultInfoBaseResource)
      : readNotYet(answer),
};
