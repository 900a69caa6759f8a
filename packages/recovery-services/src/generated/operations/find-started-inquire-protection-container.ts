// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import {
  type InquireProtectionContainerOptions,
  inquireProtectionContainerOperation,
} from "./inquire-protection-container.js";

/**
 * Asks the service whether a {@link inquireProtectionContainer} has started whose answer was lost, and
 * starts nothing.
 *
 * It cannot be told: inquiries are not listed; an inquiry changes nothing, so that it can be started
 * again. Nothing is sent.
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
export function findStartedInquireProtectionContainer(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  options: InquireProtectionContainerOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    inquireProtectionContainerOperation,
    "inquiries are not listed; an inquiry changes nothing, so that it can be started again",
    { resourceGroupName, vaultName, fabricName, containerName, filter: options.filter },
    options,
  );
}
