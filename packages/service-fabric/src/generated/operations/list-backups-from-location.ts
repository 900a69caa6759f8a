// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
  writeJson,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeBackupInfo } from "../deserializers/common.js";
import type { BackupInfo, GetBackupByStorageQueryDescription } from "../models/common.js";
import { continuationTokenQuery, maxResultsQuery, serverTimeoutQuery } from "../parameters.js";
import { serializeGetBackupByStorageQueryDescription } from "../serializers/common.js";

/** Options of {@link listBackupsFromLocation}. */
export interface ListBackupsFromLocationOptions extends CallOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit the
   * work which a request only starts, and it is not the client's own time limit.
   *
   * Value 1 to 4294967295. Default 60.
   */
  readonly serverTimeout?: Int64 | undefined;

  /**
   * Most items in a page; 0, the default, stands for as many as fit into one answer.
   *
   * Value at least 0. Default 0.
   */
  readonly maxResults?: Int64 | undefined;
}

/**
 * Lists the backups of an application, a service or a partition that are found in a given store, which
 * no policy need know: this is how backups of a lost cluster are found again. It only reads, although
 * it is a POST.
 *
 * @param context The client's context.
 * @param getBackupByStorageQueryDescription Which backups to look for, and in which store.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes: E_INVALIDARG (HTTP
 *   400): The query or its store breaks a rule.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-getbackupsfrombackuplocation | Get
 *   Backups From Backup Location}
 */
export function listBackupsFromLocation(
  context: ClientContext,
  getBackupByStorageQueryDescription: GetBackupByStorageQueryDescription,
  options: ListBackupsFromLocationOptions = {},
): PagedAsyncIterableIterator<BackupInfo> {
  return listOperation(
    context,
    listBackupsFromLocationOperation,
    {
      getBackupByStorageQueryDescription,
      serverTimeout: options.serverTimeout,
      maxResults: options.maxResults,
    },
    options,
  );
}

/** What {@link listBackupsFromLocation} sends, and how its answer is read. */
export const listBackupsFromLocationOperation: PagedOperation<BackupInfo> = {
  name: "listBackupsFromLocation",
  method: "POST",
  request: (context, args) => ({
    url: `${context.endpoint}/BackupRestore/$/GetBackups?api-version=${apiVersion(context)}${serverTimeoutQuery(context, args)}${continuationTokenQuery(context, args)}${maxResultsQuery(context, args)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(
      context,
      serializeGetBackupByStorageQueryDescription,
      args["getBackupByStorageQueryDescription"],
      "getBackupByStorageQueryDescription",
    ),
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
