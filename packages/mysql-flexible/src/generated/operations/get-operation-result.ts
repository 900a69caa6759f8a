// Generated from specs/mysql-flexible by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type NotYet,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";
import type { OperationStatusExtendedResult } from "../models.js";
import { operationStatusExtendedResultSchema } from "../schemas.js";

/** Options of {@link getOperationResult}. */
export type GetOperationResultOptions = CallOptions;

/** How {@link getOperationResult} is sent and its answers are read. */
export const getOperationResultSpec: OperationSpec = {
  name: "getOperationResult",
  method: "GET",
  path: "/subscriptions/{subscriptionId}/providers/Microsoft.DBforMySQL/locations/{locationName}/operationResults/{operationId}",
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
    operationId: { in: "path", type: "string", required: true },
  },
  responses: {
    200: { body: { type: "model", model: () => operationStatusExtendedResultSchema } },
    202: { notYet: true },
  },
  error: { path: ["error"] },
  headers: { accept: "application/json" },
};

/**
 * Reads what became of an operation of the service, by its id. Status 200 only means that it could be
 * read: `status` says how the operation stands, and `error` why it failed.
 *
 * Gives a `NotYet` while the operation runs, which `isNotYet` of `@azbackup/core/operation` tells.
 *
 * @param context The client's context.
 * @param locationName The region the operation runs in, for example `westus`: letters, digits,
 *   underscores and spaces. Not empty. Pattern `^[ \w]+$`.
 * @param operationId The id, which is the last segment of the URLs the start of the operation answered
 *   with.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/operation-results/get?view=rest-mysql-flexibleserver-2023-12-01-preview
 *   | Operation Results - Get}
 */
export function getOperationResult(
  context: ClientContext,
  locationName: string,
  operationId: string,
  options: GetOperationResultOptions = {},
): Promise<OperationStatusExtendedResult | NotYet> {
  return sendOperation(context, getOperationResultSpec, { locationName, operationId }, options);
}
