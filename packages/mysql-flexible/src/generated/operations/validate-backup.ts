// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeValidateBackupResponse } from "../deserializers/common.js";
import type { ValidateBackupResponse } from "../models/common.js";
import { resourceGroupNameSegment, serverNameSegment, subscriptionIdSegment } from "../parameters.js";

/** Options of {@link validateBackup}. */
export type ValidateBackupOptions = CallOptions;

/**
 * Checks whether the server can be backed up and exported now, and says how many containers an export
 * takes. Nothing is started.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
 *   90.
 * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
 *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/mysql/flexibleserver/backup-and-export/validate-backup?view=rest-mysql-flexibleserver-2023-10-01-preview
 *   | Backup And Export - Validate Backup}
 */
export function validateBackup(
  context: ClientContext,
  resourceGroupName: string,
  serverName: string,
  options: ValidateBackupOptions = {},
): Promise<ValidateBackupResponse> {
  return sendOperation(context, validateBackupOperation, { resourceGroupName, serverName }, options);
}

/** What {@link validateBackup} sends, and how its answer is read. */
export const validateBackupOperation: Operation<ValidateBackupResponse> = {
  name: "validateBackup",
  method: "POST",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.DBforMySQL/flexibleServers/${serverNameSegment(context, args)}/validateBackup?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeValidateBackupResponse),
};
