// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation as CoreOperation,
  sendOperation,
} from "@azbackup/core/operation";
import { readXml } from "@azbackup/core/xml";
import type { UsageMetricCollection } from "../models.js";
import { cloudServiceNameSegment, resourceNameSegment, subscriptionIdSegment } from "../parameters.js";
import { usageMetricCollectionXml } from "../xml-schemas.js";

/** Options of {@link getUsageMetrics}. */
export type GetUsageMetricsOptions = CallOptions;

/**
 * Reads how much a BizTalk service uses of what it may use: hybrid connections, and their data.
 *
 * @param context The client's context.
 * @param cloudServiceName The cloud service that holds the BizTalk service. Length 1 to 64.
 * @param resourceName Name of the BizTalk service. Length 6 to 20.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/previous-versions/azure/reference/dn743826(v=azure.100) |
 *   Get usage metrics for BizTalk Services}
 */
export function getUsageMetrics(
  context: ClientContext,
  cloudServiceName: string,
  resourceName: string,
  options: GetUsageMetricsOptions = {},
): Promise<UsageMetricCollection> {
  return sendOperation(context, getUsageMetricsOperation, { cloudServiceName, resourceName }, options);
}

/** What {@link getUsageMetrics} sends, and how its answer is read. */
export const getUsageMetricsOperation: CoreOperation<UsageMetricCollection> = {
  name: "getUsageMetrics",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/${subscriptionIdSegment(context, context.parameters)}` +
      `/cloudservices/${cloudServiceNameSegment(context, args)}` +
      `/resources/biztalkservices/~/biztalk/${resourceNameSegment(context, args)}/usage`,
    headers: { accept: "application/xml", "x-ms-version": context.apiVersion?.value },
  }),
  statuses: [200],
  read: (answer) => readXml(answer, usageMetricCollectionXml),
  error: {
    path: [],
    code: "Code",
    message: "Message",
    root: { name: "Error", namespace: "http://schemas.microsoft.com/windowsazure" },
  },
};
