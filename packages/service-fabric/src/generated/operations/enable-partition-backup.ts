// Generated from specs/service-fabric by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
  writeJson,
} from "@azbackup/core/operation";
import type { EnableBackupDescription } from "../models/common.js";
import { enableBackupDescriptionSchema } from "../schemas/common.js";

/** Options of {@link enablePartitionBackup}. */
export interface EnablePartitionBackupOptions extends CallOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit the
   * work which a request only starts, and it is not the client's own time limit.
   *
   * Value 1 to 4294967295. Default 60.
   */
  readonly serverTimeout?: Int64 | undefined;
}

/** How {@link enablePartitionBackup} is sent and its answers are read. */
export const enablePartitionBackupSpec: OperationSpec = {
  name: "enablePartitionBackup",
  method: "POST",
  path: "/Partitions/{partitionId}/$/EnableBackup",
  parameters: {
    apiVersion: {
      in: "query",
      type: "string",
      minLength: 1,
      wire: "api-version",
      required: true,
      client: true,
    },
    serverTimeout: { in: "query", type: "int64", minimum: 1, maximum: 4294967295, wire: "timeout" },
    partitionId: { in: "path", type: "string", format: "uuid", required: true, skipEncoding: true },
  },
  body: {
    name: "enableBackupDescription",
    schema: { type: "model", model: () => enableBackupDescriptionSchema },
    required: true,
    contentType: "application/json",
    write: writeJson,
  },
  responses: { 202: {} },
  error: { path: ["Error"], code: "Code", message: "Message" },
  startsWork: true,
};

/**
 * Turns on periodic backup of the partition, by a policy. It goes before policies of the service and
 * of the application. 202 means that the cluster has taken the request on:
 * `getPartitionBackupConfiguration` tells what is in force.
 *
 * @param context The client's context.
 * @param partitionId Id of the partition. A UUID.
 * @param enableBackupDescription The policy to back up by.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_PARTITION_NOT_FOUND (HTTP 404): There is no such partition;
 *   FABRIC_E_BACKUP_POLICY_NOT_EXISTING (HTTP 404): There is no policy of that name;
 *   FABRIC_E_INVALID_FOR_STATELESS_SERVICES (HTTP 400): The service is stateless: there is nothing to
 *   back up.
 * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-enablepartitionbackup |
 *   Enable Partition Backup}
 */
export function enablePartitionBackup(
  context: ClientContext,
  partitionId: string,
  enableBackupDescription: EnableBackupDescription,
  options: EnablePartitionBackupOptions = {},
): Promise<void> {
  return sendOperation(context, enablePartitionBackupSpec, { partitionId, enableBackupDescription }, options);
}
