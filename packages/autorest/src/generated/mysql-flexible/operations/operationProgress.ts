// Generated from specs/mysql-flexible/generated/openapi2/2025-06-01-preview.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { OperationProgress } from "../operationsInterfaces/index.js";
import * as coreClient from "@azure/core-client";
import * as Mappers from "../models/mappers.js";
import * as Parameters from "../models/parameters.js";
import { MySqlFlexibleBackupClient } from "../mySqlFlexibleBackupClient.js";
import {
  OperationProgressGetOptionalParams,
  OperationProgressGetResponse,
} from "../models/index.js";

/** Class containing OperationProgress operations. */
export class OperationProgressImpl implements OperationProgress {
  private readonly client: MySqlFlexibleBackupClient;

  /**
   * Initialize a new instance of the class OperationProgress class.
   * @param client Reference to the service client
   */
  constructor(client: MySqlFlexibleBackupClient) {
    this.client = client;
  }

  /**
   * Reads how far an operation of the service is, by its id, with data about what it works on.
   * @param locationName The region the operation runs in, for example `westus`: letters, digits,
   *                     underscores and spaces.
   * @param operationId The id, which is the last segment of the URLs the start of the operation answered
   *                    with.
   * @param options The options parameters.
   */
  get(
    locationName: string,
    operationId: string,
    options?: OperationProgressGetOptionalParams,
  ): Promise<OperationProgressGetResponse> {
    return this.client.sendOperationRequest(
      { locationName, operationId, options },
      getOperationSpec,
    );
  }
}
// Operation Specifications
const serializer = coreClient.createSerializer(Mappers, /* isXml */ false);

const getOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/providers/Microsoft.DBforMySQL/locations/{locationName}/operationProgress/{operationId}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.OperationProgressResult,
    },
    default: {
      bodyMapper: Mappers.ErrorResponse,
    },
  },
  queryParameters: [Parameters.apiVersion],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.locationName,
    Parameters.operationId,
  ],
  headerParameters: [Parameters.accept],
  serializer,
};
