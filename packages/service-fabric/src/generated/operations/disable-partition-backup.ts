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
import { partitionIdSegment, serverTimeoutQuery } from "../parameters.js";
import { serializeDisableBackupDescription } from "../serializers/common.js";

/** Options of {@link disablePartitionBackup}. */
export interface DisablePartitionBackupOptions extends CallOptions {
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
 * Turns off periodic backup that was turned on for a partition itself, not what it inherits. With
 * `CleanBackup` its backups are deleted too, for good. 202 means that the cluster has taken the
 * request on.
 *
 * @param context The client's context.
 * @param partitionId Id of the partition. A UUID.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_PARTITION_NOT_FOUND (HTTP 404): There is no such partition; FABRIC_E_BACKUP_NOT_ENABLED
 *   (HTTP 404): Periodic backup is not turned on for it.
 * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-disablepartitionbackup |
 *   Disable Partition Backup}
 */
export function disablePartitionBackup(
  context: ClientContext,
  partitionId: string,
  options: DisablePartitionBackupOptions = {},
): Promise<void> {
  return sendOperation(
    context,
    disablePartitionBackupOperation,
    {
      partitionId,
      serverTimeout: options.serverTimeout,
      disableBackupDescription: options.disableBackupDescription,
    },
    options,
  );
}

/** What {@link disablePartitionBackup} sends, and how its answer is read. */
export const disablePartitionBackupOperation: Operation<void> = {
  name: "disablePartitionBackup",
  method: "POST",
  request: (context, args) => ({
    url: `${context.endpoint}/Partitions/${partitionIdSegment(context, args)}/$/DisableBackup?api-version=${apiVersion(context)}${serverTimeoutQuery(context, args)}`,
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
