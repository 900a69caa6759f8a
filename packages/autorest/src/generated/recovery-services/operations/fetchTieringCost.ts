// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { FetchTieringCost } from "../operationsInterfaces/index.js";
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
  FetchTieringCostInfoRequestUnion,
  FetchTieringCostPostOptionalParams,
  FetchTieringCostPostResponse,
} from "../models/index.js";

/** Class containing FetchTieringCost operations. */
export class FetchTieringCostImpl implements FetchTieringCost {
  private readonly client: RecoveryServicesBackupClient;

  /**
   * Initialize a new instance of the class FetchTieringCost class.
   * @param client Reference to the service client
   */
  constructor(client: RecoveryServicesBackupClient) {
    this.client = client;
  }

  /**
   * Asks what moving recovery points between tiers costs or saves. Nothing is moved by this.
   *
   * 200 brings the answer at once. 202 says only that it is being worked out: this client follows the
   * URLs that the answer names to the result.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param parameters What is asked about: a vault, a policy, an item, or a recovery point in the
   *                   archive.
   * @param options The options parameters.
   */
  async beginPost(
    resourceGroupName: string,
    vaultName: string,
    parameters: FetchTieringCostInfoRequestUnion,
    options?: FetchTieringCostPostOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<FetchTieringCostPostResponse>,
      FetchTieringCostPostResponse
    >
  > {
    const directSendOperation = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ): Promise<FetchTieringCostPostResponse> => {
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
      args: { resourceGroupName, vaultName, parameters, options },
      spec: postOperationSpec,
    });
    const poller = await createHttpPoller<
      FetchTieringCostPostResponse,
      OperationState<FetchTieringCostPostResponse>
    >(lro, {
      restoreFrom: options?.resumeFrom,
      intervalInMs: options?.updateIntervalInMs,
      resourceLocationConfig: "location",
    });
    await poller.poll();
    return poller;
  }

  /**
   * Asks what moving recovery points between tiers costs or saves. Nothing is moved by this.
   *
   * 200 brings the answer at once. 202 says only that it is being worked out: this client follows the
   * URLs that the answer names to the result.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param parameters What is asked about: a vault, a policy, an item, or a recovery point in the
   *                   archive.
   * @param options The options parameters.
   */
  async beginPostAndWait(
    resourceGroupName: string,
    vaultName: string,
    parameters: FetchTieringCostInfoRequestUnion,
    options?: FetchTieringCostPostOptionalParams,
  ): Promise<FetchTieringCostPostResponse> {
    const poller = await this.beginPost(
      resourceGroupName,
      vaultName,
      parameters,
      options,
    );
    return poller.pollUntilDone();
  }
}
// Operation Specifications
const serializer = coreClient.createSerializer(Mappers, /* isXml */ false);

const postOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupTieringCost/default/fetchTieringCost",
  httpMethod: "POST",
  responses: {
    200: {
      bodyMapper: Mappers.TieringCostInfo,
    },
    201: {
      bodyMapper: Mappers.TieringCostInfo,
    },
    202: {
      bodyMapper: Mappers.TieringCostInfo,
    },
    204: {
      bodyMapper: Mappers.TieringCostInfo,
    },
    default: {
      bodyMapper: Mappers.CloudError,
    },
  },
  requestBody: Parameters.parameters21,
  queryParameters: [Parameters.apiVersion],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.resourceGroupName,
    Parameters.vaultName,
  ],
  headerParameters: [Parameters.accept, Parameters.contentType],
  mediaType: "json",
  serializer,
};
