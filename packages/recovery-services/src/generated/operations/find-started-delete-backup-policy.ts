// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import { type DeleteBackupPolicyOptions, deleteBackupPolicyOperation } from "./delete-backup-policy.js";

/**
 * Asks the service whether a {@link deleteBackupPolicy} has started whose answer was lost, and starts
 * nothing.
 *
 * It cannot be told: changes of policies are not listed; `getBackupPolicy` says whether the policy is
 * still there. Nothing is sent.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param policyName Name of the policy. Not empty.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedDeleteBackupPolicy(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  policyName: string,
  options: DeleteBackupPolicyOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    deleteBackupPolicyOperation,
    "changes of policies are not listed; `getBackupPolicy` says whether the policy is still there",
    { resourceGroupName, vaultName, policyName },
    options,
  );
}
