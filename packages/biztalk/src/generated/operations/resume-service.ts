// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import { type OperationPoller, byStatusOperation } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  startOperation,
} from "@azbackup/core/operation";
import { fromXml } from "@azbackup/core/xml";
import type { Operation } from "../models.js";
import { cloudServiceNameSegment, resourceNameSegment, subscriptionIdSegment } from "../parameters.js";
import { operationXml } from "../xml-schemas.js";
import { getOperationStatusOperation } from "./get-operation-status.js";

/** Options of {@link resumeService}. */
export type ResumeServiceOptions = CallOptions;

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
  return startOperation(context, resumeServiceOperation, { cloudServiceName, resourceName }, options);
}

/** What {@link resumeService} sends, and how its answer is read. */
export const resumeServiceOperation: LongRunningOperation<Operation, Operation> = {
  name: "resumeService",
  method: "POST",
  request: (context, args) => ({
    url:
      `${context.endpoint}/${subscriptionIdSegment(context, context.parameters)}` +
      `/cloudservices/${cloudServiceNameSegment(context, args)}` +
      `/resources/biztalkservices/~/biztalk/${resourceNameSegment(context, args)}?comp=resume`,
    headers: { "x-ms-version": context.apiVersion?.value },
  }),
  statuses: [202],
  lro: {
    tracking: {
      strategies: [byStatusOperation],
      status: {
        path: ["Status"],
        running: ["InProgress"],
        error: ["Error"],
        httpStatus: ["HttpStatusCode"],
        errorNames: { code: "Code", message: "Message" },
      },
      statusOperation: {
        operation: "getOperationStatus",
        arguments: { requestId: { header: "x-ms-request-id" } },
      },
    },
    status: /* @__PURE__ */ fromXml(operationXml),
    result: /* @__PURE__ */ fromXml(operationXml),
    operations: { getOperationStatus: getOperationStatusOperation },
    roots: [{ name: "Operation", namespace: "http://schemas.microsoft.com/windowsazure" }],
    headers: (context) => ({ "x-ms-version": context.apiVersion?.value }),
  },
  error: {
    path: [],
    code: "Code",
    message: "Message",
    root: { name: "Error", namespace: "http://schemas.microsoft.com/windowsazure" },
  },
  startsWork: true,
};
