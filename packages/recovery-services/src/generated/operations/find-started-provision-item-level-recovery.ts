// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import type { ILRRequestResource } from "../models/common.js";
import {
  type ProvisionItemLevelRecoveryOptions,
  provisionItemLevelRecoveryOperation,
} from "./provision-item-level-recovery.js";

/**
 * Asks the service whether a {@link provisionItemLevelRecovery} has started whose answer was lost, and
 * starts nothing.
 *
 * It cannot be told: a vault lists no mounts; one ends by itself after some hours, and
 * `revokeItemLevelRecovery` ends it before. Nothing is sent.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @param containerName Name of the container the item belongs to, for example
 *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
 * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
 *   group};{virtual machine}`. Not empty.
 * @param recoveryPointId Id of the recovery point, which is its name. Not empty.
 * @param parameters What to mount. The kind of its `properties` has to fit the item:
 *   `IaasVMILRRegistrationRequest` for a virtual machine.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedProvisionItemLevelRecovery(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  protectedItemName: string,
  recoveryPointId: string,
  parameters: ILRRequestResource,
  options: ProvisionItemLevelRecoveryOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    provisionItemLevelRecoveryOperation,
    "a vault lists no mounts; one ends by itself after some hours, and `revokeItemLevelRecovery` ends it before",
    {
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      recoveryPointId,
      parameters,
    },
    options,
  );
}
