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
import { deserializeRestoreProgressInfo } from "../deserializers/common.js";
import type { RestoreProgressInfo } from "../models/common.js";
import { partitionIdSegment, serverTimeoutQuery } from "../parameters.js";

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
  return sendOperation(
    context,
    getPartitionRestoreProgressOperation,
    { partitionId, serverTimeout: options.serverTimeout },
    options,
  );
}

/** What {@link getPartitionRestoreProgress} sends, and how its answer is read. */
export const getPartitionRestoreProgressOperation: Operation<RestoreProgressInfo> = {
  name: "getPartitionRestoreProgress",
  method: "GET",
  request: (context, args) => ({
    url: `${context.endpoint}/Partitions/${partitionIdSegment(context, args)}/$/GetRestoreProgress?api-version=${apiVersion(context)}${serverTimeoutQuery(context, args)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeRestoreProgressInfo),
  error: { path: ["Error"], code: "Code", message: "Message" },
};
