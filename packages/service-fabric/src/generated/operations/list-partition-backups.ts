// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeBackupInfo } from "../deserializers/common.js";
import type { BackupInfo } from "../models/common.js";
import {
  continuationTokenQuery,
  endDateTimeFilterQuery,
  latestQuery,
  maxResultsQuery,
  metadataFromBlobQuery,
  partitionIdSegment,
  serverTimeoutQuery,
  startDateTimeFilterQuery,
} from "../parameters.js";

/** Options of {@link listPartitionBackups}. */
export interface ListPartitionBackupsOptions extends CallOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit the
   * work which a request only starts, and it is not the client's own time limit.
   *
   * Value 1 to 4294967295. Default 60.
   */
  readonly serverTimeout?: Int64 | undefined;

  /**
   * Only the latest backup of each partition, of those the time filters leave. False unless told.
   *
   * Default false.
   */
  readonly latest?: boolean | undefined;

  /** Only backups taken at this time (UTC) or later. */
  readonly startDateTimeFilter?: Date | undefined;

  /** Only backups taken at this time (UTC) or earlier. */
  readonly endDateTimeFilter?: Date | undefined;

  /**
   * Read what is known of the backups from the blobs beside them, as older runtimes wrote it, instead of
   * from the table. Runtime 11.2 and later; false unless told.
   *
   * Default false.
   */
  readonly metadataFromBlob?: boolean | undefined;

  /**
   * Most items in a page; 0, the default, stands for as many as fit into one answer.
   *
   * Value at least 0. Default 0.
   */
  readonly maxResults?: Int64 | undefined;
}

/**
 * Lists the backups of a partition, from the store of the policy in force.
 *
 * The published contract names no paging parameters here, though its own samples use them, and so does
 * the open-sourced implementation: they are declared, for without them no page but the first can be
 * read.
 *
 * @param context The client's context.
 * @param partitionId Id of the partition. A UUID.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_PARTITION_NOT_FOUND (HTTP 404): There is no such partition; FABRIC_E_BACKUP_NOT_ENABLED
 *   (HTTP 404): Periodic backup is not turned on for it.
 * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-getpartitionbackuplist |
 *   Get Partition Backup List}
 */
export function listPartitionBackups(
  context: ClientContext,
  partitionId: string,
  options: ListPartitionBackupsOptions = {},
): PagedAsyncIterableIterator<BackupInfo> {
  return listOperation(
    context,
    listPartitionBackupsOperation,
    {
      partitionId,
      serverTimeout: options.serverTimeout,
      latest: options.latest,
      startDateTimeFilter: options.startDateTimeFilter,
      endDateTimeFilter: options.endDateTimeFilter,
      metadataFromBlob: options.metadataFromBlob,
      maxResults: options.maxResults,
    },
    options,
  );
}

/** What {@link listPartitionBackups} sends, and how its answer is read. */
export const listPartitionBackupsOperation: PagedOperation<BackupInfo> = {
  name: "listPartitionBackups",
  method: "GET",
  request: (context, args) => ({
    url: `${context.endpoint}/Partitions/${partitionIdSegment(context, args)}/$/GetBackups?api-version=${apiVersion(context)}${serverTimeoutQuery(context, args)}${latestQuery(context, args)}${startDateTimeFilterQuery(context, args)}${endDateTimeFilterQuery(context, args)}${metadataFromBlobQuery(context, args)}${continuationTokenQuery(context, args)}${maxResultsQuery(context, args)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: {
    items: ["Items"],
    item: deserializeBackupInfo,
    continuationToken: ["ContinuationToken"],
    tokenParameter: "continuationToken",
    pageSizeParameter: "maxResults",
  },
  error: { path: ["Error"], code: "Code", message: "Message" },
};
