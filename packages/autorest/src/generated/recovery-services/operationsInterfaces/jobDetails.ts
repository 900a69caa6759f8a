// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  JobDetailsGetOptionalParams,
  JobDetailsGetResponse,
} from "../models/index.js";

/** Interface representing a JobDetails. */
export interface JobDetails {
  /**
   * Reads a job. It succeeds whatever became of the job: `properties.status` says that, and so does
   * `properties.errorDetails` if it failed.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param jobName Id of the job, which is its name.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    jobName: string,
    options?: JobDetailsGetOptionalParams,
  ): Promise<JobDetailsGetResponse>;
}
