export { listOperation } from "./list-operation.js";
export type { Page, PagedAsyncIterableIterator, PageSettings } from "./paged-iterator.js";
