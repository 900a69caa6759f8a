// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import type { TriggerDataMoveRequest } from "../models/common.js";
import { type TriggerDataMoveOptions, triggerDataMoveOperation } from "./trigger-data-move.js";

/**
 * Asks the service whether a {@link triggerDataMove} has started whose answer was lost, and starts
 * nothing.
 *
 * It cannot be told: a vault lists no moves; look at what both vaults protect. Nothing is sent.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param parameters What moves from where, with the `correlationId` of `prepareDataMove`.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedTriggerDataMove(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  parameters: TriggerDataMoveRequest,
  options: TriggerDataMoveOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    triggerDataMoveOperation,
    "a vault lists no moves; look at what both vaults protect",
    { resourceGroupName, vaultName, parameters },
    options,
  );
}
