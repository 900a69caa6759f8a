// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { type Int64, uuid } from "@azbackup/core/codec";
import {
  type CallOptions,
  type ClientContext,
  type Operation,
  readNothing,
  segments,
  sendOperation,
} from "@azbackup/core/operation";
import { checked, string } from "@azbackup/core/serialize";
import { restoreTimeoutQuery, serverTimeoutQuery } from "../parameters.js";

/** Options of {@link skipRestorePartition}. */
export interface SkipRestorePartitionOptions extends CallOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit the
   * work which a request only starts, and it is not the client's own time limit.
   *
   * Value 1 to 4294967295. Default 60.
   */
  readonly serverTimeout?: Int64 | undefined;

  /**
   * Minutes the cluster may spend on it; 10 unless told.
   *
   * Default 10.
   */
  readonly restoreTimeout?: number | undefined;
}

/**
 * Ends the restore that the cluster itself began after a partition lost its data, and goes on with the
 * data that the replicas have. What the backup would have brought back is lost. 202 means that the
 * cluster has taken the request on. Runtime 9.1 and later; asks in version 9.1, whatever the others
 * do.
 *
 * @param context The client's context.
 * @param partitionId Id of the partition. A UUID.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_PARTITION_NOT_FOUND (HTTP 404): There is no such partition;
 *   FABRIC_E_INVALID_FOR_STATELESS_SERVICES (HTTP 400): The service is stateless: there is nothing to
 *   restore.
 * @see {@link
 *   https://learn.microsoft.com/dotnet/api/microsoft.servicefabric.client.ibackuprestoreclient |
 *   IBackupRestoreClient}
 */
export function skipRestorePartition(
  context: ClientContext,
  partitionId: string,
  options: SkipRestorePartitionOptions = {},
): Promise<void> {
  return sendOperation(
    context,
    skipRestorePartitionOperation,
    { partitionId, serverTimeout: options.serverTimeout, restoreTimeout: options.restoreTimeout },
    options,
  );
}

const partitionIdSegment = /* @__PURE__ */ segments("partitionId", /* @__PURE__ */ checked(string, uuid));

/** What {@link skipRestorePartition} sends, and how its answer is read. */
export const skipRestorePartitionOperation: Operation<void> = {
  name: "skipRestorePartition",
  method: "POST",
  request: (context, args) => ({
    url: `${context.endpoint}/Partitions${partitionIdSegment(context, args)}/$/SkipAutoRestore?api-version=9.1${serverTimeoutQuery(context, args)}${restoreTimeoutQuery(context, args)}`,
  }),
  statuses: [202],
  read: (answer) => readNothing(answer),
  error: { path: ["Error"], code: "Code", message: "Message" },
  startsWork: true,
};
