// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation as CoreOperation,
  sendOperation,
} from "@azbackup/core/operation";
import { readXml } from "@azbackup/core/xml";
import type { CloudService } from "../models.js";
import { cloudServiceNameSegment, subscriptionIdSegment } from "../parameters.js";
import { cloudServiceXml } from "../xml-schemas.js";

/** Options of {@link getCloudService}. */
export type GetCloudServiceOptions = CallOptions;

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
  return sendOperation(context, getCloudServiceOperation, { cloudServiceName }, options);
}

/** What {@link getCloudService} sends, and how its answer is read. */
export const getCloudServiceOperation: CoreOperation<CloudService> = {
  name: "getCloudService",
  method: "GET",
  request: (context, args) => ({
    url: `${context.endpoint}/${subscriptionIdSegment(context, context.parameters)}/cloudservices/${cloudServiceNameSegment(context, args)}`,
    headers: { accept: "application/xml", "x-ms-version": context.apiVersion?.value },
  }),
  statuses: [200],
  read: (answer) => readXml(answer, cloudServiceXml),
  error: {
    path: [],
    code: "Code",
    message: "Message",
    root: { name: "Error", namespace: "http://schemas.microsoft.com/windowsazure" },
  },
};
