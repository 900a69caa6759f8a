// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeKeyItem } from "../deserializers.js";
import type { KeyItem } from "../models.js";
import { maxResultsQuery } from "../parameters.js";

/** Options of {@link listKeys}. */
export interface ListKeysOptions extends CallOptions {
  /**
   * Most items in a page: 1 to 25. The service gives 25 unless told.
   *
   * Value 1 to 25.
   */
  readonly maxResults?: number | undefined;
}

/**
 * Lists the keys of a vault: their names and what is known of them, not their content.
 *
 * @param context The client's context.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/keyvault/keys/get-keys/get-keys | Get Keys}
 */
export function listKeys(
  context: ClientContext,
  options: ListKeysOptions = {},
): PagedAsyncIterableIterator<KeyItem> {
  return listOperation(context, listKeysOperation, { maxResults: options.maxResults }, options);
}

/** What {@link listKeys} sends, and how its answer is read. */
export const listKeysOperation: PagedOperation<KeyItem> = {
  name: "listKeys",
  method: "GET",
  request: (context, args) => ({
    url: `${context.endpoint}/keys?api-version=${apiVersion(context)}${maxResultsQuery(context, args)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: {
    items: ["value"],
    item: deserializeKeyItem,
    nextLink: ["nextLink"],
    pageSizeParameter: "maxResults",
  },
};
