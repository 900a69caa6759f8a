// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import type { ProtectionPolicyResource } from "../models/common.js";
import {
  type CreateOrUpdateBackupPolicyOptions,
  createOrUpdateBackupPolicyOperation,
} from "./create-or-update-backup-policy.js";

/**
 * Asks the service whether a {@link createOrUpdateBackupPolicy} has started whose answer was lost, and
 * starts nothing.
 *
 * It cannot be told: changes of policies are not listed; `getBackupPolicy` says what is in force.
 * Nothing is sent.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param policyName Name of the policy. Not empty.
 * @param parameters The policy. The kind of its `properties` has to fit what is protected:
 *   `AzureIaasVM` for virtual machines.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedCreateOrUpdateBackupPolicy(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  policyName: string,
  parameters: ProtectionPolicyResource,
  options: CreateOrUpdateBackupPolicyOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    createOrUpdateBackupPolicyOperation,
    "changes of policies are not listed; `getBackupPolicy` says what is in force",
    {
      resourceGroupName,
      vaultName,
      policyName,
      parameters,
      xMsAuthorizationAuxiliary: options.xMsAuthorizationAuxiliary,
    },
    options,
  );
}
