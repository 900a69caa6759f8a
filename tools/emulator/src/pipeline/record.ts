import type { Incoming } from "../exchange/index.js";
import { redactUrl, shownHeaders } from "../serve/index.js";
import type { RequestRecord, Violation } from "../serve/index.js";
import type { Service } from "../service.js";
import type { Outcome } from "./answer-target.js";
import type { Target } from "./locate.js";

/** Where what happened is written down; the oldest requests are forgotten. */
export interface Books {
  readonly requests: RequestRecord[];
  readonly violations: Violation[];
  /** Requests that are kept. */
  readonly limit: number;
  /** Requests so far, those forgotten among them. */
  count: number;
  /** How often work was started, by service and operation. */
  readonly started: Map<string, number>;
  /** Told of every request. */
  readonly heard: Set<(record: RequestRecord) => void>;
}

/** Empty books that keep so many requests. */
export function createBooks(limit: number): Books {
  return { requests: [], violations: [], limit, count: 0, started: new Map(), heard: new Set() };
}

/** Under what the starts of an operation are counted. */
export function startKey(service: string, operation: string): string {
  return `${service} ${operation}`;
}

/** Writes a request down, without anything secret. */
export function record(
  books: Books,
  incoming: Incoming,
  service: Service | undefined,
  target: Target | undefined,
  { reply, fault, bodyBytes, startedWork, bodyWithoutToken, version }: Outcome,
  at: number,
): void {
  const { method, headers } = incoming;
  const known = new Set(target?.operation.parameters.map(({ name }) => name));
  if (service?.manifest.apiVersion !== undefined) known.add(service.manifest.apiVersion.name);
  const url = redactUrl(incoming.url, known);
  if (bodyWithoutToken) keep(books.violations, { kind: "body-without-token", method, url }, books.limit);
  const answered = reply.delivery.kind !== "reset" || reply.delivery.afterBytes !== undefined;
  const name = target?.name;
  if (startedWork && service !== undefined && name !== undefined) {
    const key = startKey(service.manifest.service, name);
    books.started.set(key, (books.started.get(key) ?? 0) + 1);
  }
  const entry: RequestRecord = {
    at,
    service: service?.manifest.service,
    operation: name,
    method,
    url,
    status: answered ? reply.status : 0,
    authorized: "authorization" in headers,
    bodyBytes,
    headers: shownHeaders(headers),
    fault: fault?.kind,
    startedWork,
    ...(reply.hint === undefined ? {} : { reason: reply.hint }),
    ...(version === undefined ? {} : { version: version.served }),
  };
  books.count += 1;
  keep(books.requests, entry, books.limit);
  for (const hear of books.heard) hear(entry);
}

/** Writes down that a request went to a server that is not the emulator's. */
export function recordForeign(books: Books, { method, url, headers }: Incoming): void {
  const seen = { method, url: redactUrl(url, new Set()) };
  keep(books.violations, { kind: "request-to-foreign-origin", ...seen }, books.limit);
  if ("authorization" in headers)
    keep(books.violations, { kind: "token-to-foreign-origin", ...seen }, books.limit);
}

function keep<T>(list: T[], entry: T, limit: number): void {
  list.push(entry);
  if (list.length > limit) list.shift();
}
