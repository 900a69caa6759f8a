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
import type { EnableBackupDescription } from "../models/common.js";
import { applicationIdSegment, serverTimeoutQuery } from "../parameters.js";
import { serializeEnableBackupDescription } from "../serializers/common.js";

/** Options of {@link enableApplicationBackup}. */
export interface EnableApplicationBackupOptions extends CallOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit the
   * work which a request only starts, and it is not the client's own time limit.
   *
   * Value 1 to 4294967295. Default 60.
   */
  readonly serverTimeout?: Int64 | undefined;
}

/**
 * Turns on periodic backup of the application and of every stateful service and partition in it, by a
 * policy. Policies set on its services and partitions go before this one. 202 means that the cluster
 * has taken the request on: `listApplicationBackupConfigurations` tells what is in force.
 *
 * @param context The client's context.
 * @param applicationId The application: its name without `fabric:/`, and since runtime 6.0 with `~`
 *   for each further slash. `fabric:/myapp/app1` is `myapp~app1`. Not empty.
 * @param enableBackupDescription The policy to back up by.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_APPLICATION_NOT_FOUND (HTTP 404): There is no such application;
 *   FABRIC_E_BACKUP_POLICY_NOT_EXISTING (HTTP 404): There is no policy of that name.
 * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-enableapplicationbackup
 *   | Enable Application Backup}
 */
export function enableApplicationBackup(
  context: ClientContext,
  applicationId: string,
  enableBackupDescription: EnableBackupDescription,
  options: EnableApplicationBackupOptions = {},
): Promise<void> {
  return sendOperation(
    context,
    enableApplicationBackupOperation,
    { applicationId, enableBackupDescription, serverTimeout: options.serverTimeout },
    options,
  );
}

/** What {@link enableApplicationBackup} sends, and how its answer is read. */
export const enableApplicationBackupOperation: Operation<void> = {
  name: "enableApplicationBackup",
  method: "POST",
  request: (context, args) => ({
    url: `${context.endpoint}/Applications/${applicationIdSegment(context, args)}/$/EnableBackup?api-version=${apiVersion(context)}${serverTimeoutQuery(context, args)}`,
    contentType: "application/json",
    body: writeJson(
      context,
      serializeEnableBackupDescription,
      args["enableBackupDescription"],
      "enableBackupDescription",
    ),
  }),
  statuses: [202],
  read: (answer) => readNothing(answer),
  error: { path: ["Error"], code: "Code", message: "Message" },
  startsWork: true,
};
