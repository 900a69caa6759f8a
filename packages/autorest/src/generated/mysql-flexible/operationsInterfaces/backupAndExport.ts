// Generated from specs/mysql-flexible/generated/openapi2/2025-06-01-preview.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { SimplePollerLike, OperationState } from "@azure/core-lro";
import {
  BackupAndExportRequest,
  BackupAndExportCreateOptionalParams,
  BackupAndExportCreateResponse,
  BackupAndExportValidateBackupOptionalParams,
  BackupAndExportValidateBackupResponse,
} from "../models/index.js";

/** Interface representing a BackupAndExport. */
export interface BackupAndExport {
  /**
   * Exports a backup of the server to blob containers, and takes the backup first if there is none of
   * that name. Ask `validateBackup` beforehand how many containers it takes.
   *
   * 202 means only that the work was accepted. The result has a status of its own: an answer of 200
   * whose `status` is `Failed` is a failed export, as in the documented sample. No way to cancel it is
   * documented.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param parameters What to call the backup, and where it goes.
   * @param options The options parameters.
   */
  beginCreate(
    resourceGroupName: string,
    serverName: string,
    parameters: BackupAndExportRequest,
    options?: BackupAndExportCreateOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<BackupAndExportCreateResponse>,
      BackupAndExportCreateResponse
    >
  >;
  /**
   * Exports a backup of the server to blob containers, and takes the backup first if there is none of
   * that name. Ask `validateBackup` beforehand how many containers it takes.
   *
   * 202 means only that the work was accepted. The result has a status of its own: an answer of 200
   * whose `status` is `Failed` is a failed export, as in the documented sample. No way to cancel it is
   * documented.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param parameters What to call the backup, and where it goes.
   * @param options The options parameters.
   */
  beginCreateAndWait(
    resourceGroupName: string,
    serverName: string,
    parameters: BackupAndExportRequest,
    options?: BackupAndExportCreateOptionalParams,
  ): Promise<BackupAndExportCreateResponse>;
  /**
   * Checks whether the server can be backed up and exported now, and says how many containers an
   * export takes. Nothing is started.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param options The options parameters.
   */
  validateBackup(
    resourceGroupName: string,
    serverName: string,
    options?: BackupAndExportValidateBackupOptionalParams,
  ): Promise<BackupAndExportValidateBackupResponse>;
}
