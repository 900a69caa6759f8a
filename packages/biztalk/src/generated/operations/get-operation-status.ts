// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation as CoreOperation,
  segment,
  sendOperation,
} from "@azbackup/core/operation";
import { readXml } from "@azbackup/core/xml";
import type { Operation } from "../models.js";
import { subscriptionIdSegment } from "../parameters.js";
import { operationXml } from "../xml-schemas.js";

/** Options of {@link getOperationStatus}. */
export type GetOperationStatusOptions = CallOptions;

/**
 * Reads how an accepted request is going, by the id its answer carried in `x-ms-request-id`.
 *
 * @param context The client's context.
 * @param requestId The `x-ms-request-id` of the answer that accepted the request. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/previous-versions/azure/reference/ee460783(v=azure.100) |
 *   Get Operation Status}
 */
export function getOperationStatus(
  context: ClientContext,
  requestId: string,
  options: GetOperationStatusOptions = {},
): Promise<Operation> {
  return sendOperation(context, getOperationStatusOperation, { requestId }, options);
}

const requestIdSegment = /* @__PURE__ */ segment("requestId");

/** What {@link getOperationStatus} sends, and how its answer is read. */
export const getOperationStatusOperation: CoreOperation<Operation> = {
  name: "getOperationStatus",
  method: "GET",
  request: (context, args) => ({
    url: `${context.endpoint}/${subscriptionIdSegment(context, context.parameters)}/operations/${requestIdSegment(context, args)}`,
    headers: { accept: "application/xml", "x-ms-version": context.apiVersion?.value },
  }),
  statuses: [200],
  read: (answer) => readXml(answer, operationXml),
  error: {
    path: [],
    code: "Code",
    message: "Message",
    root: { name: "Error", namespace: "http://schemas.microsoft.com/windowsazure" },
  },
};
