// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type FindStartedOptions,
  type FindStartedResult,
  type LatestEvidence,
  findLatest,
} from "@azbackup/core/find-started";
import type { OperationPoller } from "@azbackup/core/lro";
import type { ClientContext } from "@azbackup/core/operation";
import type { RestoreProgressInfo } from "../models/common.js";
import { getPartitionRestoreProgressOperation } from "./get-partition-restore-progress.js";
import { type RestorePartitionOptions, restorePartitionOperation } from "./restore-partition.js";

/**
 * Asks the service whether a {@link restorePartition} has started whose answer was lost, and starts
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
export function findStartedRestorePartition(
  context: ClientContext,
  partitionId: string,
  options: RestorePartitionOptions & FindStartedOptions,
): Promise<FindStartedResult<OperationPoller<RestoreProgressInfo, RestoreProgressInfo>>> {
  return findLatest(
    context,
    restorePartitionOperation,
    evidence,
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

const evidence: LatestEvidence = {
  read: { operation: getPartitionRestoreProgressOperation, arguments: { partitionId: "{partitionId}" } },
  endedAt: ["TimeStampUtc"],
  settleMs: 300000,
};
