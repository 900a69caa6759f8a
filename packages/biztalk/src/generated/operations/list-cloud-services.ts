// Generated from specs/biztalk by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";
import type { CloudServices } from "../models.js";
import { cloudServicesSchema } from "../schemas.js";

/** Options of {@link listCloudServices}. */
export type ListCloudServicesOptions = CallOptions;

/** How {@link listCloudServices} is sent and its answers are read. */
export const listCloudServicesSpec: OperationSpec = {
  name: "listCloudServices",
  method: "GET",
  path: "/{subscriptionId}/cloudservices",
  parameters: {
    subscriptionId: { in: "path", type: "string", format: "uuid", required: true, client: true },
    apiVersion: { in: "header", type: "string", wire: "x-ms-version", required: true, client: true },
  },
  responses: {
    200: { body: { type: "model", model: () => cloudServicesSchema }, contentType: "application/xml" },
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
 * Lists the cloud services of the subscription with what each of them holds, in one answer.
 *
 * The official list of operations has it by name only; its path is known from a book about BizTalk
 * Services and from clients of other services of the same front end, its answer from the latter.
 *
 * @param context The client's context.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/previous-versions/azure/reference/dn232347(v=azure.100) |
 *   REST API for Managing BizTalk Services}
 */
export function listCloudServices(
  context: ClientContext,
  options: ListCloudServicesOptions = {},
): Promise<CloudServices> {
  return sendOperation(context, listCloudServicesSpec, {}, options);
}
