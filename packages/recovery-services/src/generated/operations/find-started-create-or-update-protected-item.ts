// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import type { ProtectedItemResource } from "../models/common.js";
import {
  type CreateOrUpdateProtectedItemOptions,
  createOrUpdateProtectedItemOperation,
} from "./create-or-update-protected-item.js";

/**
 * Asks the service whether a {@link createOrUpdateProtectedItem} has started whose answer was lost,
 * and starts nothing.
 *
 * It cannot be told: a vault's jobs show when an item is protected first or brought back, but not
 * every change; `getProtectedItem` says what is in force. Nothing is sent.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @param containerName Name of the container the item belongs to, for example
 *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
 * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
 *   group};{virtual machine}`. Not empty.
 * @param parameters The item. The kind of its `properties` has to fit what is protected:
 *   `Microsoft.Compute/virtualMachines` for a virtual machine.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedCreateOrUpdateProtectedItem(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  protectedItemName: string,
  parameters: ProtectedItemResource,
  options: CreateOrUpdateProtectedItemOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    createOrUpdateProtectedItemOperation,
    "a vault's jobs show when an item is protected first or brought back, but not every change; `getProtectedItem` says what is in force",
    {
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      parameters,
      xMsAuthorizationAuxiliary: options.xMsAuthorizationAuxiliary,
    },
    options,
  );
}
