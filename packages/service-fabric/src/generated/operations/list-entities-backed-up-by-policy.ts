// Generated from specs/service-fabric by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import type { CallOptions, ClientContext, OperationSpec, PagingSpec } from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import type { BackupEntity } from "../models/backup-entity.js";
import { backupEntitySchema } from "../schemas/backup-entity.js";
import { pagedBackupEntityListSchema } from "../schemas/common.js";

/** Options of {@link listEntitiesBackedUpByPolicy}. */
export interface ListEntitiesBackedUpByPolicyOptions extends CallOptions {
  /**
   * Seconds the cluster may spend on the request, 1 to 4294967295; 60 unless told. It does not limit the
   * work which a request only starts, and it is not the client's own time limit.
   *
   * Value 1 to 4294967295. Default 60.
   */
  readonly serverTimeout?: Int64 | undefined;

  /**
   * Most items in a page; 0, the default, stands for as many as fit into one answer.
   *
   * Value at least 0. Default 0.
   */
  readonly maxResults?: Int64 | undefined;
}

/** How {@link listEntitiesBackedUpByPolicy} is sent and its answers are read. */
export const listEntitiesBackedUpByPolicySpec: OperationSpec = {
  name: "listEntitiesBackedUpByPolicy",
  method: "GET",
  path: "/BackupRestore/BackupPolicies/{backupPolicyName}/$/GetBackupEnabledEntities",
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
    backupPolicyName: { in: "path", type: "string", minLength: 1, required: true },
    continuationToken: { in: "query", type: "string", wire: "ContinuationToken", skipEncoding: true },
    maxResults: { in: "query", type: "int64", minimum: 0, wire: "MaxResults" },
  },
  responses: { 200: { body: { type: "model", model: () => pagedBackupEntityListSchema } } },
  error: { path: ["Error"], code: "Code", message: "Message" },
  headers: { accept: "application/json" },
};

const paging: PagingSpec = {
  items: ["Items"],
  itemSchema: { type: "model", model: () => backupEntitySchema },
  continuationToken: ["ContinuationToken"],
  tokenParameter: "continuationToken",
  pageSizeParameter: "maxResults",
};

/**
 * Lists the applications, services and partitions that are backed up by a policy.
 *
 * @param context The client's context.
 * @param backupPolicyName Name of the backup policy. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes:
 *   FABRIC_E_BACKUP_POLICY_NOT_EXISTING (HTTP 404): There is no policy of that name.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-getallentitiesbackedupbypolicy | Get
 *   All Entities Backed Up By Policy}
 */
export function listEntitiesBackedUpByPolicy(
  context: ClientContext,
  backupPolicyName: string,
  options: ListEntitiesBackedUpByPolicyOptions = {},
): PagedAsyncIterableIterator<BackupEntity> {
  return listOperation(context, listEntitiesBackedUpByPolicySpec, paging, { backupPolicyName }, options);
}
