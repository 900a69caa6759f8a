import type { Incoming } from "../exchange/index.js";
import { redactUrl, shownHeaders } from "../serve/index.js";
import type { RequestRecord, Violation } from "../serve/index.js";
import type { Service } from "../service.js";
import type { Outcome } from "./answer-target.js";
import type { Target } from "./locate.js";

/** Where what happened is written down. */
export interface Books {
  readonly requests: RequestRecord[];
  readonly violations: Violation[];
}

/** Writes a request down, without anything secret. */
export function record(
  books: Books,
  incoming: Incoming,
  service: Service | undefined,
  target: Target | undefined,
  { reply, fault, bodyBytes, startedWork, bodyWithoutToken }: Outcome,
  at: number,
): void {
  const { method, headers } = incoming;
  const known = new Set(target?.operation.parameters.map(({ name }) => name));
  if (service?.manifest.apiVersion !== undefined) known.add(service.manifest.apiVersion.name);
  const url = redactUrl(incoming.url, known);
  if (bodyWithoutToken) books.violations.push({ kind: "body-without-token", method, url });
  const answered = reply.delivery.kind !== "reset" || reply.delivery.afterBytes !== undefined;
  books.requests.push({
    at,
    service: service?.manifest.service,
    operation: target?.name,
    method,
    url,
    status: answered ? reply.status : 0,
    authorized: "authorization" in headers,
    bodyBytes,
    headers: shownHeaders(headers),
    fault: fault?.kind,
    startedWork,
  });
}

/** Writes down that a request went to a server that is not the emulator's. */
export function recordForeign(books: Books, { method, url, headers }: Incoming): void {
  const seen = { method, url: redactUrl(url, new Set()) };
  books.violations.push({ kind: "request-to-foreign-origin", ...seen });
  if ("authorization" in headers) books.violations.push({ kind: "token-to-foreign-origin", ...seen });
}
