// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type OperationPoller, byLocation, byResource, byStatusUrl, finalRead } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  apiVersion,
  headerText,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import { secret, string } from "@azbackup/core/serialize";
import { deserializeOperationStatus, deserializeProtectionPolicyResource } from "../deserializers/common.js";
import type { OperationStatus, ProtectionPolicyResource } from "../models/common.js";
import {
  policyNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";
import { serializeProtectionPolicyResource } from "../serializers/common.js";

/** Options of {@link createOrUpdateBackupPolicy}. */
export interface CreateOrUpdateBackupPolicyOptions extends CallOptions {
  /**
   * Access tokens of other tenants, for a vault whose critical operations are guarded by a Resource
   * Guard in another tenant.
   *
   * Secret: never logged, and shown in no error.
   */
  readonly xMsAuthorizationAuxiliary?: string | undefined;
}

/**
 * Makes a policy, or changes one: the change holds for every item that is protected by it.
 *
 * 200 brings the policy at once. 202 says only that the request was accepted, and that the items of
 * the policy are being changed: this client reads the operation's status and, when that says
 * `Succeeded`, the policy. The contract neither marks the operation as a long-running one nor declares
 * the headers by which it is followed; the samples show them.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param policyName Name of the policy. Not empty.
 * @param parameters The policy. The kind of its `properties` has to fit what is protected:
 *   `AzureIaasVM` for virtual machines.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link https://learn.microsoft.com/rest/api/backup/protection-policies/create-or-update |
 *   Protection Policies - Create Or Update}
 */
export function createOrUpdateBackupPolicy(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  policyName: string,
  parameters: ProtectionPolicyResource,
  options: CreateOrUpdateBackupPolicyOptions = {},
): OperationPoller<OperationStatus, ProtectionPolicyResource> {
  return startOperation(
    context,
    createOrUpdateBackupPolicyOperation,
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

/** What {@link createOrUpdateBackupPolicy} sends, and how its answer is read. */
export const createOrUpdateBackupPolicyOperation: LongRunningOperation<
  OperationStatus,
  ProtectionPolicyResource
> = {
  name: "createOrUpdateBackupPolicy",
  method: "PUT",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupPolicies/${policyNameSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: {
      accept: "application/json",
      "x-ms-authorization-auxiliary": headerText(context, args, "xMsAuthorizationAuxiliary", secret(string)),
    },
    contentType: "application/json",
    body: writeJson(context, serializeProtectionPolicyResource, args["parameters"], "parameters"),
  }),
  statuses: [200, 202],
  lro: {
    tracking: {
      strategies: [byStatusUrl, byLocation, byResource],
      final: finalRead,
      finalStateVia: "original-uri",
      status: { running: ["InProgress"], notYet: ["Invalid"] },
      progress: { started: ["startTime"], ended: ["endTime"] },
      intervalMs: 60000,
    },
    status: deserializeOperationStatus,
    result: deserializeProtectionPolicyResource,
    headers: () => ({ accept: "application/json" }),
  },
  startsWork: true,
};
