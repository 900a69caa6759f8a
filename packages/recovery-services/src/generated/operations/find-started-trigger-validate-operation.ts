// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import type { ValidateOperationRequestResource } from "../models/common.js";
import {
  type TriggerValidateOperationOptions,
  triggerValidateOperationOperation,
} from "./trigger-validate-operation.js";

/**
 * Asks the service whether a {@link triggerValidateOperation} has started whose answer was lost, and
 * starts nothing.
 *
 * It cannot be told: checks are not listed; a check changes nothing, so that it can be started again.
 * Nothing is sent.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param parameters The operation.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedTriggerValidateOperation(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  parameters: ValidateOperationRequestResource,
  options: TriggerValidateOperationOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    triggerValidateOperationOperation,
    "checks are not listed; a check changes nothing, so that it can be started again",
    { resourceGroupName, vaultName, parameters },
    options,
  );
}
