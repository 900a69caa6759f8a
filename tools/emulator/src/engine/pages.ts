import { getAt, isObject, setAt } from "../documents/index.js";
import type { JsonObject } from "../documents/index.js";
import type { Reply } from "../exchange/index.js";
import type { ManifestPaging } from "../manifest/index.js";
import type { Call } from "./call.js";
import { documentReply } from "./document-reply.js";
import { documentedAnswer } from "./documented-answer.js";

/** Where a next link says which page it leads to, as the services write it. */
const SKIP_TOKEN = "$skipToken";

/** Answers with one page of a list. */
export function pageReply(
  call: Call,
  paging: ManifestPaging,
  items: readonly unknown[],
  pageSize: number,
): Reply {
  const { status, response, headers, document } = documentedAnswer(call, call.operation, [200]);
  const page: JsonObject = isObject(document) ? structuredClone(document) : {};
  const start = Number(call.query.get(paging.tokenParameter ?? SKIP_TOKEN) ?? 0) || 0;
  const end = start + pageSize;
  setAt(page, paging.items, items.slice(start, end));
  const more = end < items.length;
  if (paging.nextLink !== undefined) setAt(page, paging.nextLink, more ? linkTo(call, end) : undefined);
  if (paging.continuationToken !== undefined) {
    setAt(page, paging.continuationToken, more ? String(end) : lastToken(document, paging.continuationToken));
  }
  return documentReply(status, response, headers, page);
}

/** The items of the documented page, for lists nobody keeps. */
export function documentedItems(call: Call, paging: ManifestPaging): readonly unknown[] {
  const items = getAt(documentedAnswer(call, call.operation, [200]).document, paging.items);
  return Array.isArray(items) ? items : [];
}

function linkTo(call: Call, start: number): string {
  const query = new URLSearchParams(call.query);
  query.set(SKIP_TOKEN, String(start));
  return `${call.base}${call.path}?${query}`;
}

/** Services that document a token on every page end their lists with an empty one. */
function lastToken(document: unknown, path: readonly string[]): string | undefined {
  return getAt(document, path) === undefined ? undefined : "";
}
