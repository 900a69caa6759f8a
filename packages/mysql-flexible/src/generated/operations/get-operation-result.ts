// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type NotYet,
  type Operation,
  apiVersion,
  readJson,
  readNotYet,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeOperationStatusExtendedResult } from "../deserializers/common.js";
import type { OperationStatusExtendedResult } from "../models/common.js";
import { locationNameSegment, operationIdSegment, subscriptionIdSegment } from "../parameters.js";

/** Options of {@link getOperationResult}. */
export type GetOperationResultOptions = CallOptions;

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
 *   with. Not empty.
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
  return sendOperation(context, getOperationResultOperation, { locationName, operationId }, options);
}

/** What {@link getOperationResult} sends, and how its answer is read. */
export const getOperationResultOperation: Operation<OperationStatusExtendedResult | NotYet> = {
  name: "getOperationResult",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/providers/Microsoft.DBforMySQL/locations/${locationNameSegment(context, args)}` +
      `/operationResults/${operationIdSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200, 202],
  read: (answer) =>
    answer.response.status === 200
      ? readJson(answer, deserializeOperationStatusExtendedResult)
      : readNotYet(answer),
};
