// Generated from specs/mysql-flexible/generated/openapi2/2025-06-01-preview.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { PagedAsyncIterableIterator } from "@azure/core-paging";
import {
  ServerBackupV2,
  LongRunningBackupsListOptionalParams,
  LongRunningBackupsGetOptionalParams,
  LongRunningBackupsGetResponse,
} from "../models/index.js";

/// <reference lib="esnext.asynciterable" />
/** Interface representing a LongRunningBackups. */
export interface LongRunningBackups {
  /**
   * Lists the backups of the server, with the state each of them is in.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param options The options parameters.
   */
  list(
    resourceGroupName: string,
    serverName: string,
    options?: LongRunningBackupsListOptionalParams,
  ): PagedAsyncIterableIterator<ServerBackupV2>;
  /**
   * Reads one backup of the server that was taken in the background, or is being taken.
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
    options?: LongRunningBackupsGetOptionalParams,
  ): Promise<LongRunningBackupsGetResponse>;
}
