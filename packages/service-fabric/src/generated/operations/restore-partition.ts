// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import { type OperationPoller, byStatusOperation, latestRun } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  apiVersion,
  needsOneOf,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import { deserializeRestoreProgressInfo } from "../deserializers/common.js";
import type { RestorePartitionDescription, RestoreProgressInfo } from "../models/common.js";
import {
  latestQuery,
  metadataFromBlobQuery,
  partitionIdSegment,
  restoreTimeoutQuery,
  serverTimeoutQuery,
} from "../parameters.js";
import { serializeRestorePartitionDescription } from "../serializers/common.js";
import { getPartitionRestoreProgressOperation } from "./get-partition-restore-progress.js";

/** Options of {@link restorePartition}. */
export interface RestorePartitionOptions extends CallOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit the
   * work which a request only starts, and it is not the client's own time limit.
   *
   * Value 1 to 4294967295. Default 60.
   */
  readonly serverTimeout?: Int64 | undefined;

  /**
   * Minutes the cluster waits for the restore before the run ends as `Timeout`. 10 unless told; 30 since
   * runtime 10.1 CU7.
   *
   * Default 10.
   */
  readonly restoreTimeout?: number | undefined;

  /**
   * Restore from the newest backup of the partition. Runtime 9.1 and later; false unless told.
   *
   * Default false.
   */
  readonly latest?: boolean | undefined;

  /**
   * Read what is known of the backups from the blobs beside them, as older runtimes wrote it, instead of
   * from the table. Runtime 11.2 and later; false unless told.
   *
   * Default false.
   */
  readonly metadataFromBlob?: boolean | undefined;

  /** The backup to restore from; without it, `Latest` has to be true. */
  readonly restorePartitionDescription?: RestorePartitionDescription | undefined;
}

/**
 * Starts to restore a partition from a backup: from the one that `RestorePartitionDescription` names,
 * or from the newest with `Latest`. Give one of the two: what the cluster does without either is not
 * part of the contract. What the partition holds is lost. 202 means that the cluster has taken the
 * request on, and says nothing else: the restore is followed with `getPartitionRestoreProgress`.
 *
 * That operation tells of the partition's latest run only, so it is read once before the start, and a
 * run that ends like the one before is not taken for this one. Polling has to go on for longer than
 * `RestoreTimeout`. A run that ends as `Timeout` may still have restored the partition.
 *
 * @param context The client's context.
 * @param partitionId Id of the partition. A UUID.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_BACKUP_IN_PROGRESS (HTTP 409): A backup of the partition is running: follow it with
 *   `getPartitionBackupProgress`; FABRIC_E_RESTORE_IN_PROGRESS (HTTP 409): A restore of the partition is
 *   running: follow it with `getPartitionRestoreProgress`;
 *   FABRIC_E_RESTORE_SOURCE_TARGET_PARTITION_MISMATCH (HTTP 400): The backup is of a partition that does
 *   not match this one; FABRIC_E_BACKUP_NOT_ENABLED (HTTP 404): No policy is in force for the partition,
 *   and the request names no store; FABRIC_E_PARTITION_NOT_FOUND (HTTP 404): There is no such partition;
 *   FABRIC_E_INVALID_FOR_STATELESS_SERVICES (HTTP 400): The service is stateless: there is nothing to
 *   restore; FABRIC_E_TIMEOUT (HTTP 504): The cluster did not answer within its `timeout`, and may have
 *   acted on the request all the same.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-restorepartition |
 *   Restore Partition}
 */
export function restorePartition(
  context: ClientContext,
  partitionId: string,
  options: RestorePartitionOptions = {},
): OperationPoller<RestoreProgressInfo, RestoreProgressInfo> {
  return startOperation(
    context,
    restorePartitionOperation,
    {
      partitionId,
      serverTimeout: options.serverTimeout,
      restoreTimeout: options.restoreTimeout,
      latest: options.latest,
      metadataFromBlob: options.metadataFromBlob,
      restorePartitionDescription: options.restorePartitionDescription,
    },
    options,
  );
}

/** What {@link restorePartition} sends, and how its answer is read. */
export const restorePartitionOperation: LongRunningOperation<RestoreProgressInfo, RestoreProgressInfo> = {
  name: "restorePartition",
  method: "POST",
  check: /* @__PURE__ */ needsOneOf(["restorePartitionDescription", "latest"]),
  request: (context, args) => ({
    url: `${context.endpoint}/Partitions/${partitionIdSegment(context, args)}/$/Restore?api-version=${apiVersion(context)}${serverTimeoutQuery(context, args)}${restoreTimeoutQuery(context, args)}${latestQuery(context, args)}${metadataFromBlobQuery(context, args)}`,
    contentType: "application/json",
    body:
      (args["restorePartitionDescription"] ?? undefined) === undefined
        ? undefined
        : writeJson(
            context,
            serializeRestorePartitionDescription,
            args["restorePartitionDescription"],
            "restorePartitionDescription",
          ),
  }),
  statuses: [202],
  lro: {
    tracking: {
      strategies: [byStatusOperation],
      status: {
        path: ["RestoreState"],
        succeeded: ["Success"],
        failed: ["Failure"],
        running: ["Accepted", "RestoreInProgress", "SecondariesInProgress"],
        timedOut: ["Timeout"],
        notYet: ["Invalid"],
        error: ["FailureError"],
        errorNames: { code: "Code", message: "Message" },
      },
      progress: { ended: ["TimeStampUtc"] },
      statusOperation: {
        operation: "getPartitionRestoreProgress",
        arguments: { partitionId: { argument: "partitionId" } },
      },
      baseline: /* @__PURE__ */ latestRun({ identity: [["TimeStampUtc"], ["RestoredLsn"]], graceReads: 3 }),
      intervalMs: 5000,
    },
    status: deserializeRestoreProgressInfo,
    result: deserializeRestoreProgressInfo,
    operations: { getPartitionRestoreProgress: getPartitionRestoreProgressOperation },
    shared: ["partitionId"],
  },
  error: { path: ["Error"], code: "Code", message: "Message" },
  startsWork: true,
};
