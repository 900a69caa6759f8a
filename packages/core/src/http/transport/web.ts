import { ValidationError } from "../../errors/index.js";
import { type OptionRule, type OptionRules, rule } from "../../options/index.js";
import type { Policies } from "../policy.js";
import { fetchTransport } from "./fetch.js";
import type { Transport, TransportOptions } from "./transport.js";

/** Policies of every client on this platform. */
export const platformPolicies: Policies | undefined = undefined;

const nodeOnly: OptionRule = {
  ...rule("absent outside of Node", (value) => value === false),
  secret: true,
};

/** Rules of the options that differ by platform. */
export const platformOptionRules: OptionRules = {
  proxy: nodeOnly,
  tls: nodeOnly,
  idleConnectionMs: nodeOnly,
};

/**
 * The transport for browsers, Workers and whatever else has a `fetch`.
 *
 * @throws ValidationError for a client certificate, which `fetch` cannot be given, and where there is no `fetch`
 */
export function createTransport(options: TransportOptions): Transport {
  const { certificate, fetch = globalThis.fetch, maxResponseBytes } = options;
  if (certificate) throw new ValidationError("credential", nodeOnly.requirement, undefined, { secret: true });
  if (!fetch) throw new ValidationError("fetch", "given where the platform has none", fetch);
  return fetchTransport(fetch, maxResponseBytes);
}
