// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import {
  type DeleteLongRunningBackupOptions,
  deleteLongRunningBackupOperation,
} from "./delete-long-running-backup.js";

/**
 * Asks the service whether a {@link deleteLongRunningBackup} has started whose answer was lost, and
 * starts nothing.
 *
 * It cannot be told: deletions are not listed; `getLongRunningBackup` says whether the backup is still
 * there. Nothing is sent.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
 *   90.
 * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
 *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
 * @param backupName Name of the backup: letters, digits, dashes, dots and underscores. In the
 *   documented sample the service names an on-demand backup itself, with the name asked for at the end.
 *   Pattern `^[-\w\._]+$`.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedDeleteLongRunningBackup(
  context: ClientContext,
  resourceGroupName: string,
  serverName: string,
  backupName: string,
  options: DeleteLongRunningBackupOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    deleteLongRunningBackupOperation,
    "deletions are not listed; `getLongRunningBackup` says whether the backup is still there",
    { resourceGroupName, serverName, backupName },
    options,
  );
}
