import { redactUrl } from "../errors/index.js";
import type { TracerLike } from "./tracer.js";
import type { HttpLayer } from "./types.js";
import { withSpan } from "./with-span.js";

const clientKind = 2;
const errorStatus = 2;

/** One span per attempt, whose identity travels along in `traceparent`. */
export function traceLayer(tracer: TracerLike): HttpLayer {
  return (next) => (request) => {
    const { method, headers } = request;
    const attributes: Record<string, string | number> = {
      "http.method": method,
      "http.url": redactUrl(request.url),
      requestId: headers["x-ms-client-request-id"] ?? "",
    };
    if (headers["user-agent"]) attributes["http.user_agent"] = headers["user-agent"];
    return withSpan(tracer, `HTTP ${method}`, { kind: clientKind, attributes }, async (span) => {
      const context = span?.spanContext();
      const traceparent =
        context &&
        `00-${context.traceId}-${context.spanId}-${context.traceFlags.toString(16).padStart(2, "0")}`;
      const response = await next(
        traceparent ? { ...request, headers: { ...headers, traceparent } } : request,
      );
      span?.setAttribute("http.status_code", response.status);
      const requestId = response.headers["x-ms-request-id"];
      if (requestId) span?.setAttribute("serviceRequestId", requestId);
      if (response.status >= 400) span?.setStatus({ code: errorStatus });
      return response;
    });
  };
}
