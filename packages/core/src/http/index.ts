export { redactHeaders, redactUrl } from "../errors/index.js";
export type { HttpOptions, RetryOptions, TlsOptions } from "./http-options.js";
export { type Limits, type OnEnd, pause, withEither, withinLimits } from "./limits.js";
export type { Certificate } from "./transport/transport.js";
export { logging } from "./logging.js";
export type { LogEntry } from "./logging.js";
export { httpOptionRules } from "./option-rules.js";
export { checkEndpoint, checkOrigin, originGuard, parseUrl } from "./origin.js";
export type { OriginPolicy } from "./origin.js";
export { createPipeline } from "./pipeline.js";
export type { Pipeline, PipelineOptions } from "./pipeline.js";
export {
  type HttpPolicy,
  type Policies,
  type PolicyContext,
  type PolicyFunction,
  type RetryNotice,
  withPolicies,
} from "./policy.js";
export { followRedirects } from "./redirects.js";
export { adviseRetry, parseRetryAfter, type RetryAdvice } from "./retry.js";
export { tracing } from "./tracing.js";
export type { SpanLike, SpanOptionsLike, TracerLike } from "./tracing.js";
export type { HttpHeaders, HttpRequest, HttpResponse, HttpSend } from "./types.js";
