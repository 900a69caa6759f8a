import { problemOf, SKIP_TOKEN } from "../validation/index.js";
import { getAt, isObject, setAt } from "../documents/index.js";
import type { JsonObject } from "../documents/index.js";
import type { Reply } from "../exchange/index.js";
import type { ManifestPaging } from "../manifest/index.js";
import type { ListItem } from "../behaviours/index.js";
import type { Call } from "./call.js";
import { documentReply } from "./document-reply.js";
import { documentedAnswer } from "./documented-answer.js";
import { problemReply } from "./problem-reply.js";

/** Answers with one page of a list that somebody keeps. */
export function pageReply(
  call: Call,
  paging: ManifestPaging,
  items: readonly ListItem[],
  pageSize: number,
): Reply {
  const listed = call.quirks("listsOutOfOrder") ? shuffled(items) : items;
  const start = startOf(call, paging, listed);
  return start === undefined ? unknownToken(call) : pageFrom(call, paging, listed, start, pageSize);
}

/** In no order that means something, but the same one every time: pages follow each other. */
function shuffled(items: readonly ListItem[]): readonly ListItem[] {
  return items
    .map((item) => ({ item, place: placeOf(item.key) }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

/** A number that depends on all of a key and follows no order of keys: FNV-1a, which is cheap for long lists. */
function placeOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Answers with one page of the documented list; a documented token leads to the page documented for it. */
export function documentedPageReply(call: Call, paging: ManifestPaging, pageSize: number): Reply {
  const documented = getAt(documentedAnswer(call, call.operation, [200]).document, paging.items);
  const values: readonly unknown[] = Array.isArray(documented) ? documented : [];
  const items = values.map((value, index) => ({ key: String(index + 1), value }));
  return pageFrom(call, paging, items, startOf(call, paging, items) ?? 0, pageSize);
}

/** Index of the page's first item; undefined when the token leads nowhere. */
function startOf(call: Call, paging: ManifestPaging, items: readonly ListItem[]): number | undefined {
  const token = call.query.get(paging.tokenParameter ?? SKIP_TOKEN) ?? "";
  if (token === "") return 0;
  const index = items.findIndex(({ key }) => tokenOf(key, paging) === token);
  return index < 0 ? undefined : index + 1;
}

function pageFrom(
  call: Call,
  paging: ManifestPaging,
  items: readonly ListItem[],
  start: number,
  pageSize: number,
): Reply {
  const { status, response, headers, document } = documentedAnswer(call, call.operation, [200]);
  const page: JsonObject = isObject(document) ? structuredClone(document) : {};
  const shown = items.slice(start, start + pageSize);
  setAt(
    page,
    paging.items,
    shown.map(({ value }) => value),
  );
  const last = start + pageSize < items.length ? shown.at(-1) : undefined;
  const next = last && tokenOf(last.key, paging);
  if (paging.nextLink !== undefined) {
    setAt(page, paging.nextLink, next === undefined ? undefined : linkTo(call, next));
  }
  if (paging.continuationToken !== undefined) {
    setAt(
      page,
      paging.continuationToken,
      next ?? (call.quirks("nulls") ? null : lastToken(document, paging.continuationToken)),
    );
  }
  return documentReply(status, response, headers, page);
}

/** Tokens that are documented as such are readable; within a link they are nobody's business. */
function tokenOf(key: string, { continuationToken }: ManifestPaging): string {
  return continuationToken === undefined ? Buffer.from(key).toString("base64url") : key;
}

function unknownToken(call: Call): Reply {
  const finding = { kind: "badParameter", message: "the token leads to no page of this list" } as const;
  return problemReply(
    call.service.behaviour,
    problemOf(finding, call.service.behaviour?.problems),
    call.operation.error,
  );
}

function linkTo(call: Call, token: string): string {
  const query = new URLSearchParams(call.query);
  query.set(SKIP_TOKEN, token);
  return `${call.base}${call.path}?${query}`;
}

/** Services that document a token on every page end their lists with an empty one. */
function lastToken(document: unknown, path: readonly string[]): string | undefined {
  return getAt(document, path) === undefined ? undefined : "";
}
