// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeBackupEntity } from "../deserializers/backup-entity.js";
import type { BackupEntity } from "../models/backup-entity.js";
import {
  backupPolicyNameSegment,
  continuationTokenQuery,
  maxResultsQuery,
  serverTimeoutQuery,
} from "../parameters.js";

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
  return listOperation(
    context,
    listEntitiesBackedUpByPolicyOperation,
    { backupPolicyName, serverTimeout: options.serverTimeout, maxResults: options.maxResults },
    options,
  );
}

/** What {@link listEntitiesBackedUpByPolicy} sends, and how its answer is read. */
export const listEntitiesBackedUpByPolicyOperation: PagedOperation<BackupEntity> = {
  name: "listEntitiesBackedUpByPolicy",
  method: "GET",
  request: (context, args) => ({
    url: `${context.endpoint}/BackupRestore/BackupPolicies/${backupPolicyNameSegment(context, args)}/$/GetBackupEnabledEntities?api-version=${apiVersion(context)}${serverTimeoutQuery(context, args)}${continuationTokenQuery(context, args)}${maxResultsQuery(context, args)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: {
    items: ["Items"],
    item: deserializeBackupEntity,
    continuationToken: ["ContinuationToken"],
    tokenParameter: "continuationToken",
    pageSizeParameter: "maxResults",
  },
  error: { path: ["Error"], code: "Code", message: "Message" },
};
