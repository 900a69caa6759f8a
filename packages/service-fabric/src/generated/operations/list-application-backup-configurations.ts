// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeBackupConfigurationInfo } from "../deserializers/backup-configuration-info.js";
import type { BackupConfigurationInfo } from "../models/backup-configuration-info.js";
import {
  applicationIdSegment,
  continuationTokenQuery,
  maxResultsQuery,
  serverTimeoutQuery,
} from "../parameters.js";

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
  return listOperation(
    context,
    listApplicationBackupConfigurationsOperation,
    { applicationId, serverTimeout: options.serverTimeout, maxResults: options.maxResults },
    options,
  );
}

/** What {@link listApplicationBackupConfigurations} sends, and how its answer is read. */
export const listApplicationBackupConfigurationsOperation: PagedOperation<BackupConfigurationInfo> = {
  name: "listApplicationBackupConfigurations",
  method: "GET",
  request: (context, args) => ({
    url: `${context.endpoint}/Applications/${applicationIdSegment(context, args)}/$/GetBackupConfigurationInfo?api-version=${apiVersion(context)}${serverTimeoutQuery(context, args)}${continuationTokenQuery(context, args)}${maxResultsQuery(context, args)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: {
    items: ["Items"],
    item: deserializeBackupConfigurationInfo,
    continuationToken: ["ContinuationToken"],
    tokenParameter: "continuationToken",
    pageSizeParameter: "maxResults",
  },
  error: { path: ["Error"], code: "Code", message: "Message" },
};
