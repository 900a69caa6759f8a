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
import { partitionIdSegment, serverTimeoutQuery } from "../parameters.js";
import { serializeEnableBackupDescription } from "../serializers/common.js";

/** Options of {@link enablePartitionBackup}. */
export interface EnablePartitionBackupOptions extends CallOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit the
   * work which a request only starts, and it is not the client's own time limit.
   *
   * Value 1 to 4294967295. Default 60.
   */
  readonly serverTimeout?: Int64 | undefined;
}

/**
 * Turns on periodic backup of the partition, by a policy. It goes before policies of the service and
 * of the application. 202 means that the cluster has taken the request on:
 * `getPartitionBackupConfiguration` tells what is in force.
 *
 * @param context The client's context.
 * @param partitionId Id of the partition. A UUID.
 * @param enableBackupDescription The policy to back up by.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_PARTITION_NOT_FOUND (HTTP 404): There is no such partition;
 *   FABRIC_E_BACKUP_POLICY_NOT_EXISTING (HTTP 404): There is no policy of that name;
 *   FABRIC_E_INVALID_FOR_STATELESS_SERVICES (HTTP 400): The service is stateless: there is nothing to
 *   back up.
 * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-enablepartitionbackup |
 *   Enable Partition Backup}
 */
export function enablePartitionBackup(
  context: ClientContext,
  partitionId: string,
  enableBackupDescription: EnableBackupDescription,
  options: EnablePartitionBackupOptions = {},
): Promise<void> {
  return sendOperation(
    context,
    enablePartitionBackupOperation,
    { partitionId, enableBackupDescription, serverTimeout: options.serverTimeout },
    options,
  );
}

/** What {@link enablePartitionBackup} sends, and how its answer is read. */
export const enablePartitionBackupOperation: Operation<void> = {
  name: "enablePartitionBackup",
  method: "POST",
  request: (context, args) => ({
    url: `${context.endpoint}/Partitions/${partitionIdSegment(context, args)}/$/EnableBackup?api-version=${apiVersion(context)}${serverTimeoutQuery(context, args)}`,
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
