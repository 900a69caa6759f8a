// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import type { PreBackupOperationParameters } from "../models.js";
import { type PreFullBackupOptions, preFullBackupOperation } from "./pre-full-backup.js";

/**
 * Asks the service whether a {@link preFullBackup} has started whose answer was lost, and starts
 * nothing.
 *
 * It cannot be told: a managed HSM lists no checks; a check changes nothing, so that it can be started
 * again. Nothing is sent.
 *
 * @param context The client's context.
 * @param preBackupOperationParameters The container the backup would go to, and what would give access
 *   to it.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedPreFullBackup(
  context: ClientContext,
  preBackupOperationParameters: PreBackupOperationParameters,
  options: PreFullBackupOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    preFullBackupOperation,
    "a managed HSM lists no checks; a check changes nothing, so that it can be started again",
    { preBackupOperationParameters },
    options,
  );
}
