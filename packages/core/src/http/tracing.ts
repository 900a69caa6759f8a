import { redactText, redactUrl } from "../errors/index.js";
import { runCallback } from "../warnings/index.js";
import type { HttpPolicy, PolicyContext } from "./policy.js";
import type { HttpRequest, HttpResponse } from "./types.js";

/** The part of `@opentelemetry/api`'s `Tracer` this package uses; that package itself is not needed. */
export interface TracerLike {
  startActiveSpan<T>(name: string, options: SpanOptionsLike, run: (span: SpanLike) => T): T;
}

/** The part of `@opentelemetry/api`'s `SpanOptions` this package uses. */
export interface SpanOptionsLike {
  /** `SpanKind`: 0 is internal, 2 is client. */
  readonly kind: number;
  readonly attributes: Record<string, string | number>;
}

/** The part of `@opentelemetry/api`'s `Span` this package uses. */
export interface SpanLike {
  spanContext(): { readonly traceId: string; readonly spanId: string; readonly traceFlags: number };
  setAttribute(name: string, value: string | number): unknown;
  /** 2 is `SpanStatusCode.ERROR`. */
  setStatus(status: { code: number; message?: string }): unknown;
  end(): void;
}

const errorStatus = 2;

/**
 * Makes a span for each call, named after client and operation (status reads end with `.poll`), and
 * below it one for each attempt, whose identity travels along in `traceparent`.
 *
 * @param tracer a `Tracer` of `@opentelemetry/api`; what it throws is ignored, with a warning
 */
export function tracing(tracer: TracerLike): HttpPolicy {
  return {
    call(request, next, context) {
      const name = `${context.client}.${request.operation}${request.polls ? ".poll" : ""}`;
      return inSpan(tracer, name, { kind: 0, attributes: {} }, request, context, () => next(request));
    },
    attempt(request, next, context) {
      const options = { kind: 2, attributes: attributesOf(request) };
      return inSpan(tracer, `HTTP ${request.method}`, options, request, context, async (span, use) => {
        let traceparent: string | undefined;
        use(() => {
          const own = span?.spanContext();
          traceparent = own && traceparentOf(own);
          return own;
        });
        const headers = traceparent ? { ...request.headers, traceparent } : request.headers;
        const response = await next({ ...request, headers });
        const { status } = response;
        const serviceRequestId = redactText(response.headers["x-ms-request-id"] ?? "", request.secrets);
        use(() => span?.setAttribute("http.response.status_code", status));
        if (serviceRequestId) use(() => span?.setAttribute("az.service_request_id", serviceRequestId));
        if (status >= 400) {
          use(() => span?.setAttribute("error.type", String(status)));
          use(() => span?.setStatus({ code: errorStatus }));
        }
        return response;
      });
    },
  };
}

type Use = (run: () => unknown) => void;

/**
 * Runs something inside a span, the parent of the spans started meanwhile. What is thrown marks the
 * span as failed. A tracer that fails costs the span and nothing else.
 */
async function inSpan(
  tracer: TracerLike,
  name: string,
  options: SpanOptionsLike,
  { operation }: HttpRequest,
  { warn }: PolicyContext,
  run: (span: SpanLike | undefined, use: Use) => Promise<HttpResponse>,
): Promise<HttpResponse> {
  const use: Use = (action) => runCallback(warn, operation, "the tracer", action);
  let span: SpanLike | undefined;
  let running: Promise<HttpResponse> | undefined;
  use(() =>
    tracer.startActiveSpan(name, options, (started) => {
      span = started;
      running = run(started, use);
    }),
  );
  try {
    return await (running ?? run(undefined, use));
  } catch (error) {
    const type = error instanceof Error ? error.name : "error";
    use(() => span?.setAttribute("error.type", type));
    use(() => span?.setStatus({ code: errorStatus, message: type }));
    throw error;
  } finally {
    use(() => span?.end());
  }
}

function attributesOf({ method, url, headers, secrets }: HttpRequest): Record<string, string | number> {
  const { hostname, port, protocol } = new URL(url);
  const attributes: Record<string, string | number> = {
    "http.request.method": method,
    "url.full": redactUrl(url, secrets),
    "server.address": hostname,
    "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
    "az.client_request_id": redactText(headers["x-ms-client-request-id"] ?? "", secrets),
  };
  if (headers["user-agent"]) attributes["user_agent.original"] = headers["user-agent"];
  return attributes;
}

/** Undefined for a span that is none: its zeros must not take the place of a valid identity. */
function traceparentOf({
  traceId,
  spanId,
  traceFlags,
}: ReturnType<SpanLike["spanContext"]>): string | undefined {
  const valid = /^(?!0+$)[0-9a-f]{32}$/.test(traceId) && /^(?!0+$)[0-9a-f]{16}$/.test(spanId);
  return valid ? `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, "0")}` : undefined;
}
