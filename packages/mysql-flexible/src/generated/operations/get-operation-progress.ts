// Generated from specs/mysql-flexible by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";
import type { OperationProgressResult } from "../models.js";
import { operationProgressResultSchema } from "../schemas.js";

/** Options of {@link getOperationProgress}. */
export type GetOperationProgressOptions = CallOptions;

/** How {@link getOperationProgress} is sent and its answers are read. */
export const getOperationProgressSpec: OperationSpec = {
  name: "getOperationProgress",
  method: "GET",
  path: "/subscriptions/{subscriptionId}/providers/Microsoft.DBforMySQL/locations/{locationName}/operationProgress/{operationId}",
  availableIn: ["2023-12-01-preview"],
  parameters: {
    apiVersion: {
      in: "query",
      type: "string",
      minLength: 1,
      wire: "api-version",
      required: true,
      client: true,
    },
    subscriptionId: { in: "path", type: "string", format: "uuid", required: true, client: true },
    locationName: { in: "path", type: "string", minLength: 1, pattern: "^[ \\w]+$", required: true },
    operationId: { in: "path", type: "string", minLength: 1, required: true },
  },
  responses: { 200: { body: { type: "model", model: () => operationProgressResultSchema } } },
  error: { path: ["error"] },
  headers: { accept: "application/json" },
};

/**
 * Reads how far an operation of the service is, by its id, with data about what it works on. Asks for
 * version 2023-12-01-preview of the API or a later one.
 *
 * Since version 2023-12-01-preview. Clients ask for version 2023-10-01-preview unless told otherwise,
 * which does not have it: make one with another `apiVersion`.
 *
 * @param context The client's context.
 * @param locationName The region the operation runs in, for example `westus`: letters, digits,
 *   underscores and spaces. Not empty. Pattern `^[ \w]+$`.
 * @param operationId The id, which is the last segment of the URLs the start of the operation answered
 *   with. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/operation-progress/get?view=rest-mysql-flexibleserver-2023-12-01-preview
 *   | Operation Progress - Get}
 */
export function getOperationProgress(
  context: ClientContext,
  locationName: string,
  operationId: string,
  options: GetOperationProgressOptions = {},
): Promise<OperationProgressResult> {
  return sendOperation(context, getOperationProgressSpec, { locationName, operationId }, options);
}
