import { wallTime } from "../clock/index.js";
import { redactText, StatusUnavailableError } from "../errors/index.js";
import { checkOrigin } from "../http/index.js";
import type { LroSpec } from "./lro-spec.js";
import type { LroResponse, LroTransport } from "./lro-transport.js";
import { resolveUrl, withApiVersion } from "./resolve-url.js";

/** What the pure part of the poller needs from outside to judge one response. */
export interface LroContext {
  readonly spec: LroSpec;
  /** By the clock that measures durations; milliseconds. */
  readonly now: number;
  /** Milliseconds since the epoch. */
  readonly wallTime: number;
  /** Makes a reference absolute. */
  resolve(reference: string, base: string): string;
  /** Makes a reference absolute and ready to be read; throws `OriginError` if it must not be. */
  accept(reference: string, base: string): string;
  /** The error for an answer that does not tell where the operation is. */
  unavailable(why: string): Error;
  /** The service's id of a request, without secrets: it is shown, and stands in tokens. */
  requestIds(headers: LroResponse["headers"]): readonly string[];
  /** Tells of a status that is in no list. */
  warnOfStatus(status: string): void;
}

/** The context of one response, received now. */
export function lroContext(transport: LroTransport, spec: LroSpec): LroContext {
  const { operation } = transport;
  return {
    spec,
    now: transport.clock.now(),
    wallTime: wallTime(transport.clock),
    resolve: resolveUrl,
    accept(reference, base) {
      const url = resolveUrl(reference, base);
      allowUrl(transport, url, "yes");
      return withApiVersion(url, transport.apiVersion);
    },
    unavailable: (why) => new StatusUnavailableError(operation, new Error(why)),
    requestIds({ "x-ms-request-id": id }) {
      return id === undefined ? [] : [redactText(id, transport.secrets)];
    },
    warnOfStatus(status) {
      const message = `${operation} has the status ${status}, which is not known here; taken for running`;
      transport.warn?.({ code: "UnknownStatus", operation, message });
    },
  };
}

/** Throws `OriginError` for a URL that the client's credentials must not go to. */
export function allowUrl(
  { endpoint, trustedOrigins }: LroTransport,
  url: string,
  mayHaveStarted?: "yes",
): void {
  checkOrigin(url, { endpoint, trustedOrigins, mayHaveStarted, allowInsecure: /^http:/i.test(endpoint) });
}
