// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeClientDiscoveryValueForSingleApi } from "../deserializers/common.js";
import type { ClientDiscoveryValueForSingleApi } from "../models/common.js";

/** Options of {@link listResourceProviderOperations}. */
export type ListResourceProviderOperationsOptions = CallOptions;

/**
 * Lists the operations that roles can permit or forbid. The list is of the provider, not of the
 * subscription.
 *
 * @param context The client's context.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/operations/list | Operations - List}
 */
export function listResourceProviderOperations(
  context: ClientContext,
  options: ListResourceProviderOperationsOptions = {},
): PagedAsyncIterableIterator<ClientDiscoveryValueForSingleApi> {
  return listOperation(context, listResourceProviderOperationsOperation, {}, options);
}

/** What {@link listResourceProviderOperations} sends, and how its answer is read. */
export const listResourceProviderOperationsOperation: PagedOperation<ClientDiscoveryValueForSingleApi> = {
  name: "listResourceProviderOperations",
  method: "GET",
  request: (context) => ({
    url: `${context.endpoint}/providers/Microsoft.RecoveryServices/operations?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: { items: ["value"], item: deserializeClientDiscoveryValueForSingleApi, nextLink: ["nextLink"] },
};
