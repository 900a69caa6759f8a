export { redactHeaders, redactUrl } from "../errors/index.js";
export { attemptLayer } from "./attempt-layer.js";
export { checkEndpoint } from "./check-endpoint.js";
export { logLayer } from "./log-layer.js";
export { checkOrigin } from "./check-origin.js";
export type { OriginPolicy } from "./check-origin.js";
export { originGuard } from "./origin-guard.js";
export { parseRetryAfter } from "./parse-retry-after.js";
export { createPipeline } from "./pipeline.js";
export type { PipelineOptions } from "./pipeline.js";
export { redirectLayer } from "./redirect-layer.js";
export { requestIdLayer } from "./request-id-layer.js";
export { retryLayer } from "./retry-layer.js";
export type { RetryLayerOptions } from "./retry-layer.js";
export { safeLog } from "./safe-log.js";
export { traceLayer } from "./trace-layer.js";
export type { SpanLike, SpanOptionsLike, TracerLike } from "./tracer.js";
export type { TlsOptions } from "./transport/transport-options.js";
export type {
  HttpHeaders,
  HttpLayer,
  HttpOptions,
  HttpRequest,
  HttpResponse,
  HttpSend,
  LogEntry,
  Logger,
  RetryOptions,
} from "./types.js";
export { userAgentLayer } from "./user-agent-layer.js";
export { withSpan } from "./with-span.js";
export { withinLimits } from "./within-limits.js";
export type { Limits } from "./within-limits.js";
