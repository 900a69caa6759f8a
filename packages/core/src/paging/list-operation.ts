import { decode, type ReportOdd, valueAt } from "../codec/index.js";
import { DecodeError, ValidationError } from "../errors/index.js";
import type { HttpRequest } from "../http/index.js";
import {
  buildRequest,
  type CallOptions,
  type ClientContext,
  exchange,
  notify,
  type OperationSpec,
  type PagingSpec,
  readDocument,
  reportOdd,
} from "../operation/index.js";
import { nextUrl } from "./next-url.js";
import type { Page, PagedAsyncIterableIterator, PageSettings } from "./paged-iterator.js";

/**
 * Lists what an operation answers in pages. Nothing is sent before the first item or page is asked
 * for; what a call can reject with, asking for a page can too. A service that leads in a circle is a
 * `DecodeError`, and a page of another origin an `OriginError` before anything is sent there.
 */
export function listOperation<TItem>(
  context: ClientContext,
  spec: OperationSpec,
  paging: PagingSpec,
  args: Readonly<Record<string, unknown>>,
  options: CallOptions = {},
): PagedAsyncIterableIterator<TItem> {
  const byPage = (settings: PageSettings = {}) =>
    readPages<TItem>(context, spec, paging, args, options, settings);
  const items = flatten(byPage());
  return {
    next: () => items.next(),
    return: () => items.return(undefined),
    [Symbol.asyncIterator]() {
      return this;
    },
    byPage,
  };
}

async function* flatten<TItem>(pages: AsyncIterable<readonly TItem[]>): AsyncGenerator<TItem, undefined> {
  for await (const page of pages) yield* page;
  return undefined;
}

async function* readPages<TItem>(
  context: ClientContext,
  spec: OperationSpec,
  paging: PagingSpec,
  args: Readonly<Record<string, unknown>>,
  options: CallOptions,
  settings: PageSettings,
): AsyncGenerator<Page<TItem>, undefined> {
  const sized = { ...args, ...pageSize(paging, settings.maxPageSize) };
  const seen = new Set<string>();
  let token = settings.continuationToken;
  let base = context.endpoint;
  do {
    const request = pageRequest(context, spec, paging, sized, options, token, base);
    const place = paging.nextLink ? request.url : (token ?? "");
    if (seen.has(place))
      throw new DecodeError({
        path: "the next page",
        expected: "one not read before",
        received: "a repetition",
      });
    seen.add(place);
    const [response] = await exchange(context, request, spec, options);
    const document = readDocument(context, response);
    const page = readItems<TItem>(paging, document, reportOdd(context, spec.name));
    base = response.url;
    token = readToken(paging, document);
    if (token !== undefined) {
      if (paging.nextLink) token = nextUrl(context, token, base);
      page.continuationToken = token;
    }
    notify(options, response, page);
    yield page;
  } while (token !== undefined);
  return undefined;
}

function pageSize(
  { pageSizeParameter }: PagingSpec,
  maxPageSize: number | undefined,
): Record<string, unknown> {
  if (maxPageSize === undefined) return {};
  if (pageSizeParameter) return { [pageSizeParameter]: maxPageSize };
  throw new ValidationError("maxPageSize", "left out, for the service decides itself", maxPageSize);
}

function pageRequest(
  context: ClientContext,
  spec: OperationSpec,
  { tokenParameter, nextLink }: PagingSpec,
  args: Readonly<Record<string, unknown>>,
  options: CallOptions,
  token: string | undefined,
  base: string,
): HttpRequest {
  if (!token) return buildRequest(context, spec, args, options);
  if (!nextLink) return buildRequest(context, spec, { ...args, [tokenParameter ?? ""]: token }, options);
  const first = buildRequest(context, spec, args, options);
  return { ...first, method: "GET", url: nextUrl(context, token, base), body: undefined };
}

function readItems<TItem>(
  { items, itemSchema }: PagingSpec,
  document: unknown,
  report: ReportOdd,
): Page<TItem> {
  const list = valueAt(document, items) ?? [];
  const path = ["body", ...items].join(".");
  // The item's table and its type are generated from one spec.
  return decode({ type: "list", items: itemSchema }, list, path, report) as Page<TItem>;
}

function readToken({ nextLink, continuationToken }: PagingSpec, document: unknown): string | undefined {
  const path = nextLink ?? continuationToken ?? [];
  const token = path.length > 0 ? valueAt(document, path) : undefined;
  if (token === undefined || token === null || token === "") return undefined;
  if (typeof token === "string") return token;
  throw new DecodeError({
    path: ["body", ...path].join("."),
    expected: "a string",
    received: `a value of type ${typeof token}`,
  });
}
