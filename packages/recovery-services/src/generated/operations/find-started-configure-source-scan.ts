// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import type { ProtectedItemConfigureSourceScanRequest } from "../models/common.js";
import { type ConfigureSourceScanOptions, configureSourceScanOperation } from "./configure-source-scan.js";

/**
 * Asks the service whether a {@link configureSourceScan} has started whose answer was lost, and starts
 * nothing.
 *
 * It cannot be told: changes of scans are not listed; `getProtectedItem` says whether the item is
 * scanned. Nothing is sent.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @param containerName Name of the container the item belongs to, for example
 *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
 * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
 *   group};{virtual machine}`. Not empty.
 * @param parameters What to do.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedConfigureSourceScan(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  protectedItemName: string,
  parameters: ProtectedItemConfigureSourceScanRequest,
  options: ConfigureSourceScanOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    configureSourceScanOperation,
    "changes of scans are not listed; `getProtectedItem` says whether the item is scanned",
    { resourceGroupName, vaultName, fabricName, containerName, protectedItemName, parameters },
    options,
  );
}
