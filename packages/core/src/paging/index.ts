export {
  listOperation,
  type Page,
  type PagedAsyncIterableIterator,
  type PageSettings,
} from "./list-operation.js";
