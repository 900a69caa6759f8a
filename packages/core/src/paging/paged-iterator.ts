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
