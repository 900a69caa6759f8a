// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import {
  type SyncAccessControlKeysOptions,
  syncAccessControlKeysOperation,
} from "./sync-access-control-keys.js";

/**
 * Asks the service whether a {@link syncAccessControlKeys} has started whose answer was lost, and
 * starts nothing.
 *
 * It cannot be told: the id by which the service tells of a request comes with its answer only; look
 * at what the resource says of its last operation. Nothing is sent.
 *
 * @param context The client's context.
 * @param cloudServiceName The cloud service that holds the BizTalk service. Length 1 to 64.
 * @param resourceName Name of the BizTalk service. Length 6 to 20.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedSyncAccessControlKeys(
  context: ClientContext,
  cloudServiceName: string,
  resourceName: string,
  options: SyncAccessControlKeysOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    syncAccessControlKeysOperation,
    "the id by which the service tells of a request comes with its answer only; look at what the resource says of its last operation",
    { cloudServiceName, resourceName },
    options,
  );
}
