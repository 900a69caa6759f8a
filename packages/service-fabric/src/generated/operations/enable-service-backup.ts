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
import { serverTimeoutQuery, serviceIdSegment } from "../parameters.js";
import { serializeEnableBackupDescription } from "../serializers/common.js";

/** Options of {@link enableServiceBackup}. */
export interface EnableServiceBackupOptions extends CallOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit the
   * work which a request only starts, and it is not the client's own time limit.
   *
   * Value 1 to 4294967295. Default 60.
   */
  readonly serverTimeout?: Int64 | undefined;
}

/**
 * Turns on periodic backup of the service and of its partitions, by a policy. It goes before a policy
 * of the application; policies set on its partitions go before it. 202 means that the cluster has
 * taken the request on: `listServiceBackupConfigurations` tells what is in force.
 *
 * @param context The client's context.
 * @param serviceId The service: its name without `fabric:/`, and since runtime 6.0 with `~` for each
 *   further slash. `fabric:/myapp/app1/svc1` is `myapp~app1~svc1`. Not empty.
 * @param enableBackupDescription The policy to back up by.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_SERVICE_DOES_NOT_EXIST (HTTP 404): There is no such service;
 *   FABRIC_E_BACKUP_POLICY_NOT_EXISTING (HTTP 404): There is no policy of that name;
 *   FABRIC_E_INVALID_FOR_STATELESS_SERVICES (HTTP 400): The service is stateless: there is nothing to
 *   back up.
 * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-enableservicebackup |
 *   Enable Service Backup}
 */
export function enableServiceBackup(
  context: ClientContext,
  serviceId: string,
  enableBackupDescription: EnableBackupDescription,
  options: EnableServiceBackupOptions = {},
): Promise<void> {
  return sendOperation(
    context,
    enableServiceBackupOperation,
    { serviceId, enableBackupDescription, serverTimeout: options.serverTimeout },
    options,
  );
}

/** What {@link enableServiceBackup} sends, and how its answer is read. */
export const enableServiceBackupOperation: Operation<void> = {
  name: "enableServiceBackup",
  method: "POST",
  request: (context, args) => ({
    url: `${context.endpoint}/Services/${serviceIdSegment(context, args)}/$/EnableBackup?api-version=${apiVersion(context)}${serverTimeoutQuery(context, args)}`,
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
