// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { type OperationPoller, byStatusOperation, byStatusUrl } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  apiVersion,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import { deserializeFullBackupOperation } from "../deserializers.js";
import type { FullBackupOperation, SASTokenParameter } from "../models.js";
import { serializeSASTokenParameter } from "../serializers.js";
import { fullBackupStatusOperation } from "./full-backup-status.js";

/** Options of {@link fullBackup}. */
export type FullBackupOptions = CallOptions;

/**
 * Creates a full backup of the HSM in an Azure Storage blob container, using a SAS token the caller
 * provides or, from version 7.5, the managed identity of the HSM. A SAS token has to be valid for 24
 * hours more.
 *
 * 202 means only that the job was accepted. How a failed job ended stands in its status, which is read
 * with HTTP 200.
 *
 * @param context The client's context.
 * @param azureStorageBlobContainerUri The container to write to, and what gives access to it.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link https://learn.microsoft.com/rest/api/keyvault/full-backup/full-backup | Full Backup}
 */
export function fullBackup(
  context: ClientContext,
  azureStorageBlobContainerUri: SASTokenParameter,
  options: FullBackupOptions = {},
): OperationPoller<FullBackupOperation, FullBackupOperation> {
  return startOperation(context, fullBackupOperation, { azureStorageBlobContainerUri }, options);
}

/** What {@link fullBackup} sends, and how its answer is read. */
export const fullBackupOperation: LongRunningOperation<FullBackupOperation, FullBackupOperation> = {
  name: "fullBackup",
  method: "POST",
  request: (context, args) => ({
    url: `${context.endpoint}/backup?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(
      context,
      serializeSASTokenParameter,
      args["azureStorageBlobContainerUri"],
      "azureStorageBlobContainerUri",
    ),
  }),
  statuses: [202],
  lro: {
    tracking: {
      strategies: [byStatusUrl, byStatusOperation],
      finalStateVia: "azure-async-operation",
      status: { running: ["InProgress"] },
      failedHttpStatuses: [400],
      progress: { message: ["statusDetails"], started: ["startTime"], ended: ["endTime"] },
      statusOperation: { operation: "fullBackupStatus", arguments: { jobId: { body: ["jobId"] } } },
    },
    status: deserializeFullBackupOperation,
    result: deserializeFullBackupOperation,
    operations: { fullBackupStatus: fullBackupStatusOperation },
    headers: () => ({ accept: "application/json" }),
  },
  startsWork: true,
};
