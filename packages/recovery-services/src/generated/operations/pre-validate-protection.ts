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
import { deserializePreValidateEnableBackupResponse } from "../deserializers/common.js";
import type { PreValidateEnableBackupRequest, PreValidateEnableBackupResponse } from "../models/common.js";
import { azureRegionSegment, subscriptionIdSegment } from "../parameters.js";
import { serializePreValidateEnableBackupRequest } from "../serializers/common.js";

/** Options of {@link preValidateProtection}. */
export type PreValidateProtectionOptions = CallOptions;

/**
 * Asks whether a virtual machine can be protected: whether the vault has room, whether another one
 * protects it already, and whether its settings allow it. Nothing is protected by this.
 *
 * @param context The client's context.
 * @param azureRegion The region, for example `westus`. Not empty.
 * @param parameters What is asked about.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/protection-intent/validate | Protection
 *   Intent - Validate}
 */
export function preValidateProtection(
  context: ClientContext,
  azureRegion: string,
  parameters: PreValidateEnableBackupRequest,
  options: PreValidateProtectionOptions = {},
): Promise<PreValidateEnableBackupResponse> {
  return sendOperation(context, preValidateProtectionOperation, { azureRegion, parameters }, options);
}

/** What {@link preValidateProtection} sends, and how its answer is read. */
export const preValidateProtectionOperation: Operation<PreValidateEnableBackupResponse> = {
  name: "preValidateProtection",
  method: "POST",
  request: (context, args) => ({
    url: `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}/providers/Microsoft.RecoveryServices/locations/${azureRegionSegment(context, args)}/backupPreValidateProtection?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(context, serializePreValidateEnableBackupRequest, args["parameters"], "parameters"),
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializePreValidateEnableBackupResponse),
};
