// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { JobDetails } from "../operationsInterfaces/index.js";
import * as coreClient from "@azure/core-client";
import * as Mappers from "../models/mappers.js";
import * as Parameters from "../models/parameters.js";
import { RecoveryServicesBackupClient } from "../recoveryServicesBackupClient.js";
import {
  JobDetailsGetOptionalParams,
  JobDetailsGetResponse,
} from "../models/index.js";

/** Class containing JobDetails operations. */
export class JobDetailsImpl implements JobDetails {
  private readonly client: RecoveryServicesBackupClient;

  /**
   * Initialize a new instance of the class JobDetails class.
   * @param client Reference to the service client
   */
  constructor(client: RecoveryServicesBackupClient) {
    this.client = client;
  }

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
  ): Promise<JobDetailsGetResponse> {
    return this.client.sendOperationRequest(
      { resourceGroupName, vaultName, jobName, options },
      getOperationSpec,
    );
  }
}
// Operation Specifications
const serializer = coreClient.createSerializer(Mappers, /* isXml */ false);

const getOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupJobs/{jobName}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.JobResource,
    },
    default: {
      bodyMapper: Mappers.CloudError,
    },
  },
  queryParameters: [Parameters.apiVersion],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.resourceGroupName,
    Parameters.vaultName,
    Parameters.jobName,
  ],
  headerParameters: [Parameters.accept],
  serializer,
};
