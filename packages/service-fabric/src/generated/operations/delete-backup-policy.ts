// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readNothing,
  sendOperation,
} from "@azbackup/core/operation";
import { backupPolicyNameSegment, serverTimeoutQuery } from "../parameters.js";

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
  return sendOperation(
    context,
    deleteBackupPolicyOperation,
    { backupPolicyName, serverTimeout: options.serverTimeout },
    options,
  );
}

/** What {@link deleteBackupPolicy} sends, and how its answer is read. */
export const deleteBackupPolicyOperation: Operation<void> = {
  name: "deleteBackupPolicy",
  method: "POST",
  request: (context, args) => ({
    url: `${context.endpoint}/BackupRestore/BackupPolicies/${backupPolicyNameSegment(context, args)}/$/Delete?api-version=${apiVersion(context)}${serverTimeoutQuery(context, args)}`,
  }),
  statuses: [200],
  read: (answer) => readNothing(answer),
  error: { path: ["Error"], code: "Code", message: "Message" },
  startsWork: true,
};
