// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  onlyIn,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeOperationProgressResult } from "../deserializers/common.js";
import type { OperationProgressResult } from "../models/common.js";
import { locationNameSegment, operationIdSegment, subscriptionIdSegment } from "../parameters.js";

/** Options of {@link getOperationProgress}. */
export type GetOperationProgressOptions = CallOptions;

/**
 * Reads how far an operation of the service is, by its id, with data about what it works on.
 *
 * Since version 2023-12-01-preview.
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
  return sendOperation(context, getOperationProgressOperation, { locationName, operationId }, options);
}

/** What {@link getOperationProgress} sends, and how its answer is read. */
export const getOperationProgressOperation: Operation<OperationProgressResult> = {
  name: "getOperationProgress",
  method: "GET",
  check: /* @__PURE__ */ onlyIn(
    ["2023-12-01-preview", "2024-12-30", "2025-06-01-preview"],
    "getOperationProgress",
  ),
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/providers/Microsoft.DBforMySQL/locations/${locationNameSegment(context, args)}` +
      `/operationProgress/${operationIdSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeOperationProgressResult),
};
