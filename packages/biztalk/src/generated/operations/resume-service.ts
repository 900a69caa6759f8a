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

/** Options of {@link resumeService}. */
export type ResumeServiceOptions = CallOptions;

/** How {@link resumeService} is sent and its answers are read. */
export const resumeServiceSpec: LongRunningOperationSpec = {
  name: "resumeService",
  method: "POST",
  path: "/{subscriptionId}/cloudservices/{cloudServiceName}/resources/biztalkservices/~/biztalk/{resourceName}",
  parameters: {
    subscriptionId: { in: "path", type: "string", format: "uuid", required: true, client: true },
    apiVersion: { in: "header", type: "string", wire: "x-ms-version", required: true, client: true },
    cloudServiceName: { in: "path", type: "string", minLength: 1, maxLength: 64, required: true },
    resourceName: { in: "path", type: "string", minLength: 6, maxLength: 20, required: true },
    comp: { in: "query", type: "string", values: ["resume"], required: true, constant: "resume" },
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
 * Resumes a suspended BizTalk service.
 *
 * Documented by name only: method, path and status are inferred from those of suspend.
 *
 * @param context The client's context.
 * @param cloudServiceName The cloud service that holds the BizTalk service. Length 1 to 64.
 * @param resourceName Name of the BizTalk service. Length 6 to 20.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link https://learn.microsoft.com/previous-versions/azure/reference/dn232347(v=azure.100) |
 *   REST API for Managing BizTalk Services}
 */
export function resumeService(
  context: ClientContext,
  cloudServiceName: string,
  resourceName: string,
  options: ResumeServiceOptions = {},
): OperationPoller<Operation, Operation> {
  return startOperation(context, resumeServiceSpec, { cloudServiceName, resourceName }, options);
}
