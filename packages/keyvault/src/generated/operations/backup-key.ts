// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeBackupKeyResult } from "../deserializers.js";
import type { BackupKeyResult } from "../models.js";
import { keyNameSegment } from "../parameters.js";

/** Options of {@link backupKey}. */
export type BackupKeyOptions = CallOptions;

/**
 * Backs up one key, with all its versions, as a blob that the caller keeps. Only the service can read
 * the blob, and it can be restored only into a vault of the same subscription and geography: keep it
 * as safely as the key itself.
 *
 * @param context The client's context.
 * @param keyName Name of the key. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes: KeyNotFound (HTTP
 *   404): There is no such key in the vault.
 * @see {@link https://learn.microsoft.com/rest/api/keyvault/keys/backup-key/backup-key | Backup Key}
 */
export function backupKey(
  context: ClientContext,
  keyName: string,
  options: BackupKeyOptions = {},
): Promise<BackupKeyResult> {
  return sendOperation(context, backupKeyOperation, { keyName }, options);
}

/** What {@link backupKey} sends, and how its answer is read. */
export const backupKeyOperation: Operation<BackupKeyResult> = {
  name: "backupKey",
  method: "POST",
  request: (context, args) => ({
    url: `${context.endpoint}/keys/${keyNameSegment(context, args)}/backup?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeBackupKeyResult),
};
