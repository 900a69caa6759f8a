// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import type { PreRestoreOperationParameters } from "../models.js";
import { type PreFullRestoreOptions, preFullRestoreOperation } from "./pre-full-restore.js";

/**
 * Asks the service whether a {@link preFullRestore} has started whose answer was lost, and starts
 * nothing.
 *
 * It cannot be told: a managed HSM lists no checks; a check changes nothing, so that it can be started
 * again. Nothing is sent.
 *
 * @param context The client's context.
 * @param preRestoreOperationParameters The backup the restore would be from.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedPreFullRestore(
  context: ClientContext,
  preRestoreOperationParameters: PreRestoreOperationParameters,
  options: PreFullRestoreOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    preFullRestoreOperation,
    "a managed HSM lists no checks; a check changes nothing, so that it can be started again",
    { preRestoreOperationParameters },
    options,
  );
}
