// Generated from specs/service-fabric by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";

/** Options of {@link suspendApplicationBackup}. */
export interface SuspendApplicationBackupOptions extends CallOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit the
   * work which a request only starts, and it is not the client's own time limit.
   *
   * Value 1 to 4294967295. Default 60.
   */
  readonly serverTimeout?: Int64 | undefined;
}

/** How {@link suspendApplicationBackup} is sent and its answers are read. */
export const suspendApplicationBackupSpec: OperationSpec = {
  name: "suspendApplicationBackup",
  method: "POST",
  path: "/Applications/{applicationId}/$/SuspendBackup",
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
    applicationId: { in: "path", type: "string", minLength: 1, required: true, skipEncoding: true },
  },
  responses: { 202: {} },
  error: { path: ["Error"], code: "Code", message: "Message" },
  startsWork: true,
};

/**
 * Suspends periodic backup of the application and of every service and partition in it, until it is
 * resumed. 202 means that the cluster has taken the request on.
 *
 * @param context The client's context.
 * @param applicationId The application: its name without `fabric:/`, and since runtime 6.0 with `~`
 *   for each further slash. `fabric:/myapp/app1` is `myapp~app1`. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_APPLICATION_NOT_FOUND (HTTP 404): There is no such application; FABRIC_E_BACKUP_NOT_ENABLED
 *   (HTTP 404): Periodic backup is not turned on for it.
 * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-suspendapplicationbackup
 *   | Suspend Application Backup}
 */
export function suspendApplicationBackup(
  context: ClientContext,
  applicationId: string,
  options: SuspendApplicationBackupOptions = {},
): Promise<void> {
  return sendOperation(context, suspendApplicationBackupSpec, { applicationId }, options);
}
