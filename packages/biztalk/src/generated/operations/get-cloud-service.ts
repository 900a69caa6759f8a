// Generated from specs/biztalk by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";
import type { CloudService } from "../models.js";
import { cloudServiceSchema } from "../schemas.js";

/** Options of {@link getCloudService}. */
export type GetCloudServiceOptions = CallOptions;

/** How {@link getCloudService} is sent and its answers are read. */
export const getCloudServiceSpec: OperationSpec = {
  name: "getCloudService",
  method: "GET",
  path: "/{subscriptionId}/cloudservices/{cloudServiceName}",
  parameters: {
    subscriptionId: { in: "path", type: "string", format: "uuid", required: true, client: true },
    apiVersion: { in: "header", type: "string", wire: "x-ms-version", required: true, client: true },
    cloudServiceName: { in: "path", type: "string", minLength: 1, maxLength: 64, required: true },
  },
  responses: {
    200: { body: { type: "model", model: () => cloudServiceSchema }, contentType: "application/xml" },
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
 * Reads one cloud service with what it holds: among it a BizTalk service's ETag, which a backup can be
 * made to depend on.
 *
 * The official list of operations has it by name only; its path is known from a book about BizTalk
 * Services and from clients of other services of the same front end, its answer from the latter.
 *
 * @param context The client's context.
 * @param cloudServiceName The cloud service that holds the BizTalk service. Length 1 to 64.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/previous-versions/azure/reference/dn232347(v=azure.100) |
 *   REST API for Managing BizTalk Services}
 */
export function getCloudService(
  context: ClientContext,
  cloudServiceName: string,
  options: GetCloudServiceOptions = {},
): Promise<CloudService> {
  return sendOperation(context, getCloudServiceSpec, { cloudServiceName }, options);
}
