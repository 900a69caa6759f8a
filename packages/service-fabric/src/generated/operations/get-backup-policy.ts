// Generated from specs/service-fabric by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";
import type { BackupPolicyDescription } from "../models/common.js";
import { backupPolicyDescriptionSchema } from "../schemas/common.js";

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

/** How {@link getBackupPolicy} is sent and its answers are read. */
export const getBackupPolicySpec: OperationSpec = {
  name: "getBackupPolicy",
  method: "GET",
  path: "/BackupRestore/BackupPolicies/{backupPolicyName}",
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
  responses: { 200: { body: { type: "model", model: () => backupPolicyDescriptionSchema } } },
  error: { path: ["Error"], code: "Code", message: "Message" },
  headers: { accept: "application/json" },
};

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
  return sendOperation(context, getBackupPolicySpec, { backupPolicyName }, options);
}
