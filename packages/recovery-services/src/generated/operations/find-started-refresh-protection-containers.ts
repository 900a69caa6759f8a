// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import {
  type RefreshProtectionContainersOptions,
  refreshProtectionContainersOperation,
} from "./refresh-protection-containers.js";

/**
 * Asks the service whether a {@link refreshProtectionContainers} has started whose answer was lost,
 * and starts nothing.
 *
 * It cannot be told: refreshes are not listed; a refresh changes nothing, so that it can be started
 * again. Nothing is sent.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedRefreshProtectionContainers(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  options: RefreshProtectionContainersOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    refreshProtectionContainersOperation,
    "refreshes are not listed; a refresh changes nothing, so that it can be started again",
    { resourceGroupName, vaultName, fabricName, filter: options.filter },
    options,
  );
}
