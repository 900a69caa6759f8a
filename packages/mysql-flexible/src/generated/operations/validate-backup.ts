// Generated from specs/mysql-flexible by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";
import type { ValidateBackupResponse } from "../models.js";
import { validateBackupResponseSchema } from "../schemas.js";

/** Options of {@link validateBackup}. */
export type ValidateBackupOptions = CallOptions;

/** How {@link validateBackup} is sent and its answers are read. */
export const validateBackupSpec: OperationSpec = {
  name: "validateBackup",
  method: "POST",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforMySQL/flexibleServers/{serverName}/validateBackup",
  parameters: {
    apiVersion: {
      in: "query",
      type: "string",
      minLength: 1,
      wire: "api-version",
      required: true,
      client: true,
    },
    subscriptionId: { in: "path", type: "string", format: "uuid", required: true, client: true },
    resourceGroupName: { in: "path", type: "string", minLength: 1, maxLength: 90, required: true },
    serverName: { in: "path", type: "string", pattern: "^[a-z0-9][-a-z0-9]*(?<!-)$", required: true },
  },
  responses: { 200: { body: { type: "model", model: () => validateBackupResponseSchema } } },
  error: { path: ["error"] },
  headers: { accept: "application/json" },
};

/**
 * Checks whether the server can be backed up and exported now, and says how many containers an export
 * takes. Nothing is started.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
 *   90.
 * @param serverName Name of the server: lower-case letters, digits and dashes, with no dash at either
 *   end. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
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
  return sendOperation(context, validateBackupSpec, { resourceGroupName, serverName }, options);
}
