// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  JobCancellationsTriggerOptionalParams,
  JobCancellationsTriggerResponse,
} from "../models/index.js";

/** Interface representing a JobCancellations. */
export interface JobCancellations {
  /**
   * Asks the service to cancel a job. Only a job with `Cancellable` among its `actionsInfo` can be
   * cancelled.
   *
   * 202 says only that the request was accepted, not that the job was cancelled: the job goes on as
   * `Cancelling`, and may still end as `Completed`. `getJob` tells how it ended. What became of the
   * request itself is read at `Location`, or with `getJobOperationResult` and the last part of that
   * URL's path. The contract declares neither of the headers; the sample shows them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param jobName Id of the job, which is its name.
   * @param options The options parameters.
   */
  trigger(
    resourceGroupName: string,
    vaultName: string,
    jobName: string,
    options?: JobCancellationsTriggerOptionalParams,
  ): Promise<JobCancellationsTriggerResponse>;
}
