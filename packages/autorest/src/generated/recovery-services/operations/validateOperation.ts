// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { ValidateOperation } from "../operationsInterfaces/index.js";
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
  ValidateOperationRequestResource,
  ValidateOperationTriggerOptionalParams,
  ValidateOperationTriggerResponse,
} from "../models/index.js";

/** Class containing ValidateOperation operations. */
export class ValidateOperationImpl implements ValidateOperation {
  private readonly client: RecoveryServicesBackupClient;

  /**
   * Initialize a new instance of the class ValidateOperation class.
   * @param client Reference to the service client
   */
  constructor(client: RecoveryServicesBackupClient) {
    this.client = client;
  }

  /**
   * Asks whether an operation could be done, such as a restore. Nothing is done by this.
   *
   * 202 says only that the request was accepted: this client reads the operation's status, and then
   * what the check found. That the check was made does not mean that nothing speaks against the
   * operation: the result says what does. The contract does not declare the headers by which it is
   * followed; the samples show them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param parameters The operation.
   * @param options The options parameters.
   */
  async beginTrigger(
    resourceGroupName: string,
    vaultName: string,
    parameters: ValidateOperationRequestResource,
    options?: ValidateOperationTriggerOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<ValidateOperationTriggerResponse>,
      ValidateOperationTriggerResponse
    >
  > {
    const directSendOperation = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ): Promise<ValidateOperationTriggerResponse> => {
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
      spec: triggerOperationSpec,
    });
    const poller = await createHttpPoller<
      ValidateOperationTriggerResponse,
      OperationState<ValidateOperationTriggerResponse>
    >(lro, {
      restoreFrom: options?.resumeFrom,
      intervalInMs: options?.updateIntervalInMs,
      resourceLocationConfig: "location",
    });
    await poller.poll();
    return poller;
  }

  /**
   * Asks whether an operation could be done, such as a restore. Nothing is done by this.
   *
   * 202 says only that the request was accepted: this client reads the operation's status, and then
   * what the check found. That the check was made does not mean that nothing speaks against the
   * operation: the result says what does. The contract does not declare the headers by which it is
   * followed; the samples show them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param parameters The operation.
   * @param options The options parameters.
   */
  async beginTriggerAndWait(
    resourceGroupName: string,
    vaultName: string,
    parameters: ValidateOperationRequestResource,
    options?: ValidateOperationTriggerOptionalParams,
  ): Promise<ValidateOperationTriggerResponse> {
    const poller = await this.beginTrigger(
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

const triggerOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupTriggerValidateOperation",
  httpMethod: "POST",
  responses: {
    200: {
      headersMapper: Mappers.ValidateOperationTriggerHeaders,
    },
    201: {
      headersMapper: Mappers.ValidateOperationTriggerHeaders,
    },
    202: {
      headersMapper: Mappers.ValidateOperationTriggerHeaders,
    },
    204: {
      headersMapper: Mappers.ValidateOperationTriggerHeaders,
    },
    default: {
      bodyMapper: Mappers.CloudError,
    },
  },
  requestBody: Parameters.parameters22,
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
