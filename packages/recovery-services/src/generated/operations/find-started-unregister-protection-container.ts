// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import {
  type UnregisterProtectionContainerOptions,
  unregisterProtectionContainerOperation,
} from "./unregister-protection-container.js";

/**
 * Asks the service whether a {@link unregisterProtectionContainer} has started whose answer was lost,
 * and starts nothing.
 *
 * It cannot be told: what is taken back is not listed; `getProtectionContainer` says whether the
 * container is still registered. Nothing is sent.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @param containerName Name of the container the item belongs to, for example
 *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedUnregisterProtectionContainer(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  options: UnregisterProtectionContainerOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    unregisterProtectionContainerOperation,
    "what is taken back is not listed; `getProtectionContainer` says whether the container is still registered",
    { resourceGroupName, vaultName, fabricName, containerName },
    options,
  );
}
