import { ValidationError } from "../../errors/index.js";
import type { HttpPolicy } from "../policy.js";
import { fetchTransport } from "./fetch.js";
import type { Transport, TransportOptions } from "./transport.js";

/** Policies of every client on this platform. */
export const defaultPolicies: readonly HttpPolicy[] = [];

/**
 * The transport for browsers, Workers and whatever else has a `fetch`.
 *
 * @throws ValidationError for a client certificate or a proxy, which `fetch` cannot be given
 */
export function createTransport(options: TransportOptions): Transport {
  const { tls, proxy, fetch = globalThis.fetch, maxResponseBytes } = options;
  if (tls ?? proxy) {
    throw new ValidationError(tls ? "credential" : "proxy", "absent outside of Node", proxy, {
      secret: true,
    });
  }
  return fetchTransport(fetch, maxResponseBytes);
}
