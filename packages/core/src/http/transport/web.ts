import { ValidationError } from "../../errors/index.js";
import type { HttpSend } from "../types.js";
import { fetchTransport } from "./fetch-transport.js";
import type { TransportOptions } from "./transport-options.js";

/** None: platforms with a `fetch` have their own. */
export const requestQueue = (): undefined => undefined;

/**
 * The transport for browsers, Deno, Workers and whatever else has a `fetch`.
 *
 * @throws ValidationError for a client certificate or a proxy, which `fetch` cannot be given
 */
export function createTransport(options: TransportOptions): HttpSend {
  const { tls, proxy, fetch = globalThis.fetch, maxResponseBytes } = options;
  if (tls ?? proxy) {
    throw new ValidationError(tls ? "credential" : "proxy", "absent outside of Node", proxy, {
      secret: true,
    });
  }
  return fetchTransport(fetch, maxResponseBytes);
}
