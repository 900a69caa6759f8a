// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import type { SASTokenParameter } from "../models.js";
import { type FullBackupOptions, fullBackupOperation } from "./full-backup.js";

/**
 * Asks the service whether a {@link fullBackup} has started whose answer was lost, and starts nothing.
 *
 * It cannot be told: a managed HSM lists no backups; look into the storage container for a folder of
 * that time, or at the HSM's own log. Nothing is sent.
 *
 * @param context The client's context.
 * @param azureStorageBlobContainerUri The container to write to, and what gives access to it.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedFullBackup(
  context: ClientContext,
  azureStorageBlobContainerUri: SASTokenParameter,
  options: FullBackupOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    fullBackupOperation,
    "a managed HSM lists no backups; look into the storage container for a folder of that time, or at the HSM's own log",
    { azureStorageBlobContainerUri },
    options,
  );
}
