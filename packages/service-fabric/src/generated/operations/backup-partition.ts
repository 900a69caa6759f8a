// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import { type OperationPoller, byStatusOperation, latestRun } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  apiVersion,
  query,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import { int32 } from "@azbackup/core/serialize";
import { deserializeBackupProgressInfo } from "../deserializers/common.js";
import type { BackupPartitionDescription, BackupProgressInfo } from "../models/common.js";
import { partitionIdSegment, serverTimeoutQuery } from "../parameters.js";
import { serializeBackupPartitionDescription } from "../serializers/common.js";
import { getPartitionBackupProgressOperation } from "./get-partition-backup-progress.js";

/** Options of {@link backupPartition}. */
export interface BackupPartitionOptions extends CallOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit the
   * work which a request only starts, and it is not the client's own time limit.
   *
   * Value 1 to 4294967295. Default 60.
   */
  readonly serverTimeout?: Int64 | undefined;

  /**
   * Minutes the cluster waits for the backup before the run ends as `Timeout`; 10 unless told.
   *
   * Default 10.
   */
  readonly backupTimeout?: number | undefined;

  /** Where the backup goes; without it, to the store of the policy in force for the partition. */
  readonly backupPartitionDescription?: BackupPartitionDescription | undefined;
}

/**
 * Starts a backup of a partition's state now, besides the periodic ones. 202 means that the cluster
 * has taken the request on, and says nothing else: the backup is followed with
 * `getPartitionBackupProgress`.
 *
 * That operation tells of the partition's latest run only, so it is read once before the start, and a
 * run that ends like the one before is not taken for this one. Polling has to go on for longer than
 * `BackupTimeout`. A run that ends as `Timeout` may still have written its backup: look at
 * `listPartitionBackups` before the next try, and give that more minutes.
 *
 * @param context The client's context.
 * @param partitionId Id of the partition. A UUID.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_BACKUP_IN_PROGRESS (HTTP 409): A backup of the partition is running: follow it with
 *   `getPartitionBackupProgress`; FABRIC_E_RESTORE_IN_PROGRESS (HTTP 409): A restore of the partition is
 *   running: follow it with `getPartitionRestoreProgress`; FABRIC_E_BACKUP_NOT_ENABLED (HTTP 404): No
 *   policy is in force for the partition, and the request names no store; FABRIC_E_PARTITION_NOT_FOUND
 *   (HTTP 404): There is no such partition; FABRIC_E_INVALID_FOR_STATELESS_SERVICES (HTTP 400): The
 *   service is stateless: there is nothing to back up; FABRIC_E_TIMEOUT (HTTP 504): The cluster did not
 *   answer within its `timeout`, and may have acted on the request all the same.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-backuppartition | Backup
 *   Partition}
 */
export function backupPartition(
  context: ClientContext,
  partitionId: string,
  options: BackupPartitionOptions = {},
): OperationPoller<BackupProgressInfo, BackupProgressInfo> {
  return startOperation(
    context,
    backupPartitionOperation,
    {
      partitionId,
      serverTimeout: options.serverTimeout,
      backupTimeout: options.backupTimeout,
      backupPartitionDescription: options.backupPartitionDescription,
    },
    options,
  );
}

const backupTimeoutQuery = /* @__PURE__ */ query("backupTimeout", "BackupTimeout", int32);

/** What {@link backupPartition} sends, and how its answer is read. */
export const backupPartitionOperation: LongRunningOperation<BackupProgressInfo, BackupProgressInfo> = {
  name: "backupPartition",
  method: "POST",
  request: (context, args) => ({
    url: `${context.endpoint}/Partitions/${partitionIdSegment(context, args)}/$/Backup?api-version=${apiVersion(context)}${serverTimeoutQuery(context, args)}${backupTimeoutQuery(context, args)}`,
    contentType: "application/json",
    body:
      (args["backupPartitionDescription"] ?? undefined) === undefined
        ? undefined
        : writeJson(
            context,
            serializeBackupPartitionDescription,
            args["backupPartitionDescription"],
            "backupPartitionDescription",
          ),
  }),
  statuses: [202],
  lro: {
    tracking: {
      strategies: [byStatusOperation],
      status: {
        path: ["BackupState"],
        succeeded: ["Success"],
        failed: ["Failure"],
        running: ["Accepted", "BackupInProgress"],
        timedOut: ["Timeout"],
        notYet: ["Invalid"],
        error: ["FailureError"],
        errorNames: { code: "Code", message: "Message" },
      },
      progress: { ended: ["TimeStampUtc"] },
      statusOperation: {
        operation: "getPartitionBackupProgress",
        arguments: { partitionId: { argument: "partitionId" } },
      },
      baseline: /* @__PURE__ */ latestRun({ identity: [["BackupId"], ["TimeStampUtc"]], graceReads: 3 }),
      intervalMs: 5000,
    },
    status: deserializeBackupProgressInfo,
    result: deserializeBackupProgressInfo,
    operations: { getPartitionBackupProgress: getPartitionBackupProgressOperation },
    shared: ["partitionId"],
  },
  error: { path: ["Error"], code: "Code", message: "Message" },
  startsWork: true,
};
