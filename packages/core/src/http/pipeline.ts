import { createTransport, requestQueue } from "#transport";
import { systemClock } from "../clock/index.js";
import { attemptLayer } from "./attempt-layer.js";
import { checkEndpoint } from "./check-endpoint.js";
import { logLayer } from "./log-layer.js";
import { redirectLayer } from "./redirect-layer.js";
import { requestIdLayer } from "./request-id-layer.js";
import { retryLayer } from "./retry-layer.js";
import { traceLayer } from "./trace-layer.js";
import type { TlsOptions } from "./transport/transport-options.js";
import type { HttpLayer, HttpOptions, HttpSend } from "./types.js";
import { userAgentLayer } from "./user-agent-layer.js";

/** What a client adds to its user's options. */
export interface PipelineOptions extends HttpOptions {
  /** Where the requests go; credentials go nowhere else, save to `trustedOrigins`. */
  readonly endpoint: string;
  /** Product token, such as `"azbackup-core/1.0.0"`. */
  readonly userAgent: string;
  /** Puts the credential into a request. Default: none. */
  readonly auth?: HttpLayer | undefined;
  /** Client certificate; Node only. */
  readonly tls?: TlsOptions | undefined;
  /** Source of the random half of the waits between retries. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/**
 * Everything between an operation and the wire. From the outside in: request id, user agent, redirects,
 * retries, then for each attempt the credential, the log, the span, the queue, the time limits and the transport.
 *
 * @throws ValidationError for options that cannot be used
 */
export function createPipeline(options: PipelineOptions): HttpSend {
  const { endpoint, allowInsecureConnection, trustedOrigins, clock = systemClock, logger, tracer } = options;
  checkEndpoint(endpoint, allowInsecureConnection);
  const { random, retry } = options;
  const layers = [
    requestIdLayer(),
    userAgentLayer(options.userAgent, options.userAgentPrefix),
    redirectLayer({ endpoint, trustedOrigins, allowInsecure: allowInsecureConnection }, logger),
    retryLayer({ ...retry, clock, logger, random }),
    options.auth,
    logger && logLayer(logger, clock),
    tracer && traceLayer(tracer),
    options.fetch ? undefined : requestQueue(clock),
    attemptLayer(clock, options.attemptTimeoutMs),
  ];
  return layers.reduceRight<HttpSend>((next, layer) => layer?.(next) ?? next, createTransport(options));
}
