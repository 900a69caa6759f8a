// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { FeatureSupport } from "../operationsInterfaces/index.js";
import * as coreClient from "@azure/core-client";
import * as Mappers from "../models/mappers.js";
import * as Parameters from "../models/parameters.js";
import { RecoveryServicesBackupClient } from "../recoveryServicesBackupClient.js";
import {
  FeatureSupportRequestUnion,
  FeatureSupportValidateOptionalParams,
  FeatureSupportValidateResponse,
} from "../models/index.js";

/** Class containing FeatureSupport operations. */
export class FeatureSupportImpl implements FeatureSupport {
  private readonly client: RecoveryServicesBackupClient;

  /**
   * Initialize a new instance of the class FeatureSupport class.
   * @param client Reference to the service client
   */
  constructor(client: RecoveryServicesBackupClient) {
    this.client = client;
  }

  /**
   * Asks whether something can be backed up, such as a virtual machine of a size.
   * @param azureRegion The region, for example `westus`.
   * @param parameters What is asked about.
   * @param options The options parameters.
   */
  validate(
    azureRegion: string,
    parameters: FeatureSupportRequestUnion,
    options?: FeatureSupportValidateOptionalParams,
  ): Promise<FeatureSupportValidateResponse> {
    return this.client.sendOperationRequest(
      { azureRegion, parameters, options },
      validateOperationSpec,
    );
  }
}
// Operation Specifications
const serializer = coreClient.createSerializer(Mappers, /* isXml */ false);

const validateOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/providers/Microsoft.RecoveryServices/locations/{azureRegion}/backupValidateFeatures",
  httpMethod: "POST",
  responses: {
    200: {
      bodyMapper: Mappers.AzureVMResourceFeatureSupportResponse,
    },
    default: {
      bodyMapper: Mappers.CloudError,
    },
  },
  requestBody: Parameters.parameters3,
  queryParameters: [Parameters.apiVersion],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.azureRegion,
  ],
  headerParameters: [Parameters.accept, Parameters.contentType],
  mediaType: "json",
  serializer,
};
