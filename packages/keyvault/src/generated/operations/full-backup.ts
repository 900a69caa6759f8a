// Generated from specs/keyvault by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { OperationPoller } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperationSpec,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import type { FullBackupOperation, SASTokenParameter } from "../models.js";
import { fullBackupOperationSchema, sasTokenParameterSchema } from "../schemas.js";
import { fullBackupStatusSpec } from "./full-backup-status.js";

/** Options of {@link fullBackup}. */
export type FullBackupOptions = CallOptions;

/** How {@link fullBackup} is sent and its answers are read. */
export const fullBackupSpec: LongRunningOperationSpec = {
  name: "fullBackup",
  method: "POST",
  path: "/backup",
  parameters: {
    apiVersion: {
      in: "query",
      type: "string",
      minLength: 1,
      wire: "api-version",
      required: true,
      client: true,
    },
  },
  body: {
    name: "azureStorageBlobContainerUri",
    schema: { type: "model", model: () => sasTokenParameterSchema },
    required: true,
    contentType: "application/json",
    write: writeJson,
  },
  responses: { 202: { body: { type: "model", model: () => fullBackupOperationSchema } } },
  error: { path: ["error"] },
  startsWork: true,
  headers: { accept: "application/json" },
  lro: {
    tracking: {
      finalStateVia: "azure-async-operation",
      progress: { message: ["statusDetails"], started: ["startTime"], ended: ["endTime"] },
      statusOperation: { operation: "fullBackupStatus", arguments: { jobId: { body: ["jobId"] } } },
    },
    status: { type: "model", model: () => fullBackupOperationSchema },
    result: { type: "model", model: () => fullBackupOperationSchema },
    operations: { fullBackupStatus: fullBackupStatusSpec },
  },
};

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
  return startOperation(context, fullBackupSpec, { azureStorageBlobContainerUri }, options);
}
