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
import { deserializeBackupStatusResponse } from "../deserializers/common.js";
import type { BackupStatusRequest, BackupStatusResponse } from "../models/common.js";
import { azureRegionSegment, subscriptionIdSegment } from "../parameters.js";
import { serializeBackupStatusRequest } from "../serializers/common.js";

/** Options of {@link getBackupStatus}. */
export type GetBackupStatusOptions = CallOptions;

/**
 * Asks whether a resource is protected, and in which vault.
 *
 * @param context The client's context.
 * @param azureRegion The region, for example `westus`. Not empty.
 * @param parameters What is asked about.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/backup-status/get | Backup Status - Get}
 */
export function getBackupStatus(
  context: ClientContext,
  azureRegion: string,
  parameters: BackupStatusRequest,
  options: GetBackupStatusOptions = {},
): Promise<BackupStatusResponse> {
  return sendOperation(context, getBackupStatusOperation, { azureRegion, parameters }, options);
}

/** What {@link getBackupStatus} sends, and how its answer is read. */
export const getBackupStatusOperation: Operation<BackupStatusResponse> = {
  name: "getBackupStatus",
  method: "POST",
  request: (context, args) => ({
    url: `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}/providers/Microsoft.RecoveryServices/locations/${azureRegionSegment(context, args)}/backupStatus?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(context, serializeBackupStatusRequest, args["parameters"], "parameters"),
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeBackupStatusResponse),
};
