// Generated from specs/biztalk by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";
import type { Operation } from "../models.js";
import { operationSchema } from "../schemas.js";

/** Options of {@link getOperationStatus}. */
export type GetOperationStatusOptions = CallOptions;

/** How {@link getOperationStatus} is sent and its answers are read. */
export const getOperationStatusSpec: OperationSpec = {
  name: "getOperationStatus",
  method: "GET",
  path: "/{subscriptionId}/operations/{requestId}",
  parameters: {
    subscriptionId: { in: "path", type: "string", format: "uuid", required: true, client: true },
    apiVersion: { in: "header", type: "string", wire: "x-ms-version", required: true, client: true },
    requestId: { in: "path", type: "string", minLength: 1, required: true },
  },
  responses: {
    200: { body: { type: "model", model: () => operationSchema }, contentType: "application/xml" },
  },
  error: {
    path: [],
    code: "Code",
    message: "Message",
    root: { name: "Error", namespace: "http://schemas.microsoft.com/windowsazure" },
  },
  headers: { accept: "application/xml" },
};

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
  return sendOperation(context, getOperationStatusSpec, { requestId }, options);
}
