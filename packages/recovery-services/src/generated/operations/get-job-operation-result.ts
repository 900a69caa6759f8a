// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type NotYet,
  type Operation,
  apiVersion,
  readNotYet,
  readNothing,
  sendOperation,
} from "@azbackup/core/operation";
import {
  jobNameSegment,
  operationIdSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getJobOperationResult}. */
export type GetJobOperationResultOptions = CallOptions;

/**
 * Reads what became of the request to cancel a job: 202 while it is being worked on, 200 or 204 when
 * it is done. None of them has a body, so only the status tells them apart.
 *
 * Gives a `NotYet` while the operation runs, which `isNotYet` of `@azbackup/core/operation` tells.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param jobName Id of the job, which is its name. Not empty.
 * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/job-operation-results/get | Job Operation
 *   Results - Get}
 */
export function getJobOperationResult(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  jobName: string,
  operationId: string,
  options: GetJobOperationResultOptions = {},
): Promise<undefined | NotYet> {
  return sendOperation(
    context,
    getJobOperationResultOperation,
    { resourceGroupName, vaultName, jobName, operationId },
    options,
  );
}

/** What {@link getJobOperationResult} sends, and how its answer is read. */
export const getJobOperationResultOperation: Operation<undefined | NotYet> = {
  name: "getJobOperationResult",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupJobs/${jobNameSegment(context, args)}` +
      `/operationResults/${operationIdSegment(context, args)}?api-version=${apiVersion(context)}`,
  }),
  statuses: [200, 202, 204],
  read: (answer) =>
    answer.response.status === 200 || answer.response.status === 204
      ? readNothing(answer)
      : readNotYet(answer),
};
