// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeBackupPolicyDescription } from "../deserializers/common.js";
import type { BackupPolicyDescription } from "../models/common.js";
import { backupPolicyNameSegment, serverTimeoutQuery } from "../parameters.js";

/** Options of {@link getBackupPolicy}. */
export interface GetBackupPolicyOptions extends CallOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit the
   * work which a request only starts, and it is not the client's own time limit.
   *
   * Value 1 to 4294967295. Default 60.
   */
  readonly serverTimeout?: Int64 | undefined;
}

/**
 * Reads a backup policy. Passwords of file shares show as `****`; connection strings are documented in
 * clear text.
 *
 * @param context The client's context.
 * @param backupPolicyName Name of the backup policy. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_BACKUP_POLICY_NOT_EXISTING (HTTP 404): There is no policy of that name.
 * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-getbackuppolicybyname |
 *   Get Backup Policy By Name}
 */
export function getBackupPolicy(
  context: ClientContext,
  backupPolicyName: string,
  options: GetBackupPolicyOptions = {},
): Promise<BackupPolicyDescription> {
  return sendOperation(
    context,
    getBackupPolicyOperation,
    { backupPolicyName, serverTimeout: options.serverTimeout },
    options,
  );
}

/** What {@link getBackupPolicy} sends, and how its answer is read. */
export const getBackupPolicyOperation: Operation<BackupPolicyDescription> = {
  name: "getBackupPolicy",
  method: "GET",
  request: (context, args) => ({
    url: `${context.endpoint}/BackupRestore/BackupPolicies/${backupPolicyNameSegment(context, args)}?api-version=${apiVersion(context)}${serverTimeoutQuery(context, args)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeBackupPolicyDescription),
  error: { path: ["Error"], code: "Code", message: "Message" },
};
