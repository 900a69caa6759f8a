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
import { serverTimeoutQuery, validateConnectionQuery } from "../parameters.js";
import { serializeBackupPolicyDescription } from "../serializers/common.js";

/** Options of {@link createBackupPolicy}. */
export interface CreateBackupPolicyOptions extends CallOptions {
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
 * Creates a backup policy, by which applications, services and partitions can then be backed up. The
 * policy is in place when the call returns.
 *
 * @param context The client's context.
 * @param backupPolicyDescription The backup policy.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_BACKUP_POLICY_ALREADY_EXISTING (HTTP 409): A policy of that name exists already: update it,
 *   or choose another name; E_INVALIDARG (HTTP 400): The policy breaks a rule, for instance one of its
 *   schedule.
 * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-createbackuppolicy |
 *   Create Backup Policy}
 */
export function createBackupPolicy(
  context: ClientContext,
  backupPolicyDescription: BackupPolicyDescription,
  options: CreateBackupPolicyOptions = {},
): Promise<void> {
  return sendOperation(
    context,
    createBackupPolicyOperation,
    {
      backupPolicyDescription,
      serverTimeout: options.serverTimeout,
      validateConnection: options.validateConnection,
    },
    options,
  );
}

/** What {@link createBackupPolicy} sends, and how its answer is read. */
export const createBackupPolicyOperation: Operation<void> = {
  name: "createBackupPolicy",
  method: "POST",
  request: (context, args) => ({
    url: `${context.endpoint}/BackupRestore/BackupPolicies/$/Create?api-version=${apiVersion(context)}${serverTimeoutQuery(context, args)}${validateConnectionQuery(context, args)}`,
    contentType: "application/json",
    body: writeJson(
      context,
      serializeBackupPolicyDescription,
      args["backupPolicyDescription"],
      "backupPolicyDescription",
    ),
  }),
  statuses: [201],
  read: (answer) => readNothing(answer),
  error: { path: ["Error"], code: "Code", message: "Message" },
  startsWork: true,
};
