// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { JobOperationResults } from "../operationsInterfaces/index.js";
import * as coreClient from "@azure/core-client";
import * as Mappers from "../models/mappers.js";
import * as Parameters from "../models/parameters.js";
import { RecoveryServicesBackupClient } from "../recoveryServicesBackupClient.js";
import {
  JobOperationResultsGetOptionalParams,
  JobOperationResultsGetResponse,
} from "../models/index.js";

/** Class containing JobOperationResults operations. */
export class JobOperationResultsImpl implements JobOperationResults {
  private readonly client: RecoveryServicesBackupClient;

  /**
   * Initialize a new instance of the class JobOperationResults class.
   * @param client Reference to the service client
   */
  constructor(client: RecoveryServicesBackupClient) {
    this.client = client;
  }

  /**
   * Reads what became of the request to cancel a job: 202 while it is being worked on, 200 or 204 when
   * it is done. None of them has a body, so only the status tells them apart.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param jobName Id of the job, which is its name.
   * @param operationId Id of the operation: the last part of the URLs its 202 named.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    jobName: string,
    operationId: string,
    options?: JobOperationResultsGetOptionalParams,
  ): Promise<JobOperationResultsGetResponse> {
    return this.client.sendOperationRequest(
      { resourceGroupName, vaultName, jobName, operationId, options },
      getOperationSpec,
    );
  }
}
// Operation Specifications
const serializer = coreClient.createSerializer(Mappers, /* isXml */ false);

const getOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupJobs/{jobName}/operationResults/{operationId}",
  httpMethod: "GET",
  responses: {
    200: {},
    202: {
      headersMapper: Mappers.JobOperationResultsGetHeaders,
    },
    204: {},
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
    Parameters.operationId,
    Parameters.jobName,
  ],
  headerParameters: [Parameters.accept],
  serializer,
};
