// Generated from specs/biztalk by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { OperationPoller } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperationSpec,
  startOperation,
} from "@azbackup/core/operation";
import type { Operation } from "../models.js";
import { operationSchema } from "../schemas.js";
import { getOperationStatusSpec } from "./get-operation-status.js";

/** Options of {@link suspendService}. */
export type SuspendServiceOptions = CallOptions;

/** How {@link suspendService} is sent and its answers are read. */
export const suspendServiceSpec: LongRunningOperationSpec = {
  name: "suspendService",
  method: "POST",
  path: "/{subscriptionId}/cloudservices/{cloudServiceName}/resources/biztalkservices/~/biztalk/{resourceName}",
  parameters: {
    subscriptionId: { in: "path", type: "string", format: "uuid", required: true, client: true },
    apiVersion: { in: "header", type: "string", wire: "x-ms-version", required: true, client: true },
    cloudServiceName: { in: "path", type: "string", minLength: 1, maxLength: 64, required: true },
    resourceName: { in: "path", type: "string", minLength: 6, maxLength: 20, required: true },
    comp: { in: "query", type: "string", values: ["suspend"], required: true, constant: "suspend" },
  },
  responses: { 202: {} },
  error: {
    path: [],
    code: "Code",
    message: "Message",
    root: { name: "Error", namespace: "http://schemas.microsoft.com/windowsazure" },
  },
  startsWork: true,
  lro: {
    tracking: {
      skipFinalGet: true,
      status: {
        path: ["Status"],
        error: ["Error"],
        httpStatus: ["HttpStatusCode"],
        errorNames: { code: "Code", message: "Message" },
      },
      statusOperation: {
        operation: "getOperationStatus",
        arguments: { requestId: { header: "x-ms-request-id" } },
      },
    },
    status: { type: "model", model: () => operationSchema },
    result: { type: "model", model: () => operationSchema },
    operations: { getOperationStatus: getOperationStatusSpec },
  },
};

/**
 * Suspends a BizTalk service, as a backup requires. Suspending it again does no harm; the Free edition
 * cannot be suspended.
 *
 * The documentation sends callers to a status query on the service itself; this client follows the
 * operation at `/operations/{request-id}`, the rule of the Service Management API.
 *
 * @param context The client's context.
 * @param cloudServiceName The cloud service that holds the BizTalk service. Length 1 to 64.
 * @param resourceName Name of the BizTalk service. Length 6 to 20.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link https://learn.microsoft.com/previous-versions/azure/reference/dn232419(v=azure.100) |
 *   Suspend BizTalk Service}
 */
export function suspendService(
  context: ClientContext,
  cloudServiceName: string,
  resourceName: string,
  options: SuspendServiceOptions = {},
): OperationPoller<Operation, Operation> {
  return startOperation(context, suspendServiceSpec, { cloudServiceName, resourceName }, options);
}
