// Generated from specs/mysql-flexible/generated/openapi2/2025-06-01-preview.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  OperationResultsGetOptionalParams,
  OperationResultsGetResponse,
} from "../models/index.js";

/** Interface representing a OperationResults. */
export interface OperationResults {
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
  ): Promise<OperationResultsGetResponse>;
}
