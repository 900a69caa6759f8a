import type { HttpLayer } from "./types.js";

const header = "x-ms-client-request-id";

/** Gives each request an id, unless it has one: the same for its retries and redirects. */
export function requestIdLayer(): HttpLayer {
  return (next) => (request) =>
    next(
      request.headers[header]
        ? request
        : { ...request, headers: { ...request.headers, [header]: globalThis.crypto.randomUUID() } },
    );
}
