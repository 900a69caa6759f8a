import { StatusUnavailableError } from "../errors/index.js";
import { checkOrigin } from "../http/index.js";
import type { LroHost } from "./protocol-types.js";
import { resolveUrl, withApiVersion } from "./resolve-url.js";
import type { TrackingSpec } from "./tracking-spec.js";

/** What the pure part of the poller needs from outside to judge one response. */
export interface ReadContext {
  readonly spec: TrackingSpec;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Makes a reference absolute. */
  resolve(reference: string, base: string): string;
  /** Makes a reference absolute and ready to be read; throws `OriginError` if it must not be. */
  accept(reference: string, base: string): string;
  /** The error for an answer that does not tell where the operation is. */
  unavailable(why: string): Error;
}

/** The context of one response, received now. */
export function readContext(host: LroHost, spec: TrackingSpec): ReadContext {
  return {
    spec,
    now: host.clock.now(),
    resolve: resolveUrl,
    accept(reference, base) {
      const url = resolveUrl(reference, base);
      allowUrl(host, url, true);
      return withApiVersion(url, host.apiVersion);
    },
    unavailable: (why) => new StatusUnavailableError(host.operation, new Error(why)),
  };
}

/** Throws `OriginError` for a URL that the client's credentials must not go to. */
export function allowUrl({ endpoint, trustedOrigins }: LroHost, url: string, mayHaveStarted?: boolean): void {
  checkOrigin(url, { endpoint, trustedOrigins, mayHaveStarted, allowInsecure: /^http:/i.test(endpoint) });
}
