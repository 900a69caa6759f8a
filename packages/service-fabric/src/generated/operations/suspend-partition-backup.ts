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
import { partitionIdSegment, serverTimeoutQuery } from "../parameters.js";

/** Options of {@link suspendPartitionBackup}. */
export interface SuspendPartitionBackupOptions extends CallOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit the
   * work which a request only starts, and it is not the client's own time limit.
   *
   * Value 1 to 4294967295. Default 60.
   */
  readonly serverTimeout?: Int64 | undefined;
}

/**
 * Suspends periodic backup of the partition, until it is resumed. 202 means that the cluster has taken
 * the request on.
 *
 * @param context The client's context.
 * @param partitionId Id of the partition. A UUID.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_PARTITION_NOT_FOUND (HTTP 404): There is no such partition; FABRIC_E_BACKUP_NOT_ENABLED
 *   (HTTP 404): Periodic backup is not turned on for it.
 * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-suspendpartitionbackup |
 *   Suspend Partition Backup}
 */
export function suspendPartitionBackup(
  context: ClientContext,
  partitionId: string,
  options: SuspendPartitionBackupOptions = {},
): Promise<void> {
  return sendOperation(
    context,
    suspendPartitionBackupOperation,
    { partitionId, serverTimeout: options.serverTimeout },
    options,
  );
}

/** What {@link suspendPartitionBackup} sends, and how its answer is read. */
export const suspendPartitionBackupOperation: Operation<void> = {
  name: "suspendPartitionBackup",
  method: "POST",
  request: (context, args) => ({
    url: `${context.endpoint}/Partitions/${partitionIdSegment(context, args)}/$/SuspendBackup?api-version=${apiVersion(context)}${serverTimeoutQuery(context, args)}`,
  }),
  statuses: [202],
  read: (answer) => readNothing(answer),
  error: { path: ["Error"], code: "Code", message: "Message" },
  startsWork: true,
};
