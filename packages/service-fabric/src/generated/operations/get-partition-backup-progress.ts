// Generated from specs/service-fabric by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";
import type { BackupProgressInfo } from "../models/common.js";
import { backupProgressInfoSchema } from "../schemas/common.js";

/** Options of {@link getPartitionBackupProgress}. */
export interface GetPartitionBackupProgressOptions extends CallOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit the
   * work which a request only starts, and it is not the client's own time limit.
   *
   * Value 1 to 4294967295. Default 60.
   */
  readonly serverTimeout?: Int64 | undefined;
}

/** How {@link getPartitionBackupProgress} is sent and its answers are read. */
export const getPartitionBackupProgressSpec: OperationSpec = {
  name: "getPartitionBackupProgress",
  method: "GET",
  path: "/Partitions/{partitionId}/$/GetBackupProgress",
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
    partitionId: { in: "path", type: "string", format: "uuid", required: true, skipEncoding: true },
  },
  responses: { 200: { body: { type: "model", model: () => backupProgressInfoSchema } } },
  error: { path: ["Error"], code: "Code", message: "Message" },
  headers: { accept: "application/json" },
};

/**
 * Reads how the latest backup on demand of a partition is going, or how it ended. A backup that failed
 * is told here, with HTTP status 200. What the cluster answers when there never was one is not
 * documented; its open-sourced implementation suggests 200 with the document `null`.
 *
 * @param context The client's context.
 * @param partitionId Id of the partition. A UUID.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_PARTITION_NOT_FOUND (HTTP 404): There is no such partition.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-getpartitionbackupprogress | Get
 *   Partition Backup Progress}
 */
export function getPartitionBackupProgress(
  context: ClientContext,
  partitionId: string,
  options: GetPartitionBackupProgressOptions = {},
): Promise<BackupProgressInfo> {
  return sendOperation(context, getPartitionBackupProgressSpec, { partitionId }, options);
}
