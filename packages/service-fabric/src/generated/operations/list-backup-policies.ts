// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeBackupPolicyDescription } from "../deserializers/common.js";
import type { BackupPolicyDescription } from "../models/common.js";
import { continuationTokenQuery, maxResultsQuery, serverTimeoutQuery } from "../parameters.js";

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
  return listOperation(
    context,
    listBackupPoliciesOperation,
    { serverTimeout: options.serverTimeout, maxResults: options.maxResults },
    options,
  );
}

/** What {@link listBackupPolicies} sends, and how its answer is read. */
export const listBackupPoliciesOperation: PagedOperation<BackupPolicyDescription> = {
  name: "listBackupPolicies",
  method: "GET",
  request: (context, args) => ({
    url: `${context.endpoint}/BackupRestore/BackupPolicies?api-version=${apiVersion(context)}${serverTimeoutQuery(context, args)}${continuationTokenQuery(context, args)}${maxResultsQuery(context, args)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: {
    items: ["Items"],
    item: deserializeBackupPolicyDescription,
    continuationToken: ["ContinuationToken"],
    tokenParameter: "continuationToken",
    pageSizeParameter: "maxResults",
  },
  error: { path: ["Error"], code: "Code", message: "Message" },
};
