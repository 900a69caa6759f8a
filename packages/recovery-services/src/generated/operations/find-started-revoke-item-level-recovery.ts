// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import {
  type RevokeItemLevelRecoveryOptions,
  revokeItemLevelRecoveryOperation,
} from "./revoke-item-level-recovery.js";

/**
 * Asks the service whether a {@link revokeItemLevelRecovery} has started whose answer was lost, and
 * starts nothing.
 *
 * It cannot be told: a vault lists no mounts; one that is not revoked ends by itself after some hours.
 * Nothing is sent.
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
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedRevokeItemLevelRecovery(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  protectedItemName: string,
  recoveryPointId: string,
  options: RevokeItemLevelRecoveryOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    revokeItemLevelRecoveryOperation,
    "a vault lists no mounts; one that is not revoked ends by itself after some hours",
    { resourceGroupName, vaultName, fabricName, containerName, protectedItemName, recoveryPointId },
    options,
  );
}
