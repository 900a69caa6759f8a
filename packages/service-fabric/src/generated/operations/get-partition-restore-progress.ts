// Generated from specs/service-fabric by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";
import type { RestoreProgressInfo } from "../models/common.js";
import { restoreProgressInfoSchema } from "../schemas/common.js";

/** Options of {@link getPartitionRestoreProgress}. */
export interface GetPartitionRestoreProgressOptions extends CallOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit the
   * work which a request only starts, and it is not the client's own time limit.
   *
   * Value 1 to 4294967295. Default 60.
   */
  readonly serverTimeout?: Int64 | undefined;
}

/** How {@link getPartitionRestoreProgress} is sent and its answers are read. */
export const getPartitionRestoreProgressSpec: OperationSpec = {
  name: "getPartitionRestoreProgress",
  method: "GET",
  path: "/Partitions/{partitionId}/$/GetRestoreProgress",
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
  responses: { 200: { body: { type: "model", model: () => restoreProgressInfoSchema } } },
  error: { path: ["Error"], code: "Code", message: "Message" },
  headers: { accept: "application/json" },
};

/**
 * Reads how the latest restore of a partition is going, or how it ended. A restore that failed is told
 * here, with HTTP status 200. What the cluster answers when there never was one is not documented; for
 * backups its open-sourced implementation suggests 200 with the document `null`.
 *
 * @param context The client's context.
 * @param partitionId Id of the partition. A UUID.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_PARTITION_NOT_FOUND (HTTP 404): There is no such partition.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-getpartitionrestoreprogress | Get
 *   Partition Restore Progress}
 */
export function getPartitionRestoreProgress(
  context: ClientContext,
  partitionId: string,
  options: GetPartitionRestoreProgressOptions = {},
): Promise<RestoreProgressInfo> {
  return sendOperation(context, getPartitionRestoreProgressSpec, { partitionId }, options);
}
