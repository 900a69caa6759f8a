// Generated from specs/service-fabric by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";

/** Options of {@link deleteBackupPolicy}. */
export interface DeleteBackupPolicyOptions extends CallOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit the
   * work which a request only starts, and it is not the client's own time limit.
   *
   * Value 1 to 4294967295. Default 60.
   */
  readonly serverTimeout?: Int64 | undefined;
}

/** How {@link deleteBackupPolicy} is sent and its answers are read. */
export const deleteBackupPolicySpec: OperationSpec = {
  name: "deleteBackupPolicy",
  method: "POST",
  path: "/BackupRestore/BackupPolicies/{backupPolicyName}/$/Delete",
  parameters: {
    apiVersion: {
      in: "query",
      type: "string",
      minLength: 1,
      wire: "api-version",
      required: true,
      client: true,
    },
    serverTimeout: { in: "query", type: "int64", minimum: 1, maximum: 4294967295, wire: "timeout" },
    backupPolicyName: { in: "path", type: "string", minLength: 1, required: true },
  },
  responses: { 200: {} },
  error: { path: ["Error"], code: "Code", message: "Message" },
  startsWork: true,
};

/**
 * Deletes a backup policy. Nothing may be backed up by it any more.
 *
 * @param context The client's context.
 * @param backupPolicyName Name of the backup policy. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_BACKUP_POLICY_NOT_EXISTING (HTTP 404): There is no policy of that name;
 *   FABRIC_E_BACKUP_IS_ENABLED (HTTP 400): Something is still backed up by the policy: turn its backup
 *   off first.
 * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-deletebackuppolicy |
 *   Delete Backup Policy}
 */
export function deleteBackupPolicy(
  context: ClientContext,
  backupPolicyName: string,
  options: DeleteBackupPolicyOptions = {},
): Promise<void> {
  return sendOperation(context, deleteBackupPolicySpec, { backupPolicyName }, options);
}
