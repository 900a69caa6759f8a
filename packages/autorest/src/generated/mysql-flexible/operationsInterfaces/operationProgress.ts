// Generated from specs/mysql-flexible/generated/openapi2/2025-06-01-preview.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  OperationProgressGetOptionalParams,
  OperationProgressGetResponse,
} from "../models/index.js";

/** Interface representing a OperationProgress. */
export interface OperationProgress {
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
  ): Promise<OperationProgressGetResponse>;
}
