// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type FindStartedOptions,
  type FindStartedResult,
  type LatestEvidence,
  findLatest,
} from "@azbackup/core/find-started";
import type { OperationPoller } from "@azbackup/core/lro";
import type { ClientContext } from "@azbackup/core/operation";
import type { BackupProgressInfo } from "../models/common.js";
import { type BackupPartitionOptions, backupPartitionOperation } from "./backup-partition.js";
import { getPartitionBackupProgressOperation } from "./get-partition-backup-progress.js";
import { listPartitionBackupsOperation } from "./list-partition-backups.js";

/**
 * Asks the service whether a {@link backupPartition} has started whose answer was lost, and starts
 * nothing.
 *
 * What it finds is followed as what `resume` gives. Between two that may be it, it does not choose.
 *
 * @param context The client's context.
 * @param partitionId Id of the partition. A UUID.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 */
export function findStartedBackupPartition(
  context: ClientContext,
  partitionId: string,
  options: BackupPartitionOptions & FindStartedOptions,
): Promise<FindStartedResult<OperationPoller<BackupProgressInfo, BackupProgressInfo>>> {
  return findLatest(
    context,
    backupPartitionOperation,
    evidence,
    {
      partitionId,
      serverTimeout: options.serverTimeout,
      backupTimeout: options.backupTimeout,
      backupPartitionDescription: options.backupPartitionDescription,
    },
    options,
  );
}

const evidence: LatestEvidence = {
  read: { operation: getPartitionBackupProgressOperation, arguments: { partitionId: "{partitionId}" } },
  endedAt: ["TimeStampUtc"],
  list: {
    operation: listPartitionBackupsOperation,
    arguments: { partitionId: "{partitionId}", startDateTimeFilter: "{startedAfter}" },
  },
  match: [{ path: ["BackupId"], values: ["{/BackupId}"] }],
  startedAt: ["CreationTimeUtc"],
  settleMs: 300000,
};
