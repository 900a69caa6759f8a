// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type FindStartedOptions,
  type FindStartedResult,
  type ListEvidence,
  findMade,
} from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import type { ServerBackup } from "../models/common.js";
import { listBackupsOperation } from "./list-backups.js";
import { type PutBackupOptions, putBackupOperation } from "./put-backup.js";

/**
 * Asks the service whether a {@link putBackup} has started whose answer was lost, and starts nothing.
 *
 * What it finds is read, as the service has it now. Between two that may be it, it does not choose.
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
 * @throws {RestError} when the service answers with an error.
 */
export function findStartedPutBackup(
  context: ClientContext,
  resourceGroupName: string,
  serverName: string,
  backupName: string,
  options: PutBackupOptions & FindStartedOptions,
): Promise<FindStartedResult<ServerBackup>> {
  return findMade(
    context,
    putBackupOperation,
    evidence,
    { resourceGroupName, serverName, backupName },
    options,
  );
}

const evidence: ListEvidence = {
  list: {
    operation: listBackupsOperation,
    arguments: { resourceGroupName: "{resourceGroupName}", serverName: "{serverName}" },
  },
  match: [{ path: ["name"], values: ["{backupName}", "customer_*_*_{backupName}"] }],
  id: ["id"],
  isResource: true,
  endedAt: ["properties", "completedTime"],
  settleMs: 300000,
};
