// Generated from specs/mysql-flexible/generated/openapi2/2025-06-01-preview.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { OperationResults } from "../operationsInterfaces/index.js";
import * as coreClient from "@azure/core-client";
import * as Mappers from "../models/mappers.js";
import * as Parameters from "../models/parameters.js";
import { MySqlFlexibleBackupClient } from "../mySqlFlexibleBackupClient.js";
import {
  OperationResultsGetOptionalParams,
  OperationResultsGetResponse,
} from "../models/index.js";

/** Class containing OperationResults operations. */
export class OperationResultsImpl implements OperationResults {
  private readonly client: MySqlFlexibleBackupClient;

  /**
   * Initialize a new instance of the class OperationResults class.
   * @param client Reference to the service client
   */
  constructor(client: MySqlFlexibleBackupClient) {
    this.client = client;
  }

  /**
   * Reads what became of an operation of the service, by its id. Status 200 only means that it could
   * be read: `status` says how the operation stands, and `error` why it failed.
   * @param locationName The region the operation runs in, for example `westus`: letters, digits,
   *                     underscores and spaces.
   * @param operationId The id, which is the last segment of the URLs the start of the operation answered
   *                    with.
   * @param options The options parameters.
   */
  get(
    locationName: string,
    operationId: string,
    options?: OperationResultsGetOptionalParams,
  ): Promise<OperationResultsGetResponse> {
    return this.client.sendOperationRequest(
      { locationName, operationId, options },
      getOperationSpec,
    );
  }
}
// Operation Specifications
const serializer = coreClient.createSerializer(Mappers, /* isXml */ false);

const getOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/providers/Microsoft.DBforMySQL/locations/{locationName}/operationResults/{operationId}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.OperationStatusExtendedResult,
    },
    202: {},
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
