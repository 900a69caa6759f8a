// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import type { GetRPExtendedInfoRequestResource } from "../models/common.js";
import {
  type GetRecoveryPointExtendedInfoOptions,
  getRecoveryPointExtendedInfoOperation,
} from "./get-recovery-point-extended-info.js";

/**
 * Asks the service whether a {@link getRecoveryPointExtendedInfo} has started whose answer was lost,
 * and starts nothing.
 *
 * It cannot be told: questions are not listed; one changes nothing, so that it can be asked again.
 * Nothing is sent.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @param parameters Which recovery point.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedGetRecoveryPointExtendedInfo(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  parameters: GetRPExtendedInfoRequestResource,
  options: GetRecoveryPointExtendedInfoOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    getRecoveryPointExtendedInfoOperation,
    "questions are not listed; one changes nothing, so that it can be asked again",
    { resourceGroupName, vaultName, fabricName, parameters },
    options,
  );
}
