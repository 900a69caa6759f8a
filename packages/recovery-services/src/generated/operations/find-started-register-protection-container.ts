// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import type { ProtectionContainerResource } from "../models/common.js";
import {
  type RegisterProtectionContainerOptions,
  registerProtectionContainerOperation,
} from "./register-protection-container.js";

/**
 * Asks the service whether a {@link registerProtectionContainer} has started whose answer was lost,
 * and starts nothing.
 *
 * It cannot be told: registrations are not listed while they go on; `getProtectionContainer` says
 * whether the container is registered. Nothing is sent.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @param containerName Name of the container the item belongs to, for example
 *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
 * @param parameters The container. The kind of its `properties` has to fit what is registered:
 *   `StorageContainer` for a storage account, `VMAppContainer` for a virtual machine with databases.
 *   `sourceResourceId` says which one it is.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedRegisterProtectionContainer(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  parameters: ProtectionContainerResource,
  options: RegisterProtectionContainerOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    registerProtectionContainerOperation,
    "registrations are not listed while they go on; `getProtectionContainer` says whether the container is registered",
    { resourceGroupName, vaultName, fabricName, containerName, parameters },
    options,
  );
}
