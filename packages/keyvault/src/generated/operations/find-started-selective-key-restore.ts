// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import type { SelectiveKeyRestoreOperationParameters } from "../models.js";
import { type SelectiveKeyRestoreOptions, selectiveKeyRestoreOperation } from "./selective-key-restore.js";

/**
 * Asks the service whether a {@link selectiveKeyRestore} has started whose answer was lost, and starts
 * nothing.
 *
 * It cannot be told: a managed HSM lists no restores; look at the versions of the key. Nothing is
 * sent.
 *
 * @param context The client's context.
 * @param keyName Name of the key. Not empty.
 * @param restoreBlobDetails The backup to restore from.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedSelectiveKeyRestore(
  context: ClientContext,
  keyName: string,
  restoreBlobDetails: SelectiveKeyRestoreOperationParameters,
  options: SelectiveKeyRestoreOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    selectiveKeyRestoreOperation,
    "a managed HSM lists no restores; look at the versions of the key",
    { keyName, restoreBlobDetails },
    options,
  );
}
