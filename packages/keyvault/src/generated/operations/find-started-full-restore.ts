// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import type { RestoreOperationParameters } from "../models.js";
import { type FullRestoreOptions, fullRestoreOperation } from "./full-restore.js";

/**
 * Asks the service whether a {@link fullRestore} has started whose answer was lost, and starts
 * nothing.
 *
 * It cannot be told: a managed HSM lists no restores; look at its own log. Nothing is sent.
 *
 * @param context The client's context.
 * @param restoreBlobDetails The backup to restore from.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedFullRestore(
  context: ClientContext,
  restoreBlobDetails: RestoreOperationParameters,
  options: FullRestoreOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    fullRestoreOperation,
    "a managed HSM lists no restores; look at its own log",
    { restoreBlobDetails },
    options,
  );
}
