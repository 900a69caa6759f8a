// Generated from specs/mysql-flexible/generated/openapi2/2025-06-01-preview.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { SimplePollerLike, OperationState } from "@azure/core-lro";
import {
  LongRunningBackupCreateOptionalParams,
  LongRunningBackupCreateResponse,
  LongRunningBackupDeleteOptionalParams,
  LongRunningBackupDeleteResponse,
} from "../models/index.js";

/** Interface representing a LongRunningBackup. */
export interface LongRunningBackup {
  /**
   * Takes a backup of the server in the background.
   *
   * 202 means only that the work was accepted: the backup is there once its status and the backup's
   * own `provisioningState` say so. 200 and 201 carry the backup at once; that it may still be in the
   * making then is inferred. No way to cancel it is documented.
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
  beginCreate(
    resourceGroupName: string,
    serverName: string,
    backupName: string,
    options?: LongRunningBackupCreateOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<LongRunningBackupCreateResponse>,
      LongRunningBackupCreateResponse
    >
  >;
  /**
   * Takes a backup of the server in the background.
   *
   * 202 means only that the work was accepted: the backup is there once its status and the backup's
   * own `provisioningState` say so. 200 and 201 carry the backup at once; that it may still be in the
   * making then is inferred. No way to cancel it is documented.
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
  beginCreateAndWait(
    resourceGroupName: string,
    serverName: string,
    backupName: string,
    options?: LongRunningBackupCreateOptionalParams,
  ): Promise<LongRunningBackupCreateResponse>;
  /**
   * Deletes a backup that was taken in the background. A preview: the service may change it.
   *
   * 202 means only that the work was accepted; 204 says that there is no such backup.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param backupName Name of the backup: letters, digits, dashes, dots and underscores. In the
   *                   documented sample the service names an on-demand backup itself, with the name asked for at the end.
   * @param options The options parameters.
   */
  beginDelete(
    resourceGroupName: string,
    serverName: string,
    backupName: string,
    options?: LongRunningBackupDeleteOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<LongRunningBackupDeleteResponse>,
      LongRunningBackupDeleteResponse
    >
  >;
  /**
   * Deletes a backup that was taken in the background. A preview: the service may change it.
   *
   * 202 means only that the work was accepted; 204 says that there is no such backup.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param backupName Name of the backup: letters, digits, dashes, dots and underscores. In the
   *                   documented sample the service names an on-demand backup itself, with the name asked for at the end.
   * @param options The options parameters.
   */
  beginDeleteAndWait(
    resourceGroupName: string,
    serverName: string,
    backupName: string,
    options?: LongRunningBackupDeleteOptionalParams,
  ): Promise<LongRunningBackupDeleteResponse>;
}
