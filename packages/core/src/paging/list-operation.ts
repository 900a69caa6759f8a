import { valueAt } from "../codec/index.js";
import { list } from "../deserialize/index.js";
import { DecodeError, ValidationError } from "../errors/index.js";
import { checkOrigin, type HttpRequest, type HttpResponse } from "../http/index.js";
import {
  type Arguments,
  type CallOptions,
  type ClientContext,
  createRequest,
  exchange,
  notify,
  type PagedOperation,
  type Paging,
  readDocument,
  readValue,
} from "../operation/index.js";

/**
 * The URL of the next page as it may be sent: absolute, of an origin that may receive the credential
 * (else `OriginError`), with the client's API version unless it names one. Otherwise it stays byte
 * for byte what the service gave.
 */
export function nextUrl(context: ClientContext, link: string, base: string): string {
  const { endpoint, trustedOrigins, allowInsecureConnection: allowInsecure, apiVersion } = context;
  const absolute = /^https?:/i.test(link) ? link.replace(/#.*$/s, "") : (URL.parse(link, base)?.href ?? link);
  const { searchParams } = checkOrigin(absolute, { endpoint, trustedOrigins, allowInsecure });
  if (!apiVersion || (apiVersion.in ?? "query") !== "query") return absolute;
  const { name, value } = apiVersion;
  if ([...searchParams.keys()].some((key) => key.toLowerCase() === name.toLowerCase())) return absolute;
  return `${absolute}${absolute.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(value)}`;
}

/** One page of a list. */
export interface Page<TItem> extends Array<TItem> {
  /** Where the list goes on; absent on the last page. May be kept and passed to `byPage` later. */
  continuationToken?: string;
}

/** Where to start a list, and how large its pages are. */
export interface PageSettings {
  /** Starts with the page after the one which carried this token. */
  readonly continuationToken?: string | undefined;
  /** Asks for at most so many items a page; refused where the service has no way to. */
  readonly maxPageSize?: number | undefined;
}

/** The items of a list, fetched page by page while they are iterated. */
export interface PagedAsyncIterableIterator<TItem> extends AsyncIterableIterator<TItem> {
  [Symbol.asyncIterator](): PagedAsyncIterableIterator<TItem>;
  /** The same list, page by page. */
  byPage(settings?: PageSettings): AsyncIterableIterator<Page<TItem>>;
}

/**
 * Lists what an operation answers in pages. Nothing is sent before the first item or page is asked
 * for; what a call can reject with, asking for a page can too. A service that leads in a circle is a
 * `DecodeError`, and a page of another origin an `OriginError` before anything is sent there.
 */
export function listOperation<TItem>(
  context: ClientContext,
  operation: PagedOperation<TItem>,
  args: Arguments,
  options: CallOptions = {},
): PagedAsyncIterableIterator<TItem> {
  const byPage = (settings: PageSettings = {}) => readPages(context, operation, args, options, settings);
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
  operation: PagedOperation<TItem>,
  args: Arguments,
  options: CallOptions,
  settings: PageSettings,
): AsyncGenerator<Page<TItem>, undefined> {
  const { paging } = operation;
  const sized = { ...args, ...pageSize(paging, settings.maxPageSize) };
  const seen = new Set<string>();
  let token = settings.continuationToken;
  let base = context.endpoint;
  do {
    const request = pageRequest(context, operation, sized, options, token, base);
    const place = paging.nextLink ? request.url : (token ?? "");
    if (seen.has(place))
      throw new DecodeError({
        path: "the next page",
        expected: "one not read before",
        received: "a repetition",
      });
    seen.add(place);
    const response = await exchange(context, request, operation, options);
    const document = readDocument(context, response);
    const page: Page<TItem> = readItems(context, operation, document);
    base = response.url;
    token = readToken(paging, document, response);
    if (token !== undefined) {
      if (paging.nextLink) token = nextUrl(context, token, base);
      page.continuationToken = token;
    }
    notify(context, operation.name, options, response, page);
    yield page;
  } while (token !== undefined);
  return undefined;
}

function pageSize({ pageSizeParameter }: Paging, maxPageSize: number | undefined): Record<string, unknown> {
  if (maxPageSize === undefined) return {};
  if (pageSizeParameter) return { [pageSizeParameter]: maxPageSize };
  throw new ValidationError("maxPageSize", "left out, for the service decides itself", maxPageSize);
}

function pageRequest(
  context: ClientContext,
  operation: PagedOperation,
  args: Arguments,
  options: CallOptions,
  token: string | undefined,
  base: string,
): HttpRequest {
  const { tokenParameter, nextLink } = operation.paging;
  if (!token) return createRequest(context, operation, args, options);
  if (!nextLink)
    return createRequest(context, operation, { ...args, [tokenParameter ?? ""]: token }, options);
  const first = createRequest(context, operation, args, options);
  const { nextMethod, nextQuery } = operation.paging;
  const url = nextUrl(context, token, base);
  const more = nextQuery?.(context, args) ?? "";
  const next = { ...first, url: url + (url.includes("?") ? more : more.replace("&", "?")) };
  return nextMethod === "POST" ? { ...next, method: "POST" } : { ...next, method: "GET", body: undefined };
}

function readItems<TItem>(
  context: ClientContext,
  { name: operation, paging: { items, item, isXml } }: PagedOperation<TItem>,
  document: unknown,
): TItem[] {
  const found = valueAt(document, items) ?? [];
  const wire = isXml && !Array.isArray(found) ? [found] : found;
  return readValue({ context, operation }, list(item), wire, ["body", ...items].join("."));
}

function readToken(
  { nextLink, continuationToken, nextHeader }: Paging,
  document: unknown,
  { headers }: HttpResponse,
): string | undefined {
  const path = nextLink ?? continuationToken ?? [];
  const inBody = path.length > 0 ? valueAt(document, path) : undefined;
  const token = nextHeader === undefined ? inBody : headers[nextHeader];
  if (token === undefined || token === null || token === "") return undefined;
  if (typeof token === "string") return token;
  throw new DecodeError({
    path: ["body", ...path].join("."),
    expected: "a string",
    received: `a value of type ${typeof token}`,
  });
}
