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
import type { DisableBackupDescription } from "../models/common.js";
import { applicationIdSegment, serverTimeoutQuery } from "../parameters.js";
import { serializeDisableBackupDescription } from "../serializers/common.js";

/** Options of {@link disableApplicationBackup}. */
export interface DisableApplicationBackupOptions extends CallOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit the
   * work which a request only starts, and it is not the client's own time limit.
   *
   * Value 1 to 4294967295. Default 60.
   */
  readonly serverTimeout?: Int64 | undefined;

  /** Whether the backups taken so far go too. Without it they stay. */
  readonly disableBackupDescription?: DisableBackupDescription | undefined;
}

/**
 * Turns off periodic backup that was turned on for an application itself. With `CleanBackup` its
 * backups are deleted too, for good. 202 means that the cluster has taken the request on.
 *
 * @param context The client's context.
 * @param applicationId The application: its name without `fabric:/`, and since runtime 6.0 with `~`
 *   for each further slash. `fabric:/myapp/app1` is `myapp~app1`. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_APPLICATION_NOT_FOUND (HTTP 404): There is no such application; FABRIC_E_BACKUP_NOT_ENABLED
 *   (HTTP 404): Periodic backup is not turned on for it.
 * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-disableapplicationbackup
 *   | Disable Application Backup}
 */
export function disableApplicationBackup(
  context: ClientContext,
  applicationId: string,
  options: DisableApplicationBackupOptions = {},
): Promise<void> {
  return sendOperation(
    context,
    disableApplicationBackupOperation,
    {
      applicationId,
      serverTimeout: options.serverTimeout,
      disableBackupDescription: options.disableBackupDescription,
    },
    options,
  );
}

/** What {@link disableApplicationBackup} sends, and how its answer is read. */
export const disableApplicationBackupOperation: Operation<void> = {
  name: "disableApplicationBackup",
  method: "POST",
  request: (context, args) => ({
    url: `${context.endpoint}/Applications/${applicationIdSegment(context, args)}/$/DisableBackup?api-version=${apiVersion(context)}${serverTimeoutQuery(context, args)}`,
    contentType: "application/json",
    body:
      (args["disableBackupDescription"] ?? undefined) === undefined
        ? undefined
        : writeJson(
            context,
            serializeDisableBackupDescription,
            args["disableBackupDescription"],
            "disableBackupDescription",
          ),
  }),
  statuses: [202],
  read: (answer) => readNothing(answer),
  error: { path: ["Error"], code: "Code", message: "Message" },
  startsWork: true,
};
