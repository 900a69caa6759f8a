// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  segment,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeBackupSecretResult } from "../deserializers.js";
import type { BackupSecretResult } from "../models.js";

/** Options of {@link backupSecret}. */
export type BackupSecretOptions = CallOptions;

/**
 * Backs up one secret, with all its versions, as a blob that the caller keeps. Only the service can
 * read the blob, and it can be restored only into a vault of the same subscription and geography: keep
 * it as safely as the secret itself.
 *
 * @param context The client's context.
 * @param secretName Name of the secret. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes: SecretNotFound (HTTP
 *   404): There is no such secret in the vault.
 * @see {@link https://learn.microsoft.com/rest/api/keyvault/secrets/backup-secret/backup-secret |
 *   Backup Secret}
 */
export function backupSecret(
  context: ClientContext,
  secretName: string,
  options: BackupSecretOptions = {},
): Promise<BackupSecretResult> {
  return sendOperation(context, backupSecretOperation, { secretName }, options);
}

const secretNameSegment = /* @__PURE__ */ segment("secretName");

/** What {@link backupSecret} sends, and how its answer is read. */
export const backupSecretOperation: Operation<BackupSecretResult> = {
  name: "backupSecret",
  method: "POST",
  request: (context, args) => ({
    url: `${context.endpoint}/secrets/${secretNameSegment(context, args)}/backup?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeBackupSecretResult),
};
