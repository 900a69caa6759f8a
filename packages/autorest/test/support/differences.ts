import { isDeepStrictEqual } from "node:util";
import type { Known, Seen } from "./exchange.js";
import { without } from "./without.js";
import { exact } from "./exact.js";

/** A way in which the clients differ, and are meant to. */
export interface Difference {
  /** As in the README, which gives the reason. */
  readonly id: string;
  /** Takes the difference out of what AutoRest's client did. Gives the same object where there is none. */
  level(azure: Seen, ours: Seen, known: Known): Seen;
}

const emptyList = (member: unknown): boolean => Array.isArray(member) && member.length === 0;

/** Every deliberate difference. What differs otherwise is a mistake in one of the clients. */
export const differences: readonly Difference[] = [
  { id: "accept-encoding", level: (azure, ours) => withoutHeader(azure, ours, "accept-encoding") },
  {
    id: "accept",
    level: (azure, ours, { reply }) => (reply.body === "" ? withoutHeader(azure, ours, "accept") : azure),
  },
  {
    id: "content-type",
    level: (azure, ours) => (azure.body === undefined ? withoutHeader(azure, ours, "content-type") : azure),
  },
  {
    id: "slash",
    level(azure, ours) {
      const [[place, query], [ourPlace]] = [split(azure.url), split(ours.url)];
      const onlySlashes = ourPlace !== place && ourPlace.replaceAll("%2F", "/") === place;
      return onlySlashes ? { ...azure, url: ourPlace + query } : azure;
    },
  },
  {
    id: "whole-seconds",
    level(azure) {
      const [place, query] = split(azure.url);
      const shorter = query.replaceAll(/(T\d\d%3A\d\d%3A\d\d)\.000Z/g, "$1Z");
      return shorter === query ? azure : { ...azure, url: place + shorter };
    },
  },
  {
    id: "query-encoding",
    level(azure, ours) {
      const [[place, query], [, ourQuery]] = [split(azure.url), split(ours.url)];
      const sameValues = query !== ourQuery && decoded(query) === decoded(ourQuery);
      return sameValues ? { ...azure, url: place + ourQuery } : azure;
    },
  },
  {
    id: "poller",
    level: (azure, _, { operation }) =>
      operation.tracking === undefined ? azure : withValue(azure, undefined),
  },
  {
    id: "headers",
    level(azure, ours, { azure: { spec }, reply }) {
      const { bodyMapper, headersMapper } = spec.responses[String(reply.status)] ?? {};
      const names =
        headersMapper?.type.name === "Composite" ? Object.keys(headersMapper.type.modelProperties ?? {}) : [];
      return bodyMapper === undefined
        ? withValue(
            azure,
            without(azure.value, ours.value, (_, name) => names.includes(name)),
          )
        : azure;
    },
  },
  {
    id: "nothing",
    level: (azure, ours, { reply }) =>
      reply.body === "" && ours.value === undefined && isEmpty(azure.value)
        ? withValue(azure, undefined)
        : azure,
  },
  {
    id: "not-yet",
    level: (azure, ours) => (isSaid(ours.value) ? withValue(azure, ours.value) : azure),
  },
  {
    id: "last-page",
    level: (azure, ours, { operation }) =>
      operation.paging === undefined
        ? azure
        : withValue(
            azure,
            without(azure.value, ours.value, (member, name) => name === "continuationToken" && member === ""),
          ),
  },
  {
    id: "list-without-pages",
    level(azure, ours, { operation }) {
      const [list] = operation.paging?.items ?? [];
      if (list === undefined || !isPage(ours.value) || !isOnly(azure.value, list)) return azure;
      return withValue(azure, { items: azure.value[list], continuationToken: undefined });
    },
  },
  { id: "int64", level: (azure, ours) => withValue(azure, exact(azure.value, ours.value)) },
  { id: "never", level: (azure, ours) => withValue(azure, without(azure.value, ours.value, isNever)) },
  {
    id: "absent-list",
    level: (azure, ours, { azure: { spec } }) =>
      spec.isXML === true ? withValue(azure, without(azure.value, ours.value, emptyList)) : azure,
  },
];

/** Whether a value says that there is no result yet, as it looks after it was compared by its members. */
function isSaid(value: unknown): boolean {
  return typeof value === "object" && value !== null && "notYet" in value;
}

function isPage(value: unknown): boolean {
  return typeof value === "object" && value !== null && "items" in value;
}

function isOnly<Name extends string>(value: unknown, name: Name): value is Record<Name, unknown> {
  return typeof value === "object" && value !== null && Object.keys(value).join() === name;
}

function withoutHeader(azure: Seen, ours: Seen, name: string): Seen {
  const { [name]: dropped, ...headers } = azure.headers;
  return dropped === undefined || ours.headers[name] !== undefined ? azure : { ...azure, headers };
}

function withValue(azure: Seen, value: unknown): Seen {
  return isDeepStrictEqual(value, azure.value) ? azure : { ...azure, value };
}

function split(url: string): readonly [place: string, query: string] {
  const at = url.indexOf("?");
  return at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at)];
}

function decoded(query: string): string {
  return JSON.stringify(query.split("&").map(decodeURIComponent));
}

function isEmpty(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((member) => member === undefined)
  );
}

/** Whether a value stands for "not yet" in .NET: the first moment there is, or the id nothing has. */
function isNever(member: unknown): boolean {
  return member instanceof Date ? member.getUTCFullYear() === 1 : /^[0-]{36}$/.test(String(member));
}
