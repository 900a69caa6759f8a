// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import type { BackupAndExportRequest } from "../models/common.js";
import { type BackupAndExportOptions, backupAndExportOperation } from "./backup-and-export.js";

/**
 * Asks the service whether a {@link backupAndExport} has started whose answer was lost, and starts
 * nothing.
 *
 * It cannot be told: the service lists no exports; look into the container the export goes to. Nothing
 * is sent.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
 *   90.
 * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
 *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
 * @param parameters What to call the backup, and where it goes.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedBackupAndExport(
  context: ClientContext,
  resourceGroupName: string,
  serverName: string,
  parameters: BackupAndExportRequest,
  options: BackupAndExportOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    backupAndExportOperation,
    "the service lists no exports; look into the container the export goes to",
    { resourceGroupName, serverName, parameters },
    options,
  );
}
