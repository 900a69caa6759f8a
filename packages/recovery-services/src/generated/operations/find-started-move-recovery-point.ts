// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type FindStartedOptions,
  type FindStartedResult,
  type ListEvidence,
  findInList,
} from "@azbackup/core/find-started";
import type { OperationPoller } from "@azbackup/core/lro";
import type { ClientContext } from "@azbackup/core/operation";
import type { JobResource, MoveRPAcrossTiersRequest, OperationStatus } from "../models/common.js";
import { getProtectedItemOperation } from "./get-protected-item.js";
import { listJobsOperation } from "./list-jobs.js";
import { type MoveRecoveryPointOptions, moveRecoveryPointOperation } from "./move-recovery-point.js";

/**
 * Asks the service whether a {@link moveRecoveryPoint} has started whose answer was lost, and starts
 * nothing.
 *
 * What it finds is followed as what `resume` gives. Between two that may be it, it does not choose.
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
 * @param parameters From which tier to which.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 */
export function findStartedMoveRecoveryPoint(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  protectedItemName: string,
  recoveryPointId: string,
  parameters: MoveRPAcrossTiersRequest,
  options: MoveRecoveryPointOptions & FindStartedOptions,
): Promise<FindStartedResult<OperationPoller<OperationStatus, JobResource>>> {
  return findInList(
    context,
    moveRecoveryPointOperation,
    evidence,
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

const evidence: ListEvidence = {
  read: {
    operation: getProtectedItemOperation,
    arguments: {
      resourceGroupName: "{resourceGroupName}",
      vaultName: "{vaultName}",
      fabricName: "{fabricName}",
      containerName: "{containerName}",
      protectedItemName: "{protectedItemName}",
    },
  },
  list: {
    operation: listJobsOperation,
    arguments: {
      resourceGroupName: "{resourceGroupName}",
      vaultName: "{vaultName}",
      filter: "startTime eq '{startedAfter:12-hour}'",
    },
  },
  match: [
    { path: ["properties", "operation"], values: ["MoveRecoveryPoint"] },
    {
      path: ["properties", "entityFriendlyName"],
      values: ["{/properties/friendlyName}"],
      telling: ["{/properties/friendlyName} [{/properties/serverName}]"],
    },
    { path: ["properties", "containerName"], telling: ["{containerName}"], endOf: ";", optional: true },
    { path: ["properties", "storageAccountName"], telling: ["{containerName}"], endOf: ";", optional: true },
  ],
  id: ["name"],
  startedAt: ["properties", "startTime"],
  settleMs: 600000,
};
