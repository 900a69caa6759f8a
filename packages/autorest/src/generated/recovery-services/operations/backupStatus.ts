// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { BackupStatus } from "../operationsInterfaces/index.js";
import * as coreClient from "@azure/core-client";
import * as Mappers from "../models/mappers.js";
import * as Parameters from "../models/parameters.js";
import { RecoveryServicesBackupClient } from "../recoveryServicesBackupClient.js";
import {
  BackupStatusRequest,
  BackupStatusGetOptionalParams,
  BackupStatusGetResponse,
} from "../models/index.js";

/** Class containing BackupStatus operations. */
export class BackupStatusImpl implements BackupStatus {
  private readonly client: RecoveryServicesBackupClient;

  /**
   * Initialize a new instance of the class BackupStatus class.
   * @param client Reference to the service client
   */
  constructor(client: RecoveryServicesBackupClient) {
    this.client = client;
  }

  /**
   * Asks whether a resource is protected, and in which vault.
   * @param azureRegion The region, for example `westus`.
   * @param parameters What is asked about.
   * @param options The options parameters.
   */
  get(
    azureRegion: string,
    parameters: BackupStatusRequest,
    options?: BackupStatusGetOptionalParams,
  ): Promise<BackupStatusGetResponse> {
    return this.client.sendOperationRequest(
      { azureRegion, parameters, options },
      getOperationSpec,
    );
  }
}
// Operation Specifications
const serializer = coreClient.createSerializer(Mappers, /* isXml */ false);

const getOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/providers/Microsoft.RecoveryServices/locations/{azureRegion}/backupStatus",
  httpMethod: "POST",
  responses: {
    200: {
      bodyMapper: Mappers.BackupStatusResponse,
    },
    default: {
      bodyMapper: Mappers.CloudError,
    },
  },
  requestBody: Parameters.parameters2,
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
