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
  serverTimeoutQuery,
  serviceIdSegment,
  startDateTimeFilterQuery,
} from "../parameters.js";

/** Options of {@link listServiceBackups}. */
export interface ListServiceBackupsOptions extends CallOptions {
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
 * Lists the backups of every partition of a service, from the store of the policy in force.
 *
 * @param context The client's context.
 * @param serviceId The service: its name without `fabric:/`, and since runtime 6.0 with `~` for each
 *   further slash. `fabric:/myapp/app1/svc1` is `myapp~app1~svc1`. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_SERVICE_DOES_NOT_EXIST (HTTP 404): There is no such service; FABRIC_E_BACKUP_NOT_ENABLED
 *   (HTTP 404): Periodic backup is not turned on for it.
 * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-getservicebackuplist |
 *   Get Service Backup List}
 */
export function listServiceBackups(
  context: ClientContext,
  serviceId: string,
  options: ListServiceBackupsOptions = {},
): PagedAsyncIterableIterator<BackupInfo> {
  return listOperation(
    context,
    listServiceBackupsOperation,
    {
      serviceId,
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

/** What {@link listServiceBackups} sends, and how its answer is read. */
export const listServiceBackupsOperation: PagedOperation<BackupInfo> = {
  name: "listServiceBackups",
  method: "GET",
  request: (context, args) => ({
    url: `${context.endpoint}/Services/${serviceIdSegment(context, args)}/$/GetBackups?api-version=${apiVersion(context)}${serverTimeoutQuery(context, args)}${latestQuery(context, args)}${startDateTimeFilterQuery(context, args)}${endDateTimeFilterQuery(context, args)}${metadataFromBlobQuery(context, args)}${continuationTokenQuery(context, args)}${maxResultsQuery(context, args)}`,
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
