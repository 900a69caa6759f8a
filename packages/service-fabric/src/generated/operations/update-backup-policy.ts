// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readNothing,
  sendOperation,
  writeJson,
} from "@azbackup/core/operation";
import type { BackupPolicyDescription } from "../models/common.js";
import { backupPolicyNameSegment, serverTimeoutQuery, validateConnectionQuery } from "../parameters.js";
import { serializeBackupPolicyDescription } from "../serializers/common.js";

/** Options of {@link updateBackupPolicy}. */
export interface UpdateBackupPolicyOptions extends CallOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit the
   * work which a request only starts, and it is not the client's own time limit.
   *
   * Value 1 to 4294967295. Default 60.
   */
  readonly serverTimeout?: Int64 | undefined;

  /**
   * Have the cluster try storage and credentials before it keeps the policy. Runtime 8.0 and later;
   * false unless told.
   *
   * Default false.
   */
  readonly validateConnection?: boolean | undefined;
}

/**
 * Replaces the content of a backup policy. A policy that was read carries `****` for the passwords of
 * a file share: set them anew, or backups stop for want of the right one.
 *
 * @param context The client's context.
 * @param backupPolicyName Name of the backup policy. Not empty.
 * @param backupPolicyDescription The backup policy.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_BACKUP_POLICY_NOT_EXISTING (HTTP 404): There is no policy of that name; E_INVALIDARG (HTTP
 *   400): The policy breaks a rule, for instance one of its schedule.
 * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-updatebackuppolicy |
 *   Update Backup Policy}
 */
export function updateBackupPolicy(
  context: ClientContext,
  backupPolicyName: string,
  backupPolicyDescription: BackupPolicyDescription,
  options: UpdateBackupPolicyOptions = {},
): Promise<void> {
  return sendOperation(
    context,
    updateBackupPolicyOperation,
    {
      backupPolicyName,
      backupPolicyDescription,
      serverTimeout: options.serverTimeout,
      validateConnection: options.validateConnection,
    },
    options,
  );
}

/** What {@link updateBackupPolicy} sends, and how its answer is read. */
export const updateBackupPolicyOperation: Operation<void> = {
  name: "updateBackupPolicy",
  method: "POST",
  request: (context, args) => ({
    url: `${context.endpoint}/BackupRestore/BackupPolicies/${backupPolicyNameSegment(context, args)}/$/Update?api-version=${apiVersion(context)}${serverTimeoutQuery(context, args)}${validateConnectionQuery(context, args)}`,
    contentType: "application/json",
    body: writeJson(
      context,
      serializeBackupPolicyDescription,
      args["backupPolicyDescription"],
      "backupPolicyDescription",
    ),
  }),
  statuses: [200],
  read: (answer) => readNothing(answer),
  error: { path: ["Error"], code: "Code", message: "Message" },
  startsWork: true,
};
