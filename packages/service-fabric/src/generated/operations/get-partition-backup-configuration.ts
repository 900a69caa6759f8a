// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializePartitionBackupConfigurationInfo } from "../deserializers/backup-configuration-info.js";
import type { PartitionBackupConfigurationInfo } from "../models/backup-configuration-info.js";
import { partitionIdSegment, serverTimeoutQuery } from "../parameters.js";

/** Options of {@link getPartitionBackupConfiguration}. */
export interface GetPartitionBackupConfigurationOptions extends CallOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit the
   * work which a request only starts, and it is not the client's own time limit.
   *
   * Value 1 to 4294967295. Default 60.
   */
  readonly serverTimeout?: Int64 | undefined;
}

/**
 * Reads what periodic backup of a partition follows: which policy, where that was set, and whether it
 * is suspended.
 *
 * @param context The client's context.
 * @param partitionId Id of the partition. A UUID.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_PARTITION_NOT_FOUND (HTTP 404): There is no such partition; FABRIC_E_BACKUP_NOT_ENABLED
 *   (HTTP 404): Periodic backup is not turned on for it.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-getpartitionbackupconfigurationinfo
 *   | Get Partition Backup Configuration Info}
 */
export function getPartitionBackupConfiguration(
  context: ClientContext,
  partitionId: string,
  options: GetPartitionBackupConfigurationOptions = {},
): Promise<PartitionBackupConfigurationInfo> {
  return sendOperation(
    context,
    getPartitionBackupConfigurationOperation,
    { partitionId, serverTimeout: options.serverTimeout },
    options,
  );
}

/** What {@link getPartitionBackupConfiguration} sends, and how its answer is read. */
export const getPartitionBackupConfigurationOperation: Operation<PartitionBackupConfigurationInfo> = {
  name: "getPartitionBackupConfiguration",
  method: "GET",
  request: (context, args) => ({
    url: `${context.endpoint}/Partitions/${partitionIdSegment(context, args)}/$/GetBackupConfigurationInfo?api-version=${apiVersion(context)}${serverTimeoutQuery(context, args)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializePartitionBackupConfigurationInfo),
  error: { path: ["Error"], code: "Code", message: "Message" },
};
