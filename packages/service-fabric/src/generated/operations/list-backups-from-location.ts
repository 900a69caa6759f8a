// Generated from specs/service-fabric by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  type PagingSpec,
  writeJson,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import type { BackupInfo, GetBackupByStorageQueryDescription } from "../models/common.js";
import {
  backupInfoSchema,
  getBackupByStorageQueryDescriptionSchema,
  pagedBackupInfoListSchema,
} from "../schemas/common.js";

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

/** How {@link listBackupsFromLocation} is sent and its answers are read. */
export const listBackupsFromLocationSpec: OperationSpec = {
  name: "listBackupsFromLocation",
  method: "POST",
  path: "/BackupRestore/$/GetBackups",
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
    continuationToken: { in: "query", type: "string", wire: "ContinuationToken", skipEncoding: true },
    maxResults: { in: "query", type: "int64", minimum: 0, wire: "MaxResults" },
  },
  body: {
    name: "getBackupByStorageQueryDescription",
    schema: { type: "model", model: () => getBackupByStorageQueryDescriptionSchema },
    required: true,
    contentType: "application/json",
    write: writeJson,
  },
  responses: { 200: { body: { type: "model", model: () => pagedBackupInfoListSchema } } },
  error: { path: ["Error"], code: "Code", message: "Message" },
  headers: { accept: "application/json" },
};

const paging: PagingSpec = {
  items: ["Items"],
  itemSchema: { type: "model", model: () => backupInfoSchema },
  continuationToken: ["ContinuationToken"],
  tokenParameter: "continuationToken",
  pageSizeParameter: "maxResults",
};

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
    listBackupsFromLocationSpec,
    paging,
    { getBackupByStorageQueryDescription },
    options,
  );
}
