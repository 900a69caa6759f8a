// Generated from specs/service-fabric by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
  writeJson,
} from "@azbackup/core/operation";
import type { BackupPolicyDescription } from "../models/common.js";
import { backupPolicyDescriptionSchema } from "../schemas/common.js";

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

/** How {@link updateBackupPolicy} is sent and its answers are read. */
export const updateBackupPolicySpec: OperationSpec = {
  name: "updateBackupPolicy",
  method: "POST",
  path: "/BackupRestore/BackupPolicies/{backupPolicyName}/$/Update",
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
    validateConnection: { in: "query", type: "boolean", wire: "ValidateConnection" },
  },
  body: {
    name: "backupPolicyDescription",
    schema: { type: "model", model: () => backupPolicyDescriptionSchema },
    required: true,
    contentType: "application/json",
    write: writeJson,
  },
  responses: { 200: {} },
  error: { path: ["Error"], code: "Code", message: "Message" },
  startsWork: true,
};

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
    updateBackupPolicySpec,
    { backupPolicyName, backupPolicyDescription },
    options,
  );
}
