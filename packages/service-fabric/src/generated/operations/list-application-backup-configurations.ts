// Generated from specs/service-fabric by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import type { CallOptions, ClientContext, OperationSpec, PagingSpec } from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import type { BackupConfigurationInfo } from "../models/backup-configuration-info.js";
import { backupConfigurationInfoSchema } from "../schemas/backup-configuration-info.js";
import { pagedBackupConfigurationInfoListSchema } from "../schemas/common.js";

/** Options of {@link listApplicationBackupConfigurations}. */
export interface ListApplicationBackupConfigurationsOptions extends CallOptions {
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

/** How {@link listApplicationBackupConfigurations} is sent and its answers are read. */
export const listApplicationBackupConfigurationsSpec: OperationSpec = {
  name: "listApplicationBackupConfigurations",
  method: "GET",
  path: "/Applications/{applicationId}/$/GetBackupConfigurationInfo",
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
    applicationId: { in: "path", type: "string", minLength: 1, required: true, skipEncoding: true },
    continuationToken: { in: "query", type: "string", wire: "ContinuationToken", skipEncoding: true },
    maxResults: { in: "query", type: "int64", minimum: 0, wire: "MaxResults" },
  },
  responses: { 200: { body: { type: "model", model: () => pagedBackupConfigurationInfoListSchema } } },
  error: { path: ["Error"], code: "Code", message: "Message" },
  headers: { accept: "application/json" },
};

const paging: PagingSpec = {
  items: ["Items"],
  itemSchema: { type: "model", model: () => backupConfigurationInfoSchema },
  continuationToken: ["ContinuationToken"],
  tokenParameter: "continuationToken",
  pageSizeParameter: "maxResults",
};

/**
 * Lists what periodic backup of an application follows, and of those of its services and partitions
 * which have a policy or a suspension of their own.
 *
 * @param context The client's context.
 * @param applicationId The application: its name without `fabric:/`, and since runtime 6.0 with `~`
 *   for each further slash. `fabric:/myapp/app1` is `myapp~app1`. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_APPLICATION_NOT_FOUND (HTTP 404): There is no such application; FABRIC_E_BACKUP_NOT_ENABLED
 *   (HTTP 404): Periodic backup is not turned on for it.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-getapplicationbackupconfigurationinfo
 *   | Get Application Backup Configuration Info}
 */
export function listApplicationBackupConfigurations(
  context: ClientContext,
  applicationId: string,
  options: ListApplicationBackupConfigurationsOptions = {},
): PagedAsyncIterableIterator<BackupConfigurationInfo> {
  return listOperation(context, listApplicationBackupConfigurationsSpec, paging, { applicationId }, options);
}
