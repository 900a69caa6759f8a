// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation as CoreOperation,
  sendOperation,
} from "@azbackup/core/operation";
import { readXml } from "@azbackup/core/xml";
import type { CloudServices } from "../models.js";
import { subscriptionIdSegment } from "../parameters.js";
import { cloudServicesXml } from "../xml-schemas.js";

/** Options of {@link listCloudServices}. */
export type ListCloudServicesOptions = CallOptions;

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
  return sendOperation(context, listCloudServicesOperation, {}, options);
}

/** What {@link listCloudServices} sends, and how its answer is read. */
export const listCloudServicesOperation: CoreOperation<CloudServices> = {
  name: "listCloudServices",
  method: "GET",
  request: (context) => ({
    url: `${context.endpoint}/${subscriptionIdSegment(context, context.parameters)}/cloudservices`,
    headers: { accept: "application/xml", "x-ms-version": context.apiVersion?.value },
  }),
  statuses: [200],
  read: (answer) => readXml(answer, cloudServicesXml),
  error: {
    path: [],
    code: "Code",
    message: "Message",
    root: { name: "Error", namespace: "http://schemas.microsoft.com/windowsazure" },
  },
};
