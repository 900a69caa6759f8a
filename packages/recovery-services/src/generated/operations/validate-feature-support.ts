// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
  writeJson,
} from "@azbackup/core/operation";
import { deserializeAzureVMResourceFeatureSupportResponse } from "../deserializers/common.js";
import type { AzureVMResourceFeatureSupportResponse } from "../models/common.js";
import type { FeatureSupportRequest } from "../models/feature-support-request.js";
import { azureRegionSegment, subscriptionIdSegment } from "../parameters.js";
import { serializeFeatureSupportRequest } from "../serializers/feature-support-request.js";

/** Options of {@link validateFeatureSupport}. */
export type ValidateFeatureSupportOptions = CallOptions;

/**
 * Asks whether something can be backed up, such as a virtual machine of a size.
 *
 * @param context The client's context.
 * @param azureRegion The region, for example `westus`. Not empty.
 * @param parameters What is asked about.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/feature-support/validate | Feature Support -
 *   Validate}
 */
export function validateFeatureSupport(
  context: ClientContext,
  azureRegion: string,
  parameters: FeatureSupportRequest,
  options: ValidateFeatureSupportOptions = {},
): Promise<AzureVMResourceFeatureSupportResponse> {
  return sendOperation(context, validateFeatureSupportOperation, { azureRegion, parameters }, options);
}

/** What {@link validateFeatureSupport} sends, and how its answer is read. */
export const validateFeatureSupportOperation: Operation<AzureVMResourceFeatureSupportResponse> = {
  name: "validateFeatureSupport",
  method: "POST",
  request: (context, args) => ({
    url: `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}/providers/Microsoft.RecoveryServices/locations/${azureRegionSegment(context, args)}/backupValidateFeatures?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(context, serializeFeatureSupportRequest, args["parameters"], "parameters"),
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeAzureVMResourceFeatureSupportResponse),
};
