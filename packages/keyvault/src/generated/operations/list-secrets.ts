// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeSecretItem } from "../deserializers.js";
import type { SecretItem } from "../models.js";
import { maxResultsQuery } from "../parameters.js";

/** Options of {@link listSecrets}. */
export interface ListSecretsOptions extends CallOptions {
  /**
   * Most items in a page: 1 to 25. The service gives 25 unless told.
   *
   * Value 1 to 25.
   */
  readonly maxResults?: number | undefined;
}

/**
 * Lists the secrets of a vault: their names and what is known of them, not their content.
 *
 * @param context The client's context.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/keyvault/secrets/get-secrets/get-secrets | Get
 *   Secrets}
 */
export function listSecrets(
  context: ClientContext,
  options: ListSecretsOptions = {},
): PagedAsyncIterableIterator<SecretItem> {
  return listOperation(context, listSecretsOperation, { maxResults: options.maxResults }, options);
}

/** What {@link listSecrets} sends, and how its answer is read. */
export const listSecretsOperation: PagedOperation<SecretItem> = {
  name: "listSecrets",
  method: "GET",
  request: (context, args) => ({
    url: `${context.endpoint}/secrets?api-version=${apiVersion(context)}${maxResultsQuery(context, args)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: {
    items: ["value"],
    item: deserializeSecretItem,
    nextLink: ["nextLink"],
    pageSizeParameter: "maxResults",
  },
};
