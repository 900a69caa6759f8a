// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
  query,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { boolean } from "@azbackup/core/serialize";
import { deserializeCertificateItem } from "../deserializers.js";
import type { CertificateItem } from "../models.js";
import { maxResultsQuery } from "../parameters.js";

/** Options of {@link listCertificates}. */
export interface ListCertificatesOptions extends CallOptions {
  /**
   * Most items in a page: 1 to 25. The service gives 25 unless told.
   *
   * Value 1 to 25.
   */
  readonly maxResults?: number | undefined;

  /** Also those that are being made. False unless told. */
  readonly includePending?: boolean | undefined;
}

/**
 * Lists the certificates of a vault: their names and what is known of them, not their content.
 *
 * @param context The client's context.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/keyvault/certificates/get-certificates/get-certificates | Get
 *   Certificates}
 */
export function listCertificates(
  context: ClientContext,
  options: ListCertificatesOptions = {},
): PagedAsyncIterableIterator<CertificateItem> {
  return listOperation(
    context,
    listCertificatesOperation,
    { maxResults: options.maxResults, includePending: options.includePending },
    options,
  );
}

const includePendingQuery = /* @__PURE__ */ query("includePending", "includePending", boolean);

/** What {@link listCertificates} sends, and how its answer is read. */
export const listCertificatesOperation: PagedOperation<CertificateItem> = {
  name: "listCertificates",
  method: "GET",
  request: (context, args) => ({
    url: `${context.endpoint}/certificates?api-version=${apiVersion(context)}${maxResultsQuery(context, args)}${includePendingQuery(context, args)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: {
    items: ["value"],
    item: deserializeCertificateItem,
    nextLink: ["nextLink"],
    pageSizeParameter: "maxResults",
  },
};
