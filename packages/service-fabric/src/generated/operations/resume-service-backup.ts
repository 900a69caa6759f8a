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
import { serverTimeoutQuery, serviceIdSegment } from "../parameters.js";

/** Options of {@link resumeServiceBackup}. */
export interface ResumeServiceBackupOptions extends CallOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit the
   * work which a request only starts, and it is not the client's own time limit.
   *
   * Value 1 to 4294967295. Default 60.
   */
  readonly serverTimeout?: Int64 | undefined;
}

/**
 * Resumes periodic backup that was suspended on the service itself. 202 means that the cluster has
 * taken the request on.
 *
 * @param context The client's context.
 * @param serviceId The service: its name without `fabric:/`, and since runtime 6.0 with `~` for each
 *   further slash. `fabric:/myapp/app1/svc1` is `myapp~app1~svc1`. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_SERVICE_DOES_NOT_EXIST (HTTP 404): There is no such service; FABRIC_E_BACKUP_NOT_ENABLED
 *   (HTTP 404): Periodic backup is not turned on for it.
 * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-resumeservicebackup |
 *   Resume Service Backup}
 */
export function resumeServiceBackup(
  context: ClientContext,
  serviceId: string,
  options: ResumeServiceBackupOptions = {},
): Promise<void> {
  return sendOperation(
    context,
    resumeServiceBackupOperation,
    { serviceId, serverTimeout: options.serverTimeout },
    options,
  );
}

/** What {@link resumeServiceBackup} sends, and how its answer is read. */
export const resumeServiceBackupOperation: Operation<void> = {
  name: "resumeServiceBackup",
  method: "POST",
  request: (context, args) => ({
    url: `${context.endpoint}/Services/${serviceIdSegment(context, args)}/$/ResumeBackup?api-version=${apiVersion(context)}${serverTimeoutQuery(context, args)}`,
  }),
  statuses: [202],
  read: (answer) => readNothing(answer),
  error: { path: ["Error"], code: "Code", message: "Message" },
  startsWork: true,
};
