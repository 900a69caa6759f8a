// Generated from specs/mysql-flexible/generated/openapi2/2025-06-01-preview.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { PagedAsyncIterableIterator } from "@azure/core-paging";
import {
  ServerBackup,
  BackupsListByServerOptionalParams,
  BackupsGetOptionalParams,
  BackupsGetResponse,
  BackupsPutOptionalParams,
  BackupsPutResponse,
} from "../models/index.js";

/// <reference lib="esnext.asynciterable" />
/** Interface representing a Backups. */
export interface Backups {
  /**
   * Lists the backups of the server, automatic and on demand.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param options The options parameters.
   */
  listByServer(
    resourceGroupName: string,
    serverName: string,
    options?: BackupsListByServerOptionalParams,
  ): PagedAsyncIterableIterator<ServerBackup>;
  /**
   * Reads one backup of the server, automatic or on demand.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param backupName Name of the backup: letters, digits, dashes, dots and underscores. In the
   *                   documented sample the service names an on-demand backup itself, with the name asked for at the end.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    serverName: string,
    backupName: string,
    options?: BackupsGetOptionalParams,
  ): Promise<BackupsGetResponse>;
  /**
   * Takes a backup of the server and answers with it; `createLongRunningBackup` takes one in the
   * background.
   *
   * That each call takes another backup, even under a name that was used before, is inferred: in the
   * documented sample the service puts a time and an id of its own before the name. Hence the request
   * is repeated only when the service cannot have acted on it.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param backupName Name of the backup: letters, digits, dashes, dots and underscores. In the
   *                   documented sample the service names an on-demand backup itself, with the name asked for at the end.
   * @param options The options parameters.
   */
  put(
    resourceGroupName: string,
    serverName: string,
    backupName: string,
    options?: BackupsPutOptionalParams,
  ): Promise<BackupsPutResponse>;
}
