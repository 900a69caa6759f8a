// Generated from specs/service-fabric by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import type { CallOptions, ClientContext, OperationSpec, PagingSpec } from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import type { BackupPolicyDescription } from "../models/common.js";
import { backupPolicyDescriptionSchema, pagedBackupPolicyDescriptionListSchema } from "../schemas/common.js";

/** Options of {@link listBackupPolicies}. */
export interface ListBackupPoliciesOptions extends CallOptions {
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

/** How {@link listBackupPolicies} is sent and its answers are read. */
export const listBackupPoliciesSpec: OperationSpec = {
  name: "listBackupPolicies",
  method: "GET",
  path: "/BackupRestore/BackupPolicies",
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
    continuationToken: { in: "query", type: "string", wire: "ContinuationToken", skipEncoding: true },
    maxResults: { in: "query", type: "int64", minimum: 0, wire: "MaxResults" },
  },
  responses: { 200: { body: { type: "model", model: () => pagedBackupPolicyDescriptionListSchema } } },
  error: { path: ["Error"], code: "Code", message: "Message" },
  headers: { accept: "application/json" },
};

const paging: PagingSpec = {
  items: ["Items"],
  itemSchema: { type: "model", model: () => backupPolicyDescriptionSchema },
  continuationToken: ["ContinuationToken"],
  tokenParameter: "continuationToken",
  pageSizeParameter: "maxResults",
};

/**
 * Lists all backup policies of the cluster. Passwords of file shares show as `****`; connection
 * strings are documented in clear text.
 *
 * @param context The client's context.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/servicefabric/sfclient-api-getbackuppolicylist |
 *   Get Backup Policy List}
 */
export function listBackupPolicies(
  context: ClientContext,
  options: ListBackupPoliciesOptions = {},
): PagedAsyncIterableIterator<BackupPolicyDescription> {
  return listOperation(context, listBackupPoliciesSpec, paging, {}, options);
}
