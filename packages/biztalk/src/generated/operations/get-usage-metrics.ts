// Generated from specs/biztalk by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";
import type { UsageMetricCollection } from "../models.js";
import { usageMetricCollectionSchema } from "../schemas.js";

/** Options of {@link getUsageMetrics}. */
export type GetUsageMetricsOptions = CallOptions;

/** How {@link getUsageMetrics} is sent and its answers are read. */
export const getUsageMetricsSpec: OperationSpec = {
  name: "getUsageMetrics",
  method: "GET",
  path: "/{subscriptionId}/cloudservices/{cloudServiceName}/resources/biztalkservices/~/biztalk/{resourceName}/usage",
  parameters: {
    subscriptionId: { in: "path", type: "string", format: "uuid", required: true, client: true },
    apiVersion: { in: "header", type: "string", wire: "x-ms-version", required: true, client: true },
    cloudServiceName: { in: "path", type: "string", minLength: 1, maxLength: 64, required: true },
    resourceName: { in: "path", type: "string", minLength: 6, maxLength: 20, required: true },
  },
  responses: {
    200: {
      body: { type: "model", model: () => usageMetricCollectionSchema },
      contentType: "application/xml",
    },
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
  return sendOperation(context, getUsageMetricsSpec, { cloudServiceName, resourceName }, options);
}
