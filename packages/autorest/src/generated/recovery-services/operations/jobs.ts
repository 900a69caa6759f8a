// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { Jobs } from "../operationsInterfaces/index.js";
import * as coreClient from "@azure/core-client";
import * as Mappers from "../models/mappers.js";
import * as Parameters from "../models/parameters.js";
import { RecoveryServicesBackupClient } from "../recoveryServicesBackupClient.js";
import {
  SimplePollerLike,
  OperationState,
  createHttpPoller,
} from "@azure/core-lro";
import { createLroSpec } from "../lroImpl.js";
import {
  JobsExportOptionalParams,
  JobsExportResponse,
} from "../models/index.js";

/** Class containing Jobs operations. */
export class JobsImpl implements Jobs {
  private readonly client: RecoveryServicesBackupClient;

  /**
   * Initialize a new instance of the class Jobs class.
   * @param client Reference to the service client
   */
  constructor(client: RecoveryServicesBackupClient) {
    this.client = client;
  }

  /**
   * Exports jobs of a vault into blobs that the service keeps for a while. The result names the
   * blobs, and the SAS by which they can be read.
   *
   * 202 says only that the request was accepted: this client follows the URL that the answer names to
   * the result. The contract neither marks the operation as a long-running one nor declares the
   * headers by which it is followed; the samples show them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param options The options parameters.
   */
  async beginExport(
    resourceGroupName: string,
    vaultName: string,
    options?: JobsExportOptionalParams,
  ): Promise<
    SimplePollerLike<OperationState<JobsExportResponse>, JobsExportResponse>
  > {
    const directSendOperation = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ): Promise<JobsExportResponse> => {
      return this.client.sendOperationRequest(args, spec);
    };
    const sendOperationFn = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ) => {
      let currentRawResponse: coreClient.FullOperationResponse | undefined =
        undefined;
      const providedCallback = args.options?.onResponse;
      const callback: coreClient.RawResponseCallback = (
        rawResponse: coreClient.FullOperationResponse,
        flatResponse: unknown,
      ) => {
        currentRawResponse = rawResponse;
        providedCallback?.(rawResponse, flatResponse);
      };
      const updatedArgs = {
        ...args,
        options: {
          ...args.options,
          onResponse: callback,
        },
      };
      const flatResponse = await directSendOperation(updatedArgs, spec);
      return {
        flatResponse,
        rawResponse: {
          statusCode: currentRawResponse!.status,
          body: currentRawResponse!.parsedBody,
          headers: currentRawResponse!.headers.toJSON(),
        },
      };
    };

    const lro = createLroSpec({
      sendOperationFn,
      args: { resourceGroupName, vaultName, options },
      spec: exportOperationSpec,
    });
    const poller = await createHttpPoller<
      JobsExportResponse,
      OperationState<JobsExportResponse>
    >(lro, {
      restoreFrom: options?.resumeFrom,
      intervalInMs: options?.updateIntervalInMs,
      resourceLocationConfig: "location",
    });
    await poller.poll();
    return poller;
  }

  /**
   * Exports jobs of a vault into blobs that the service keeps for a while. The result names the
   * blobs, and the SAS by which they can be read.
   *
   * 202 says only that the request was accepted: this client follows the URL that the answer names to
   * the result. The contract neither marks the operation as a long-running one nor declares the
   * headers by which it is followed; the samples show them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param options The options parameters.
   */
  async beginExportAndWait(
    resourceGroupName: string,
    vaultName: string,
    options?: JobsExportOptionalParams,
  ): Promise<JobsExportResponse> {
    const poller = await this.beginExport(
      resourceGroupName,
      vaultName,
      options,
    );
    return poller.pollUntilDone();
  }
}
// Operation Specifications
const serializer = coreClient.createSerializer(Mappers, /* isXml */ false);

const exportOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupJobsExport",
  httpMethod: "POST",
  responses: {
    200: {
      headersMapper: Mappers.JobsExportHeaders,
    },
    201: {
      headersMapper: Mappers.JobsExportHeaders,
    },
    202: {
      headersMapper: Mappers.JobsExportHeaders,
    },
    204: {
      headersMapper: Mappers.JobsExportHeaders,
    },
    default: {
      bodyMapper: Mappers.CloudError,
    },
  },
  queryParameters: [Parameters.apiVersion, Parameters.filter],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.resourceGroupName,
    Parameters.vaultName,
  ],
  headerParameters: [Parameters.accept],
  serializer,
};
